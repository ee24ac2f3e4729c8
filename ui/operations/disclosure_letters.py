# SPDX-License-Identifier: Apache-2.0
"""Owns letters and messages to filers, one or all of them, and the letters about a cycle."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.errors import Refusal
from ui.operations.changed import Changed
from ui.operations.copies import make_folder, write_copy
from ui.operations.letters import letter_issued
from ui.operations.operation import Cancelled, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.casework.letters import Wish
    from core.ids import FileId
    from storage.letters import Issued
    from storage.reports import About
    from ui.operations.open_vault import OpenVault


@dataclass
class Mailing:
    """What came of writing to many."""

    done: list[FileId] = field(default_factory=list)
    refused: dict[FileId, Refusal] = field(default_factory=dict)
    """Who got nothing, and why."""
    given_up: bool = False
    """Whether somebody stopped it; what was done by then stays."""


def issue_letters(
    *, files: Sequence[FileId], wish: Wish, folder: Path | None = None
) -> Operation[Mailing]:
    """Sign a letter of each file and put it on record; with a folder, write copies there too.

    Without a language, each is in the language of its filer.
    """

    def work(opened: OpenVault) -> Mailing | Refusal:
        from storage.letters import file_name
        from storage.mailing import issue_many
        from ui.process import keep_private

        records, told = opened.records, Mailing()
        if folder is not None:
            make_folder(folder)
        wishes = [(file, wish) for file in files]
        begun = issue_many(records, wishes, by=records.me, alone=keep_private)
        if isinstance(begun, Refusal):
            return begun
        try:
            with closing(begun):
                for number, (file, answer) in enumerate(begun):
                    if isinstance(answer, Refusal):
                        told.refused[file] = answer
                    else:
                        told.done.append(file)
                        if folder is not None:
                            records.note_access("export", file, "letter")
                            write_copy(folder / file_name(answer.register_number), answer.pdf)
                    opened.progress(number + 1, len(files))
        except Cancelled:
            told.given_up = True
        return told

    return Operation(work, changes=_changed)


def write_messages(
    *, files: Sequence[FileId], wish: Wish, folder: Path, forms: Mapping[FileId, Path] | None = None
) -> Operation[Mailing]:
    """Write what a letter says as a draft e-mail to each; a reminder is entered as one.

    `forms` are files that go with them, which is entered too: to whom a form belongs, and where it
    lies.
    """

    def work(opened: OpenVault) -> Mailing:
        from storage.intake import read_file
        from storage.mail_merge import message

        records, told = opened.records, Mailing()
        make_folder(folder)
        try:
            for number, file in enumerate(files):
                opened.progress(number, len(files))
                form = (forms or {}).get(file)
                enclosed = (read_file(form),) if form else ()
                with records.transaction():
                    mail = message(records, file, wish, enclosed)
                    if isinstance(mail, Refusal):
                        told.refused[file] = mail
                        continue
                    # Within the transaction: a reminder that could not be written is not entered.
                    write_copy(folder / mail.name, mail.eml)
                told.done.append(file)
        except Cancelled:
            told.given_up = True
        return told

    return Operation(work, changes=_changed)


def save_merge_list(*, files: Sequence[FileId], path: Path, codes: bool = False) -> Operation[Path]:
    """Write a list for a mail program to merge, by its suffix .xlsx or .csv.

    With `codes` it is the list of personal codes alone, which travels another way.
    """

    def work(opened: OpenVault) -> Path:
        from storage.mail_merge import merge_file

        form = "csv" if path.suffix.lower() == ".csv" else "xlsx"
        made = merge_file(opened.records, files, form, codes=codes, progress=opened.progress)
        write_copy(path, made)
        return path

    return Operation(work)


def look_at_filed(*, cycle: FileId, on: date) -> Operation[About]:
    """Return who of a cycle has filed and who has not, for a report."""

    def work(opened: OpenVault) -> About:
        from storage.reports import filed

        return filed(opened.records, cycle, on, opened.progress)

    return Operation(work)


def look_at_disposed(*, cycle: FileId) -> Operation[Sequence[About]]:
    """Return what was destroyed of a cycle: of each, a certificate can be issued."""

    def work(opened: OpenVault) -> Sequence[About] | Refusal:
        from storage.reports import disposed

        found = disposed(opened.records, cycle, opened.progress)
        return found or Refusal.of("disclosure.none_destroyed")

    return Operation(work)


def preview_report(*, cycle: FileId, wish: Wish, about: About) -> Operation[bytes]:
    """Compose a letter about a cycle as it would be issued now."""

    def work(opened: OpenVault) -> bytes | Refusal:
        from storage import reports

        records = opened.records
        return reports.preview_report(records, cycle, wish, about, by=records.me)

    return Operation(work)


def issue_report(*, cycle: FileId, wish: Wish, about: About) -> Operation[Issued]:
    """Sign a letter about a cycle and put it on record."""

    def work(opened: OpenVault) -> Issued | Refusal:
        from storage import reports

        records = opened.records
        return reports.issue_report(records, cycle, wish, about, by=records.me)

    return Operation(work, changes=letter_issued)


def save_report(*, cycle: FileId, number: str, path: Path) -> Operation[Path]:
    """Write a copy of an issued letter about a cycle outside the vault: this is how it is sent."""

    def work(opened: OpenVault) -> Path:
        from storage.letters import read_letter

        records = opened.records
        letters = records.load(cycle).case.letters
        record = next(one for one in letters if one.register_number == number)
        # Entered first: a copy that nobody entered must not exist.
        records.note_access("export", cycle, "letter")
        write_copy(path, read_letter(records, record))
        return path

    return Operation(work)


def _changed(told: Mailing, at: datetime) -> Changed | None:
    return Changed(at, frozenset(told.done)) if told.done else None
