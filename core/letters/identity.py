# SPDX-License-Identifier: Apache-2.0
"""Owns the key and certificate that sign letters: imported as PKCS#12, or made for the office.

An office without a certification authority of its own makes a small one: a root certificate
that others can be given once, and under it a certificate for each officer who signs. Nothing
here reads a clock: the day a certificate is judged on comes from the caller.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from asn1crypto import keys as asn1_keys  # type: ignore[import-untyped]
from asn1crypto import pkcs12 as asn1_pkcs12
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier
from pyhanko.sign import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from core.errors import Refusal
from core.typeset.text import clean

MAX_PKCS12 = 1024 * 1024
AUTHORITY_YEARS = 20
OFFICER_YEARS = 3
_DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
"""RFC 9336: the purpose "document signing"."""
_SIGNING_PURPOSES = frozenset(
    (
        _DOCUMENT_SIGNING,
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
        ObjectIdentifier("1.2.840.113583.1.1.5"),  # Adobe authentic documents
        ObjectIdentifier("1.3.6.1.4.1.311.10.3.12"),  # Microsoft document signing
    )
)
_NAME_LIMIT = 64
"""Longest common name and organisation that X.520 allows."""

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class Identity:
    """A certificate, its private key, and the certificates above it."""

    certificate: x509.Certificate
    key: PrivateKey = field(repr=False)
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def name(self) -> str:
        """Whose certificate it is: the common name."""
        return self._part(NameOID.COMMON_NAME)

    @property
    def organisation(self) -> str:
        """The organisation named in the certificate, or nothing."""
        return self._part(NameOID.ORGANIZATION_NAME)

    def _part(self, oid: ObjectIdentifier) -> str:
        found = self.certificate.subject.get_attributes_for_oid(oid)
        return clean(str(found[0].value)) if found else ""

    @cached_property
    def signer(self) -> SimpleSigner:
        """The signer pyHanko uses, made once for all letters."""
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple([_asn1(certificate) for certificate in self.chain])
        key = self.key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        return SimpleSigner(
            signing_cert=_asn1(self.certificate),
            signing_key=asn1_keys.PrivateKeyInfo.load(key),
            cert_registry=store,
        )


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    loaded = asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
    if not isinstance(loaded, asn1_x509.Certificate):
        raise TypeError("not a certificate")
    return loaded


def load_pkcs12(data: bytes, passphrase: str, *, on: datetime) -> Identity | Refusal:
    """Return the identity in a PKCS#12 file, or the one reason why it cannot sign on that day."""
    if len(data) > MAX_PKCS12 or not _is_pkcs12(data):
        return Refusal.of("letter.identity_unreadable")
    try:
        loaded = pkcs12.load_pkcs12(data, passphrase.encode() or None)
    except ValueError:
        return Refusal.of("letter.identity_passphrase")
    except (TypeError, NotImplementedError, x509.InvalidVersion, UnsupportedAlgorithm):
        return Refusal.of("letter.identity_unreadable")
    if loaded.key is None or loaded.cert is None:
        return Refusal.of("letter.identity_without_key")
    key, certificate = loaded.key, loaded.cert.certificate
    if not isinstance(key, (ec.EllipticCurvePrivateKey, rsa.RSAPrivateKey)):
        return Refusal.of("letter.identity_weak_key")
    others = tuple(extra.certificate for extra in loaded.additional_certs)
    identity = Identity(certificate, key, _above(certificate, others))
    return check(identity, on=on) or identity


def _is_pkcs12(data: bytes) -> bool:
    """Tell a PKCS#12 file from anything else, so that a wrong passphrase is not blamed for it."""
    try:
        parsed = asn1_pkcs12.Pfx.load(data, strict=True)
        return bool(parsed["version"].native == "v3" and parsed["auth_safe"]["content"].native)
    except (ValueError, TypeError, KeyError):
        return False


def _above(
    certificate: x509.Certificate, others: tuple[x509.Certificate, ...]
) -> tuple[x509.Certificate, ...]:
    """Return the issuers of a certificate up to a root, in order; none if the root is missing.

    What stands beside the signer's certificate in a signature is bound to it only through its
    root (see `core.letters.container`), so half a chain is left out.
    """
    chain: list[x509.Certificate] = []
    current = certificate
    while not issued(current, current):
        issuer = next((other for other in others if issued(other, current)), None)
        if issuer is None or issuer in chain:
            return ()
        chain.append(issuer)
        current = issuer
    return tuple(chain)


def issued(issuer: x509.Certificate, subject: x509.Certificate) -> bool:
    """Tell whether one certificate's key signed another, and their names fit."""
    try:
        subject.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def check(identity: Identity, *, on: datetime) -> Refusal | None:
    """Return why an identity cannot sign a letter at a moment (with time zone)."""
    certificate = identity.certificate
    if on > certificate.not_valid_after_utc:
        until = certificate.not_valid_after_utc.date().isoformat()
        return Refusal.of("letter.identity_expired", until=until)
    if on < certificate.not_valid_before_utc:
        since = certificate.not_valid_before_utc.date().isoformat()
        return Refusal.of("letter.identity_not_yet_valid", since=since)
    if not _may_sign(certificate):
        return Refusal.of("letter.identity_wrong_usage")
    key = identity.key
    if key.key_size < (2048 if isinstance(key, rsa.RSAPrivateKey) else 256):
        return Refusal.of("letter.identity_weak_key")
    return None


def _may_sign(certificate: x509.Certificate) -> bool:
    try:
        extensions = certificate.extensions
    except ValueError:  # extensions that contradict the standard: not a certificate to rely on
        return False
    for extension in extensions:
        value = extension.value
        if isinstance(value, x509.KeyUsage) and not (
            value.digital_signature or value.content_commitment
        ):
            return False
        if isinstance(value, x509.ExtendedKeyUsage) and not _SIGNING_PURPOSES & set(value):
            return False
    return True


def _subject(name: str, organisation: str, unit: str) -> x509.Name:
    parts = (
        (NameOID.ORGANIZATION_NAME, organisation),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, unit),
        (NameOID.COMMON_NAME, name),
    )
    cleaned = [(oid, clean(text).strip()[:_NAME_LIMIT].strip()) for oid, text in parts]
    return x509.Name([x509.NameAttribute(oid, text) for oid, text in cleaned if text])


def create_authority(organisation: str, office_name: str, *, at: datetime) -> Identity:
    """Make the office's own root: it signs certificates, never letters."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _subject(office_name, organisation, "")
    builder = _builder(subject, subject, key, at, AUTHORITY_YEARS)
    usage = _usage(certificates=True)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(usage, critical=True)
    return Identity(builder.sign(key, hashes.SHA256()), key)


def issue(
    authority: Identity, name: str, *, organisation: str, office_name: str, at: datetime
) -> Identity:
    """Make an officer's signing identity under the office's root."""
    key = ec.generate_private_key(ec.SECP256R1())
    root = authority.certificate
    subject = _subject(name, organisation, office_name)
    builder = _builder(subject, root.subject, key, at, OFFICER_YEARS)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
    builder = builder.add_extension(_usage(certificates=False), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([_DOCUMENT_SIGNING]), critical=False)
    above = root.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(above), critical=False
    )
    return Identity(builder.sign(authority.key, hashes.SHA256()), key, (root,))


def _builder(
    subject: x509.Name, issuer: x509.Name, key: PrivateKey, at: datetime, years: int
) -> x509.CertificateBuilder:
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - timedelta(minutes=5))
        .not_valid_after(at + timedelta(days=365 * years + years // 4))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=not certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificates,
        crl_sign=certificates,
        encipher_only=False,
        decipher_only=False,
    )


def export_pkcs12(identity: Identity, passphrase: str) -> bytes:
    """Return an identity as a PKCS#12 file under a passphrase, which may not be empty."""
    if not passphrase:
        raise ValueError("an identity is never exported without a passphrase")
    return pkcs12.serialize_key_and_certificates(
        identity.name.encode(),
        identity.key,
        identity.certificate,
        list(identity.chain),
        serialization.BestAvailableEncryption(passphrase.encode()),
    )
