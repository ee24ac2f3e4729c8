# SPDX-License-Identifier: Apache-2.0
"""Owns the issuing of letters: from a case in the vault to signed bytes on record, and back.

A letter gets the next number of its case, is composed from the case and signed; in one transaction
its bytes are kept and it is recorded on the case with its SHA-256 and the head of the history that
it was composed from. Whoever reads the register reads the cases.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from core.casework.handling import record_letter
from core.casework.letters import next_register_number
from core.errors import Refusal, UserError
from core.letters.compose import Letterhead, compose
from core.letters.render import render
from core.letters.sign import sign
from core.letters.trust import from_pem
from core.letters.verify import VerificationReport, verify
from storage.intake.names import safe_name
from storage.signing import kept_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from core.casework.case import Case
    from core.casework.letters import Wish
    from core.casework.parts import LetterRecord
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from core.letters.compose import LetterContent
    from storage.records.records import Records

_MEDIA_TYPE = "application/pdf"
UNNUMBERED = "–"
"""What stands for the register number in a preview, which is not issued."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter on record, and its bytes."""

    file: FileId
    letter: str
    """By which the file knows it."""
    kind: str
    language: str
    register_number: str
    sha256: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter that is composed and has its number; it is not on record before it is signed."""

    file: FileId
    wish: Wish
    number: str
    head: str
    """Of the history that it was composed from."""
    at: datetime
    """The moment of its signature."""
    content: LetterContent


def preview(records: Records, file: FileId, wish: Wish, *, by: OfficerId) -> bytes | Refusal:
    """Return the letter as it would be issued now: without a number and without a signature."""
    made = composed(records, file, wish, by=by)
    return made if isinstance(made, Refusal) else render(made.content)


def issue(records: Records, file: FileId, wish: Wish, *, by: OfficerId) -> Issued | Refusal:
    """Sign a letter and put it on record, or say why not; nothing is half done."""
    made = draft(records, file, wish, by=by)
    if isinstance(made, Refusal):
        return made
    signer = kept_identity(records, by)
    if isinstance(signer, Refusal):
        return signer
    signed = sign(render(made.content), signer, at=made.at)
    return (
        signed if isinstance(signed, Refusal) else record(records, made, signed, signer.name, by=by)
    )


def draft(records: Records, file: FileId, wish: Wish, *, by: OfficerId) -> Draft | Refusal:
    """Compose the next letter of a case for an officer to sign, or say why not."""
    case = cast("Case", records.load(file).case)
    refusal = case.practice.may_sign(case, wish.kind, by)
    return refusal or composed(records, file, wish, by=by, number=next_number(records, file))


def next_number(records: Records, file: FileId) -> str:
    """Return the register number of the next letter of a file."""
    prefix = records.office.letterhead.register_prefix
    return next_register_number(records.load(file).case, prefix, records.instance)


def record(
    records: Records,
    made: Draft,
    signed: bytes,
    signer: str,
    *,
    by: OfficerId,
    enter: Callable[..., Decision] = record_letter,
) -> Issued | Refusal:
    """Put a signed letter on record with its bytes, in one transaction, or say why not.

    `signer` is whose certificate signed it; `enter` is the act of the kind of file.
    """
    wish, sha256 = made.wish, hashlib.sha256(signed).hexdigest()
    facts = {
        "kind": wish.kind,
        "language": wish.language,
        "register_number": made.number,
        "sha256": sha256,
        "head": made.head,
        "signed_by": signer,
    }
    own = {"person": wish.extra.person, "referral": wish.extra.referral}
    own |= {"supersedes": wish.supersedes}
    facts |= {name: item for name, item in own.items() if item}
    with records.transaction():
        recorded = records.apply(
            made.file,
            lambda case, _: enter(case, facts, by=by, on=wish.on),
            actor=by,
        )
        if isinstance(recorded, Refusal):
            return recorded
        records.attach(signed, file_name(made.number), _MEDIA_TYPE)
    letter = next(one.id for one in recorded.case.letters if one.sha256 == sha256)
    return Issued(made.file, letter, wish.kind, wish.language, made.number, sha256, signed)


def composed(
    records: Records, file: FileId, wish: Wish, *, by: OfficerId, number: str = UNNUMBERED
) -> Draft | Refusal:
    """Compose a letter of a case; it is in the language of the case where the wish names none."""
    case = cast("Case", records.load(file).case)
    wish = replace(wish, language=wish.language or case.language)
    extra = replace(wish.extra, register_number=number, language=wish.language)
    fields = case.practice.letter_fields(wish.kind, case, by=by, on=wish.on, extra=extra)
    return draft_of(records, file, wish, number, fields)


def draft_of(
    records: Records,
    file: FileId,
    wish: Wish,
    number: str,
    fields: Mapping[str, object] | Refusal,
) -> Draft | Refusal:
    """Compose the letter that these fields make, or say why not."""
    if isinstance(fields, Refusal):
        return fields
    head = records.office.letterhead
    letterhead = Letterhead(head.organisation, head.office_name, head.address)
    history = records.load(file).registers.head
    content = compose(wish.kind, wish.language, fields, letterhead, head=history)
    if isinstance(content, Refusal):
        return content
    return Draft(file, wish, number, history, records.journal.now(), content)


def file_name(register_number: str) -> str:
    """Return the name under which a letter is saved; part of the number is what a person typed."""
    return safe_name(f"{register_number.replace('/', '-')}.pdf", "letter.pdf")


# Reading back


def letters(records: Records) -> Iterator[tuple[FileId, LetterRecord]]:
    """Yield every letter on record that this vault can see, case by case, oldest first in each."""
    for file in records.named_among("letter"):
        for letter in cast("Case", records.load(file).case).letters:
            yield file, letter


def read_letter(records: Records, letter: LetterRecord) -> bytes:
    """Return the exact bytes of an issued letter; raise `UserError` when they are not the ones."""
    data = records.read_attachment(letter.sha256)
    if hashlib.sha256(data).hexdigest() != letter.sha256:
        raise UserError("letter.bytes_differ")
    return data


def verify_letter(pdf: bytes, records: Records | None = None) -> VerificationReport:
    """Verify a letter by itself, or also against a vault's trusted certificates and register."""
    if records is None:
        return verify(pdf)
    trusted = [from_pem(pem) for pem in records.office.certificates.values()]
    digest = hashlib.sha256(pdf).hexdigest()
    known = any(
        letter.sha256 == digest
        for file in records.named_in(digest, records.me)
        for letter in cast("Case", records.load(file).case).letters
    )
    return verify(pdf, trusted=trusted, recorded_sha256=digest if known else _NOT_IN_REGISTER)


_NOT_IN_REGISTER = "not in the register"
