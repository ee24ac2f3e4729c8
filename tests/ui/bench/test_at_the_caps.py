# SPDX-License-Identifier: Apache-2.0
"""The longest texts, pages, pictures and lists that are taken in, and the longest block.

An office that is small, and in it what is as large as it may be: a text of a hundred thousand
letters, a document of two million, a photograph of sixty million points, a spreadsheet that is
wrong in every one of fifty thousand rows. What is measured is what `test_never_frozen` measures.
"""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from core.casework.entering import add_note
from core.casework.needs import MAX_TEXT
from core.guidance.stripping import Known
from tests.bench.test_never_frozen import watched
from tests.ui.cases.harness import Seat, days_ago
from tests.ui.cases.test_papers import drop, show
from tests.ui.conftest import wait_for
from tests.ui.sheets.conftest import HEADER
from ui.cases.card import Reader
from ui.cases.compared import Compared
from ui.guidance.names import GuidanceNames
from ui.guidance.strip import StripForm
from ui.operations import Operation
from ui.operations.documents import SHOWN
from ui.operations.precedents import ToStrip

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

_SENTENCE = "The applicant called and said that the new supervisor had moved her desk again. "
_ARABIC = "اتصلت مقدمة الشكوى وقالت إن المشرف الجديد نقل مكتبها مرة أخرى. "
_CHINESE = "申请人来电说新主管又一次搬动了她的办公桌。"
TEXTS = {"English": _SENTENCE, "Arabic": _ARABIC, "Chinese": _CHINESE}


def of_length(part: str, length: int = MAX_TEXT) -> str:
    return (part * (length // len(part) + 1))[:length]


@pytest.fixture
def seat(window, sample):
    taken = Seat(window, sample, patience=600)
    taken.begin()
    yield taken
    taken.settle()


@pytest.fixture
def page(seat):
    return seat.open(seat.begin(name="Awa Diallo"), "papers")


@pytest.mark.parametrize("part", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("in_one", [True, False], ids=["one paragraph", "many"])
def test_a_note_as_long_as_one_may_be_is_read_and_written(seat, page, part, in_one):
    """Written in paragraphs: Qt lays one out anew with each letter, however long it is."""
    text = of_length(part if in_one else f"{part * 10}\n")
    note = {"kind": "note", "text": text}

    def write() -> None:
        seat.act(page.view.file, "add_note", **note)
        seat.settle()
        seat.open(page.view.file, "papers")
        page.parts["papers"].rows.setCurrentIndex(page.parts["papers"].rows.model().index(0, 0))
        seat.settle()

    watched("shown in the page", write)
    reader = Reader(text, page)
    watched("read as a whole", lambda: (reader.open(), seat.settle()))
    reader.close()

    def type_() -> None:
        page.parts["papers"].write_note()
        seat.settle()
        field = page.parts["papers"].form.form.fields["text"]
        field.set_value(text)
        seat.settle()
        for letter in "seen.":
            QTest.keyClick(field, letter)
            seat.settle()

    if not in_one:
        watched("written into", type_)


@pytest.mark.parametrize("mark", [" ", "\n"], ids=["one line", "lines"])
@pytest.mark.parametrize("part", TEXTS.values(), ids=TEXTS)
def test_a_text_document_is_shown(seat, page, tmp_path, part, mark):
    text = of_length(part.strip() + mark, SHOWN // len(part[0].encode()))
    document = drop(seat, tmp_path, long_txt=text.encode())["long.txt"]
    watched("a text of two megabytes", lambda: show(seat, document).reject())


def picture(side: int) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((side, side), 60).convert("RGB").save(out, "JPEG", quality=80)
    return out.getvalue()


def test_a_photograph_is_shown(seat, page, tmp_path):
    document = drop(seat, tmp_path, photo_jpg=picture(7_700))["photo.jpg"]
    watched("a photograph", lambda: show(seat, document).reject())


PAIRS: dict[str, Callable[[str], tuple[str, str]]] = {
    "a word changed": lambda text: (text, text.replace("new", "old")[:-5]),
    "turned round": lambda text: (text, text[::-1]),
    "shuffled": lambda text: (text, text[len(text) // 2 :] + text[: len(text) // 2]),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize("part", TEXTS.values(), ids=TEXTS)
def test_two_versions_are_compared(qtbot, language, part, pair):
    one, other = pair(of_length(part, 9_990))

    def compare() -> None:
        for first, second in ((one, other), (other, one)):
            made = Compared({"text": first}, {"text": second})
            made.resize(400, 400)
            qtbot.addWidget(made)

    watched("two versions", compare)


@pytest.mark.parametrize("part", TEXTS.values(), ids=TEXTS)
def test_two_texts_that_are_too_long_to_compare_are_shown(qtbot, language, part):
    text = of_length(f"{part * 10}\n")
    made = QWidget()
    qtbot.addWidget(made)

    def compare() -> None:
        sides = QHBoxLayout(made)
        for one, other in ((text, text[:-9]), (text[:-9], text)):
            sides.addWidget(Compared({"text": one}, {"text": other}))
        made.resize(900, 600)
        made.show()
        QApplication.processEvents()

    watched("two long versions", compare)


@pytest.mark.parametrize("part", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("length", [20_000])
def test_a_long_answer_is_made_a_precedent(seat, part, length):
    """Ten pages of print; what is kept is laid out whole, so that all of it is seen."""
    named = f"Awa Diallo: {part * 9} awa.diallo@example.org\n"
    officers = [Known("officer", f"Name{n} Surname{n}") for n in range(20)]
    known = (Known("requester", "Awa Diallo"), Known("email", "awa.diallo@example.org"), *officers)
    request = ToStrip("A gift", of_length(named, length), "en", "gifts", known)
    names = GuidanceNames(seat.window.desk)
    form = StripForm(seat.window.desk, names, [])
    form.resize(1100, 500)
    form.show()

    def type_() -> None:
        form.begin(request)
        seat.settle()
        for letter in "seen":
            QTest.keyClick(form.fields["body"], letter)
            end = time.monotonic() + 0.3
            wait_for(lambda end=end: time.monotonic() > end)
            seat.settle()

    watched(f"a precedent of {length:,} letters", type_)
    form.close()


@pytest.mark.parametrize("rows", [50_000])
def test_a_table_that_is_wrong_everywhere_is_looked_at(seat, tmp_path, rows):
    path = tmp_path / "register.csv"
    wrong = ("not a day", "Advice", "Gifts", "Awa Diallo", "A pen", "tomorrow")
    lines = [",".join(HEADER), *(",".join((f"N-{n}", *wrong)) for n in range(rows))]
    path.write_text("\n".join(lines), "utf-8")
    page = seat.window.frame.go("requests")
    seat.settle()
    page.take_in.click()
    seat.settle()
    dialog = seat.dialog()

    def look() -> None:
        dialog.path.setText(str(path))
        for _ in range(4):
            dialog.verb.click()
            seat.settle()

    watched("a table that is wrong everywhere", look)
    dialog.reject()


@pytest.mark.parametrize("columns", [40])
def test_a_wide_table_with_many_words_is_looked_at(seat, tmp_path, columns):
    """Twice as many columns as registers have, and no word of four lists is known."""
    named = ("Ref", "Date", "Category", "Channel", "Gender", "Location")
    header = [*named, *(f"Column {n}" for n in range(columns - len(named)))]
    rest = ["Something"] * (columns - len(named))
    rows = [
        [f"N-{n}", "03.02.2021", *(f"{name} {n % 60}" for name in named[2:]), *rest]
        for n in range(1_000)
    ]
    path = tmp_path / "register.csv"
    path.write_text("\n".join(",".join(row) for row in (header, *rows)), "utf-8")
    page = seat.window.frame.go("requests")
    seat.settle()
    page.take_in.click()
    seat.settle()
    dialog = seat.dialog()

    def look() -> None:
        dialog.path.setText(str(path))
        dialog.verb.click()
        seat.settle()
        wait_for(lambda: len(dialog.columns.facts) == columns)

    def go_on() -> None:
        dialog.verb.click()
        seat.settle()
        wait_for(lambda: len(dialog.words.words) > 150)

    watched(f"{columns} columns", look)
    watched("words that nobody knows", go_on)
    dialog.reject()


@pytest.mark.parametrize("count", [2_000])
def test_a_long_history_is_filtered(seat, page, count):
    file = page.view.file
    text = {"kind": "note", "text": _SENTENCE}
    on = days_ago(1)

    def fill(opened) -> bool:
        records = opened.records
        with records.transaction():
            for _ in range(count):
                records.apply(file, lambda it, _: add_note(it, text, by=records.me, on=on))
        return True

    seat.run(Operation(fill))
    watched("a long history", lambda: seat.open(file, "history"))
    history = page.parts["history"]

    def type_() -> None:
        for letter in "desk":
            QTest.keyClick(history.filter, letter)
            seat.settle()
        QTest.keyClick(history.filter, Qt.Key.Key_Backspace)
        seat.settle()

    watched("a long history: filtered", type_)
    watched("many papers", lambda: seat.open(file, "papers"))
