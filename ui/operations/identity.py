# SPDX-License-Identifier: Apache-2.0
"""Owns the signing identities of officers: made under the office's own root, or imported.

How they are kept is `storage.signing`'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal
from ui.operations.changed import office_changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from core.letters.identity import Identity
    from core.office.office import Office
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault


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
    from storage.signing import kept_identity

    return kept_identity(records, records.me)


def my_identity() -> Operation[IdentityCard | None]:
    """Return what is kept for the officer at work."""

    def work(opened: OpenVault) -> IdentityCard | None:
        identity = load_identity(opened.records)
        return None if isinstance(identity, Refusal) else _card(opened.records, identity)

    return Operation(work)


def make_identity() -> Operation[Office]:
    """Make an identity for the officer at work, and the office's root if there is none yet."""

    def work(opened: OpenVault) -> Office | Refusal:
        from storage.signing import create_identity

        made = create_identity(opened.records, opened.records.me)
        return made if isinstance(made, Refusal) else opened.records.office

    return Operation(work, changes=office_changed("identity_made"))


def import_identity(*, pkcs12: bytes, passphrase: str) -> Operation[Office]:
    """Take an identity from a PKCS#12 file that an authority issued."""

    def work(opened: OpenVault) -> Office | Refusal:
        from storage.signing import import_identity

        made = import_identity(opened.records, opened.records.me, pkcs12, passphrase)
        return made if isinstance(made, Refusal) else opened.records.office

    return Operation(work, changes=office_changed("identity_imported"))


def _card(records: Records, identity: Identity) -> IdentityCard:
    from core.letters.identity import check
    from core.letters.trust import fingerprint, issuer_name, root_of, to_pem
    from storage.signing import own_authority

    root, certificate = root_of(identity), identity.certificate
    own = own_authority(records)
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


def _now() -> datetime:
    return datetime.now(UTC)
