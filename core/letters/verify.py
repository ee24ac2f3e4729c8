# SPDX-License-Identifier: Apache-2.0
"""Owns the answer to "is this file the letter we issued?": nine checks, each a value.

It takes any bytes and never raises on them. Seven checks need nothing but the file. Whether the
signer is trusted and whether the file is the one in the register need what only the office has;
without it they are unknown, and the verdict says so.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from asn1crypto import x509 as asn1_x509  # type: ignore[import-untyped]
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import DuplicateExtension, InvalidVersion, UnsupportedGeneralNameType
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import PathError

from core.letters import container
from core.typeset.metadata import SIGNATURE_FIELD
from core.typeset.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cryptography import x509
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
    from pyhanko.sign.validation.status import PdfSignatureStatus

T = TypeVar("T")

MAX_BYTES = 64 * 1024 * 1024
_END = b"%%EOF\n"
_BROKEN = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
    EOFError,
    OSError,
    struct.error,
    zlib.error,
    PdfError,
    SigningError,
    PathError,
    InvalidSignature,
    UnsupportedAlgorithm,
    InvalidVersion,
    DuplicateExtension,
    UnsupportedGeneralNameType,
)
"""What the parsers of PDF, CMS and X.509 raise on bytes made to confuse them."""


class Check(StrEnum):
    """What is looked at, in this order."""

    READABLE = "readable"
    SIGNED = "signed"
    INTACT = "intact"
    COVERED = "covered"
    FINAL = "final"
    CANONICAL = "canonical"
    CERTIFIED = "certified"
    TRUSTED = "trusted"
    RECORDED = "recorded"


class Outcome(StrEnum):
    """What a check found; unknown means that nothing was given to compare with."""

    PASSED = "passed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """All checks together: every one passed, none failed, or one failed."""

    GENUINE = "genuine"
    UNALTERED = "unaltered"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """The outcome of every check, who signed and when by the signature's own account."""

    checks: tuple[tuple[Check, Outcome], ...]
    sha256: str
    signer: str
    signed_at: datetime | None

    @property
    def verdict(self) -> Verdict:
        """What all checks together say."""
        outcomes = {outcome for _, outcome in self.checks}
        if Outcome.FAILED in outcomes:
            return Verdict.REFUSED
        return Verdict.UNALTERED if Outcome.UNKNOWN in outcomes else Verdict.GENUINE

    @property
    def failed(self) -> tuple[Check, ...]:
        """The checks that failed."""
        return tuple(check for check, outcome in self.checks if outcome is Outcome.FAILED)


def verify(
    pdf: bytes,
    *,
    trusted: Sequence[x509.Certificate] | None = None,
    recorded_sha256: str | None = None,
) -> VerificationReport:
    """Check a file against itself, against trusted certificates, and against the register.

    `trusted` are roots or signers' own certificates; None leaves that check unknown.
    """
    digest = hashlib.sha256(pdf).hexdigest()
    found = dict.fromkeys(Check, Outcome.FAILED)
    found[Check.RECORDED] = (
        Outcome.UNKNOWN if recorded_sha256 is None else _of(digest == recorded_sha256)
    )
    if trusted is None:
        found[Check.TRUSTED] = Outcome.UNKNOWN
    signer, signed_at = "", None
    signature = _attempt(lambda: _signature(pdf, found))
    if signature is not None:
        signed_at = _attempt(lambda: signature.self_reported_timestamp)
        signer = _attempt(lambda: _name(signature)) or ""
        _look(pdf, signature, found, trusted, signed_at)
    return VerificationReport(tuple(found.items()), digest, signer, signed_at)


def _of(passed: bool | None) -> Outcome:
    return Outcome.PASSED if passed else Outcome.FAILED


def _attempt(look: Callable[[], T]) -> T | None:
    """Look at hostile bytes; None when the parser gave up."""
    try:
        return look()
    except _BROKEN:
        return None


def _signature(pdf: bytes, found: dict[Check, Outcome]) -> EmbeddedPdfSignature | None:
    if len(pdf) > MAX_BYTES:
        return None
    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    signatures = reader.embedded_signatures
    found[Check.READABLE] = Outcome.PASSED
    if len(signatures) != 1:
        return None
    signature: EmbeddedPdfSignature = signatures[0]
    subfilter = signature.sig_object.get("/SubFilter")
    found[Check.SIGNED] = _of(
        signature.field_name == SIGNATURE_FIELD and subfilter == "/ETSI.CAdES.detached"
    )
    return signature


def _name(signature: EmbeddedPdfSignature) -> str:
    return clean(str(signature.signer_cert.subject.native["common_name"]))


def _look(
    pdf: bytes,
    signature: EmbeddedPdfSignature,
    found: dict[Check, Outcome],
    trusted: Sequence[x509.Certificate] | None,
    signed_at: datetime | None,
) -> None:
    gap = _attempt(lambda: _gap(pdf, signature))
    found[Check.COVERED] = _of(gap is not None)
    if gap is not None:
        found[Check.CANONICAL] = _of(_attempt(lambda: container.is_canonical(gap)))
    found[Check.FINAL] = _of(_attempt(lambda: _is_final(pdf, signature)))
    found[Check.CERTIFIED] = _of(_attempt(lambda: signature.docmdp_level is MDPPerm.NO_CHANGES))
    status = _attempt(lambda: _status(signature, trusted or (), signed_at))
    if status is not None:
        found[Check.INTACT] = _of(status.intact and status.valid)
        if trusted is not None:
            found[Check.TRUSTED] = _of(status.trusted)


def _gap(pdf: bytes, signature: EmbeddedPdfSignature) -> bytes | None:
    """Return the only bytes that are not covered: those of the signature itself."""
    start, first, second, length = (int(number) for number in signature.byte_range)
    whole = start == 0 and 0 < first < second and length > 0 and second + length == len(pdf)
    gap = pdf[first:second]
    if not whole or gap[:1] != b"<" or gap[-1:] != b">":
        return None
    return gap


def _is_final(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    signature.compute_integrity_info(skip_diff=True)  # type: ignore[no-untyped-call]
    last = signature.reader.xrefs.total_revisions - 1
    return (
        signature.coverage is SignatureCoverageLevel.ENTIRE_FILE
        and signature.signed_revision == last
        and pdf.endswith(_END)
    )


def _status(
    signature: EmbeddedPdfSignature,
    trusted: Sequence[x509.Certificate],
    signed_at: datetime | None,
) -> PdfSignatureStatus:
    roots = [asn1_x509.Certificate.load(root.public_bytes(Encoding.DER)) for root in trusted]
    context = ValidationContext(
        trust_roots=roots, allow_fetching=False, moment=signed_at, revocation_mode="soft-fail"
    )
    usage = KeyUsageConstraints(
        key_usage={"digital_signature", "non_repudiation"}, match_all_key_usages=False
    )
    return validate_pdf_signature(signature, context, key_usage_settings=usage, skip_diff=True)
