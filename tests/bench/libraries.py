# SPDX-License-Identifier: Apache-2.0
"""Owns what a letter costs by the libraries alone: ReportLab's paragraphs, pyHanko's signing.

Apart from the measurements, so that processes which are started anew can import it.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from core.typeset.text import plain
from resources import read_bytes
from tests.core.letters import samples

if TYPE_CHECKING:
    from core.letters.compose import LetterContent

REGULAR, BOLD = "SourceSerif4-Regular", "SourceSerif4-Bold"


def by_reportlab(content: LetterContent) -> bytes:
    """Set the same text with ReportLab's paragraphs, as plainly as it goes."""
    body = ParagraphStyle("body", fontName=REGULAR, fontSize=10.8, leading=15.6, spaceAfter=8)
    bold = ParagraphStyle("bold", parent=body, fontName=BOLD)
    head = content.letterhead
    story = [Paragraph(escape(head.organisation), bold), Paragraph(escape(head.office_name), body)]
    story += [Paragraph(escape(line), body) for line in content.addressee]
    story.append(Paragraph(escape(plain(content.subject)), bold))
    for role, text in content.body:
        story.append(Paragraph(escape(plain(text)), bold if role == "heading" else body))
    story += [Spacer(1, 60), Paragraph(escape(content.officer_name), bold)]
    story.append(Paragraph(escape(content.officer_title), body))

    def foot(canvas, document) -> None:
        canvas.setFont(REGULAR, 8)
        canvas.drawString(72, 58, content.register_number)
        canvas.drawRightString(523, 58, f"Page {document.page}")
        canvas.drawString(72, 47, content.head)

    output = io.BytesIO()
    document = SimpleDocTemplate(output, title=plain(content.subject), invariant=1)
    document.build(story, onFirstPage=foot, onLaterPages=foot)
    return output.getvalue()


def by_pyhanko(pdf: bytes) -> bytes:
    """Sign with pyHanko's defaults, a visible block of its own included."""
    described = signers.PdfSignatureMetadata(
        field_name="Signature",
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    place = SigFieldSpec("Signature", on_page=-1, box=(72, 100, 308, 162))
    signer = samples.signer().signer
    return signers.sign_pdf(writer, described, signer=signer, new_field_spec=place).getvalue()


def begin() -> None:
    """Make ready a process that uses the libraries alone."""
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, io.BytesIO(read_bytes(f"fonts/{name}.ttf"))))
    samples.signer()


def by_libraries(content: LetterContent) -> bytes:
    """Set and sign a letter with the libraries alone."""
    return by_pyhanko(by_reportlab(content))
