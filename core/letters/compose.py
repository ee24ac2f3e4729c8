# SPDX-License-Identifier: Apache-2.0
"""Owns the step from fields to a letter's content, and every reason to refuse it."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PIL import Image, UnidentifiedImageError

from core.errors import Refusal
from core.letters import dates, kinds, template
from core.letters.kinds import Field, FieldType
from core.typeset.text import clean, isolate
from resources import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_LOGO_BYTES = 2 * 1024 * 1024
MAX_LOGO_SIDE = 4000
_LOGO_TOO_LARGE = Refusal.of(
    "letter.logo_too_large", megabytes=MAX_LOGO_BYTES // 1024**2, pixels=MAX_LOGO_SIDE
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the settings say for the head of every letter, in the letter's language."""

    organisation: str
    office_name: str
    address_lines: tuple[str, ...] = ()
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class LetterContent:
    """A letter before it has a page: every string is cleaned, every value agrees."""

    kind: str
    language: str
    letterhead: Letterhead
    register_number: str
    case_number: str
    letter_date: date
    addressee: tuple[str, ...]
    subject: str
    body: tuple[tuple[str, str], ...]
    officer_name: str
    officer_title: str
    approver_name: str
    head: str


def compose(
    kind: str,
    language: str,
    fields: Mapping[str, object],
    letterhead: Letterhead,
    *,
    head: str = "",
) -> LetterContent | Refusal:
    """Return the content of a letter, or why these fields make none.

    `head` is the hash of the case history that the footer prints. Organisation and office name
    come from the letterhead. A field of the wrong type or name is a bug and raises.
    """
    if language not in LANGUAGES:
        raise ValueError("no such letter language")
    values = {
        "organisation": letterhead.organisation,
        "office_name": letterhead.office_name,
        **fields,
    }
    refusal = (
        _check_additional(kind, values)
        or _check_fields(kind, values)
        or _check_dates(values)
        or _check_findings(kind, values)
        or check_logo(letterhead.logo)
    )
    if refusal:
        return refusal
    prepared = _prepared(kinds.fields_of(kind), values)
    return _content(kind, language, prepared, letterhead, head)


def _prepared(declared: Mapping[str, Field], values: Mapping[str, object]) -> dict[str, object]:
    """Return every declared field: text on one line, prose trimmed, what is absent empty."""
    prepared: dict[str, object] = {}
    for name, field in declared.items():
        value = values.get(name)
        if field.type is FieldType.TEXT:
            value = clean(str(value or "")).strip()
        elif field.type is FieldType.PROSE:
            value = str(value or "").strip()
        elif isinstance(value, (list, tuple)):
            value = [_prepared(field.columns, row) for row in value]
        prepared[name] = value
    return prepared


def _content(
    kind: str, language: str, values: Mapping[str, object], letterhead: Letterhead, head: str
) -> LetterContent:
    text = template.load(kind, language)

    def shown(value: object) -> list[str]:
        return _shown(value, language)

    def line(name: str) -> str:
        return str(values[name])

    letter_date = values["letter_date"]
    if not isinstance(letter_date, date):
        raise TypeError("letter_date must be a date")
    return LetterContent(
        kind=kind,
        language=language,
        letterhead=Letterhead(
            line("organisation"),
            line("office_name"),
            tuple(filter(None, (clean(a).strip() for a in letterhead.address_lines))),
            letterhead.logo,
        ),
        register_number=line("register_number"),
        case_number=line("case_number"),
        letter_date=letter_date,
        addressee=tuple(
            filter(None, map(line, ("addressee_name", "addressee_title", "addressee_place")))
        ),
        subject=" ".join(template.fill_paragraph(text.subject, values, shown)),
        body=tuple(template.fill(text.body, values, shown)),
        officer_name=line("officer_name"),
        officer_title=line("officer_title"),
        approver_name=line("approver_name"),
        head=clean(head).strip(),
    )


def _shown(value: object, language: str) -> list[str]:
    """Return a value as the paragraphs it prints as, set apart from the text around it."""
    if isinstance(value, date):
        return [isolate(dates.formal(value, language))]
    text = "" if value is None else str(value)
    return [isolate(part.strip()) for part in text.splitlines() if part.strip()] or [""]


_TYPES: dict[FieldType, type | tuple[type, ...]] = {
    FieldType.TEXT: str,
    FieldType.PROSE: str,
    FieldType.DATE: date,
    FieldType.NUMBER: (int, str),
    FieldType.FLAG: bool,
    FieldType.LIST: (list, tuple),
}


def _check_fields(kind: str, values: Mapping[str, object]) -> Refusal | None:
    declared = kinds.fields_of(kind)
    unknown = values.keys() - declared.keys() - {"additional"}
    if unknown:
        raise ValueError(f"{kind} has no field {', '.join(sorted(unknown))}")
    for name, field in declared.items():
        refusal = _check_field(name, field, values.get(name))
        if refusal:
            return refusal
    return None


def _is_empty(value: object) -> bool:
    return value in (None, [], ()) or (isinstance(value, str) and not clean(value).strip())


def _check_field(name: str, field: Field, value: object) -> Refusal | None:
    if field.type is FieldType.FLAG and value is None:
        return Refusal.of("letter.field_missing", letter_field=name)
    if _is_empty(value):
        if field.optional:
            return None
        return Refusal.of("letter.field_missing", letter_field=name)
    if not isinstance(value, _TYPES[field.type]) or isinstance(value, datetime):
        raise TypeError(f"field {name} must be {field.type}")
    if field.type is FieldType.LIST:
        for row in value if isinstance(value, (list, tuple)) else ():
            if unknown := row.keys() - field.columns.keys():
                raise ValueError(f"{name} has no column {', '.join(sorted(unknown))}")
            for column, inner in field.columns.items():
                if refusal := _check_field(column, inner, row.get(column)):
                    return refusal
    return None


def _check_additional(kind: str, values: Mapping[str, object]) -> Refusal | None:
    if kind in kinds.FINAL and values.get("additional"):
        return Refusal.of("letter.nothing_may_be_added")
    return None


def _check_dates(values: Mapping[str, object]) -> Refusal | None:
    for scope in (values, *_all_rows(values)):
        for earlier, later in kinds.ORDER:
            first, second = scope.get(earlier), scope.get(later)
            if isinstance(first, date) and isinstance(second, date) and first > second:
                return Refusal.of("letter.dates_out_of_order", earlier=earlier, later=later)
    return None


def _all_rows(values: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    for value in values.values():
        if isinstance(value, (list, tuple)):
            yield from value


def _check_findings(kind: str, values: Mapping[str, object]) -> Refusal | None:
    for rule in kinds.RULES:
        if rule.kind != kind:
            continue
        rows = values[rule.rows]
        flags = [row[rule.flag] for row in rows] if isinstance(rows, (list, tuple)) else []
        if any(flags) != rule.some:
            return Refusal.of(rule.code)
    for name, flag, needed, code in kinds.IMPLIED:
        rows = values.get(name)
        for row in rows if isinstance(rows, (list, tuple)) else ():
            if row.get(flag) and row.get(needed) is False:
                return Refusal.of(code)
    return _check_without(kind, values)


def _check_without(kind: str, values: Mapping[str, object]) -> Refusal | None:
    for needing, name, flag, needed in kinds.WITHOUT:
        rows = values.get(name) if needing == kind else None
        lacking = isinstance(rows, (list, tuple)) and not all(row.get(flag) for row in rows)
        for field in needed if lacking else ():
            if _is_empty(values.get(field)):
                return Refusal.of("letter.field_missing", letter_field=field)
    return None


def check_logo(logo: bytes | None) -> Refusal | None:
    """Return why a picture cannot be the logo of the letterhead: PNG or JPEG, of sane size."""
    if logo is None:
        return None
    if len(logo) > MAX_LOGO_BYTES:
        return _LOGO_TOO_LARGE
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(logo), formats=("PNG", "JPEG")) as picture:
                if max(picture.size) > MAX_LOGO_SIDE:
                    return _LOGO_TOO_LARGE
                picture.load()
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        Image.DecompressionBombWarning,
        Image.DecompressionBombError,
    ):
        return Refusal.of("letter.logo_unreadable")
    return None
