# SPDX-License-Identifier: Apache-2.0
"""What can be done by name is found in six languages, without accents, at any keyboard."""

from __future__ import annotations

import pytest

from ui.i18n import in_all_languages
from ui.widgets.commands import Command, fitting


def command(name, *spellings):
    return Command(name, "Place", str, spellings)


CASES = command("القضايا", *in_all_languages("Place", "Cases"))
SETTINGS = command("الإعدادات", *in_all_languages("Place", "Settings"))
REQUESTS = command("Demandes", "Requests", "طلبات")


@pytest.mark.parametrize("typed", ["case", "CAS", "dossier", "القضايا", "قضايا", "дела", "dela"])
def test_a_place_is_found_by_its_name_in_any_language_and_by_its_sound(typed):
    assert fitting([SETTINGS, REQUESTS, CASES], typed) == [CASES]


def test_accents_and_the_spelling_of_a_keyboard_do_not_matter():
    assert fitting([command("Café à côté")], "cafe cote")
    assert fitting([SETTINGS], "اعدادات")


def test_every_word_must_begin_a_word_of_one_name():
    backup = command("Back up now", "Sauvegarder maintenant")
    assert fitting([backup], "now ba") == [backup]
    assert fitting([backup], "ack") == []
    assert fitting([backup], "back maintenant") == []


def test_what_begins_as_typed_stands_first_and_the_windows_own_language_before_others():
    inside, foreign, begins = command("Take a case"), command("Lieu", "Case"), command("Cases")
    assert fitting([inside, foreign, begins], "case") == [begins, foreign, inside]
    assert fitting([command("Lieu", "Light"), command("Light")], "light")[0].name == "Light"


def test_what_is_barred_stands_after_what_can_be_done():
    barred = Command("Letter of closing", "Not yet", str, barred=True)
    assert fitting([barred, command("All letters")], "let") == [command("All letters"), barred]


def test_without_words_all_stand_as_they_were_given():
    assert fitting([SETTINGS, CASES], "  ") == [SETTINGS, CASES]
