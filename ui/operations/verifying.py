# SPDX-License-Identifier: Apache-2.0
"""Owns verifying what left an office: a letter, the draw of a verification."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from core.errors import Refusal, UserError
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from pathlib import Path

    from core.disclosure.certificate import Check
    from core.letters.verify import VerificationReport
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

T = TypeVar("T")

_NOWHERE = ""
"""No file has this hash: the register was asked, and does not know the letter."""


def verify_letter(*, pdf: bytes, in_register: bool) -> Operation[VerificationReport]:
    """Check a file; `in_register` also asks the open vault whether it issued it."""

    def work(opened: OpenVault) -> VerificationReport:
        from core.letters.trust import from_pem
        from core.letters.verify import verify

        alone = verify(pdf)
        if not in_register:
            return alone
        records = opened.records
        trusted = [from_pem(pem) for pem in records.office.certificates.values()]
        known = _is_letter(records, alone.sha256)
        return verify(pdf, trusted=trusted, recorded_sha256=alone.sha256 if known else _NOWHERE)

    return Operation(work, database=in_register)


def _is_letter(records: Records, sha256: str) -> bool:
    """Tell whether a case of the office issued a letter with this hash."""
    return any(
        letter.sha256 == sha256
        for file in records.named_in(sha256, records.me)
        for letter in getattr(records.load(file).case, "letters", ())
    )


@dataclass(frozen=True)
class DrawProof:
    """What recomputing a draw found."""

    announced: str
    """The hash that was printed before the draw."""
    checks: tuple[Check, ...]
    drawn: tuple[str, ...]
    """The staff numbers that the certificate names."""
    size: int
    """How many are on the list."""


def verify_draw(*, certificate: bytes, cohort: Path) -> Operation[DrawProof]:
    """Recompute a draw from its certificate and the list; codes `draw.*` and of spreadsheets."""

    def work(_: OpenVault) -> DrawProof:
        from core.disclosure.certificate import read_certificate, read_cohort, verify
        from storage.sheets.table import read_table

        said = _known(read_certificate(certificate))
        members = _known(read_cohort(read_table(cohort).rows, said.announcement.rule))
        return DrawProof(
            said.announcement.sha256, verify(said, members), said.numbers, len(members)
        )

    return Operation(work, database=False)


def _known(answer: T | Refusal) -> T:
    """Return an answer that is none of "no", or raise it."""
    if isinstance(answer, Refusal):
        raise UserError(answer.code, **answer.params)
    return answer
