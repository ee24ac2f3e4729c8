# SPDX-License-Identifier: Apache-2.0
"""Owns verifying a letter, alone or against the register of an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.operation import Operation

if TYPE_CHECKING:
    from core.letters.verify import VerificationReport
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

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
