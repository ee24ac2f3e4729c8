# SPDX-License-Identifier: Apache-2.0
"""Tests that guidance on a potential conflict waits in the window for a second person."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtTest import QTest

from core.disclosure.sections import SECTIONS
from core.disclosure.workflow import State
from core.office.changes import approve, set_programme
from core.office.programmes import DISCLOSURE
from tests.storage.disclosure.stories import AWA
from tests.ui.cases.harness import buttons, click, fill
from tests.ui.conftest import OTHER_PASSPHRASE


def give_a_part(records, second):
    """Give the second officer a part in the programme, which takes both of them."""
    on = date.today()
    records.apply_office(lambda o, r: set_programme(o, r, second, DISCLOSURE, on, granted=True))
    (waits,) = records.office.pending
    records.apply_office(lambda o, _: approve(o, waits.event, second, on), actor=second)


def test_guidance_takes_effect_when_a_second_person_approves_it(review):
    review.ask(lambda records: give_a_part(records, review.sample.second))
    review.take(AWA, "begin_review")
    for section in SECTIONS:
        review.do(AWA, "check_section", section=section.name)
    page = review.open(AWA, "review")
    review.press("Issue guidance", page)
    dialog = review.dialog()
    assert dialog.verb.text() == "Propose to a second person"
    day = date.today() + timedelta(days=30)
    fill(dialog.form, guidance="resign", text="Please leave the board.", due_on=day)
    click(dialog.verb)
    review.settle()
    assert review.filing(AWA).state == State.UNDER_REVIEW
    assert not review.filing(AWA).guidance
    assert not page.actions.buttons["clear"].allowed
    review.press("Approve…", page)
    dialog = review.dialog()
    offered = [dialog.officer.itemText(place) for place in range(dialog.officer.count())]
    assert offered == ["Tomás Ferreira"]
    QTest.keyClicks(dialog.passphrase, OTHER_PASSPHRASE)
    click(dialog.verb)
    review.settle()
    filing = review.filing(AWA)
    assert filing.state == State.GUIDANCE_ISSUED
    assert filing.review_outcome == "potential_conflict"
    assert [(one.kind, one.due_on) for one in filing.guidance] == [("resign", day)]
    report_twice(review, page)


def report_twice(review, page):
    """See that a later report begins with what the earlier one proved."""
    review.press("Record the report on guidance", page)
    review.save(done="partly", what="The letter was sent.")
    review.press("Record the report on guidance", page)
    review.save(done="whole")
    (one,) = review.filing(AWA).guidance
    assert (one.done, one.what) == ("whole", "The letter was sent.")
    assert not buttons(page, "Record the report on guidance")
