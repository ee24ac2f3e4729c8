# SPDX-License-Identifier: Apache-2.0
"""Owns what a PDF says about itself, and the empty field that a signature fills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from reportlab.pdfbase import pdfdoc

from core.typeset import pdf

if TYPE_CHECKING:
    from datetime import date

PRODUCER = "Probitas"
SIGNATURE_FIELD = "Signature"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says about itself; all of it is in the file for anyone to read."""

    title: str
    author: str
    subject: str
    language: str
    on: date
    right_to_left: bool = False


def install(document: pdfdoc.PDFDocument, about: Metadata) -> None:
    """Write title, author, language, reading direction, dates and the XMP packet."""
    info = document.info
    info.title, info.author, info.subject = about.title, about.author, about.subject
    info.producer = info.creator = PRODUCER
    stamp = vars(document)["_timeStamp"]  # the date of a letter, not of the machine
    stamp.YMDhms = (about.on.year, about.on.month, about.on.day, 0, 0, 0)
    stamp.dhh = stamp.dmm = 0
    direction = pdf.name("R2L" if about.right_to_left else "L2R")
    packet = _packet(about).encode()
    pdf.catalog(
        document,
        ViewerPreferences=pdf.dictionary(DisplayDocTitle="true", Direction=direction),
        Metadata=pdfdoc.XMP(creator=lambda _: packet),
    )


def _packet(about: Metadata) -> str:
    day = f"{about.on:%Y-%m-%d}T00:00:00Z"
    language = quoteattr(about.language)
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(about.title)}</rdf:li>
<rdf:li xml:lang={language}>{escape(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(about.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(about.subject)}</rdf:li></rdf:Alt>
</dc:description>
<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def install_signature_field(
    document: pdfdoc.PDFDocument, page: int, box: tuple[float, float, float, float]
) -> None:
    """Write an empty signature field with its place on a page."""
    widget = pdf.dictionary(
        Type=pdf.name("Annot"),
        Subtype=pdf.name("Widget"),
        FT=pdf.name("Sig"),
        T=pdf.text(SIGNATURE_FIELD),
        F=132,
        Rect=pdf.array(*(round(side, 3) for side in box)),
        P=pdf.page_reference(page),
    )
    reference = pdf.indirect(document, widget)
    vars(pdf.page(document, page)).update(Annots=pdf.array(reference))
    pdf.catalog(document, AcroForm=pdf.dictionary(Fields=pdf.array(reference), SigFlags=0))
