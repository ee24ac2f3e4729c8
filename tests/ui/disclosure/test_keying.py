# SPDX-License-Identifier: Apache-2.0
"""What came on paper is keyed in, kept half-done, and filed once it is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.returned import MAGIC
from tests.storage.disclosure.stories import AWA, ROSA
from tests.ui.cases.harness import buttons, click, days_ago, enter

if TYPE_CHECKING:
    from tests.ui.disclosure.reviewing import Review
    from ui.disclosure.keying import KeyingDialog


def begin(review: Review, name: str, action: str = "file") -> KeyingDialog:
    """Open the dialog and say that there is nothing to declare but assets."""
    click(review.open(name).actions.buttons[action])
    review.settle()
    dialog = review.dialog()
    enter(dialog.signed, days_ago(3))
    for section, part in dialog.sections.items():
        if section != "assets" and not part.entries:
            part.blank.setChecked(True)
    return dialog


def asset(dialog: KeyingDialog, **said: str) -> None:
    click(dialog.sections["assets"].add)
    for name, value in said.items():
        enter(dialog.sections["assets"].entries[-1].fields[name], value)


def test_a_paper_is_keyed_in_and_filed(review):
    dialog = begin(review, ROSA)
    asset(dialog, whose="self", what="A house", kind="property", amount="250 000,50",
          currency="EUR")  # fmt: skip
    # Whoever types is not whom the form calls “myself”.
    assert dialog.sections["assets"].entries[0].fields["whose"].currentText() == "the filer"
    review.press("File", dialog)
    filing = review.filing(ROSA)
    assert filing.state == "filed"
    assert filing.latest.channel == "paper"
    (house,) = filing.latest.statement.sections["assets"]
    assert (house["amount"].hundredths, house["amount"].currency) == (25_000_050, "EUR")


def test_what_is_lacking_is_said_where_it_lacks_and_nothing_is_filed(review):
    dialog = begin(review, ROSA)
    dialog.sections["gifts"].blank.setChecked(False)
    asset(dialog, whose="self", what="A house", kind="property", amount="much", currency="EUR")
    review.press("File", dialog)
    assert dialog.banner.sentence == "2 things are missing or wrong."
    amount = dialog.sections["assets"].entries[0].fields["amount"]
    assert amount.property("state") == "wrong"
    assert dialog.sections["gifts"].fault.isVisibleTo(dialog)
    dialog.reject()
    assert not review.filing(ROSA).versions


def test_a_draft_is_kept_and_taken_up_again(review):
    dialog = begin(review, ROSA)
    asset(dialog, whose="spouse", what="A flat")
    review.press("Keep the draft", dialog)
    assert review.filing(ROSA).state == "draft"
    again = begin(review, ROSA)
    (entry,) = again.sections["assets"].entries
    assert entry.typed == {"whose": "spouse", "what": "A flat"}
    assert again.sections["gifts"].blank.isChecked()
    again.reject()


def test_an_amendment_begins_with_what_was_filed(review):
    dialog = begin(review, AWA, "amend")
    enter(dialog.sections["assets"].entries[0].fields["amount"], "320000")
    review.press("File", dialog)
    versions = review.filing(AWA).versions
    assert [v.statement.sections["assets"][0]["amount"].hundredths for v in versions] == [
        31_000_000, 32_000_000,
    ]  # fmt: skip


def test_scans_of_a_paper_are_kept_with_the_statement(review, tmp_path):
    dialog = begin(review, ROSA)
    dialog.sections["assets"].blank.setChecked(True)
    names = ("page-1.pdf", "page-2.pdf", "answer.probitas")
    for name in names:
        content = MAGIC if name.endswith("probitas") else b"%PDF-1.7 "
        (tmp_path / name).write_bytes(content + name.encode())
    review.drop(dialog, [tmp_path / name for name in names])
    assert [paper.name for paper in dialog.scans.papers] == list(names[:2])
    assert "answer.probitas" in dialog.banner.sentence
    second = buttons(dialog.scans.list, "Remove")[1]
    click(second)
    review.press("File", dialog)
    latest = review.filing(ROSA).latest
    assert [paper.name for paper in latest.attachments] == ["page-1.pdf"]
    kept = review.ask(lambda records: records.read_attachment(latest.attachments[0].sha256))
    assert kept == b"%PDF-1.7 page-1.pdf"
