# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that two versions of a text can be held against each other, word by word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.cases.harness import buttons, days_ago
from ui.cases.versions import VersionsDialog, versions

SAID = (
    "Her contract was not renewed.",
    "Her contract was not renewed in March.",
    "Her post was abolished in March.",
)


@pytest.fixture
def told(seat):
    """A case with an allegation that was written three times."""
    file = seat.begin()
    facts = {"kind": "demotion", "on": days_ago(30), "state": "taken", "why": "Soon after."}
    seat.act(file, "add_allegation", what=SAID[0], **facts)
    (allegation,) = seat.case(file).allegations
    for text in SAID[1:]:
        seat.act(file, "change_allegation", allegation=allegation.id, what=text, **facts)
    return file


def whats(dialog: VersionsDialog) -> list[str]:
    """Return the text of each side that is the description."""
    return [
        next(p.text() for p in side.texts.values() if p.text() in SAID) for side in dialog.sides
    ]


def marks(dialog: VersionsDialog) -> list[list[str]]:
    return [[m for p in side.texts.values() for m in p.marked] for side in dialog.sides]


def test_a_text_that_was_changed_is_compared_where_it_stands(seat, told):
    page = seat.open(told, "allegations")
    seat.press("Compare versions…", page.parts["allegations"])
    dialog = seat.dialog()
    assert whats(dialog) == [SAID[1], SAID[2]]
    assert marks(dialog) == [["contract", "not renewed"], ["post", "abolished"]]
    dialog.chosen[0].choose(0)
    dialog.chosen[0].activated.emit(0)
    assert whats(dialog) == [SAID[0], SAID[2]]
    dialog.accept()


def test_from_the_history_a_version_stands_beside_the_one_before_it_by_keys_alone(seat, told):
    page = seat.open(told, "history")
    history = page.parts["history"]
    changed = [s.event for s in page.view.steps if s.kind == "allegation_changed"]
    history.rows.setFocus()
    history.rows.select(changed[0])
    seat.settle()
    (ask,) = buttons(history.detail, "Compare versions…")
    ask.setFocus()
    QTest.keyClick(ask, Qt.Key.Key_Return)
    dialog = seat.dialog()
    assert whats(dialog) == [SAID[0], SAID[1]]
    assert marks(dialog) == [[], ["in March"]]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert seat.no_dialog()


def test_what_was_written_once_has_nothing_to_compare(seat):
    file = seat.begin()
    page = seat.open(file, "facts")
    assert not [b for b in page.findChildren(type(page.header.back)) if "Compare" in b.text()]
    assert not versions(page.view.steps)


def test_who_wrote_each_version_and_when_is_said(seat, told):
    page = seat.open(told, "allegations")
    seat.press("Compare versions…", page.parts["allegations"])
    dialog = seat.dialog()
    offered = [dialog.chosen[0].itemText(n) for n in range(dialog.chosen[0].count())]
    assert len(offered) == 3
    assert all("Aïcha Benali" in one for one in offered)
    dialog.accept()


def test_what_is_compared_goes_when_the_file_is_shown_anew(seat, told):
    """It may have been shown anew because its names are sealed again."""
    page = seat.open(told, "allegations")
    seat.press("Compare versions…", page.parts["allegations"])
    assert seat.dialog().isVisible()
    page.reload()
    seat.settle()
    assert seat.no_dialog()
