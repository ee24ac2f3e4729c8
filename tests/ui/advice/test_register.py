# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that requests are found, worked and counted at their place in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.advice.workflow import Action
from core.office.programmes import PROTECTION
from tests.ui.advice.harness import ANONYMOUS, TOLD
from tests.ui.cases.harness import TODAY, click, days_ago, enter, fill
from tests.ui.conftest import wait_for
from ui.advice.entry import may_log
from ui.frame.places import places_of
from ui.letters.composer import Composer
from ui.widgets.text import Label


def choose(seat, choice, value) -> None:
    enter(choice, value)
    seat.settle()


def test_the_register_is_narrowed_by_words_state_and_category(seat):
    answered = seat.log(summary="Taking a second job", subcategory="outside_activities")
    seat.log(summary="A gift from a supplier")
    seat.log(summary="A journalist rings", category="media", subcategory=None)
    seat.step(answered, "answer", answer="Ask first.")
    page = seat.requests
    seat.settle()
    assert sorted(seat.listed()) == ["A gift from a supplier", "A journalist rings"]
    choose(seat, page.list.states, "all")
    assert len(seat.listed()) == 3
    choose(seat, page.list.category, "media")
    assert seat.listed() == ["A journalist rings"]
    choose(seat, page.list.category, "")
    choose(seat, page.list.states, "answered")
    assert seat.listed() == ["Taking a second job"]
    choose(seat, page.list.states, "all")
    QTest.keyClicks(page.list.filter, "supplier")
    wait_for(lambda: len(seat.listed()) == 1)
    seat.settle()
    assert seat.listed() == ["A gift from a supplier"]
    choose(seat, page.list.category, "media")
    assert page.list.model.total == 0


def test_open_are_those_that_wait_for_an_answer_and_what_waits_itself_comes_after_them(seat):
    later, asked = seat.log(summary="Later", received_on=days_ago(1)), seat.log(summary="Asked")
    seat.log(summary="Sooner", received_on=days_ago(5))
    seat.log(summary="Told", **TOLD)
    seat.step(asked, "ask_requester", question="Who gave it?")
    page = seat.requests
    seat.settle()
    assert seat.listed() == ["Sooner", "Later", "Asked"]
    assert page.list.model.index(2, 4).data() == "waits"
    choose(seat, page.list.states, "all")
    assert seat.listed()[2:] == ["Asked", "Told"]
    seat.step(later, "answer", answer="Yes.")
    choose(seat, page.list.states, "open")
    assert seat.listed() == ["Sooner", "Asked"]
    for file in (asked, seat.requests.list.model.file_at(page.list.model.index(0, 0))):
        seat.step(file, "answer", answer="Yes.")
    choose(seat, page.list.states, "open")
    assert "No request waits for an answer" in said(page.list)


def test_the_register_is_narrowed_to_a_year_in_which_requests_came(seat):
    seat.log(summary="Of then", received_on=date(2020, 5, 4))
    seat.log(summary="Of now", received_on=TODAY)
    page = seat.requests
    seat.settle()
    choices = page.list.year
    assert [choices.itemText(n) for n in range(choices.count())] == [
        "All years", str(TODAY.year), "2020",
    ]  # fmt: skip
    choose(seat, choices, "2020")
    assert seat.listed() == ["Of then"]
    choose(seat, page.list.states, "all")
    choose(seat, page.list.category, "media")
    assert page.list.model.total == 0
    seat.log(summary="Of long ago", received_on=date(2019, 5, 4))
    seat.settle()
    assert choices.offers("2019")
    assert choices.value == "2020"


def test_to_whom_is_asked_for_where_who_asks_is_to_be_named(seat):
    part = seat.open(seat.log(), "consent").parts["consent"]
    seat.press("Record a consent", part)
    form = seat.form().form
    assert form.fields["to_whom"].accessibleName() == "To whom (optional)"
    enter(form.fields["purpose"], "disclose_identity")
    assert form.fields["to_whom"].accessibleName() == "To whom"
    enter(form.fields["purpose"], "contact_witness")
    assert form.fields["to_whom"].accessibleName() == "To whom (optional)"
    assert form.fields["person"].accessibleName() == "Person"


def test_a_note_that_is_owed_waits_under_today_for_who_has_the_request(seat):
    file = seat.log()
    assert not seat.today.waiting.count
    seat.step(file, "refer_on", to="ombudsman", disclosed="nothing", reason="Theirs.")
    (line,) = seat.today.waiting.rows._model._rows
    assert (line.title, line.chip) == ("A gift from a supplier", "Write the letter")
    seat.today.waiting.rows.opened.emit(line.key)
    seat.settle()
    assert isinstance(seat.dialog(), Composer)
    seat.dialog().reject()
    seat.step(file, "close")
    assert not seat.today.waiting.count


def test_a_row_says_number_question_class_state_and_when_an_answer_is_due(seat):
    file = seat.log(received_on=days_ago(2))
    model = seat.requests.list.model
    seat.settle()
    texts = [model.index(0, column).data() for column in range(model.columnCount())]
    said = seat.window.desk.language
    assert texts == [
        seat.case(file).number, "A gift from a supplier", "Gifts, honours and hospitality",
        said.label("state.open"), f"in 5 days – {said.date(days_ago(-5))}",
    ]  # fmt: skip


def test_the_place_is_there_for_who_has_the_programme_alone(seat):
    desk = replace(seat.window.desk)
    assert "requests" in [place.name for place in places_of(desk)]
    assert may_log(desk)
    officers = dict(desk.office.officers)
    officers[desk.me] = replace(officers[desk.me], programmes=frozenset({PROTECTION}))
    desk.office = replace(desk.office, officers=officers)
    assert "requests" not in [place.name for place in places_of(desk)]
    assert not may_log(desk)


def test_the_bar_offers_every_step_of_the_state_and_answers_by_a_dialog(seat):
    file = seat.log()
    page = seat.open(file)
    assert set(page.actions.buttons) == {
        Action.ANSWER, Action.REFER_ON, Action.ASK_REQUESTER, Action.WITHDRAW,
    }  # fmt: skip
    primary = [a for a, b in page.actions.buttons.items() if b.property("role") == "primary"]
    assert primary == [Action.ANSWER]
    click(page.actions.buttons[Action.ANSWER])
    dialog = seat.dialog()
    assert dialog.form.given["happened_on"] == TODAY
    enter(dialog.form.fields["answer"], "No: hand it in.")
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    assert page.view.case.state == "answered"
    assert page.view.case.answers[0].channel == "email", "as the question came"
    assert "No: hand it in." in said(page.parts["story"])


def test_an_answer_in_time_is_not_asked_why_it_is_late(seat):
    page = seat.open(seat.log(received_on=days_ago(2)))
    click(page.actions.buttons[Action.ANSWER])
    dialog = seat.dialog()
    assert not dialog.form.fields["late_reason"].isVisible()
    dialog.reject()
    click(page.actions.buttons[Action.WITHDRAW])
    assert not seat.dialog().form.fields["late_reason"].isVisible()
    seat.dialog().reject()


def test_a_late_answer_asks_for_the_reason(seat):
    page = seat.open(seat.log(received_on=days_ago(20)))
    click(page.actions.buttons[Action.ANSWER])
    dialog = seat.dialog()
    assert dialog.form.fields["late_reason"].isVisible()
    enter(dialog.form.fields["answer"], "No: hand it in.")
    click(dialog.verb)
    seat.settle()
    assert dialog.isVisible()
    assert dialog.form.fields["late_reason"].accessibleDescription()
    enter(dialog.form.fields["late_reason"], "It came in the holidays.")
    click(dialog.verb)
    seat.settle()
    assert seat.case(page.file).answers[0].late_reason == "It came in the holidays."


def test_the_clock_is_shown_with_its_paragraph_and_waits_with_the_question(seat):
    file = seat.log(received_on=days_ago(10))
    page = seat.open(file)
    rule = seat.window.desk.language.source(page.view.clocks[0].source)
    assert rule in said(page.parts["story"])
    assert "overdue" in page.header.source.text()
    seat.step(file, "ask_requester", question="From whom?", happened_on=days_ago(9))
    seat.settle()
    assert "From whom?" in said(page.parts["story"])
    assert "waits" in page.header.source.text()


def test_what_is_disclosed_beyond_nothing_needs_consent(seat):
    file = seat.log()
    page = seat.open(file)
    click(page.actions.buttons[Action.REFER_ON])
    dialog = seat.dialog()
    assert dialog.form.fields["disclosed"].value == "nothing", "unless somebody chooses more"
    assert not dialog.form.fields["late_reason"].isVisible()
    enter(dialog.form.fields["to"], "ombudsman")
    enter(dialog.form.fields["disclosed"], "facts")
    enter(dialog.form.fields["reason"], "It is a quarrel, not a matter of ethics.")
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence
    assert not seat.case(file).referrals
    enter(dialog.form.fields["disclosed"], "nothing")
    click(dialog.verb)
    seat.settle()
    seat.open(file, "referrals")
    assert "only told where to go" in said(page.parts["referrals"])
    seat.press("Record what came", page.parts["referrals"])
    seat.save(result="resolved", what="They talked.", on=TODAY)
    assert "They talked." in said(page.parts["referrals"])


def test_two_requests_of_one_person_are_asked_about_and_decided_with_a_reason(seat):
    first, second = seat.log(), seat.log(summary="The same gift again")
    page = seat.open(second, "counting")
    part = page.parts["counting"]
    assert "In doubt" in said(part)
    seat.press("One request…", part)
    seat.save(reason="She asked twice about the same pen.")
    assert seat.case(second).part_of.other == first
    assert not page.view.pairs
    assert "It is not counted" in said(part)
    seat.open(first, "counting")
    assert "Counted with this one" in said(part)


def test_two_requests_that_are_told_apart_are_not_asked_about_again(seat):
    first, second = seat.log(), seat.log(summary="Another gift")
    page = seat.open(first, "counting")
    seat.press("Two requests…", page.parts["counting"])
    seat.save(reason="Another supplier, another year.")
    assert not page.view.pairs
    assert not seat.open(second, "counting").view.pairs


def test_tags_are_set_and_taken_away_by_their_names(seat):
    file = seat.log()
    part = seat.open(file).parts["story"]
    from ui.advice.tags import TagsCard

    card = part.findChild(TagsCard)
    enter(card.choice, "ground.religion")
    seat.settle()
    assert seat.case(file).tags == ("ground.religion",)
    seat.press("Religion", part.findChildren(TagsCard)[-1])
    assert seat.case(file).tags == ()


def test_a_request_becomes_a_retaliation_enquiry_without_retyping(seat):
    file = seat.log(language="fr")
    page = seat.open(file, "counting")
    seat.press("Becomes a retaliation enquiry", page.parts["counting"])
    assert seat.case(page.file).links == (), "it is asked first"
    click(seat.dialog().verb)
    seat.settle()
    (tie,) = seat.case(file).links
    enquiry = seat.case(tie.file)
    assert (tie.why, tie.number) == ("became", enquiry.number)
    assert enquiry.state == "enquiry"
    assert [(x.file, x.number) for x in enquiry.links] == [(file, seat.case(file).number)]
    assert (enquiry.applicant.name, enquiry.applicant.email) == ("Awa Diallo", "awa@example.org")
    assert (enquiry.language, enquiry.opened_on) == ("fr", days_ago(2))
    assert "May I keep it?" in enquiry.notes[0].text
    assert seat.window.frame.place == "cases"
    assert seat.window.frame.go("cases").file == tie.file


def test_an_anonymous_request_becomes_an_anonymous_enquiry(seat):
    page = seat.open(seat.log(**ANONYMOUS), "counting")
    seat.press("Becomes a retaliation enquiry", page.parts["counting"])
    assert seat.case(page.file).links == (), "it is asked first"
    click(seat.dialog().verb)
    seat.settle()
    (tie,) = seat.case(page.file).links
    assert seat.case(tie.file).applicant is None


def test_today_names_the_request_that_is_overdue_and_why_and_leads_there(seat):
    file = seat.log(received_on=days_ago(20), summary="A forgotten gift")
    seat.log(**TOLD)
    today = seat.today
    today.reload()
    seat.settle()
    assert today.overdue.count == 1
    row = today.overdue.rows.model().index(0).data(0x0100)
    assert "A forgotten gift" in row.title
    assert row.subtitle  # the paragraph that says so
    today.overdue.rows.opened.emit(row.key)
    seat.settle()
    assert seat.window.frame.place == "requests"
    assert seat.page.file == file
    assert seat.page.tabs.currentWidget() is seat.page.parts["story"]


def test_search_finds_a_request_and_opens_it_where_requests_are(seat):
    file = seat.log(summary="An honorary doctorate")
    seat.window.frame.go("today")
    search = seat.window.frame.search
    search.setFocus()
    QTest.keyClicks(search, "doctorate")
    finder = seat.window.frame.finder
    wait_for(finder.isVisible)
    wait_for(lambda: finder.hits.key == file)
    search.returnPressed.emit()
    seat.settle()
    assert seat.window.frame.place == "requests"
    assert seat.page.file == file


def test_all_parts_of_a_request_can_be_shown_and_every_button_is_named(seat):
    file = seat.log(**ANONYMOUS)
    page = seat.open(file)
    for name, part in page.parts.items():
        seat.open(file, name)
        QApplication.processEvents()
        assert page.tabs.currentWidget() is part
        assert all(b.accessibleName() or b.text() for b in buttons_of(part))


def buttons_of(part):
    from PySide6.QtWidgets import QAbstractButton

    return [b for b in part.findChildren(QAbstractButton) if b.isVisible()]


def said(part) -> str:
    """Return all that a part of the page says."""
    from ui.cases.prose import Prose

    QApplication.processEvents()
    labels = [w.text() for w in part.findChildren(Label) if w.isVisibleTo(part)]
    return "\n".join(labels + [p.text() for p in part.findChildren(Prose) if p.isVisibleTo(part)])


def test_who_is_late_is_reminded_by_number_and_reason_and_says_why_before_it_ends(seat):
    file = seat.log(received_on=days_ago(20))
    number = seat.case(file).number
    (line,) = [row for row in seat.today.overdue.rows._model._rows if number in row.subtitle]
    assert line.title.startswith("First substantive answer — ")
    assert "response target" in line.subtitle
    assert "overdue" in line.chip
    listed = seat.requests.list.model
    assert "13 days overdue – " in listed.index(0, 4).data()
    page = seat.open(file)
    click(page.actions.buttons[Action.WITHDRAW])
    dialog = seat.dialog()
    fill(dialog.form, how="orally")
    click(dialog.verb)
    seat.settle()
    assert not seat.no_dialog()
    fill(dialog.form, late_reason="The officer was away.")
    click(dialog.verb)
    seat.settle()
    assert seat.case(file).closed
