# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a request is handed over in the window, with a note, and what came back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.retaliation.workflow import State
from storage.records.referrals import referred
from storage.sheets.table import read_table
from tests.ui.advice.harness import GIFT
from tests.ui.cases.harness import buttons, click, days_ago, enter, heard
from tests.ui.conftest import wait_for
from ui.widgets.rows import ROW_ROLE


@pytest.fixture
def handed(seat):
    file = seat.log()
    seat.step(file, "refer_on", to="ombudsman", disclosed="nothing", reason="Not for us.")
    return file


def test_a_note_is_called_for_written_beside_its_page_and_kept_with_the_referral(seat, handed):
    page = seat.open(handed, "referrals")
    assert buttons(page.notices, "Write this letter")
    seat.press("Write the hand-over note", page.parts["referrals"])
    dialog = seat.dialog()
    assert "Nothing" in dialog.discloses.text()
    if dialog.identity.isVisible():
        click(dialog.identity)
        seat.settle()
    wait_for(dialog.verb.isEnabled)
    wait_for(lambda: dialog.paper.pages > 0)
    text = heard(dialog.paper)
    assert "Ombudsman" in text
    assert "Awa" not in text
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    case = seat.case(handed)
    assert [letter.referral for letter in case.letters] == [case.referrals[0].id]
    assert not page.notices.isVisible()
    assert buttons(page.parts["referrals"], "Show")


def test_facts_that_a_note_lacks_are_asked_for_where_they_are_written(seat):
    file = seat.log()
    page = seat.open(file, "consent")
    seat.press("Record a consent", page.parts["consent"])
    seat.save(purpose="refer", how="in_writing")
    seat.step(file, "refer_on", to="ombudsman", disclosed="facts", reason="Not for us.")
    page = seat.open(file, "referrals")
    seat.press("Write the hand-over note", page.parts["referrals"])
    dialog = seat.dialog()
    wait_for(lambda: "facts that are passed on" in dialog.additional.accessibleDescription())
    enter(dialog.additional, "A supplier gave a pen.")
    wait_for(lambda: dialog.paper.pages > 0)
    assert "facts" not in dialog.additional.accessibleDescription()
    dialog.reject()


def test_what_came_back_and_when_stands_on_the_referral(seat, handed):
    page = seat.open(handed, "referrals")
    seat.press("Record what came", page.parts["referrals"])
    seat.save(result="taken_up", what="They spoke with her.")
    referral = seat.case(handed).referrals[0]
    assert (referral.result, referral.what) == ("taken_up", "They spoke with her.")
    assert buttons(page.parts["referrals"], "Correct what came back")


# The register of referrals


def register(seat):
    page = seat._page("referrals")
    seat.settle()
    return page


def listed(page) -> list[tuple[str, str]]:
    model = page.model
    return [
        (model.index(row, 1).data(), model.index(row, 4).data()) for row in range(model.rowCount())
    ]


@pytest.fixture
def told(seat):
    """Return a request with two hand-overs: one without an answer due, one overdue."""
    file = seat.log(received_on=days_ago(60))
    for purpose in ("refer", "disclose_identity"):
        seat.act(
            file, "record_consent", purpose=purpose, to_whom="Ombudsman", on=days_ago(50),
            how="by_email",
        )  # fmt: skip
    late = {"late_reason": "The officer was away.", "reason": "Theirs."}
    seat.step(file, "refer_on", to="ombudsman", disclosed="facts", happened_on=days_ago(50), **late)
    seat.step(file, "refer_on", to="security", disclosed="nothing", happened_on=days_ago(3), **late)
    return file


def test_requests_and_cases_stand_in_one_register_overdue_answers_marked(seat, told):
    page = register(seat)
    number = seat.case(told).number
    assert [one for one, _ in listed(page)] == [number, number]
    assert listed(page)[0][1] == "No answer expected"
    assert listed(page)[1][1].startswith("Overdue · ")
    tones = [page.model.index(row, 0).data(ROW_ROLE).tone for row in range(2)]
    assert tones == ["", "danger"]
    case = seat.begin(start=State.ENQUIRY)
    seat.step(case, "refer_elsewhere", to="human_resources", handed_over=False, reason="Theirs.")
    page = register(seat)
    assert {what.kind for what in page.lines} == {"request", "retaliation"}


def test_the_register_is_narrowed_by_channel_standing_and_year(seat, told):
    page = register(seat)
    for choice, value, left in (
        (page.channel, "security", 1),
        (page.channel, "", 2),
        (page.standing, "overdue", 1),
        (page.standing, "", 2),
        (page.year, f"{days_ago(3).year}", None),
    ):
        enter(choice, value)
        if left is not None:
            assert page.model.rowCount() == left
    assert all(one.what.on.year == days_ago(3).year for one in page.lines)


def test_a_line_opens_its_file(seat, told):
    page = register(seat)
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    seat.settle()
    assert seat.window.frame.place == "requests"
    assert seat.requests.file == told


def test_what_is_hidden_from_an_officer_does_not_stand_in_his_register(seat, told):
    assert len(seat.ask(referred)) == 2
    seat.act(told, "declare_recusal", officer=seat.window.desk.me, reason="I know her.")
    seat.settle()
    assert seat.ask(referred) == []


@pytest.mark.parametrize(("form", "identity"), [("xlsx", False), ("csv", True)])
def test_the_register_is_taken_out_without_identity_unless_it_is_asked_for(
    seat, told, tmp_path, monkeypatch, form, identity
):
    page = register(seat)
    place = tmp_path / f"out.{form}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    click(page.export)
    dialog = seat.dialog()
    assert not dialog.identity.isChecked()
    if identity:
        click(dialog.identity)
    click(dialog.verb)
    seat.settle()
    table = read_table(place)
    rows = [list(row.cells) for row in table.rows]
    assert rows[0][:2] == ["number", "kind"]
    assert len(rows) == 3
    assert any(GIFT["summary"] in str(cell) for row in rows for cell in row) is identity
    (out,) = [e for e in seat.ask(lambda r: r.access_log(limit=5)) if e.act.value == "export"]
    assert out.detail == ("referrals/identity" if identity else "referrals")


def test_the_register_is_narrowed_while_one_types_and_sorted_by_its_headings(seat, told):
    page = register(seat)
    QTest.keyClicks(page.filter, "secur")
    assert [one.what.to for one in page.lines] == ["security"]
    QTest.keyClick(page.filter, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.filter.clear()
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 20, 8)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [one.what.to for one in page.lines] == ["ombudsman", "security"]
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [one.what.to for one in page.lines] == ["security", "ombudsman"]


def test_a_view_of_the_register_is_kept_and_asked_again(seat, told):
    page = register(seat)
    enter(page.channel, "ombudsman")
    page.arrangement.keep_view("Ombudsman", page.asked_for())
    enter(page.channel, "")
    assert len(page.lines) == 2
    next(iter(page.commands())).run()
    assert [one.what.to for one in page.lines] == ["ombudsman"]
    assert page.channel.value == "ombudsman"
    enter(page.channel, "")
    page.table.selectAll()
    assert page.count.text() == "2 chosen"
