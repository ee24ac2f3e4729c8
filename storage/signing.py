# SPDX-License-Identifier: Apache-2.0
"""Owns the signing identities that a vault keeps: an officer's, and the root they stand under.

An identity lies in the vault as PKCS#12 under a random passphrase of its own beside it: the vault
is what protects both. The root is entered in the office file, so that every laptop of the office
knows which letters are the office's.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.letters import identity as identities
from core.letters.trust import fingerprint, load_authority, root_of, to_pem
from core.office.changes import trust_certificate

if TYPE_CHECKING:
    from core.ids import OfficerId
    from core.letters.identity import Identity
    from storage.records.records import Records

AUTHORITY = "authority"
"""The name under which the office's own root is kept; officers' names are identifiers."""


def kept_identity(records: Records, officer: OfficerId) -> Identity | Refusal:
    """Return an officer's identity if it is in this vault and may sign now."""
    if officer not in records.identities():
        return Refusal.of("letter.identity_none")
    kept = records.load_identity(officer)
    return identities.load_pkcs12(kept.pkcs12, kept.passphrase.decode(), on=records.journal.now())


def create_identity(records: Records, officer: OfficerId) -> Identity | Refusal:
    """Make an officer an identity under the office's own root; make the root if need be."""
    head, now = records.office.letterhead, records.journal.now()
    with records.transaction():
        authority = own_authority(records)
        if authority is None or authority.certificate.not_valid_after_utc <= now:
            authority = identities.create_authority(head.organisation, head.office_name, at=now)
            _store(records, AUTHORITY, authority)
        made = identities.issue(
            authority,
            records.office.officers[officer].name,
            organisation=head.organisation,
            office_name=head.office_name,
            at=now,
        )
        return _adopt(records, officer, made)


def import_identity(
    records: Records, officer: OfficerId, pkcs12: bytes, passphrase: str
) -> Identity | Refusal:
    """Keep an identity from a PKCS#12 file that an authority issued to the officer."""
    loaded = identities.load_pkcs12(pkcs12, passphrase, on=records.journal.now())
    return loaded if isinstance(loaded, Refusal) else _adopt(records, officer, loaded)


def own_authority(records: Records) -> Identity | None:
    """Return the office's own root, if this vault has it."""
    if AUTHORITY not in records.identities():
        return None
    kept = records.load_identity(AUTHORITY)
    return load_authority(kept.pkcs12, kept.passphrase)


def _adopt(records: Records, officer: OfficerId, made: Identity) -> Identity | Refusal:
    """Keep an identity and trust its root, together or not at all."""
    root, on = root_of(made), records.journal.now().date()
    name = fingerprint(root)
    with records.transaction():
        if name not in records.office.certificates:
            answer = records.apply_office(
                lambda _office, _registers: trust_certificate(name, to_pem(root), on)
            )
            if isinstance(answer, Refusal):
                return answer
        _store(records, officer, made)
    return made


def _store(records: Records, name: str, made: Identity) -> None:
    passphrase = secrets.token_urlsafe(32)
    exported = identities.export_pkcs12(made, passphrase)
    records.store_identity(name, exported, passphrase.encode())
