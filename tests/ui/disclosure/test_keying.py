# SPDX-License-Identifier: Apache-2.0
"""What came on paper is keyed in, kept half-done, and filed once it is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.cases.harness import click, days_ago, enter
from tests.ui.disclosure.reviewing import AWA, ROSA, Review

if TYPE_CHECKING:
    from ui.disclosure.keying import KeyingDialog


@pytest.fixture
def seat(window, sample) -> Review:
    """Return a window at the statements of two cycles."""
    taken = Review(window, sample)
    yield taken.fill()
    taken.settle()


def begin(seat: Review, name: str, action: str = "file") -> KeyingDialog:
    """Open the dialog and say that there is nothing to declare but assets."""
    click(seat.open(name).actions.buttons[action])
    seat.settle()
    dialog = seat.dialog()
    enter(dialog.signed, days_ago(3))
    for section, part in dialog.sections.items():
        if section != "assets" and not part.entries:
            part.blank.setChecked(True)
    return dialog


def asset(dialog: KeyingDialog, **said: str) -> None:
    click(dialog.sections["assets"].add)
    for name, value in said.items():
        enter(dialog.sections["assets"].entries[-1].fields[name], value)


def test_a_paper_is_keyed_in_and_filed(seat):
    dialog = begin(seat, ROSA)
    asset(dialog, whose="self", what="A house", kind="property", amount="250 000,50",
          currency="EUR")  # fmt: skip
    seat.press("File", dialog)
    filing = seat.filing(ROSA)
    assert filing.state == "filed"
    assert filing.latest.channel == "paper"
    (house,) = filing.latest.statement.sections["assets"]
    assert (house["amount"].hundredths, house["amount"].currency) == (25_000_050, "EUR")


def test_what_is_lacking_is_said_where_it_lacks_and_nothing_is_filed(seat):
    dialog = begin(seat, ROSA)
    dialog.sections["gifts"].blank.setChecked(False)
    asset(dialog, whose="self", what="A house", kind="property", amount="much", currency="EUR")
    seat.press("File", dialog)
    assert dialog.banner.sentence == "2 things are missing or wrong."
    amount = dialog.sections["assets"].entries[0].fields["amount"]
    assert amount.property("state") == "wrong"
    assert dialog.sections["gifts"].fault.isVisibleTo(dialog)
    dialog.reject()
    assert not seat.filing(ROSA).versions


def test_a_draft_is_kept_and_taken_up_again(seat):
    dialog = begin(seat, ROSA)
    asset(dialog, whose="spouse", what="A flat")
    seat.press("Keep the draft", dialog)
    assert seat.filing(ROSA).state == "draft"
    again = begin(seat, ROSA)
    (entry,) = again.sections["assets"].entries
    assert entry.typed == {"whose": "spouse", "what": "A flat"}
    assert again.sections["gifts"].blank.isChecked()
    again.reject()


def test_an_amendment_begins_with_what_was_filed(seat):
    dialog = begin(seat, AWA, "amend")
    enter(dialog.sections["assets"].entries[0].fields["amount"], "320000")
    seat.press("File", dialog)
    versions = seat.filing(AWA).versions
    assert [v.statement.sections["assets"][0]["amount"].hundredths for v in versions] == [
        31_000_000, 32_000_000,
    ]  # fmt: skip
