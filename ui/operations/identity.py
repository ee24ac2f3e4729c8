# SPDX-License-Identifier: Apache-2.0
"""Owns the signing identities of officers: made under the office's own root, or imported.

They are kept in the vault, one for each officer, under a passphrase of their own that lies beside
them: the vault is what protects both. The root an identity stands under is entered in the office
file, so that every laptop of the office knows which letters are the office's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.ids import new_id
from core.office import changes
from ui.operations.changed import Changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from core.letters.identity import Identity
    from core.office.office import Office
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

AUTHORITY = "authority"
"""The name under which the office's own root is kept; officers' names are identifiers."""


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """What a person sees of a signing identity."""

    name: str
    organisation: str
    issuer: str
    valid_from: datetime
    valid_until: datetime
    is_own: bool
    """Whether it stands under the office's own root."""
    root_pem: str
    """The certificate to give to those who verify letters."""
    problem: Refusal | None
    """Why it cannot sign today."""


def load_identity(records: Records) -> Identity | Refusal:
    """Return the identity the officer at work signs with, or why there is none."""
    from core.letters.identity import load_pkcs12

    try:
        kept = records.load_identity(records.me)
    except UserError as error:
        return error.refusal
    return load_pkcs12(kept.pkcs12, kept.passphrase.decode(), on=_now())


def my_identity() -> Operation[IdentityCard | None]:
    """Return what is kept for the officer at work."""

    def work(opened: OpenVault) -> IdentityCard | None:
        records = opened.records
        if records.me not in records.identities():
            return None
        identity = load_identity(records)
        return None if isinstance(identity, Refusal) else _card(records, identity)

    return Operation(work)


def make_identity() -> Operation[Office]:
    """Make an identity for the officer at work, and the office's root if there is none yet."""

    def work(opened: OpenVault) -> Office | Refusal:
        from core.letters.identity import create_authority, issue

        records, now = opened.records, _now()
        head, me = records.office.letterhead, records.office.officers[records.me]
        with records.transaction():
            authority = _authority(records)
            if authority is None:
                authority = create_authority(head.organisation, head.office_name, at=now)
                _store(records, AUTHORITY, authority)
            made = issue(
                authority,
                me.name,
                organisation=head.organisation,
                office_name=head.office_name,
                at=now,
            )
            return _adopt(records, made)

    return Operation(work, changes=_office_changed)


def import_identity(*, pkcs12: bytes, passphrase: str) -> Operation[Office]:
    """Take an identity from a PKCS#12 file that an authority issued."""

    def work(opened: OpenVault) -> Office | Refusal:
        from core.letters.identity import load_pkcs12

        identity = load_pkcs12(pkcs12, passphrase, on=_now())
        return identity if isinstance(identity, Refusal) else _adopt(opened.records, identity)

    return Operation(work, changes=_office_changed)


def _adopt(records: Records, identity: Identity) -> Office | Refusal:
    """Keep an identity and trust its root, together or not at all."""
    from core.letters.trust import fingerprint, root_of, to_pem

    root = root_of(identity)
    name, today = fingerprint(root), _now().astimezone().date()
    with records.transaction():
        if name not in records.office.certificates:
            answer = records.apply_office(
                lambda _office, _registers: changes.trust_certificate(name, to_pem(root), today)
            )
            if isinstance(answer, Refusal):
                return answer
        _store(records, records.me, identity)
    return records.office


def _authority(records: Records) -> Identity | None:
    """Return the office's own root, if this laptop has it."""
    from core.letters.trust import load_authority

    if AUTHORITY not in records.identities():
        return None
    kept = records.load_identity(AUTHORITY)
    return load_authority(kept.pkcs12, kept.passphrase)


def _store(records: Records, name: str, identity: Identity) -> None:
    from core.letters.identity import export_pkcs12

    passphrase = new_id()
    records.store_identity(name, export_pkcs12(identity, passphrase), passphrase.encode())


def _card(records: Records, identity: Identity) -> IdentityCard:
    from core.letters.identity import check
    from core.letters.trust import fingerprint, issuer_name, root_of, to_pem

    root, certificate = root_of(identity), identity.certificate
    own = _authority(records)
    return IdentityCard(
        identity.name,
        identity.organisation,
        issuer_name(certificate),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        own is not None and fingerprint(own.certificate) == fingerprint(root),
        to_pem(root),
        check(identity, on=_now()),
    )


def _office_changed(office: Office, at: datetime) -> Changed:
    return Changed(at, office=office)


def _now() -> datetime:
    return datetime.now(UTC)
