# SPDX-License-Identifier: Apache-2.0
"""Owns the facets of a filing: what it is listed, counted and drawn by, without opening it.

cycle            the year in which it is filed, as Table 3 says: `2021`
number           the staff number; grade, function, language, risk as registered
group            of the grade: see `core.disclosure.grades`
kind             annual, entrant, departure, short
form             each form that was made: what its answer names
form_number      what people call the last one by, and form_on the day on which it was made
absent           `gone` from the last staff list, or `unpicked` by its rules; stays `yes` once
                 somebody said that the filing is kept all the same
due              the day until which to file, extensions included
standing         `extended` while an extension runs; overdue is what is not `filed` after `due`
exempt, released `yes`: has not to file, or not any more
reminded         how often
proposal         each step that waits for a second person: `exempt`, `dispose`, ...
draft            `yes` while something is being keyed in
filed, filed_on  `yes`, and the day of the first statement; late `yes`; amended `yes`
channel          how the statement that counts came
declared         each of `core.disclosure.declared.DECLARED` that it declares
blank, unchanged `yes`
complied         `yes`: filed and reviewed; reviewed_on the day; outcome see `facts.OUTCOMES`
matches          `open` while some are not dismissed
guidance         each kind that was issued; report `open` while some is not done, report_due the
                 first day until which that is to be done
drawn            `yes`; verification `cleared` or `follow_up`; followup `open` while it is
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.grades import group_of
from core.disclosure.workflow import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.disclosure.case import Filing
    from core.history.canonical import Json

_YES, _OPEN = "yes", "open"
_PERSONAL = frozenset({
    "number", "function", "form", "form_number", "form_on", "absent", "stays", "grade", "language",
    "proposal", "report_due",
})  # fmt: skip
"""What a disposal does not keep: what could tell somebody from the others, and what is over."""


def facets(case: Filing) -> frozenset[tuple[str, str]]:
    """Return the facets of a filing; of one that was destroyed, those that were kept."""
    if case.state is State.DISPOSED:
        return frozenset(_read(case.kept.plain().get("facets")))
    return frozenset((name, value) for name, value in _facets(case) if value)


def kept(case: Filing) -> list[tuple[str, str]]:
    """Return the facets that figures need of a filing whose content is destroyed."""
    return sorted((name, value) for name, value in facets(case) if name not in _PERSONAL)


def _read(form: Json) -> Iterator[tuple[str, str]]:
    for pair in form if isinstance(form, (list, tuple)) else ():
        match pair:
            case [str(name), str(value)]:
                yield name, value


def _facets(case: Filing) -> Iterator[tuple[str, str]]:
    filer, registered, due = case.filer, case.registered, case.due_on
    yield "cycle", case.cycle.year
    yield "number", filer.number
    yield "grade", filer.grade
    yield "group", group_of(case.profile, filer.grade)
    yield "function", filer.function
    yield "language", filer.language
    yield "risk", registered.risk
    yield "kind", registered.kind.value
    for form in case.forms:
        yield "form", form.id
    if case.forms:
        last = case.forms[-1]
        yield "form_number", last.number
        yield "form_on", last.on.isoformat() if last.on else ""
    yield "absent", case.absent
    yield "stays", _YES if case.absence.text("reason") else ""
    yield "due", due.isoformat() if due else ""
    waits = case.state in (State.NOT_STARTED, State.DRAFT)
    yield "standing", "extended" if waits and due != registered.due_on else ""
    yield "exempt", _YES if case.exempt else ""
    yield "released", _YES if case.outcome == "not_required" else ""
    yield "reminded", str(case.reminded or "")
    for one in case.open_proposals:
        yield "proposal", one.action
    yield "draft", _YES if case.draft else ""
    yield from _of_statement(case)
    yield from _of_review(case)


def _of_statement(case: Filing) -> Iterator[tuple[str, str]]:
    latest, first = case.latest, case.filed_on
    if latest is None:
        return
    yield "filed", _YES
    yield "filed_on", first.isoformat() if first else ""
    yield "late", _YES if case.late else ""
    yield "amended", _YES if len(case.versions) > 1 else ""
    yield "channel", latest.channel
    yield "blank", _YES if latest.blank else ""
    yield "unchanged", _YES if latest.unchanged else ""
    for name in latest.declared:
        yield "declared", name


def _of_review(case: Filing) -> Iterator[tuple[str, str]]:
    if outcome := case.review_outcome:
        yield "complied", _YES
        yield "outcome", outcome
        yield "reviewed_on", case.reviewed.text("on")
    yield "matches", _OPEN if any(not m.dismissed for m in case.matches) else ""
    for one in case.guidance:
        yield "guidance", one.kind
    yield "report", _OPEN if any(one.open for one in case.guidance) else ""
    yield "report_due", case.report_due.isoformat() if case.report_due else ""
    yield "drawn", _YES if case.drawn else ""
    yield "verification", case.verification.text("result")
    yield "followup", _OPEN if case.following_up else ""
