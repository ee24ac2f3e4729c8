# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the recovery sheet says what is needed, on one page, in every language."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest
import segno

import resources
from core.office.office import Letterhead
from core.sheet import recovery_sheet

GROUPS = ("459ET", "E4HR4", "E16BZ", "KDQJB", "J7HVC", "MQ3YY", "RG3XR", "6RAMP")
HEAD = Letterhead("United Nations Children’s Fund", "Ethics Office")
VAULT = bytes(range(16))


def sheet(language: str = "en", **changes) -> bytes:
    given = {"vault_id": VAULT, "header": bytes(510)} | changes
    return recovery_sheet(GROUPS, HEAD, language, date(2021, 3, 1), **given)


def text_of(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage().get_text_range()
    assert len(document) == 1
    document.close()
    return " ".join(text.split())


def seen(data: bytes) -> str:
    """Return what the eye reads from left to right, line by line; blanks left out.

    Extractors guess at the direction of a page; where the characters stand is no guess.
    """
    document = pypdfium2.PdfDocument(data)
    page = document[0].get_textpage()
    characters = []
    for index in range(page.count_chars()):
        left, bottom, _, _ = page.get_charbox(index, loose=True)
        characters.append((-round(bottom), left, page.get_text_range(index, 1)))
    page.close()
    document.close()
    return "".join(character for *_, character in sorted(characters)).replace(" ", "")


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_the_code_stands_in_its_order_in_every_language(language):
    text = seen(sheet(language))
    assert "".join(GROUPS[:4]) in text
    assert "".join(GROUPS[4:]) in text
    assert text.index(GROUPS[0]) < text.index(GROUPS[4])
    assert "1234" in text[: text.index(GROUPS[0])]


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_the_vault_and_the_office_are_named(language):
    text = seen(sheet(language))
    assert VAULT.hex() in text
    assert all(word in text for word in ("United", "Nations", "EthicsOffice"))


@pytest.mark.parametrize("language", ["en", "es", "fr", "ru", "zh"])
def test_every_sentence_of_the_language_is_there(language):
    text = "".join(text_of(sheet(language)).split())
    keys = [key for key in resources.read_json("labels/sheet.json") if key.startswith("sheet.")]
    assert len(keys) > 10
    for key in keys:
        assert "".join(resources.label(key, language).split()) in text, key


def test_the_code_is_not_in_what_the_file_says_about_itself():
    document = pypdfium2.PdfDocument(sheet())
    about = document.get_metadata_dict()
    document.close()
    assert about["Title"] == "Recovery sheet"
    assert not any(group in value for group in GROUPS for value in about.values())


def test_the_square_is_there_when_the_header_fits():
    with_code, without, too_long = sheet(), sheet(header=b""), sheet(header=bytes(3000))
    assert len(with_code) > len(without) + 500
    assert abs(len(too_long) - len(without)) < 50
    assert "header" in text_of(with_code)
    assert "header" not in text_of(too_long)


@pytest.mark.parametrize("size", [506, 2100])
def test_what_is_said_to_fit_fits(size):
    assert sheet(header=bytes(size))
    assert segno.make_qr("A" * -(-size * 8 // 5), error="m", mode="alphanumeric").version <= 40


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_whose_vault_it_is_for_stands_at_the_top(language):
    holder = "\u2068Awa Diallo\u2069 · \u2068Blue laptop\u2069 · \u2068A7\u2069"
    data = sheet(language, holder=holder)
    said = seen(data).replace("\u200f", "")
    assert all(word in said for word in ("AwaDiallo", "Bluelaptop", "A7"))
    assert said.index("AwaDiallo") < said.index(GROUPS[0])
    assert text_of(data), "all of it on one page"


def test_the_same_sheet_has_the_same_bytes():
    assert sheet("ar") == sheet("ar")


def test_a_hostile_name_of_the_office_is_only_text():
    head = Letterhead("<img src='/etc/passwd'/> & \u202eevil", "A" * 400)
    data = recovery_sheet(GROUPS, head, "en", date(2021, 3, 1))
    assert "<img src='/etc/passwd'/>" in text_of(data)
