# SPDX-License-Identifier: Apache-2.0
"""The main job without a mouse: from no vault at all to a signed letter outside of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.letters.verify import Verdict
from core.retaliation.workflow import State
from storage.letters import verify_letter
from tests.ui.cases.harness import Seat, days_ago
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE, wait_for
from tests.ui.keyboard.hands import Hands, NoMouse

MAIL = Path(__file__).parents[2] / "storage" / "intake" / "files" / "outlook_fr.eml"


@pytest.fixture
def mouse(qapp):
    """Hear what a mouse did."""
    heard = NoMouse()
    yield heard
    heard.leave()


def iso(days: int) -> str:
    return days_ago(days).isoformat()


def found_an_office(hands, folder):
    """Walk through the wizard: the sheet, its proof, and a second officer."""
    hands.push("Create an office")
    hands.fill({"Organisation": "Example Organisation", "Folder of the vault": str(folder)})
    hands.press("Return")
    hands.fill({"Your name": "Ana Pinto"})
    hands.press("Return")
    hands.fill({"Passphrase": PASSPHRASE, "Passphrase, once more": PASSPHRASE})
    hands.press("Return")
    wait_for(lambda: hands.name == "Print…")
    groups = hands.window.centralWidget().screen.plan.founded.code.groups()
    hands.push("Continue")
    for place, group in enumerate(groups, 1):
        if hands.name == f"Group {place}":
            hands.type(group)
            hands.press("Tab")
    hands.push("Prove both ways in")
    wait_for(lambda: hands.name == "Name")
    hands.fill(
        {
            "Name": "Bo Lind",
            "Passphrase": OTHER_PASSPHRASE,
            "Passphrase, once more": OTHER_PASSPHRASE,
        }
    )
    hands.press("Return")
    wait_for(lambda: hands.name == "Begin")
    hands.press("Return")
    wait_for(lambda: hands.window.frame)


def unlock(hands, passphrase):
    """Open the office from the start screen."""
    wait_for(lambda: hands.name == "Passphrase")
    hands.type(passphrase)
    hands.press("Return")
    wait_for(lambda: hands.window.frame)
    hands.settle()


def lock(hands, make_window, restarts):
    """Lock, and come to what the process that begins anew shows."""
    hands.press("Ctrl+L")
    wait_for(lambda: restarts)
    hands.window = make_window(restarts.pop())
    hands.window.activateWindow()


def take_in(hands):
    """Make a complaint of an e-mail that lies in a folder."""
    hands.chooser(MAIL)
    hands.press("Ctrl+O")
    hands.settle()
    hands.fill({"Name": "Hélène Garnier-Œuvray", "Language": "Français", "Received on": iso(60)})
    hands.press("Ctrl+Return")


def step(hands, name, facts, verb=""):
    """Take a step, as what can be done is found by its name."""
    hands.do(name)
    hands.fill(facts)
    hands.press("Ctrl+Return")


def add(hands, part, what, facts):
    """Enter something in a part of the case."""
    hands.do(part)
    hands.push(what)
    hands.fill(facts)
    hands.press("Ctrl+Return")


def tell(hands):
    """Enter who, what was reported, and what was done."""
    add(hands, "People", "Assign", {"Officer": "Ana Pinto"})
    add(hands, "People", "Add a person", {
        "Role in the case": "Alleged retaliator", "Name": "Martin Keller",
        "Post": "Deputy Representative",
    })  # fmt: skip
    add(hands, "Facts", "Add a report", {
        "Kind": "Report of misconduct", "What": "Vouchers were signed in advance.",
        "To whom": "Hotline", "Date": iso(120), "Channel": "Hotline", "Became aware on": iso(130),
    })  # fmt: skip
    add(hands, "Allegations", "Add an allegation", {
        "Kind": "Performance rating", "What": "Rated insufficient.", "Date": iso(70),
        "Stage of the action": "Action taken", "Done by": "Martin Keller",
        "Why": "Nine days after the interview.",
    })  # fmt: skip


def judge(hands, question, answer):
    """Make a finding about the only allegation."""
    add(hands, "Allegations", f"Make the finding: {question}",
        {"Answer": answer, "Reasons": "As the documents show."})  # fmt: skip


def review(hands):
    """Work the complaint up to the decision to refer it, and have it approved at this laptop."""
    step(hands, "Acknowledge", {"Happened on": iso(58)})
    tell(hands)
    step(hands, "Declare the file complete", {"Happened on": iso(50)})
    judge(hands, "Protected activity", "Yes")
    judge(hands, "Prima facie case", "Yes")
    step(hands, "Find a prima facie case", {"Happened on": iso(45)})
    add(hands, "Consent", "Record a consent", {
        "Purpose": "Refer to another body", "Date": iso(44), "How": "By e-mail"})  # fmt: skip
    step(hands, "Refer for investigation", {
        "Investigating body": "Investigation office", "Reasons": "Both findings are positive.",
    })  # fmt: skip


def investigate(hands, folder):
    """Have the referral approved at this laptop, and enter the report that came of it."""
    hands.push("Approve…")
    hands.fill({"That officer’s passphrase": OTHER_PASSPHRASE})
    hands.press("Ctrl+Return")
    step(hands, "Investigation begins", {"Reference": "INV/7"})
    report = folder / "report.txt"
    report.write_text("The rating was not justified.")
    hands.do("Investigation report received")
    hands.chooser(report)
    hands.push("Add a file…")
    hands.fill({"Date of the report": iso(0)})
    hands.press("Ctrl+Return")


def approve_as_the_second(hands):
    """Come to what waits, as an officer who has just unlocked, and approve it."""
    hands.find("Waits for me", "Garnier")
    hands.press("Return")
    wait_for(lambda: hands.name == "Approve…")
    hands.press("Return")
    hands.fill({"That officer’s passphrase": OTHER_PASSPHRASE})
    hands.press("Ctrl+Return")


def write(hands, place):
    """Write the letter that is owed, sign it, and take a copy of it out of the vault."""
    hands.find("Waits for me", "Garnier")
    hands.press("Return")
    hands.push("Make a signing identity")
    wait_for(hands.front.verb.isEnabled)
    hands.press("Ctrl+Return")
    hands.do("Letters")
    hands.push("Show")
    wait_for(hands.front.verb.isEnabled)
    hands.chooser(place)
    hands.push("Export a copy…")
    hands.press("Escape")


def test_the_main_job_is_done_without_a_mouse(make_window, restarts, tmp_path, mouse, figure):
    hands = Hands(make_window())
    hands.window.activateWindow()
    found_an_office(hands, tmp_path / "Office.vault")
    take_in(hands)
    review(hands)
    investigate(hands, tmp_path)
    judge(hands, "Clear and convincing evidence", "No")
    step(hands, "Determine: retaliation established", {"Reasons": "The link was not rebutted."})
    lock(hands, make_window, restarts)
    unlock(hands, OTHER_PASSPHRASE)
    approve_as_the_second(hands)
    lock(hands, make_window, restarts)
    unlock(hands, PASSPHRASE)
    write(hands, tmp_path / "letter.pdf")

    seat = Seat(hands.window, None)
    case = seat.page.view.case
    assert case.state is State.ESTABLISHED
    assert case.proposals[-1].verdict == "approved"
    pdf = (tmp_path / "letter.pdf").read_bytes()
    report = seat.ask(lambda records: verify_letter(pdf, records))
    assert (report.verdict, report.signer) == (Verdict.GENUINE, "Ana Pinto")
    assert mouse.used == []
    figure(f"main job from no vault to a signed letter: {hands.pressed} keys, no mouse event")
