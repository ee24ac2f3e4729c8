# SPDX-License-Identifier: Apache-2.0
"""Whatever is recorded is said once, in one short sentence without names, to eye and ear."""

from __future__ import annotations

import ast
import re
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from core.advice.workflow import Action as RequestAction
from core.disclosure.workflow import Action as FilingAction
from core.policy_review.workflow import Action as ReviewAction
from core.retaliation.workflow import Action
from tests.architecture import program
from tests.resources.test_texts import merged
from tests.ui.advice.harness import GIFT
from tests.ui.cases.harness import Seat, click, days_ago, fill
from tests.ui.conftest import wait_for
from ui.operations.advice import log
from ui.operations.kinds import CASES, FILINGS, REQUESTS, REVIEWS
from ui.widgets.banner import Banner
from ui.widgets.spoken import Herald

MAIL = Path(__file__).parents[2] / "storage" / "intake" / "files" / "outlook_fr.eml"
TRADES = (CASES, REQUESTS, REVIEWS, FILINGS)
ACTIONS = (Action, RequestAction, ReviewAction, FilingAction)
TOLD_IN_NUMBERS = {
    "disclosure_closing", "disclosure_cohort", "disclosure_forms", "disclosure_letters",
    "disclosure_matching", "disclosure_returns", "exchange", "many", "sheets", "vault",
}  # fmt: skip
"""Where what was done to many is told by whoever asked for it: how many, and which not."""


def kinds_of_events() -> set[str]:
    """Return every kind of event that the program can record."""
    acts = {act.event for trade in TRADES for act in trade.acts.values()}
    steps = {action.value for actions in ACTIONS for action in actions}
    literal = {
        call.args[0].value
        for module in program()
        if module.layer == "core"
        for call, _ in module.calls()
        if ast.unparse(call.func) in ("Change.of", "Draft")
        and isinstance(call.args[0], ast.Constant)
    }
    return acts | steps | literal


def test_what_every_event_records_has_a_word_in_six_languages():
    words = {key.rpartition("/")[2] for key in merged("labels")}
    assert len(kinds_of_events()) > 150
    assert not {kind for kind in kinds_of_events() if f"event.{kind}" not in words}


def test_every_operation_that_changes_something_says_what_was_done():
    silent, words = [], merged("labels")
    for module in program():
        if not module.path.startswith("ui/operations/"):
            continue
        for call, name in module.calls():
            said = {keyword.arg for keyword in call.keywords}
            if name == "Changed" and "done" not in said:
                silent.append(module.path.removeprefix("ui/operations/").removesuffix(".py"))
            if name in ("Done", "created", "office_changed", "vault_changed"):
                for what in call.args[:1]:
                    if isinstance(what, ast.Constant):
                        assert f"event.{what.value}" in words or what.value == "opened", what.value
    assert set(silent) == TOLD_IN_NUMBERS


@pytest.fixture
def seat(window, sample):
    taken = Seat(window, sample)
    yield taken
    taken.settle()


class Ears:
    """Hears what is said, as one sees it and as a screen reader does."""

    def __init__(self, window) -> None:
        self._window = window
        self._status = window.frame.status
        self._before = set(self._status.findChildren(Herald))
        self._since = time.monotonic()

    @property
    def heard(self) -> list[str]:
        """What was said since: by banners, and by the line below."""
        heralds = set(self._status.findChildren(Herald)) - self._before
        banners = [b for b in self._window.findChildren(Banner) if b.said_at > self._since]
        return [h.accessibleName() for h in heralds] + [b.sentence for b in banners if b.sentence]


def add_a_note(seat, file):
    seat.open(file, "papers").parts["papers"].write_note()
    seat.settle()
    return lambda: seat.save(kind="note", text="She called.")


def acknowledge(seat, file):
    click(seat.open(file).actions.buttons["acknowledge"])
    return lambda: (click(seat.dialog().verb), seat.settle())


def propose(seat, file):
    click(seat.open(file).actions.buttons["out_of_scope"])
    fill(seat.dialog().form, to="ombudsman", reason="Not about retaliation.")
    return lambda: (click(seat.dialog().verb), seat.settle())


def make_an_identity(seat, file):
    seat.open(file).letter_requested.emit(file, "acknowledgement")
    seat.settle()
    return lambda: (click(seat.dialog().identity), seat.settle())


def issue_a_letter(seat, file):
    make_an_identity(seat, file)()
    wait_for(seat.dialog().verb.isEnabled)
    return lambda: (click(seat.dialog().verb), seat.settle())


def drop_a_paper(seat, file):
    seat.open(file)
    return lambda: seat.drop(seat.cases, [MAIL])


def log_a_request(seat, _file):
    return lambda: seat.run(log(facts=GIFT))


SAID = [
    (add_a_note, "Note added"),
    (acknowledge, "Done: Acknowledge"),
    (propose, "Done: Proposed"),
    (make_an_identity, "Done: Signing identity made"),
    (issue_a_letter, "\u2068EO/RC/.*-01\u2069 is signed and issued\\."),
    (drop_a_paper, "1 file taken in\\."),
    (log_a_request, "Done: Request logged · \u2068SR/.*/0001\u2069"),
]
"""Acts of every way to do one: a form, a step, another's word, a letter, papers, a request."""


def test_what_was_done_is_said_once_wherever_it_was_done(seat):
    file = seat.begin()
    taken = {"kind": "demotion", "what": "Demoted.", "state": "taken", "why": "Soon after."}
    seat.act(file, "add_allegation", on=days_ago(30), **taken)
    for act, said in SAID:
        do_it = act(seat, file)
        ears = Ears(seat.window)
        do_it()
        (heard,) = ears.heard
        assert re.fullmatch(said, heard), (act.__name__, heard)


def test_it_stands_beside_when_it_was_saved_and_is_read_out(seat):
    file = seat.begin()
    ears = Ears(seat.window)
    seat.step(file, "acknowledge")
    status = seat.window.frame.status.text
    assert re.fullmatch(r"Saved .* · Done: Acknowledge", status)
    herald = seat.window.frame.status.findChildren(Herald)[-1]
    role = QAccessible.queryAccessibleInterface(herald).role()
    assert (role, ears.heard) == (QAccessible.Role.Notification, ["Done: Acknowledge"])


def test_a_letter_recorded_says_no_name(seat):
    file = seat.begin(name="Rosa Alvarez")
    ears = Ears(seat.window)
    seat.act(file, "add_person", role="witness", name="Rosa Keller")
    assert ears.heard == ["Done: Person added"]
