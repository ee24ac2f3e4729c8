# SPDX-License-Identifier: Apache-2.0
"""The guide of the first steps and the glossary: what helps somebody who is new."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

import resources
from core.casework.handling import record_letter
from core.ids import FileId
from core.retaliation.workflow import Action, State
from tests.cases import in_each
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, found, in_state, prima_facie, reviewing
from tests.ui.cases.harness import Seat, days_ago
from tests.ui.conftest import wait_for
from tests.ui.settings.test_settings import dialog, gone
from ui.frame.glossary import Glossary
from ui.frame.guide import FIRST, GUIDE, read_steps
from ui.frame.help import Help
from ui.operations import first_steps
from ui.operations.changed import Changed
from ui.operations.first_steps import STEPS, step_of
from ui.operations.letters import enter_printing, export_letter
from ui.widgets.spoken import Herald

ENTRIES = resources.read_json("glossary.json")


@pytest.fixture
def glossary(desk, qtbot):
    def make(code="en"):
        desk.language.choose(code)
        made = Glossary(desk)
        qtbot.addWidget(made)
        return made

    return make


def said(glossary):
    return {code: label.text() for code, label in glossary.terms.items()}


def test_nobody_is_guided_who_did_not_ask(window):
    assert not window.frame.guide.isVisible()


def test_the_guide_is_found_in_the_help_and_stays_while_one_works(window, qtbot):
    window.frame.show_help()
    asked = dialog(window.frame, Help)
    asked.list.setCurrentRow(asked.names.index("keys"))
    assert not asked.along.isVisible()
    asked.list.setCurrentRow(asked.names.index(GUIDE))
    qtbot.mouseClick(asked.along, Qt.MouseButton.LeftButton)
    gone(asked)
    guide = window.frame.guide
    steps = read_steps(window.desk)
    for title, text in steps[FIRST - 1 :]:
        assert guide.isVisible()
        assert (guide.title.text(), guide.text.text()) == (title, text)
        window.frame.go("cases")
        qtbot.mouseClick(guide.go_on, Qt.MouseButton.LeftButton)
    assert not guide.isVisible(), "after the last step it goes"


def test_the_step_is_kept_when_another_language_is_chosen_and_the_guide_can_be_left(window, qtbot):
    window.desk.preferences.guide_step = 4
    window.desk.language.choose("ar")
    guide = window.frame.guide
    assert guide.title.text() == read_steps(window.desk)[3][0]
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert guide.title.text() == read_steps(window.desk)[2][0]
    qtbot.mouseClick(guide.close_it, Qt.MouseButton.LeftButton)
    assert not guide.isVisible()
    assert window.desk.preferences.guide_step == 0


def begun(window, step):
    """Return the guide at a step, by its name, and a seat to work at meanwhile."""
    window.desk.preferences.guide_step = STEPS.index(step) + 1
    return window.frame.guide, window.desk.preferences


def test_the_guide_goes_on_by_itself_as_the_complaint_does(window, sample):
    _, kept = begun(window, "take_in")
    seat = Seat(window, sample)
    file = seat.begin()
    seat.settle()
    assert STEPS[kept.guide_step - 1] == "write_down"
    taken = {"kind": "demotion", "what": "Demoted.", "state": "taken", "why": "Soon after."}
    seat.act(file, "add_allegation", on=days_ago(30), **taken)
    seat.settle()
    assert STEPS[kept.guide_step - 1] == "letter"
    seat.act(file, "add_note", kind="note", text="She called.")
    seat.settle()
    assert STEPS[kept.guide_step - 1] == "letter", "it is not done yet"


def test_the_guide_does_not_go_back_nor_come_by_itself(window, sample):
    seat = Seat(window, sample)
    _, kept = begun(window, "determine")
    file = seat.begin()
    seat.settle()
    assert STEPS[kept.guide_step - 1] == "determine"
    kept.guide_step = 0
    seat.act(file, "add_note", kind="note", text="She called.")
    seat.settle()
    assert kept.guide_step == 0


def test_the_guide_follows_what_is_done_here_not_what_comes_from_colleagues(window, sample):
    seat = Seat(window, sample)
    file = seat.begin()
    _, kept = begun(window, "take_in")
    window.desk.tell(Changed(datetime.now(UTC), frozenset({file})))
    window.desk.tell(Changed(datetime.now(UTC), frozenset({FileId("of a colleague")})))
    seat.settle()
    assert STEPS[kept.guide_step - 1] == "take_in"


def test_there_is_a_step_of_the_guide_for_every_part_of_its_text(desk):
    assert len(read_steps(desk)) == len(STEPS)


NEXT = {
    State.RECEIVED: "write_down",
    State.PRELIMINARY_REVIEW: "decide",
    State.SUSPENDED: "decide",
    State.PRIMA_FACIE: "refer",
    State.NO_PRIMA_FACIE: "send",
    State.REFERRED: "investigate",
    State.UNDER_INVESTIGATION: "investigate",
    State.FINAL_REVIEW: "determine",
    State.ESTABLISHED: "send",
    State.AFTERCARE: "send",
}


def write(case, kind):
    """Record on a case in memory that a letter was issued."""
    number = len(case.case.letters) + 1
    letter = {
        "kind": kind, "register_number": f"RET/2026/1-{number}", "language": "fr",
        "sha256": f"{number:064x}", "head": "0" * 64,
    }  # fmt: skip
    case.do(record_letter, letter)


@in_each("state, step", NEXT.items())
def test_the_next_step_is_that_where_a_complaint_stands(state, step):
    case = in_state(SampleOffice(), state)
    if step != "write_down":
        assert STEPS[step_of(case.case) - 1] == "letter", "the first letter comes before"
    write(case, "acknowledgement")
    assert STEPS[step_of(case.case) - 1] == step


def declined(desk):
    """A complaint in which nothing was found prima facie, and nobody has decided yet."""
    reviewing(desk)
    found(desk, "no")


PROPOSED = [
    (prima_facie, Action.REFER, {"body": "investigations", **REASON}, "investigate"),
    (declined, Action.FIND_NO_PRIMA_FACIE, REASON, "send"),
]


@in_each("reach, action, facts, step", PROPOSED)
def test_what_waits_for_a_second_person_is_done_by_the_first(reach, action, facts, step):
    case = SampleOffice().desk()
    reach(case)
    write(case, "acknowledgement")
    case.step(action, **facts)
    assert STEPS[step_of(case.case) - 1] == step


def test_the_last_step_comes_when_the_letter_of_the_outcome_is_signed_and_sent():
    case = in_state(SampleOffice(), State.NOT_ESTABLISHED)
    write(case, "acknowledgement")
    assert STEPS[step_of(case.case, sent=True) - 1] == "send", "it is another letter that is owed"
    write(case, "determination_not_established")
    assert STEPS[step_of(case.case) - 1] == "send"
    assert STEPS[step_of(case.case, sent=True) - 1] == "daily"


def test_the_guide_hears_that_a_letter_was_taken_out_as_a_file_or_on_paper(
    window, sample, tmp_path, monkeypatch
):
    seat = Seat(window, sample)
    file = seat.begin()
    asked = []
    look = first_steps.look_how_far
    monkeypatch.setattr(
        first_steps, "look_how_far", lambda **of: asked.append(of["sent"]) or look(**of)
    )
    begun(window, "send")
    seat.run(export_letter(file=file, pdf=b"%PDF", path=tmp_path / "letter.pdf"))
    seat.run(enter_printing(file=file, pdf=b"%PDF"))
    seat.settle()
    assert asked == [True, True]


def heralds(guide):
    return guide.findChildren(Herald)


def test_folded_the_guide_is_a_line_and_stays_so(window, qtbot):
    guide, kept = begun(window, "letter")
    high = guide.height()
    qtbot.mouseClick(guide.fold, Qt.MouseButton.LeftButton)
    assert guide.title.isVisible()
    assert not any(part.isVisible() for part in (guide.text, guide.back, guide.go_on))
    wait_for(lambda: guide.height() < high)
    kept.guide_step = 5
    assert not guide.text.isVisible(), "the next step is folded, too"
    window.desk.language.choose("fr")
    guide = window.frame.guide
    assert not guide.text.isVisible()
    qtbot.mouseClick(guide.fold, Qt.MouseButton.LeftButton)
    assert guide.text.isVisible()
    assert kept.guide_folded is False


def test_readers_hear_a_step_when_it_comes_and_its_number_alone_when_they_pass(window):
    guide, kept = begun(window, "letter")
    group = QAccessible.queryAccessibleInterface(guide)
    assert group.role() == QAccessible.Role.LayeredPane
    assert group.text(QAccessible.Text.Name) == f"Step 4 of {len(STEPS)}"
    before = set(heralds(guide))
    kept.guide_step = 5
    (told,) = set(heralds(guide)) - before
    title, text = read_steps(window.desk)[4]
    assert told.accessibleName() == f"{title}\n{text}"


def test_after_unlocking_the_step_of_before_is_not_read_out_again(window):
    guide, _ = begun(window, "letter")
    assert heralds(guide)
    window._build_anew()
    guide = window.frame.guide
    assert guide.isVisible()
    assert not heralds(guide)


@pytest.mark.parametrize("kept", ["99", "-1", "x"])
def test_a_step_that_there_is_not_shows_nothing(window, kept):
    window.desk.preferences._settings.setValue("guide_step", kept)
    window.frame.guide._show(window.desk.preferences.guide_step)
    assert not window.frame.guide.isVisible()


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_every_term_is_there_with_its_meaning_in_the_order_of_the_language(glossary, desk, code):
    made = glossary(code)
    shown = [made.list.item(row).text() for row in range(made.list.count())]
    assert sorted(shown) == sorted(entry["term"][code] for entry in ENTRIES.values())
    assert shown == sorted(shown, key=desk.language.place)
    for row, name in enumerate(shown):
        made.list.setCurrentRow(row)
        assert made.terms[code].text() == name
        (entry,) = [e for e in ENTRIES.values() if e["term"] == said(made)]
        assert made.means.text() == entry["means"][code]


@pytest.mark.parametrize("typed", ["recusal", "récus", "recus", "ОТВОД", "回避", "تنح", "otvod"])
def test_a_term_is_found_by_what_it_is_called_in_any_language(glossary, typed):
    made = glossary("ar")
    made.filter.insert(typed)
    found = [made.list.item(row).text() for row in range(made.list.count())]
    assert ENTRIES["recusal"]["term"]["ar"] in found
    assert len(found) < 5


def test_what_is_no_term_is_not_found(glossary, qtbot):
    made = glossary()
    qtbot.keyClicks(made.filter, "marmalade")
    assert made.list.count() == 0
