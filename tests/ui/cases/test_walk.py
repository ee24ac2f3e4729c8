# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a stranger can walk: from a dropped e-mail to a signed determination letter.

Everything is done in the window by mouse and keys, locking and unlocking at the end included.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.letters.verify import Verdict
from core.retaliation.workflow import Action, State
from storage.letters import read_letter, verify_letter
from tests.ui.cases.harness import Seat, buttons, click, days_ago, enter, fill, heard
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE, wait_for
from ui.cases.prose import Prose


def step(seat, action: Action, **facts) -> None:
    """Take a step from the action bar."""
    button = seat.page.actions.buttons[action]
    assert button.allowed, button.reason
    click(button)
    dialog = seat.dialog()
    fill(dialog.form, **facts)
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog(), dialog.banner.sentence


def approve(seat) -> None:
    """Let the second officer approve what waits."""
    seat.press("Approve…")
    dialog = seat.dialog()
    assert dialog.officer.value == seat.sample.second
    QTest.keyClicks(dialog.passphrase, OTHER_PASSPHRASE)
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog(), dialog.banner.sentence


def take_in(seat, mail) -> None:
    """Drop an e-mail on Today and make a complaint of it."""
    seat.drop(seat.today, [mail])
    dialog = seat.dialog()
    assert dialog.form.fields["name"].value == "Hélène Garnier-Œuvray"
    assert dialog.form.fields["email"].value == "helene.garnier@example.org"
    enter(dialog.form.fields["language"], "fr")
    enter(dialog.form.fields["received_on"], days_ago(60))
    click(dialog.verb)
    seat.settle()


def tell(seat) -> None:
    """Enter who, what was reported, and what was done."""
    page = seat.page
    page.tabs.setCurrentWidget(page.parts["people"])
    seat.press("Add a person")
    seat.save(role="alleged_retaliator", name="Martin Keller", post="Deputy Representative")
    page.tabs.setCurrentWidget(page.parts["facts"])
    seat.press("Add a report")
    seat.save(
        kind="report", what="Vouchers were signed in advance.", to_whom="Hotline",
        on=days_ago(120), channel="hotline", aware_on=days_ago(130),
    )  # fmt: skip
    page.tabs.setCurrentWidget(page.parts["allegations"])
    seat.press("Add an allegation")
    keller = next(p for p in page.view.case.persons if p.name == "Martin Keller")
    seat.save(
        kind="performance_rating", what="Rated insufficient.", on=days_ago(70), state="taken",
        by=keller.id, why="Nine days after the interview.",
    )  # fmt: skip


def find(seat, question: str, answer: str) -> None:
    """Make a finding about the only allegation."""
    page = seat.page
    page.tabs.setCurrentWidget(page.parts["allegations"])
    name = page.parts["allegations"].names.of("question", question)
    seat.press(f"Make the finding: {name}")
    judged = [part.text() for part in seat.form().findChildren(Prose)]
    assert "Rated insufficient." in judged, "the form hides what it judges"
    assert "\n\n" in seat.page.parts["allegations"].names.of("test", question)
    seat.save(answer=answer, reason="As the documents show.")


def review(seat, mail) -> None:
    """Take the complaint in and work it up to the decision to refer it."""
    take_in(seat, mail)
    page = seat.page
    assert page.view.case.state is State.RECEIVED
    assert [e.subject for e in page.view.case.emails] == ["Évaluation reçue hier"]
    assert not page.actions.buttons[Action.COMPLETE_FILE].allowed
    step(seat, Action.ACKNOWLEDGE, happened_on=days_ago(58))
    tell(seat)
    step(seat, Action.COMPLETE_FILE, happened_on=days_ago(50))
    find(seat, "protected_activity", "yes")
    find(seat, "prima_facie", "yes")
    step(seat, Action.FIND_PRIMA_FACIE, happened_on=days_ago(45))
    page.tabs.setCurrentWidget(page.parts["consent"])
    seat.press("Record a consent")
    seat.save(purpose="refer", on=days_ago(44), how="by_email")
    step(seat, Action.REFER, body="investigations", reason="Both findings are positive.")
    assert page.view.case.state is State.PRIMA_FACIE
    approve(seat)
    assert page.view.case.state is State.REFERRED
    assert buttons(page.notices, "Write this letter"), "an approval calls for a letter as well"


def investigate(seat, report) -> None:
    """Begin the investigation, and enter the report that it ends with."""
    page = seat.page
    step(seat, Action.BEGIN_INVESTIGATION, reference="INV/7")
    report.write_text("The rating was not justified.")
    click(page.actions.buttons[Action.RECEIVE_REPORT])
    dialog = seat.dialog()
    assert buttons(dialog, "Add a file…")
    seat.drop(dialog, [report])
    document = next(d for d in page.view.case.documents if d.name == "report.txt")
    assert dialog.form.fields["document"].value == document.id
    dialog.form.fields["document"].set_value(None)
    seat.drop(dialog, [report])
    assert dialog.form.fields["document"].value == document.id, "it is in the case, and chosen"
    assert not dialog.banner.sentence
    enter(dialog.form.fields["dated"], days_ago(0))
    click(dialog.verb)
    seat.settle()
    assert page.view.case.state is State.FINAL_REVIEW


def determine(seat) -> None:
    """Determine that retaliation is established; the second officer approves it."""
    page = seat.page
    find(seat, "clear_and_convincing", "no")
    step(seat, Action.DETERMINE_ESTABLISHED, reason="The link was not rebutted.")
    assert page.view.case.state is State.FINAL_REVIEW
    assert buttons(seat.window, "Approve…")
    approve(seat)
    assert page.view.case.state is State.ESTABLISHED
    assert page.view.case.proposals[-1].verdict == "approved"
    approved = page.view.steps[-1]
    assert approved.actor == seat.sample.second


def write(seat) -> str:
    """Write the letter that is owed, its page in view, and issue it; return what the page said."""
    click(buttons(seat.page.notices, "Write this letter")[0])
    seat.settle()
    composer = seat.dialog()
    if composer.identity.isVisible():
        click(composer.identity)
        seat.settle()
    wait_for(lambda: composer.paper.pages > 0)
    said = heard(composer.paper)
    wait_for(composer.verb.isEnabled)
    click(composer.verb)
    seat.settle()
    assert seat.no_dialog(), composer.banner.sentence
    return said


def come_back(seat, make_window, restarts) -> Seat:
    """Lock, and unlock what the process that begins anew shows."""
    seat.window.activateWindow()  # without a desktop nobody does when a dialog has closed
    wait_for(seat.window.isActiveWindow)
    QTest.keyClick(seat.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: restarts)
    again = make_window(restarts[0])
    screen = again.centralWidget().screen
    QTest.keyClicks(screen.passphrase, PASSPHRASE)
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    wait_for(lambda: again.frame)
    return Seat(again, seat.sample)


SHOWN = (
    "number", "state", "language", "persons", "reports", "allegations", "consents", "emails",
    "documents", "letters",
)  # fmt: skip


def shown(seat) -> dict[str, object]:
    """Return what the page shows of the case, and who took which step."""
    view = seat.page.view
    steps = [(step.actor, step.on, step.kind) for step in view.steps]
    return {"steps": steps} | {name: getattr(view.case, name) for name in SHOWN}


def test_an_email_is_walked_to_a_signed_determination_that_is_there_after_locking(
    seat, mail, tmp_path, make_window, restarts
):
    review(seat, mail)
    investigate(seat, tmp_path / "report.txt")
    determine(seat)
    said = write(seat)
    assert "Garnier-Œuvray" in said
    file, before = seat.page.file, shown(seat)
    (letter,) = before["letters"]
    assert (letter.kind, letter.language) == ("determination_established", "fr")

    seat = come_back(seat, make_window, restarts)
    seat.open(file)
    assert shown(seat) == before
    assert seat.ask(lambda records: [hit.file for hit in records.search("Garnier")]) == [file]
    pdf = seat.ask(lambda records: read_letter(records, letter))
    report = seat.ask(lambda records: verify_letter(pdf, records))
    assert (report.verdict, report.signer) == (Verdict.GENUINE, "Aïcha Benali")
    seat.settle()
