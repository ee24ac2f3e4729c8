# SPDX-License-Identifier: Apache-2.0
"""Owns the signature on a letter: PAdES B-B, certified so that no change is allowed.

Nothing is fetched and no clock is read. The visible block is typeset like the letter, in its
language, and fills the field that `render` reserved. What it says is for the eye; who signed is
what the certificate says.
"""

from __future__ import annotations

import asyncio
import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pyhanko.pdf_utils import layout as pdf_layout
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.pdf_byterange import BuildProps
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle

from core.errors import Refusal
from core.letters import dates, identity
from core.letters.layout import SIGNATURE_HEIGHT, SIGNATURE_WIDTH, label
from core.typeset.document import Document
from core.typeset.lines import break_lines, width
from core.typeset.metadata import PRODUCER, SIGNATURE_FIELD, Metadata
from core.typeset.shape import shape
from core.typeset.text import isolate

if TYPE_CHECKING:
    from core.letters.identity import Identity

CONTAINER_BYTES = 8192
"""Room for the signature and its certificates; what is not used stays zero."""


def sign(pdf: bytes, signer: Identity, *, at: datetime) -> bytes | Refusal:
    """Return a letter made by `render`, signed at a moment (with time zone).

    Refuses an identity that may not sign then, and a letter that is already signed.
    """
    refusal = identity.check(signer, on=at)
    if refusal:
        return refusal
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    if writer.prev.embedded_signatures:
        return Refusal.of("letter.already_signed")
    language = str(writer.prev.root.get("/Lang", "en"))
    described = PdfSignatureMetadata(
        field_name=SIGNATURE_FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        name=signer.name,
        app_build_props=BuildProps(PRODUCER),
    )
    made = PdfSigner(described, signer.signer, stamp_style=_style(signer, language, at))
    return asyncio.run(_run(made, writer, at))


async def _run(made: PdfSigner, writer: IncrementalPdfFileWriter, at: datetime) -> bytes:
    """Do what `PdfSigner.sign_pdf` does, at the moment given instead of the machine's."""
    session = made.init_signing_session(writer, existing_fields_only=True)
    session.system_time = at
    prepared = session.prepare_tbs_document(
        validation_info=None, bytes_reserved=CONTAINER_BYTES, appearance_text_params={}
    )
    vars(writer)["_meta"].last_modified = at
    digest, output = prepared.digest_tbs_document()
    signed = await prepared.perform_signature(
        document_digest=digest.document_digest,
        pdf_cms_signed_attrs=PdfCMSSignedAttributes(signing_time=at),
    )
    await signed.post_signature_processing(output)
    if not isinstance(output, io.BytesIO):
        raise TypeError("the signed letter must be in memory")
    return output.getvalue()


class _Block(PdfContent):
    """The visible block: a page set by us, brought in as it is."""

    def __init__(self, page: bytes) -> None:
        super().__init__(box=BoxConstraints(SIGNATURE_WIDTH, SIGNATURE_HEIGHT))
        self._page = page

    def render(self) -> bytes:
        """Bring the page into the document and return the operator that shows it."""
        reader = PdfFileReader(io.BytesIO(self._page))
        imported = self._ensure_writer.import_page_as_xobject(reader)
        self.resources.xobject["/Block"] = imported
        return b"/Block Do"


def _style(signer: Identity, language: str, at: datetime) -> StaticStampStyle:
    return StaticStampStyle(
        border_width=0,
        background=_Block(_block(signer, language, at)),
        background_opacity=1,
        background_layout=pdf_layout.SimpleBoxLayoutRule(
            x_align=pdf_layout.AxisAlignment.ALIGN_MIN,
            y_align=pdf_layout.AxisAlignment.ALIGN_MIN,
            margins=pdf_layout.Margins(0, 0, 0, 0),
            inner_content_scaling=pdf_layout.InnerScaling.NO_SCALING,
        ),
    )


def _block(signer: Identity, language: str, at: datetime) -> bytes:
    """Typeset the visible block: that it is signed, by whom, for whom, when."""
    moment = at.astimezone(UTC)
    when = label("signed_at", language).format(
        date=isolate(dates.formal(moment.date(), language)),
        time=isolate(f"{moment:%H:%M}"),
    )
    rows = (
        (label("signed_electronically", language), 7.6, True, 0.35, 15.0),
        (isolate(signer.name), 11.0, True, 0.0, 31.0),
        (isolate(signer.organisation), 8.4, False, 0.2, 43.5),
        (when, 8.4, False, 0.2, 55.0),
    )
    about = Metadata("", "", "", language, moment.date(), language == "ar")
    page = Document(about, (SIGNATURE_WIDTH, SIGNATURE_HEIGHT))
    page.frame((0.4, 0.4, SIGNATURE_WIDTH - 0.8, SIGNATURE_HEIGHT - 0.8), 0.6, 0.55)
    backward = language == "ar"
    room = SIGNATURE_WIDTH - 20
    for text, largest, bold, gray, y in rows:
        clusters = shape(text, language=language, bold=bold, base=int(backward))
        natural = width(clusters, largest)
        size = max(largest * min(1.0, room / natural), 5.0) if natural else largest
        line = break_lines(clusters, size, room + 1)[0]
        x = SIGNATURE_WIDTH - 10 - line.width if backward else 10.0
        page.line(line, x, SIGNATURE_HEIGHT - y, size, base=int(backward), gray=gray)
    return page.finish()
