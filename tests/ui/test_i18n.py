# SPDX-License-Identifier: Apache-2.0
"""Languages: chosen without a restart; dates, numbers, direction and refusals follow."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

import resources
from core.errors import Refusal
from tests.cases import in_each
from ui.i18n import NATIVE_NAMES
from ui.policy.shipped import PROFILES

DAY = date(2021, 3, 4)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "4 March 2021"),
        ("es", "4 de marzo de 2021"),
        ("fr", "4 mars 2021"),
        ("ru", "4 марта 2021\u202fг."),
        ("zh", "2021年3月4日"),
        ("ar", "4 مارس 2021"),
    ],
)
def test_a_day_is_written_as_people_of_the_language_write_it(language, code, said):
    language.choose(code)
    assert language.date(DAY) == said


@in_each(
    ("code", "said"),
    [
        ("en", "November"), ("es", "noviembre"), ("fr", "novembre"), ("ru", "ноябрь"),
        ("zh", "11月"), ("ar", "نوفمبر"),
    ],
)  # fmt: skip
def test_a_month_that_stands_alone_is_named_as_its_language_does(language, code, said):
    language.choose(code)
    assert language.month(11) == said


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_direction_labels_and_refusals_follow_the_language(language, qapp, code):
    language.choose(code)
    right = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert right == (code == "ar")
    sentence, hint = language.message(Refusal.of("vault.wrong_passphrase"))
    assert (sentence, hint) == resources.message("vault.wrong_passphrase", code, {})
    assert language.label("role.director") == resources.label("role.director", code)
    assert code in NATIVE_NAMES


def test_choosing_tells_those_who_show_text(language):
    told = []
    language.changed.connect(lambda: told.append(language.code))
    language.choose("ru")
    language.choose("ru")
    language.choose("en")
    assert told == ["ru", "en"]


def test_plurals_are_real(language, qapp):
    def minutes(n):
        return qapp.translate("SecuritySection", "%n minute(s)", "", n)

    assert [minutes(n) for n in (1, 2)] == ["1 minute", "2 minutes"]
    language.choose("ru")
    assert [minutes(n) for n in (1, 2, 5)] == ["1 минута", "2 минуты", "5 минут"]
    language.choose("ar")
    assert minutes(2) == "دقيقتان"


def test_a_moment_has_the_clock_of_this_machine(language):
    moment = datetime(2021, 3, 4, 12, 30, 5, tzinfo=UTC)
    local = moment.astimezone()
    assert language.clock(moment) == local.strftime("%H:%M:%S")
    assert language.moment(moment).endswith(local.strftime("%H:%M"))


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_what_a_shipped_policy_names_is_said_in_every_language(language, code):
    language.choose(code)
    for name in PROFILES:
        policy = resources.read_json(f"policy/{name}.json")
        sources = {parameter["source"] for parameter in policy["parameters"].values()}
        for text in sources | {policy["title"], policy["organisation"]}:
            said = language.source(text)
            assert said.removeprefix("\u200f") == resources.label(f"source.{text}", code)
            assert said.startswith("\u200f") == (code == "ar"), "it is read in its direction"


def test_a_rule_of_an_offices_own_policy_keeps_its_own_words(language):
    assert language.source("Our circular 7, paragraph 3") == "Our circular 7, paragraph 3"


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "a, b and c"), ("fr", "a, b et c"), ("ar", "\u200fa وb وc"), ("zh", "a、b和c")],
)
def test_several_names_are_listed_as_the_language_does(language, code, said):
    language.choose(code)
    assert language.listed(["a", "b", "c"]) == said
    assert language.listed(["a"]) == "a"


@pytest.mark.parametrize(
    ("code", "sorted_so"),
    [
        ("en", ["Adam", "Éa", "Eb", "file 9", "file 10", "Zoe"]),
        ("es", ["Ángel", "nube", "Núñez", "ñandú", "oca"]),
        ("fr", ["Été", "odeur", "œuvre", "péché", "pêche", "zèbre"]),
        ("ru", ["Ежов", "Елена", "Ёлкин", "Жуков", "Яна"]),
        ("zh", ["阿明", "李娜", "王芳", "张伟"]),  # ā, lǐ, wáng, zhāng
        ("ar", ["أحمد", "باسم", "سعيد", "هدى", "ياسر"]),
    ],
)
def test_names_are_sorted_as_a_dictionary_of_the_language_does(language, code, sorted_so):
    language.choose(code)
    assert sorted(sorted(sorted_so), key=language.place) == sorted_so
    places = language.places(sorted(sorted_so))
    assert sorted(sorted(sorted_so), key=places.__getitem__) == sorted_so
    # Names in another script neither stop it nor get lost.
    mixed = [*sorted_so, "Müller", "محمد", "王", "Щукин"]
    assert sorted(sorted(mixed, key=language.place)) == sorted(mixed)


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "1,234"), ("fr", "1\u202f234"), ("ru", "1\xa0234"), ("zh", "1,234"), ("ar", "1,234")],
)
def test_a_number_has_the_digits_and_the_groups_of_the_language(language, code, said):
    language.choose(code)
    assert language.number(1234) == said


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "To: a, b"), ("fr", "To\u00a0: a, b"), ("zh", "To：a、b")],
)
def test_stops_are_those_of_the_language(language, code, said):
    language.choose(code)
    assert language.told([("To", language.enumerated(["a", "", "b"]))]) == said


def test_names_in_another_script_leave_arabic_its_stops(language):
    language.choose("ar")
    assert language.enumerated(["Ada", "Lin"]) == "\u200f\u2068Ada\u2069، \u2068Lin\u2069"
    assert language.enumerated([]) == ""


def test_the_chooser_of_files_speaks_the_language_where_qt_itself_does_not(qtbot, language):
    for code in set(resources.LANGUAGES) - {"en"}:
        language.choose(code)
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        said = [dialog.labelText(label) for label in QFileDialog.DialogLabel]
        assert not {"&Look in:", "Files of &type:"} & set(said), (code, said)
