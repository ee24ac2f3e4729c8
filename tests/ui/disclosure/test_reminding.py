# SPDX-License-Identifier: Apache-2.0
"""Who has guidance to follow is found when the report is late, and reminded from the work list."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy

import pytest

from core.casework.steps import advance, approve
from core.disclosure.handling import change_filer, check_section
from core.disclosure.opening import filer_facts
from core.disclosure.sections import SECTIONS
from core.disclosure.workflow import Action
from core.errors import Refusal
from tests.storage.disclosure.stories import AWA, ZOE
from tests.ui.cases.harness import buttons, click, days_ago, enter
from tests.ui.disclosure.test_second_person import give_a_part
from tests.ui.disclosure.test_statements import said
from ui.operations import Operation
from ui.operations.changed import Changed

ON = date(2021, 3, 5)
ADDRESS = "someone@example.org"


def guide(records, file, second, due_on):
    """Issue guidance by two persons, long ago, to a filer who has an address."""
    me = records.me

    def do(rule, *given, by=me):
        done = records.apply(file, lambda case, _: rule(case, *given, by=by, on=ON), actor=by)
        assert not isinstance(done, Refusal), done
        return done.case

    case = do(advance, Action.BEGIN_REVIEW, {})
    for section in SECTIONS:
        case = do(check_section, {"section": section.name})
    case = do(change_filer, {**filer_facts(case.filer), "email": ADDRESS})
    advice = {"guidance": "resign", "text": "Please leave the board.", "due_on": due_on}
    case = do(advance, Action.ISSUE_GUIDANCE, advice)
    do(approve, {"proposal": case.open_proposals[0].id}, by=second)


@pytest.fixture
def guided(review):
    """Return the seat: Awa's report is late, Zoé's is not."""
    files, second = review.files, review.sample.second

    def work(opened):
        give_a_part(opened.records, second)
        guide(opened.records, files[AWA], second, days_ago(1))
        guide(opened.records, files[ZOE], second, days_ago(-30))

    review.run(Operation(work, changes=lambda _, at: Changed(at, frozenset(files.values()))))
    review.statements.list.start()
    review.settle()
    return review


def test_whose_report_on_guidance_is_late_is_found_and_reminded_by_e_mail(guided, tmp_path):
    assert not buttons(guided.statements, "Remind…")
    enter(guided.list.aspect, "report")
    assert sorted(guided.listed()) == [AWA, ZOE]
    enter(guided.list.aspect, "report_late")
    assert guided.listed() == [AWA]
    due = guided.window.desk.language.date(days_ago(1))
    assert due in [guided.list.model.index(0, column).data() for column in range(6)]
    guided.press("Remind…", guided.statements)
    dialog = guided.dialog()
    assert dialog.kind.value == "guidance_reminder"
    dialog.folder.setText(str(tmp_path / "mail"))
    click(dialog.verb)
    guided.settle()
    (draft,) = (tmp_path / "mail").iterdir()
    mail = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert mail["To"].addresses[0].addr_spec == ADDRESS
    assert mail["X-Unsent"] == "1"
    assert "Please leave the board." in mail.get_content()
    assert [one.means for one in guided.filing(AWA).guidance_reminders] == ["email"]
    assert not guided.filing(ZOE).guidance_reminders
    exported = guided.ask(lambda records: [e.detail for e in records.access_log()])
    assert "mail/guidance_reminder" in exported
    review = guided.open(AWA, "review").parts["review"]
    assert "Reminder" in said(review)
    assert buttons(review, "Write a reminder")


def test_among_the_filers_too_those_are_chosen_whose_report_is_late(guided):
    pane = guided._page("disclosure").cycle
    pane.show_tab("filers")
    guided.settle()
    pane.filers.show_standing("report_late")
    assert [row.name for row in pane.filers.meant] == [AWA]
    pane.filers.show_standing("report")
    assert sorted(row.name for row in pane.filers.meant) == [AWA, ZOE]
