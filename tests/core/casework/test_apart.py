# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a note says nothing of the rest: what lists show, who may have the file."""

from __future__ import annotations

from core.casework import entering
from core.casework.workflow import DISPOSED
from tests.cases import in_each
from tests.core.advice import stories as requests
from tests.core.policy_review import harness as reviews
from tests.core.retaliation import stories as complaints
from tests.core.retaliation.harness import SampleOffice


def seen(desk):
    """Return all that a file says of itself without being opened."""
    kind, case, office = desk.kind, desk.case, desk.office.office
    return kind.row(case), kind.readers(case, office), kind.withheld(case, office), kind.bound(case)


@in_each(
    ("story", "of"),
    [(story, complaints) for story in complaints.STORIES.items()]
    + [(story, requests) for story in requests.STORIES.items()]
    + [(story, reviews) for story in reviews.STORIES.items()],
)
def test_a_note_changes_nothing_that_is_seen_of_a_file(story, of):
    state, tell = story
    office = SampleOffice()
    desk = office.desk() if of is complaints else of.a_desk(office)
    tell(desk)
    if state == DISPOSED:
        assert desk.refused(entering.add_note, {"kind": "note", "text": "late"})
        return
    before = seen(desk)
    desk.do(entering.add_note, {"kind": "note", "text": "Bo Ss called; due tomorrow."})
    assert len(desk.case.notes) > 0
    assert desk.kind.apart == {"note"}
    assert seen(desk) == before
