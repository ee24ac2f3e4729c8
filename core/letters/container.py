# SPDX-License-Identifier: Apache-2.0
"""Owns the one part of a signed letter that no signature covers: the signature's own container.

A PDF signature cannot cover the bytes it is stored in. In them a bit can be changed and the
signature still verifies: in the padding, in the case of a hex digit, in a certificate beside
the signer's, in fields of the container that verification does not read. So the container must
be exactly what our signing writes: one encoding, zeros after it, nothing that is not signed or
bound by what is signed.
"""

from __future__ import annotations

import hashlib
import warnings

from asn1crypto import cms, parser  # type: ignore[import-untyped]
from asn1crypto import x509 as asn1_x509
from cryptography import x509

from core.letters.identity import issued

_SIGNED = {
    "content_type",
    "message_digest",
    "signing_certificate_v2",
    "cms_algorithm_protection",
    "signing_time",
}
_ALGORITHMS = frozenset(
    cms.SignedDigestAlgorithm({"algorithm": name}).dump()
    for name in ("sha256_ecdsa", "sha384_ecdsa", "sha512_ecdsa", "sha256_rsa", "rsassa_pkcs1v15")
)
_SHA256 = frozenset(
    (
        cms.DigestAlgorithm({"algorithm": "sha256"}).dump(),
        bytes.fromhex("300b0609608648016503040201"),  # the same without parameters
    )
)
_BIT_STRING = 3


def is_canonical(contents: bytes) -> bool:
    """Tell whether the bytes between the two signed parts, `<...>`, are as we write them.

    Raises what the parser raises on bytes that are no container at all.
    """
    if len(contents) < 4 or contents[:1] != b"<" or contents[-1:] != b">":
        return False
    raw = bytes.fromhex(contents[1:-1].decode("ascii"))
    if raw.hex().upper().encode() != contents[1:-1]:
        return False
    length = parser.peek(raw)
    if any(raw[length:]):
        return False
    return _is_minimal(raw[:length])


def _is_minimal(der: bytes) -> bool:
    outer = cms.ContentInfo.load(der, strict=True)
    if outer["content_type"].native != "signed_data":
        return False
    data = outer["content"]
    signers = data["signer_infos"]
    inner = data["encap_content_info"]
    if (
        data["version"].native != "v1"
        or len(signers) != 1
        or inner["content_type"].native != "data"
        or inner["content"].native is not None
        or data["crls"].native
        or [algorithm.dump() in _SHA256 for algorithm in data["digest_algorithms"]] != [True]
    ):
        return False
    signer = signers[0]
    if (
        signer["version"].native != "v1"
        or signer["sid"].name != "issuer_and_serial_number"
        or signer["unsigned_attrs"].native
        or signer["digest_algorithm"].dump() not in _SHA256
        or signer["digest_algorithm"].dump() != data["digest_algorithms"][0].dump()
        or signer["signature_algorithm"].dump() not in _ALGORITHMS
    ):
        return False
    attributes = {attribute["type"].native: attribute for attribute in signer["signed_attrs"]}
    if not attributes.keys() <= _SIGNED or "signing_certificate_v2" not in attributes:
        return False
    certificates = [choice.chosen.dump() for choice in data["certificates"]]
    named = attributes["signing_certificate_v2"]["values"][0]["certs"][0]["cert_hash"].native
    return _are_bound(certificates, named, signer["sid"].chosen.dump()) and _is_der(der)


def _is_der(data: bytes) -> bool:
    """Tell whether every length in a structure is definite and in its shortest form.

    A tag of zero is padding that a longer outer length has drawn in. Every string of bits here
    is a key or a signature, of whole bytes: where its last bits are zeros, a count of unused ones
    could say so or not.
    """
    at = 0
    while at < len(data):
        kind, method, tag, header, content, trailer = parser.parse(data[at:])
        size = len(content)
        octets = 0 if size < 0x80 else (size.bit_length() + 7) // 8
        if (kind, tag) == (0, 0) or ((kind, tag) == (0, _BIT_STRING) and content[:1] != b"\0"):
            return False
        if trailer or len(header) != 2 + octets or (method and not _is_der(content)):
            return False
        at += len(header) + size
    return True


def _are_bound(certificates: list[bytes], named: bytes, identifier: bytes) -> bool:
    """Tell whether each certificate is the one the signature names, or signs one that is.

    The identifier of the signer is compared as bytes: names that differ in case or in the kind
    of string count as equal elsewhere.

    The hash of the signer's certificate is signed. Every other one must have signed one below
    it and, being a root, itself: a changed bit breaks one of the two.
    """
    signers = [der for der in certificates if hashlib.sha256(der).digest() == named]
    if len(signers) != 1:
        return False
    parsed = asn1_x509.Certificate.load(signers[0], strict=True)
    sid = {"issuer": parsed.issuer, "serial_number": parsed.serial_number}
    if cms.IssuerAndSerialNumber(sid).dump() != identifier:
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a changed bit may make a certificate merely odd
        current = x509.load_der_x509_certificate(signers[0])
        others = [x509.load_der_x509_certificate(der) for der in certificates if der != signers[0]]
    while others:
        issuer = next((other for other in others if issued(other, current)), None)
        if issuer is None:
            return False
        others.remove(issuer)
        current = issuer
    # The last one's signature must be checkable too, or its own bits would be free to change.
    return len(certificates) == 1 or issued(current, current)
