# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that guidance on paper says all of it, in every language, on as many pages."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pypdfium2
import pytest

import resources
from core.guidance import acts
from core.guidance.sheet import note_sheet, tree_sheet
from core.guidance.shipped import texts, trees
from core.guidance.trees import Leaf, said
from core.office.office import Letterhead
from core.policy.profile import Mark, read_profile
from tests.core.guidance.harness import Shelf
from tests.core.retaliation.harness import SampleOffice

HEAD = Letterhead("United Nations Children’s Fund", "Ethics Office")
PROFILE = read_profile(resources.read_json("policy/unicef_sample.json"))
DAY = date(2021, 3, 1)
LANGUAGES = pytest.mark.parametrize("language", resources.LANGUAGES)


def lost(wanted: str, read: str) -> Counter[str]:
    """Return the letters and digits that are missing, in whatever order they stand.

    Extractors guess at the order of lines from right to left; that nothing is lost is no guess.
    """
    count = [Counter(c for c in text if c.isalnum()) for text in (wanted, read)]
    return count[0] - count[1]


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


@LANGUAGES
@pytest.mark.parametrize("tree", trees(), ids=lambda tree: tree.id)
def test_a_tree_says_every_question_answer_and_leaf(tree, language):
    read = "".join("".join(pages(tree_sheet(tree, PROFILE, HEAD, language, DAY))).split())
    texts = [
        said(node.say if isinstance(node, Leaf) else node.ask, PROFILE, language)
        for node in tree.nodes.values()
    ]
    assert not lost("".join(texts), read)
    if language != "ar":
        # What is broken at a hyphen comes out with a mark of its own.
        assert all("".join(text.split())[:12] in read for text in texts)
    assert "{" not in read


def test_a_question_says_where_each_answer_goes_on():
    gift = trees()[0]
    read = " ".join(" ".join(pages(tree_sheet(gift, PROFILE, HEAD, "en", DAY))).split())
    assert "1. Who offers the gift, honour or hospitality? A Government — go to 2" in read
    assert "2. Would refusing it there and then embarrass the Organization? Yes — go to" in read
    assert "250 United States dollars" in read
    assert "Gifts, honours and hospitality · 1 March 2021" in read.replace("\u00a0", " ")


@LANGUAGES
def test_a_note_of_many_paragraphs_goes_on_over_pages_and_loses_nothing(language):
    shelf = Shelf(SampleOffice())
    body = "\n\n".join(f"Paragraph {n} of the note." for n in range(120))
    shelf.draft(form="note", language=language, title="A note", body=body, source="ST/AI/2010/1")
    found = pages(note_sheet(shelf.guidance, HEAD, language, DAY))
    assert len(found) > 2
    read = "".join("".join(found).split())
    assert not lost(body + "A note ST/AI/2010/1", read)
    if language != "ar":
        assert all(f"Paragraph{n}ofthenote" in read for n in range(120))


def test_a_sheet_is_the_same_bytes_again_and_only_in_a_language_that_there_is():
    shelf = Shelf(SampleOffice())
    shelf.draft(form="note")
    one = note_sheet(shelf.guidance, HEAD, "en", DAY)
    assert one == note_sheet(shelf.guidance, HEAD, "en", DAY)
    with pytest.raises(KeyError):
        note_sheet(shelf.guidance, HEAD, "fr", DAY)
    shelf.do(acts.write, {"language": "fr", "title": "Note", "body": "Un\u00a0texte"})
    assert "texte" in "".join(pages(note_sheet(shelf.guidance, HEAD, "fr", DAY)))


def test_a_rule_that_was_not_read_in_its_source_says_so_on_paper():
    presumed = next(text for text in texts() if text.mark is Mark.PRESUMED)
    read = "".join(pages(note_sheet(presumed, HEAD, "en", DAY, presumed.mark)))
    assert "to be confirmed by the office" in read
    assert "to be confirmed" not in "".join(pages(note_sheet(presumed, HEAD, "en", DAY)))
    report = next(tree for tree in trees() if tree.id == "where_to_report")
    count = sum(isinstance(n, Leaf) and n.mark is Mark.PRESUMED for n in report.nodes.values())
    sheet = " ".join("".join(pages(tree_sheet(report, PROFILE, HEAD, "en", DAY))).split())
    assert sheet.count("to be confirmed by the office") == count > 0
