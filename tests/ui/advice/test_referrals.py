# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a request is handed over in the window, with a note, and what came back."""

from __future__ import annotations

import pypdfium2
import pytest

from tests.ui.cases.harness import buttons, click
from tests.ui.conftest import wait_for


@pytest.fixture
def referred(seat):
    file = seat.log()
    seat.step(file, "refer_on", to="ombudsman", disclosed="nothing", reason="Not for us.")
    return file


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return text


def test_a_note_is_called_for_written_beside_its_page_and_kept_with_the_referral(seat, referred):
    page = seat.open(referred, "referrals")
    assert buttons(page.notices, "Write this letter")
    seat.press("Write the hand-over note", page.parts["referrals"])
    dialog = seat.dialog()
    assert "Nothing" in dialog.discloses.text()
    if dialog.identity.isVisible():
        click(dialog.identity)
        seat.settle()
    wait_for(dialog.verb.isEnabled)
    wait_for(lambda: dialog.paper.pages > 0)
    text = text_of(dialog.paper._pdf)
    assert "Ombudsman" in text
    assert "Awa" not in text
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    case = seat.case(referred)
    assert [letter.referral for letter in case.letters] == [case.referrals[0].id]
    assert not page.notices.isVisible()
    assert buttons(page.parts["referrals"], "Show")


def test_what_came_back_and_when_stands_on_the_referral(seat, referred):
    page = seat.open(referred, "referrals")
    seat.press("Record what came", page.parts["referrals"])
    seat.save(result="taken_up", what="They spoke with her.")
    referral = seat.case(referred).referrals[0]
    assert (referral.result, referral.what) == ("taken_up", "They spoke with her.")
    assert buttons(page.parts["referrals"], "Correct what came back")
