# SPDX-License-Identifier: Apache-2.0
"""Owns the structure tree of a PDF: which marks on which page make up which paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.typeset import pdf

if TYPE_CHECKING:
    from reportlab.pdfbase import pdfdoc


@dataclass(eq=False)
class Element:
    """A node of the structure tree: a role such as P or H1 and the marks that belong to it."""

    role: str
    text: str
    node: pdfdoc.PDFDictionary
    marks: list[tuple[int, int]] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)
    turned: bool = False


def install(
    document: pdfdoc.PDFDocument, top: list[Element], marks: list[list[Element]], language: str
) -> None:
    """Write the tree and bind each page's marks to it."""
    root, whole = pdf.dictionary(), pdf.dictionary()
    root_ref, whole_ref = pdf.indirect(document, root), pdf.indirect(document, whole)
    whole.dict.update(
        Type=pdf.name("StructElem"),
        S=pdf.name("Document"),
        P=root_ref,
        Lang=pdf.text(language),
        K=pdf.array(*(_node(document, element, whole_ref) for element in top)),
    )
    parents: list[object] = []
    for number, page_marks in enumerate(marks):
        parents += [number, pdf.array(*(pdf.indirect(document, e.node) for e in page_marks))]
        page = pdf.page(document, number)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        vars(page).update(StructParents=number, Tabs=pdf.name("S"))
    root.dict.update(
        Type=pdf.name("StructTreeRoot"),
        K=pdf.array(whole_ref),
        ParentTree=pdf.indirect(document, pdf.dictionary(Nums=pdf.array(*parents))),
        ParentTreeNextKey=len(marks),
    )
    pdf.catalog(document, StructTreeRoot=root, MarkInfo=pdf.dictionary(Marked="true"))


def _node(
    document: pdfdoc.PDFDocument, element: Element, parent: pdfdoc.PDFObjectReference
) -> pdfdoc.PDFObjectReference:
    reference = pdf.indirect(document, element.node)
    kids: list[object] = [
        pdf.dictionary(Type=pdf.name("MCR"), Pg=pdf.page_reference(page), MCID=mark)
        for page, mark in element.marks
    ]
    kids += [_node(document, child, reference) for child in element.children]
    element.node.dict.update(
        Type=pdf.name("StructElem"), S=pdf.name(element.role), P=parent, K=pdf.array(*kids)
    )
    if element.turned and element.text:
        element.node.dict["ActualText"] = pdf.text(element.text)
    return reference
