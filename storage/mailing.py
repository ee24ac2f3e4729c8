# SPDX-License-Identifier: Apache-2.0
"""Owns letters to many at once: composed here, set and signed by several processes, kept here.

Each letter is issued as `storage.letters` does it, and stays on record when somebody gives up in
between: a letter is whole or there is none. The processes get the signing identity and the content
of letters; they have no vault, write nothing, and end with the mailing.
"""

from __future__ import annotations

from collections import deque
from contextlib import closing
from itertools import islice
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.letters import identity as identities
from core.letters.render import render
from core.letters.sign import sign
from storage import processes
from storage.letters import draft, record
from storage.signing import kept_identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from core.casework.letters import Wish
    from core.ids import FileId, OfficerId
    from core.letters.compose import LetterContent
    from core.letters.identity import Identity
    from storage.letters import Draft, Issued
    from storage.records.records import Records

_TOGETHER = 16
"""So many letters are put on record in one go; a save waits for the disk however small it is."""
_signer: list[Identity] = []
"""Of a process that signs; empty in all others."""


def issue_many(
    records: Records,
    wishes: Sequence[tuple[FileId, Wish]],
    *,
    by: OfficerId,
    alone: Callable[[], object],
) -> Iterator[tuple[FileId, Issued | Refusal]] | Refusal:
    """Sign a letter of each file and put it on record, or say of which not and why.

    A file has one letter in a mailing. `alone` is what each process does before it gets the key:
    keep its memory to itself.
    """
    if len({file for file, _ in wishes}) < len(wishes):
        raise ValueError("two letters of one file would get one number")
    signer = kept_identity(records, by)
    if isinstance(signer, Refusal):
        return signer
    return _issued(records, wishes, by, signer.name, alone)


def _issued(
    records: Records,
    wishes: Sequence[tuple[FileId, Wish]],
    by: OfficerId,
    signer: str,
    alone: Callable[[], object],
) -> Iterator[tuple[FileId, Issued | Refusal]]:
    kept = records.load_identity(by)
    made: deque[Draft] = deque()
    refused: deque[tuple[FileId, Refusal]] = deque()

    def contents() -> Iterator[tuple[LetterContent, datetime]]:
        for file, wish in wishes:
            drafted = draft(records, file, wish, by=by)
            if isinstance(drafted, Refusal):
                refused.append((file, drafted))
            else:
                made.append(drafted)
                yield drafted.content, drafted.at

    given = (alone, kept.pkcs12, kept.passphrase.decode(), records.journal.now())
    signed = processes.each(
        signed_letter,
        contents(),
        processes=processes.count(len(wishes)),
        begin=begin,
        given=given,
    )
    with closing(signed):
        while some := list(islice(signed, _TOGETHER)):
            with records.transaction():
                done = [_entered(records, made.popleft(), one, signer, by) for one in some]
            yield from done
            while refused:
                yield refused.popleft()
    yield from refused


def _entered(
    records: Records, made: Draft, signed: bytes | Refusal, signer: str, by: OfficerId
) -> tuple[FileId, Issued | Refusal]:
    if isinstance(signed, Refusal):
        return made.file, signed
    return made.file, record(records, made, signed, signer, by=by)


def begin(alone: Callable[[], object], pkcs12: bytes, passphrase: str, on: datetime) -> None:
    """Take the signing identity, in a process of its own."""
    alone()
    signer = identities.load_pkcs12(pkcs12, passphrase, on=on)
    if isinstance(signer, Refusal):
        raise signer.error()
    _signer[:] = [signer]


def signed_letter(letter: tuple[LetterContent, datetime]) -> bytes | Refusal:
    """Set a letter and sign it as of a moment."""
    content, at = letter
    return sign(render(content), _signer[0], at=at)
