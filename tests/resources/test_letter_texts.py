# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the letters say the same in all six languages, and say it cleanly.

The texts are read here without the letter engine, so that a fault in its parser cannot hide a
fault in them. English is the reference for structure: blocks, lists and merge fields.
"""

from __future__ import annotations

import re
import unicodedata
from string import Formatter
from typing import NamedTuple

import pytest

import resources
from tests.cases import in_each

COMMON = {
    *("organisation", "office_name", "case_number", "register_number", "letter_date"),
    *("addressee_name", "addressee_title", "addressee_place", "officer_name", "officer_title"),
    *("approver_name", "additional"),
}
FINDING = "number action action_date reasons"
FIELDS: dict[str, str] = {
    "acknowledgement": "received_on complete review_due safety_valve_on panel_name",
    "request_for_information": "received_on reply_by",
    "prima_facie_found": "received_on complete_on investigating_body investigation_due"
    " panel_review_by panel_name",
    "no_prima_facie": "received_on complete_on panel_review_by panel_name",
    "referral_memo": "applicant_name investigating_body alternative conflict_reason received_on"
    " complete_on document_count report_due",
    "interim_recommendation": "applicant_name contested_action_on answer_by",
    "status_update": "state_name since next_step next_due",
    "determination_established": "report_received_on recommended",
    "determination_not_established": "report_received_on",
    "determination_recommendations": "applicant_name report_received_on answer_by",
    "informal_resolution": "terms confirmed_on",
    "withdrawal": "withdrawn_on reason",
    "closing": "outcome_name closed_on reasons",
    "recusal_certificate": "recused_officer recused_on replaced_by",
    "hand_over_note": "channel referred_on identity consented_on requester_name requester_post"
    " requester_office requester_email facts",
    "filing_invitation": "covers due_on entrant departing",
    "form_code": "covers due_on code",
    "filing_reminder": "covers due_on overdue report_on",
    "extension_granted": "covers due_on extended_to reason",
    "filer_questions": "covers filed_on reply_by",
    "conflict_guidance": "covers filed_on report_by",
    "guidance_reminder": "covers issued_on overdue report_by",
    "document_request": "covers drawn_on reply_by",
    "filing_clearance": "covers filed_on nothing_declared mitigated verified",
    "non_compliance_report": "covers due_on required filed waiting missing answer_by",
    "disposal_certificate": "covers disposed_on file_count file_numbers rule proposed_by"
    " approved_by",
}
LISTS: dict[str, dict[str, str]] = {
    "acknowledgement": {"allegations": "number action action_date action_state"},
    "request_for_information": {"questions": "number text"},
    "prima_facie_found": {"allegations": f"{FINDING} protected_activity prima_facie"},
    "no_prima_facie": {"allegations": f"{FINDING} protected_activity prima_facie"},
    "referral_memo": {
        "allegations": f"{FINDING} prima_facie",
        "retaliators": "name post",
        "protected_activities": "what when channel",
    },
    "interim_recommendation": {"measures": "measure valid_from valid_to reason"},
    "determination_established": {"allegations": f"{FINDING} retaliation"},
    "determination_not_established": {"allegations": f"{FINDING} retaliation"},
    "determination_recommendations": {
        "allegations": f"{FINDING} retaliation",
        "recommendations": "number text addressee",
    },
    "filing_invitation": {"rules": "why"},
    "filer_questions": {"questions": "number text"},
    "conflict_guidance": {"steps": "number step text due_on"},
    "guidance_reminder": {"steps": "number step text due_on"},
    "document_request": {"items": "number section item"},
    "non_compliance_report": {"filers": "number name post filer_due reminders reason"},
}
DETERMINATIONS = {kind for kind in FIELDS if kind.startswith("determination_")}
CLOSINGS = {
    "ar": "وتفضلوا بقبول فائق الاحترام،",
    "en": "Yours sincerely,",
    "es": "Atentamente,",
    "fr": "Veuillez agréer, Madame, Monsieur, l’assurance de ma considération distinguée.",
    "ru": "С уважением,",
    "zh": "敬礼！",
}
LATIN_TERMS = {"ru": {"prima", "facie"}, "ar": set(), "zh": set()}
TAG = re.compile(r"\[(?:(if|if not|each) ([a-z_]+)|end)\]")

TEXTS = in_each(
    ("language", "kind"), [(lang, kind) for lang in resources.LANGUAGES for kind in FIELDS]
)


class Use(NamedTuple):
    """A name the text relies on, and the blocks it stands in, outermost first."""

    path: tuple[str, ...]
    name: str


def read(language: str, kind: str) -> str:
    return resources.read_text(f"letters/{language}/{kind}.txt")


def fields_of(line: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(line) if name is not None]


def walk(text: str) -> tuple[list[tuple[str, ...]], set[Use]]:
    """Return the blocks in their order (each as its path) and every use of a name."""
    path: list[str] = []
    blocks: list[tuple[str, ...]] = []
    uses: set[Use] = set()
    for line in text.splitlines():
        if not line.startswith("["):
            uses |= {Use(tuple(path), name) for name in fields_of(line)}
            continue
        tag = TAG.fullmatch(line)
        assert tag is not None, line
        if tag[1] is None:
            assert path, "an [end] too many"
            path.pop()
            continue
        uses.add(Use(tuple(path), tag[2]))
        path.append(f"{tag[1]} {tag[2]}")
        blocks.append(tuple(path))
    assert not path, f"never closed: {path}"
    return blocks, uses


def prose(text: str) -> str:
    """Return what a reader sees of a text: no tags, no `subject:`, a nought for every field."""
    lines = [line for line in text.splitlines() if not line.startswith("[")]
    return re.sub(r"\{[a-z_]+\}", "0", "\n".join(lines).removeprefix("subject: "))


def shape(text: str) -> list[str]:
    """Return the headings and list items of a text, in order."""
    return [line[0] for line in text.splitlines() if line.startswith(("# ", "- "))]


@TEXTS
def test_structure_is_that_of_the_english_text(language: str, kind: str) -> None:
    text, english = read(language, kind), read("en", kind)
    assert walk(text) == walk(english)
    assert shape(text) == shape(english)


@TEXTS
def test_fields_are_among_those_the_kind_declares(language: str, kind: str) -> None:
    lists = {f"each {name}": set(names.split()) for name, names in LISTS.get(kind, {}).items()}
    for path, name in walk(read(language, kind))[1]:
        record = [lists[block] for block in path if block.startswith("each ")]
        known = COMMON | set(FIELDS[kind].split()) | set(LISTS.get(kind, {}))
        assert name in known.union(*record), (path, name)


@in_each("kind", FIELDS)
def test_every_declared_field_is_said(kind: str) -> None:
    said = {name for _, name in walk(read("en", kind))[1]}
    assert said >= set(FIELDS[kind].split()) | set(LISTS.get(kind, {})) | {"case_number"}
    for names in LISTS.get(kind, {}).values():
        assert said >= set(names.split())


@TEXTS
def test_a_letter_has_a_subject_a_salutation_and_a_closing(language: str, kind: str) -> None:
    lines = read(language, kind).splitlines()
    assert lines[0].startswith("subject: ")
    assert "{case_number}" in lines[0]
    assert lines[1] == ""
    assert "{addressee_name}" in lines[2]
    paragraphs = read(language, kind).strip().split("\n\n")
    assert " ".join(paragraphs[-1].removeprefix("[end]\n").split("\n")) == CLOSINGS[language]


@TEXTS
def test_only_determinations_leave_no_room_for_a_free_paragraph(language: str, kind: str) -> None:
    block = "[if additional]\n{additional}\n\n[end]\n"
    assert (block in read(language, kind)) == (kind not in DETERMINATIONS)


@TEXTS
def test_the_text_is_clean(language: str, kind: str) -> None:
    text = read(language, kind)
    assert unicodedata.is_normalized("NFC", text)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]", text)
    assert not re.search("[\"'`<>&*_\\[\\]]|--", prose(text))
    for line in text.splitlines():
        assert line == line.strip()
        assert "  " not in line
    for opening, closing in ("()", "«»", "（）"):
        assert text.count(opening) == text.count(closing)


@TEXTS
def test_no_sentence_is_left_in_another_script(language: str, kind: str) -> None:
    text = prose(read(language, kind))
    foreign = {
        unicodedata.name(char).split()[0] for char in text if char.isalpha() and ord(char) > 0x7F
    }
    expected = {"ar": "ARABIC", "ru": "CYRILLIC", "zh": "CJK"}.get(language, "LATIN")
    assert foreign <= {expected}
    if language in LATIN_TERMS:
        words = set(re.findall(r"[A-Za-z]+", text))
        assert words <= LATIN_TERMS[language]


@TEXTS
def test_punctuation_is_that_of_the_language(language: str, kind: str) -> None:
    text = prose(read(language, kind))
    match language:
        case "zh":
            assert not re.search(r"[,;:!?()]|\.(?! 0)", text)
        case "ar":
            assert not re.search(r"[,;?]|\s[،؛:.]", text)
        case "fr":
            assert not re.search(r"(?<!\u00a0)[:;?!»]|«(?!\u00a0)|\s[,.]", text)
        case _:
            assert not re.search(r"\s[:;?!,.]", text)


@in_each("kind", FIELDS)
def test_a_russian_date_never_ends_a_sentence(kind: str) -> None:
    # Russian dates end in "г.", so a full stop after one would be printed twice.
    dates = r"\{\w+_(?:on|due|by|to)\}|\{(?:since|when|valid_from|covers|action_date)\}"
    assert not re.search(rf"(?:{dates})\.", read("ru", kind))


@TEXTS
def test_free_text_is_never_followed_by_a_full_stop(language: str, kind: str) -> None:
    # Officers end their own sentences; "…as shown in annex 2.." would be the result.
    free = r"\{(?:reasons?|text|terms|additional|conflict_reason|next_step|what|measure)\}"
    assert not re.search(rf"{free}[.。]", read(language, kind))


@TEXTS
def test_the_length_is_that_of_a_real_letter(language: str, kind: str) -> None:
    text = prose(read(language, kind))
    if language == "zh":
        assert 250 <= len(re.findall(r"[\u4e00-\u9fff]", text)) <= 650
    else:
        assert 120 <= len(text.split()) <= 420


@pytest.mark.parametrize("language", resources.LANGUAGES)
def test_every_kind_and_word_of_the_page_has_a_name(language: str) -> None:
    page = "page register case date signed_by signed_on approved_by confidential history_head to"
    names = [f"letter_kind.{kind}" for kind in FIELDS] + [f"letter.{word}" for word in page.split()]
    for name in names:
        text = resources.label(name, language)
        assert text
        assert text == unicodedata.normalize("NFC", text).strip()
    assert fields_of(resources.label("letter.page", language)) == ["page", "pages"]
