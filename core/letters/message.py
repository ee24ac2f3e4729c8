# SPDX-License-Identifier: Apache-2.0
"""Owns a letter as the text of a message: the same words, for whom an e-mail is enough.

A message is not signed and has no register number; what has to be proved one day is a letter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.typeset.text import plain

if TYPE_CHECKING:
    from core.letters.compose import LetterContent

_ITEM = "- "


def subject_of(content: LetterContent) -> str:
    """Return the subject, which travels in the clear."""
    return plain(content.subject)


def text_of(content: LetterContent) -> str:
    """Return the words of a letter, who writes, and from where."""
    body = ""
    before = ""
    for role, said in content.body:
        together = role == before == "item" or before == "heading"
        body += ("\n" if together else "\n\n") if body else ""
        body += (_ITEM if role == "item" else "") + plain(said)
        before = role
    head = content.letterhead
    signed = (content.officer_name, content.officer_title, head.office_name, head.organisation)
    return "\n\n".join((body, "\n".join((*signed, *head.address_lines)))) + "\n"
