# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that whoever works here hears of the vault itself: its health, and a full disk."""

from __future__ import annotations

from datetime import timedelta

from storage.records import care
from ui.operations.checking import check_vault


def banner_of(today) -> tuple[str, str]:
    return today.care.sentence, today.care.hint


def test_a_week_after_the_last_health_check_one_is_offered_and_its_end_is_told(seat, monkeypatch):
    today = seat.today
    assert banner_of(today)[0] == ""
    monkeypatch.setattr(care, "EVERY", timedelta(0))
    today.reload()
    seat.settle()
    assert banner_of(today) == (
        "The weekly health check is due.",
        "None has been made yet. It takes a while, and you can go on when it has ended.",
    )
    seat.press("Check now", today.care)
    seat.settle()
    assert banner_of(today)[0] == "Everything in the vault is as it was written."
    today.reload()
    seat.settle()
    assert banner_of(today)[1].startswith("The last one was on ")
    monkeypatch.undo()
    today.reload()
    seat.settle()
    assert banner_of(today)[0] == ""


def test_a_health_check_that_is_given_up_is_as_due_as_before(seat, monkeypatch):
    today = seat.today
    monkeypatch.setattr(care, "EVERY", timedelta(0))
    today.reload()
    seat.settle()
    due = banner_of(today)
    assert not today.care.progress.isVisible()
    today.care._on_check_wanted()
    assert banner_of(today)[0] == "The health check is being made."
    assert today.care.progress.isVisible()
    today.care._on_action_clicked()
    seat.settle()
    assert banner_of(today) == due
    assert not today.care.progress.isVisible()


def test_what_a_health_check_found_stands_on_today_until_one_finds_nothing(seat):
    today = seat.today
    seat.ask(lambda records: records.vault.db.execute("DROP TRIGGER access_is_immutable"))
    spoil = "UPDATE access SET detail = ? WHERE no = 1"
    seat.ask(lambda records: records.vault.db.execute(spoil, ("x",)))
    seat.run(check_vault())
    today.reload()
    seat.settle()
    assert "found something" in banner_of(today)[0]
    seat.ask(lambda records: records.vault.db.execute(spoil, ("",)))
    seat.press("Check now", today.care)
    seat.settle()
    assert banner_of(today)[0] == "Everything in the vault is as it was written."


def test_whoever_works_on_with_the_reserve_is_told_wherever_they_are(seat):
    seat.window.frame.go("cases")
    seat.window.desk.tasks.reserve_used.emit()
    assert seat.window.frame.banner.sentence.startswith("The disk is full.")
