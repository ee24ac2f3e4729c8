# SPDX-License-Identifier: Apache-2.0
"""Forms that open in a case: where they begin, and in which direction their fields are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from core.retaliation.workflow import Action, State
from tests.ui.cases.harness import click, days_ago, enter
from tests.ui.conftest import wait_for
from ui.cases.fields import DayField, LineField, TextField
from ui.widgets.direction import in_line
from ui.widgets.form import Form
from ui.widgets.room import Room
from ui.widgets.search import SearchEdit

NAMES = {
    Qt.LayoutDirection.LeftToRight: "Hélène Garnier",
    Qt.LayoutDirection.RightToLeft: "ليلى منصور",
}
BOTH = pytest.mark.parametrize("code", ["en", "ar"])


@BOTH
def test_a_form_higher_than_its_place_is_seen_from_its_head(seat, code):
    file = seat.begin()
    seat.window.desk.language.choose(code)
    seat.window.resize(1000, 640)
    page = seat.open(file, "allegations")
    part = page.parts["allegations"]
    seat.press(part.tr("Add an allegation"))
    form = seat.form()
    assert form.height() > part.viewport().height()
    first = form.mapTo(part.viewport(), QPoint()).y()
    assert 0 <= first < part.viewport().height() / 2


def test_why_a_long_form_was_refused_is_seen_at_its_foot(seat):
    file = seat.begin()
    seat.window.resize(1000, 640)
    page = seat.open(file, "people")
    seat.press("Add a person")
    form = seat.form()
    form.form.fields["role"].set_value("applicant")
    form.form.fields["name"].set_value("Ben Second")
    form.form.fields["name"].setFocus()
    form.submit()
    seat.settle()
    assert "has an applicant" in form.banner.sentence
    seen = form.banner.visibleRegion().boundingRect()
    assert seen.height() == form.banner.height()
    assert page.parts["people"].form is form


@pytest.mark.parametrize(
    ("named", "first", "last"),
    [("Rosa Alvarez", "Alleged retaliator", "Applicant"), ("", "Applicant", "Other")],
)
def test_of_those_who_are_to_be_named_who_is_wanted_still_is_offered_first(
    seat, named, first, last
):
    file = seat.begin(start=State.ENQUIRY, name=named)
    seat.open(file, "people")
    seat.press("Add a person")
    role = seat.form().form.fields["role"]
    assert (role.itemText(0), role.itemText(role.count() - 1)) == (first, last)


def test_after_one_finding_the_keys_are_where_the_next_is_made(seat):
    file = seat.begin_whole()
    seat.step(file, "complete_file")
    page = seat.open(file, "allegations")
    seat.press("Make the finding: Protected activity")
    form = seat.form()
    form.form.fields["answer"].set_value("yes")
    form.form.fields["reason"].set_value("As the documents show.")
    form.submit()
    seat.settle()
    following = "Make the finding: Prima facie case"
    wait_for(lambda: page.focusWidget().accessibleName() == following)


@pytest.mark.parametrize(("high", "both"), [(700, False), (1100, True)])
def test_in_a_low_window_a_form_that_is_open_has_the_room_of_what_else_could_be_done(
    seat, high, both
):
    seat.window.resize(1280, high)
    file = seat.begin()
    seat.step(file, "acknowledge")  # now a letter is owed
    page = seat.open(file, "facts")
    assert page.actions.isVisible()
    assert page.notices.isVisible()
    seat.press(page.parts["facts"].tr("Add a report"))
    assert page.actions.isVisible() is both
    page.reload()  # a colleague saved something meanwhile
    seat.settle()
    assert page.notices.isVisible() is both
    page.tabs.setCurrentWidget(page.parts["papers"])
    assert page.actions.isVisible(), "no form is open there"
    page.tabs.setCurrentWidget(page.parts["facts"])
    assert page.actions.isVisible() is both
    seat.form().give_up()
    seat.settle()
    assert page.actions.isVisible()


@BOTH
def test_on_a_small_laptop_with_the_guide_only_the_part_that_is_read_scrolls(seat, code):
    file = seat.begin()
    seat.step(file, "acknowledge")  # now a letter is owed
    seat.window.desk.language.choose(code)
    seat.window.desk.preferences.guide_step = 3
    seat.window.resize(1264, 756)  # 1280 by 800 without the desktop's frame
    page = seat.open(file, "people")
    seat.press(page.parts["people"].tr("Change"))
    seat.save(post="Assistant")
    assert page.undo.offered
    assert not page.banner.visibleRegion().isEmpty()
    rooms = [r for r in seat.window.frame.findChildren(Room) if r.isVisible()]
    assert rooms
    assert not [room for room in rooms if room.verticalScrollBar().maximum()]


def test_why_something_is_late_is_asked_of_whoever_is_late(seat):
    taken = {"kind": "demotion", "what": "Demoted.", "state": "taken", "why": "Soon after."}
    told = {"kind": "report", "what": "Split contracts.", "to_whom": "OIOS", "channel": "hotline"}
    for since, late in ((30, False), (800, True)):
        file = seat.begin()
        seat.act(file, "add_allegation", on=days_ago(since), **taken)
        seat.act(file, "add_report", on=days_ago(since + 9), **told)
        page = seat.open(file)
        click(page.actions.buttons[Action.COMPLETE_FILE])
        dialog = seat.dialog()
        reason = dialog.form.fields["late_reason"]
        assert not reason.isVisible()
        assert dialog.focusWidget() is dialog.form.fields["happened_on"].typed
        click(dialog.verb)
        seat.settle()
        assert seat.no_dialog() is not late
        if late:
            assert reason.isVisible()
            assert reason.accessibleDescription()
            enter(reason, "She was in hospital.")
            click(dialog.verb)
            seat.settle()
        assert seat.case(file).state == State.PRELIMINARY_REVIEW


def places_typed(field, text):
    """Type a text letter by letter; return where the cursor was after each."""
    field.resize(400, field.sizeHint().height())
    field.show()
    places = []
    for letter in text:
        field.insert(letter) if isinstance(field, QLineEdit) else field.insertPlainText(letter)
        field.grab()  # a line is moved to its side when it is painted
        places.append(field.cursorRect().center().x())
    return places


@BOTH
@pytest.mark.parametrize("direction", NAMES, ids=["a Latin name", "an Arabic name"])
def test_a_line_is_written_in_the_direction_of_what_is_typed_in_a_window_of_either(
    language, qtbot, code, direction
):
    language.choose(code)
    field = LineField()
    qtbot.addWidget(field)
    places = places_typed(field, NAMES[direction])
    left = direction == Qt.LayoutDirection.LeftToRight
    assert places == sorted(places, reverse=not left)
    assert (places[0] < field.width() / 2) == left


@BOTH
@pytest.mark.parametrize("direction", NAMES, ids=["a Latin name", "an Arabic name"])
def test_a_text_of_several_lines_is_written_as_one_of_one_line_is(language, qtbot, code, direction):
    language.choose(code)
    field = TextField()
    qtbot.addWidget(field)
    places = places_typed(field, NAMES[direction])
    assert field.document().firstBlock().textDirection() == direction
    left = direction == Qt.LayoutDirection.LeftToRight
    assert places == sorted(places, reverse=not left)
    assert (places[0] < field.width() / 2) == left


@BOTH
@pytest.mark.parametrize("made", [LineField, TextField, lambda: SearchEdit("Find")])
def test_an_empty_field_begins_where_the_window_does(language, qtbot, code, made):
    language.choose(code)
    form, field = Form(), made()
    qtbot.addWidget(form)
    form.row("Name", field)
    (place,) = places_typed(field, "a")
    assert place < field.width() / 2
    field.clear()
    field.grab()
    assert (field.cursorRect().center().x() > field.width() / 2) == (code == "ar")


@BOTH
def test_names_of_both_scripts_keep_the_order_of_the_window_in_a_line(language, code):
    language.choose(code)
    line = in_line(NAMES.values())
    assert line[0] == ("\u200f" if code == "ar" else "\u200e")
    assert line[1:] == " · ".join(f"\u2068{name}\u2069" for name in NAMES.values())


def test_a_day_that_stands_in_its_field_is_read_out_alone(language, qtbot):
    field = DayField(language)
    qtbot.addWidget(field)
    assert field.typed.placeholderText() == days_ago(0).isoformat()
    field.set_value(days_ago(3))
    assert not field.typed.placeholderText(), "readers would read it after the day"
    field.typed.clear()
    assert field.typed.placeholderText()
