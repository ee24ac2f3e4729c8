# SPDX-License-Identifier: Apache-2.0
"""Owns what goes to filers by e-mail: a draft for each, or a list for a mail program to merge.

The program sends nothing. The personal code is never in the same list or message as the form.
That something left is entered before it does; a reminder is entered as one, and of a form that it
was handed over.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, cast

from core.advice.reply import Reply
from core.disclosure.handling import give_form, remind, remind_guidance
from core.disclosure.parts import file_name
from core.errors import Refusal
from core.letters import dates
from core.letters.message import subject_of, text_of
from core.progress import unwatched
from storage.intake.compose import draft_eml
from storage.intake.names import safe_name
from storage.letters import composed
from storage.records.access import Act
from storage.records.cycle import filings, registered
from storage.records.many import load_many
from storage.sheets.exporting import csv_bytes, xlsx_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.casework import acts
    from core.casework.letters import Wish
    from core.disclosure import Filing
    from core.disclosure.cohort import Person
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from core.progress import Progress
    from storage.intake.message import Attached
    from storage.records.records import Records


COLUMNS = (
    "number", "staff_number", "name", "post", "office", "email", "language", "covers", "due_on",
    "due", "reminders", "form",
)  # fmt: skip
"""Of the list: `due` is the day as a letter in the language of the filer writes it, `form` the name
of the file of the last form that was made."""
CODES = ("number", "staff_number", "name", "email", "language", "code")
"""Of the list that has the codes; it travels another way."""
MANY = 1_000
"""Fewer are opened sooner than the index of a large cycle is read."""
_CODE = "form_code"
_REMINDS = {"filing_reminder": remind, "guidance_reminder": remind_guidance}
"""What is entered of a message that reminds."""


class Mail(NamedTuple):
    """A message that is ready to be sent by somebody."""

    name: str
    """Of its file: the number of the filing, which says nothing."""
    eml: bytes


def message(
    records: Records, file: FileId, wish: Wish, enclosed: Sequence[Attached] = ()
) -> Mail | Refusal:
    """Return what a letter says as the draft of an e-mail, and enter that it leaves."""
    if wish.kind == _CODE and enclosed:
        raise ValueError("whoever reads the message would have form and code")
    made = composed(records, file, wish, by=records.me)
    if isinstance(made, Refusal):
        return made
    case = _filing(records, file)
    if not case.filer.email:
        return Refusal.of("disclosure.no_address")
    entered = [_REMINDS[wish.kind]] if wish.kind in _REMINDS else []
    entered += [give_form] if enclosed else []
    with records.transaction():
        for act in entered:
            answer = records.apply(file, partial(_by_mail, act, records.me, wish.on))
            if isinstance(answer, Refusal):
                return answer
        records.note_access(Act.EXPORT, file, f"mail/{wish.kind}")
    reply = Reply(
        case.filer.name, case.filer.email, subject_of(made.content), text_of(made.content)
    )
    name = safe_name(f"{case.number.replace('/', '-')}.eml", "message.eml")
    return Mail(name, draft_eml(reply, enclosed))


def _by_mail(act: acts.Act[Filing], me: OfficerId, on: date, case: Filing, _: object) -> Decision:
    return act(case, {"means": "email"}, by=me, on=on)


def merge_file(
    records: Records,
    files: Sequence[FileId],
    form: str,
    *,
    codes: bool = False,
    progress: Progress = unwatched,
) -> bytes:
    """Return a list for a mail program, or that of the `codes`, as "csv" or "xlsx".

    `progress` is told how many files of how many are read, then of how many are rows of a sheet;
    what it raises ends it, and nothing is entered.
    """
    rows = (code_list if codes else merge_list)(records, files, progress)
    content = csv_bytes(rows) if form == "csv" else xlsx_bytes(rows, "Filers", progress)
    records.note_access(Act.EXPORT, detail_code="merge/codes" if codes else "merge")
    return content


def merge_list(
    records: Records, files: Sequence[FileId], progress: Progress = unwatched
) -> list[tuple[str, ...]]:
    """Return the rows of a list for a mail program, the names of the columns first.

    Many are read off the index; of those only what two laptops differ on is opened.
    """
    rows: list[tuple[str, ...]] = [COLUMNS]
    known = _known(records, files)
    for place, file in enumerate(files):
        progress(place, len(files))
        rows.append(_line(known.get(file) or listed(_filing(records, file))))
    return rows


class Listed(NamedTuple):
    """A filing as a list for a mail program has it."""

    number: str
    who: Person
    covers: date | None
    due: date | None
    reminded: int
    form: str
    """The name of the file of the last form, or empty."""


def listed(case: Filing) -> Listed:
    """Return what a list says of a filing that was opened."""
    form = case.forms[-1].file_name if case.forms else ""
    return Listed(case.number, case.filer, case.cycle.covers, case.due_on, case.reminded, form)


def _known(records: Records, files: Sequence[FileId]) -> dict[FileId, Listed]:
    """Return what the index says of the filings of the cycle that the first of many files is of."""
    if len(files) < MANY:
        return {}
    year = _filing(records, files[0]).cycle.year
    known, found = registered(records, year), {}
    for row in filings(records, year):
        if row.file in known and not row.conflicts:
            said, due, last = known[row.file], row.one("due"), row.one("form_number")
            forms = [form for form in row.facets.get("form", ()) if form.startswith(last)]
            found[row.file] = Listed(
                row.number, said.person, said.covers, date.fromisoformat(due) if due else None,
                int(row.one("reminded") or 0), file_name(forms[0]) if forms else "",
            )  # fmt: skip
    return found


def _line(one: Listed) -> tuple[str, ...]:
    who, due, covers = one.who, one.due, one.covers
    return (
        one.number, who.number, who.name, who.function, who.office, who.email, who.language,
        covers.isoformat() if covers else "", due.isoformat() if due else "",
        dates.formal(due, who.language) if due else "", str(one.reminded), one.form,
    )  # fmt: skip


def code_list(
    records: Records, files: Sequence[FileId], progress: Progress = unwatched
) -> list[tuple[str, ...]]:
    """Return the rows of the list of personal codes, of those to whom a form was sent."""
    rows: list[tuple[str, ...]] = [CODES]
    for place, opened in enumerate(load_many(records, files)):
        progress(place, len(files))
        case = opened.case
        who = case.filer
        if case.forms:
            code = case.forms[-1].code
            rows.append((case.number, who.number, who.name, who.email, who.language, code))
    return rows


def _filing(records: Records, file: FileId) -> Filing:
    return cast("Filing", records.load(file).case)
