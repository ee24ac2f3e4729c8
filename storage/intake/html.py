# SPDX-License-Identifier: Apache-2.0
"""Owns the turning of HTML mail into plain text: readable, inert, with every link in the open.

The parser is libxml2's, which reads HTML as browsers do, in linear time, and hands over one event
at a time; no tree is built, nothing is fetched. What a browser would not show as text (scripts,
styles, comments) is dropped. A link is written as its text and its address, so that a text that
says one site cannot lead to another unseen. An image is its description.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree  # type: ignore[import-untyped]

from storage.intake.charsets import clean, one_line

if TYPE_CHECKING:
    from collections.abc import Mapping

# fmt: off
_HIDDEN = frozenset((
    "script", "style", "head", "title", "template", "noscript", "iframe", "object", "svg",
    "math",
))
_BLOCKS = frozenset((
    "address", "article", "aside", "body", "center", "dd", "details", "dir", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hr", "legend",
    "li", "main", "menu", "nav", "option", "section", "summary", "table", "tr",
))
_PARAGRAPHS = frozenset((
    "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "ul",
))
# fmt: on
_CELLS = frozenset({"td", "th"})
_URL = 2_000
# Nesting beyond this shows no more marks, and long links are not compared with their address.
_DEEPEST_QUOTE = 10
_LONG_LINK = 64
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
_MANY_BREAKS = re.compile(r"\n{3,}")


def html_to_text(html: str) -> str:
    """Return the text of an HTML document or fragment, however broken."""
    html = clean(html)
    if not html.strip():
        return ""
    parser = etree.HTMLParser(target=_Page(), encoding="utf-8", no_network=True)
    parser.feed(html.encode())
    return _MANY_BREAKS.sub("\n\n", str(parser.close())).strip()


def declared_charset(html: bytes) -> str:
    """Return the charset that a document names in its head, or nothing."""
    match = _META_CHARSET.search(html[:2048])
    return match[1].decode("ascii", "replace") if match else ""


class _Page:
    """The receiver of the parser's events: collects lines, owes breaks and spaces until text."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._breaks = 0
        self._space = False
        self._hidden = 0
        self._verbatim = 0
        self._quotes = 0
        self._links: list[tuple[str, int]] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _HIDDEN:
            self._hidden += 1
        self._break_around(tag)
        if tag == "br":
            self._breaks += 1
        elif tag == "pre":
            self._verbatim += 1
        elif tag == "blockquote":
            self._quotes += 1
        elif tag == "li":
            self._write("• ")
        elif tag == "hr":
            self._write("-----")
            self._breaks = 1
        elif tag == "a":
            self._links.append((one_line(attributes.get("href", ""), _URL), len(self._out)))
        elif tag == "img" and (alt := one_line(attributes.get("alt", ""), _URL)):
            self.data(f" [{alt}] ")

    def end(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden -= 1
        elif tag == "pre":
            self._verbatim -= 1
        elif tag == "blockquote":
            self._quotes -= 1
        elif tag == "a" and self._links:
            self._end_link()
        if tag in _CELLS:
            self.data(" \t")
        self._break_around(tag)

    def data(self, text: str) -> None:
        if self._hidden:
            return
        if self._verbatim:
            first, *rest = text.split("\n")
            self._write(first)
            for line in rest:
                self._breaks += 1
                self._write(line)
            return
        self._space = self._space or text[:1].isspace()
        if words := " ".join(text.split()):
            self._write(words)
            self._space = text[-1:].isspace()

    def close(self) -> str:
        return "".join(self._out)

    def _break_around(self, tag: str) -> None:
        if tag in _PARAGRAPHS:
            self._breaks = max(self._breaks, 2)
        elif tag in _BLOCKS:
            self._breaks = max(self._breaks, 1)

    def _write(self, text: str) -> None:
        if self._hidden or not text:
            return
        if self._breaks or not self._out:
            self._out.append("\n" * self._breaks + "> " * min(self._quotes, _DEEPEST_QUOTE))
        elif self._space and not self._out[-1].endswith(" "):
            self._out.append(" ")
        self._breaks = 0
        self._space = False
        self._out.append(text)

    def _end_link(self) -> None:
        address, begin = self._links.pop()
        shown = "".join(self._out[begin : begin + _LONG_LINK]).strip().strip("> \n")
        bare = address.removeprefix("mailto:")
        if address and not address.startswith("#") and shown.rstrip("/") != bare.rstrip("/"):
            self._space = True
            self._write(f"<{bare}>")
