# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to letters: preview, sign and issue, show, verify, take out a copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from ui.operations.changed import LETTER_PRINTED, LETTER_SENT, Changed, Done, office_changed
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from pathlib import Path

    from core.casework.case import Case
    from core.casework.letters import Wish
    from core.casework.parts import LetterRecord
    from core.ids import FileId, OfficerId
    from core.letters.verify import VerificationReport
    from core.office.office import Office
    from storage.letters import Issued
    from ui.operations.open_vault import OpenVault


@dataclass(frozen=True)
class Writing:
    """What a person who writes a letter has to know first."""

    case: Case
    me: OfficerId
    signer: OfficerId
    """Who has to sign: the officer at work, or the head of the office for a decision."""
    refusal: Refusal | None
    """Why the signer cannot sign: no identity in this vault, an expired one, ..."""


def prepare_letter(*, file: FileId, kind: str) -> Operation[Writing]:
    """Read who has to sign a kind of letter, and whether that officer can."""

    def work(opened: OpenVault) -> Writing:
        from core.casework.people import signatory
        from storage.signing import kept_identity

        records = opened.records
        case: Case = records.load(file).case
        may_sign = case.practice.may_sign
        me = records.me
        refusal = may_sign(case, kind, me)
        head = signatory(case)
        signer = head.id if refusal and refusal.code == "case.head_signs" and head else me
        refusal = may_sign(case, kind, signer)
        if refusal is None:
            identity = kept_identity(records, signer)
            refusal = identity if isinstance(identity, Refusal) else None
        return Writing(case, me, signer, refusal)

    return Operation(work)


def make_identity_of(*, officer: OfficerId) -> Operation[Office]:
    """Make the signer a signing identity under the office's own root."""

    def work(opened: OpenVault) -> Office | Refusal:
        from storage.signing import create_identity

        made = create_identity(opened.records, officer)
        return made if isinstance(made, Refusal) else opened.records.office

    return Operation(work, changes=office_changed("identity_made"))


def preview_letter(*, file: FileId, wish: Wish, signer: OfficerId) -> Operation[bytes]:
    """Compose the letter as it would be issued now, unsigned and without a number."""

    def work(opened: OpenVault) -> bytes | Refusal:
        from storage.letters import preview

        return preview(opened.records, file, wish, by=signer)

    return Operation(work)


def issue_letter(
    *, file: FileId, wish: Wish, signer: OfficerId, passphrase: str = ""
) -> Operation[Issued]:
    """Sign a letter and record it; another officer's signature needs that officer's passphrase."""

    def work(opened: OpenVault) -> Issued | Refusal:
        from storage.letters import issue

        records = opened.records
        if signer != records.me and opened.vault.verify_secret(passphrase, signer) is None:
            records.note_access("refused", file, "window.not_their_passphrase")
            return Refusal.of("window.not_their_passphrase")
        return issue(records, file, wish, by=signer)

    return Operation(work, changes=letter_issued)


def letter_issued(issued: Issued, at: datetime) -> Changed:
    """Return what issuing a letter changed."""
    done = Done("letter_recorded", number=issued.register_number)
    return Changed(at, frozenset({issued.file}), done=done)


@dataclass(frozen=True)
class Shown:
    """An issued letter, its bytes, and what verifying them against this office found."""

    letter: LetterRecord
    pdf: bytes
    report: VerificationReport
    file_name: str
    """What a copy of it is called."""


def read_issued(*, file: FileId, letter: str) -> Operation[Shown]:
    """Return an issued letter to be shown from memory."""

    def work(opened: OpenVault) -> Shown:
        from storage.letters import file_name, read_letter, verify_letter

        records = opened.records
        case: Case = records.load(file).case
        record = next(known for known in case.letters if known.id == letter)
        pdf = read_letter(records, record)
        records.note_access("view", file, "letter")
        name = file_name(record.register_number)
        return Shown(record, pdf, verify_letter(pdf, records), name)

    return Operation(work)


def export_letter(*, file: FileId, pdf: bytes, path: Path) -> Operation[datetime]:
    """Write a copy of a letter outside the vault: this is how it is sent."""

    def work(opened: OpenVault) -> datetime | Refusal:
        from core.casework.letters import export_refusal

        records = opened.records
        refusal = export_refusal(records.load(file).case, by=records.me)
        if refusal is not None:
            records.note_access("refused", file, refusal.code)
            return refusal
        # Entered first: a copy that nobody entered must not exist.
        records.note_access("export", file, "letter")
        write_copy(path, pdf)
        return datetime.now().astimezone()

    def changes(_written: datetime, at: datetime) -> Changed:
        return Changed(at, frozenset({file}), done=Done(LETTER_SENT))

    return Operation(work, changes=changes)


def enter_printing(*, file: FileId, pdf: bytes) -> Operation[bytes]:
    """Enter that a letter goes to a printer, if it may leave the office; then return it to print.

    Entered first, as a copy is: paper that nobody entered must not exist.
    """

    def work(opened: OpenVault) -> bytes | Refusal:
        from core.casework.letters import export_refusal

        records = opened.records
        refusal = export_refusal(records.load(file).case, by=records.me)
        if refusal is not None:
            records.note_access("refused", file, refusal.code)
            return refusal
        records.note_access("print", file, "letter")
        return pdf

    def changes(_pdf: bytes, at: datetime) -> Changed:
        return Changed(at, frozenset({file}), done=Done(LETTER_PRINTED))

    return Operation(work, changes=changes)


def export_letters(*, folder: Path) -> Operation[list[LetterRecord]]:
    """Write a copy of every issued letter to a folder; each is entered as taken out."""

    def work(opened: OpenVault) -> list[LetterRecord]:
        from storage.intake.names import distinct_names
        from storage.letters import file_name, letters, read_letter

        records = opened.records
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError("copy.not_written", name=folder.name) from error
        written = []
        found = list(letters(records))
        names = distinct_names([file_name(letter.register_number) for _, letter in found])
        for (file, letter), name in zip(found, names, strict=True):
            pdf = read_letter(records, letter)
            records.note_access("export", file, "letter")
            write_copy(folder / name, pdf)
            written.append(letter)
        return written

    return Operation(work)
