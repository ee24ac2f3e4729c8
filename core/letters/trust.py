# SPDX-License-Identifier: Apache-2.0
"""Owns how a certificate is named and written down where an office keeps the ones it trusts."""

from __future__ import annotations

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12

from core.letters.identity import Identity
from core.typeset.text import clean


def root_of(identity: Identity) -> x509.Certificate:
    """Return the certificate to trust for an identity: the highest that came with it."""
    return identity.chain[-1] if identity.chain else identity.certificate


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of a certificate, in hexadecimal."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def to_pem(certificate: x509.Certificate) -> str:
    """Return a certificate as text."""
    return certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")


def from_pem(text: str) -> x509.Certificate:
    """Return the certificate that a text holds; raise `ValueError` if it holds none."""
    return x509.load_pem_x509_certificate(text.encode("ascii"))


def load_authority(pkcs12_file: bytes, passphrase: bytes) -> Identity:
    """Return the office's own root from its file; a file of another shape is a `ValueError`.

    `identity.load_pkcs12` refuses it, rightly: a root signs certificates, never letters.
    """
    loaded = pkcs12.load_pkcs12(pkcs12_file, passphrase)
    if loaded.cert is None or not isinstance(loaded.key, ec.EllipticCurvePrivateKey):
        raise ValueError("not an authority of ours")
    return Identity(loaded.cert.certificate, loaded.key)


def issuer_name(certificate: x509.Certificate) -> str:
    """Return who issued a certificate, as its common name or as whatever name it has."""
    names = certificate.issuer.get_attributes_for_oid(x509.oid.NameOID.COMMON_NAME)
    return clean(str(names[0].value) if names else certificate.issuer.rfc4514_string())
