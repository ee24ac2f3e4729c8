# SPDX-License-Identifier: Apache-2.0
"""The shapes of screens: plain text, forms, banners, choices, rows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QToolTip,
    QWidget,
)

from tests.architecture import program
from ui.cases.card import ReasonButton
from ui.cases.fields import DayField, FlagField, ItemsField, TextField
from ui.widgets import files
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.drop_target import DropTarget
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.form import Form
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.rows import ROW_ROLE, Row, RowList, RowModel
from ui.widgets.text import Label, button, plain_tooltip, tool

MARKUP = "<b>Müller</b> <img src='/etc/passwd'> & Söhne"


@pytest.fixture(autouse=True)
def _look(look, language):
    pass


def test_a_label_shows_markup_as_it_was_typed(qtbot):
    label = Label(MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_every_label_of_the_window_is_the_plain_one():
    found = [
        f"{module.path}:{call.lineno}"
        for module in program()
        if module.layer == "ui"
        for call, name in module.calls()
        if name in ("QMessageBox", "setHtml", "insertHtml", "QTextBrowser")
        or (name == "QLabel" and call.args)
    ]
    assert not found


def test_a_tooltip_shows_markup_as_it_was_typed(qtbot):
    assert "<b>" not in plain_tooltip(MARKUP)
    assert QToolTip.text() == ""


def test_a_button_does_not_take_an_ampersand_for_a_shortcut(qtbot):
    made = button("Smith & Sons")
    qtbot.addWidget(made)
    assert made.text() == "Smith && Sons"
    assert made.accessibleName() == "Smith & Sons"


def test_other_words_stand_as_far_from_the_icon_of_a_button_as_its_first_ones(qtbot):
    made = button("Unlock", symbol="lock-open")
    qtbot.addWidget(made)
    first = made.text()
    made.setText("Unlock")
    assert made.text() == first != "Unlock"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_button_that_has_the_focus_is_the_one_that_is_pressed(qtbot, key):
    pressed = []
    dialog = QDialog()
    verb = button("Approve", lambda: pressed.append("verb"))
    others = {
        "cancel": button("Cancel", lambda: pressed.append("cancel")),
        "barred": ReasonButton("Close", pressed.clear, reason=("Not now.", "Later.")),
        "dismiss": tool("x", "Dismiss", lambda: pressed.append("dismiss")),
    }
    others["barred"].refused.connect(lambda *_: pressed.append("barred"))
    row = QHBoxLayout(dialog)
    for part in (verb, *others.values()):
        row.addWidget(part)
    verb.setDefault(True)
    qtbot.addWidget(dialog)
    dialog.show()
    for made in others.values():
        made.setFocus()
        qtbot.keyClick(made, key)
    assert pressed == list(others)


def test_a_long_label_is_as_high_as_its_text(qtbot):
    label = Label("word " * 60)
    qtbot.addWidget(label)
    label.resize(200, 10)
    label.show()
    assert label.minimumHeight() >= label.heightForWidth(200) > 60


def test_a_form_names_its_fields_for_those_who_cannot_see_them(qtbot):
    form = Form()
    qtbot.addWidget(form)
    field = form.row("Name", QLineEdit(), "As on the passport")
    assert (field.accessibleName(), field.accessibleDescription()) == ("Name", "As on the passport")
    form.wrong(field, "This is needed.")
    assert field.accessibleDescription() == "This is needed."
    assert field.property("state") == "wrong"
    form.right(field)
    assert field.accessibleDescription() == "As on the passport"


def test_a_banner_says_its_tone_with_an_icon_and_its_words_aloud(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show()
    banner.say("danger", "It failed.", "Try again.")
    assert banner.accessibleName() == "It failed. Try again."
    assert banner.sentence == "It failed."
    banner.clear()
    assert banner.sentence == ""


def test_the_action_of_a_banner_is_done_once_and_takes_the_banner_away(qtbot):
    banner, done = Banner(), []
    qtbot.addWidget(banner)
    banner.show()
    banner.say("warn", "Old copy.", action="Open it anyway", slot=lambda: done.append(1))
    banner._action.click()
    assert done == [1]
    assert not banner.isVisible()


def test_a_choice_gives_back_values_and_no_wheel_changes_it(qtbot):
    choice = Choice([(1, "one"), (2, "two")], 2)
    qtbot.addWidget(choice)
    assert (choice.value, choice.currentText()) == (2, "two")
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    choice.wheelEvent(wheel)
    assert choice.value == 2
    choice.choose(3)
    assert choice.value is None


def test_rows_are_found_by_their_keys():
    model = RowModel()
    model.set_rows([Row("a", "A"), Row("b", "B", "below", "2 d", "overdue", "danger")])
    model.set_rows([Row("b", "B")])
    assert model.rowCount() == 1
    assert model.row_of("b") == 0
    assert model.row_of("a") == -1


def test_a_row_is_read_out_with_all_it_shows():
    model = RowModel()
    model.set_rows([Row("b", "B", "below", "2 d", "overdue", "danger")])
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "B, below, overdue, 2 d"


def test_new_rows_keep_the_selection_and_tell_only_when_it_is_gone(qtbot):
    rows, told = RowList("Cases"), []
    qtbot.addWidget(rows)
    rows.set_rows([Row("a", "A"), Row("b", "B")])
    rows.chosen.connect(told.append)
    rows.select("b")
    rows.set_rows([Row("c", "C"), Row("b", "B"), Row("a", "A")])
    assert rows.key == "b"
    assert told == ["b"]
    rows.set_rows([Row("a", "A")])
    assert rows.key == ""
    assert told == ["b", ""]


def test_rows_are_painted_in_light_and_dark_and_mirrored(qtbot, look, qapp):
    rows = RowList("Cases")
    qtbot.addWidget(rows)
    rows.resize(300, 120)
    rows.set_rows([Row("a", MARKUP, "below " * 30, "2 d", "overdue", "danger"), Row("b", "")])
    rows.show()
    left = rows.grab().toImage()
    rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = rows.grab().toImage()
    assert left != right
    assert rows.model().index(0).data(ROW_ROLE).title == MARKUP


def test_return_opens_a_row(qtbot):
    rows, opened = RowList("Cases"), []
    qtbot.addWidget(rows)
    rows.set_rows([Row("a", "A"), Row("b", "B")])
    rows.opened.connect(opened.append)
    rows.show()
    rows.select("a")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert opened == ["b"]


def test_the_buttons_of_an_entry_say_what_they_belong_to(qtbot):
    entries, done = Entries("People"), []
    qtbot.addWidget(entries)
    entries.show_entries([Entry("Ana", actions=(Action("Retire…", lambda: done.append(1)),))])
    made = next(
        w for w in entries.findChildren(type(button(""))) if w.accessibleName() == "Retire…: Ana"
    )
    made.click()
    assert done == [1]


def test_a_passphrase_is_hidden_until_asked_and_caps_lock_is_noticed(qtbot):
    field, seen = PassphraseEdit(), []
    qtbot.addWidget(field)
    field.show()
    field.caps_lock_seen.connect(seen.append)
    assert field.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClick(field, Qt.Key.Key_A)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert seen[0] is False
    field.hide_text()
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


def test_a_label_that_was_narrow_is_not_high_for_ever(qtbot):
    label = Label("A sentence that needs several lines where there is little room for it.")
    qtbot.addWidget(label)
    label.show()
    label.resize(60, 20)
    qtbot.wait_until(lambda: label.minimumHeight() > 60)
    label.resize(900, label.minimumHeight())
    qtbot.wait_until(lambda: label.minimumHeight() < 40)


def test_what_is_wrong_below_the_fold_is_scrolled_to_and_has_the_cursor(qtbot):
    form, area = Form(), QScrollArea()
    qtbot.addWidget(area)
    fields = [form.row(f"Field {n}", QLineEdit()) for n in range(20)]
    area.setWidget(form)
    area.setWidgetResizable(True)
    area.resize(600, 300)
    area.show()
    area.activateWindow()
    qtbot.wait_until(area.isActiveWindow)
    for field in (fields[-1], fields[0], fields[10]):
        form.wrong(field, "This is needed. " * 20)
        sentence = form._helps[field][0]
        assert field.visibleRegion().boundingRect() == field.rect()
        assert sentence.visibleRegion().boundingRect() == sentence.rect()
        assert field.hasFocus()


def test_what_was_wrong_is_right_again_once_it_is_filled_in(qtbot, language):
    form = Form()
    qtbot.addWidget(form)
    filled = {
        form.row("Line", QLineEdit()): lambda field: field.setText("a"),
        form.row("Text", TextField()): lambda field: field.setPlainText("a"),
        form.row("Day", DayField(language)): lambda field: qtbot.keyClicks(field.typed, "2"),
        form.row("Choice", Choice([("a", "A")])): lambda field: field.activated.emit(0),
        form.row("", FlagField("Flag")): lambda field: field.click(),
        form.row("Some", ItemsField([("a", "A")], "")): lambda field: field._boxes["a"].click(),
    }
    form.show()
    for field, fill in filled.items():
        form.wrong(field, "This is needed.")
        said, outlined = form._helps[field][0], field.focusProxy() or field
        assert said.isVisible()
        assert outlined.property("state") == "wrong"
        fill(field)
        assert not said.isVisible()
        assert outlined.property("state") == ""


def dragged(kind, data):
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, QPoint(5, 5)
    keys = Qt.KeyboardModifier.NoModifier
    if kind is QDropEvent:
        return QDropEvent(QPointF(none), actions, data, button, keys)
    return kind(none, actions, data, button, keys)


def test_a_place_for_files_lights_up_while_they_hover_and_takes_nothing_else(qtbot, tmp_path):
    place, came = QWidget(), []
    qtbot.addWidget(place)
    target = DropTarget(place)
    target.dropped.connect(came.append)
    place.resize(300, 200)
    place.show()
    text, mails = QMimeData(), QMimeData()
    text.setText("some words")
    mails.setUrls([QUrl("https://example.org/a"), QUrl.fromLocalFile(str(tmp_path / "a.eml"))])
    enter = dragged(QDragEnterEvent, text)
    QApplication.sendEvent(place, enter)
    assert not enter.isAccepted()
    assert not target.isVisible()
    for last in (QDragLeaveEvent(), dragged(QDropEvent, mails)):
        enter = dragged(QDragEnterEvent, mails)
        QApplication.sendEvent(place, enter)
        assert enter.isAccepted()
        assert target.isVisible()
        assert target.geometry() == place.rect()
        QApplication.sendEvent(place, last)
        assert not target.isVisible()
    assert came == [[tmp_path / "a.eml"]]


def test_files_are_asked_for_in_the_documents_first_and_then_where_last(
    qtbot, tmp_path, monkeypatch
):
    asked, parent = [], QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(files, "_last", [])
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setattr(files, "documents", lambda: documents)

    def choose(_parent, _title, place, *_):
        asked.append(place)
        return [str(tmp_path / "a.eml")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    assert files.ask_files(parent, "Files") == [tmp_path / "a.eml"]
    files.ask_files(parent, "Files")
    monkeypatch.setattr(files, "documents", lambda: tmp_path / "absent")
    files._last.clear()
    files.ask_files(parent, "Files")
    assert asked == [str(documents), str(tmp_path), str(Path.home())]


def test_no_dialog_begins_inside_a_vault_that_was_opened(qtbot, tmp_path, monkeypatch):
    asked, parent = [], QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(files, "_last", [])
    inside = tmp_path / "Office.vault" / "attachments"
    inside.mkdir(parents=True)

    def choose(_parent, _title, place, *_):
        asked.append(place)
        return str(tmp_path / "Office.vault")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    files.ask_folder(parent, "Open an office")
    files._remembered(str(inside / "a.eml"))
    files.ask_folder(parent, "Folder")
    assert asked[1:] == [str(tmp_path)]
    assert files._last == [tmp_path]


@pytest.mark.parametrize("enabled", [True, False])
def test_a_tick_is_seen_in_a_list_of_checks_and_when_it_cannot_be_changed(enabled):
    field = ItemsField([("one", "The first report")], "None")
    field.set_value(["one"])
    field.setEnabled(enabled)
    (box,) = field._boxes.values()
    box.ensurePolished()
    box.adjustSize()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    element = QStyle.SubElement.SE_CheckBoxIndicator
    inside = box.style().subElementRect(element, option, box).adjusted(4, 4, -4, -4)
    image = box.grab(inside).toImage()
    shades = [
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
    ]
    assert max(shades) - min(shades) > 60
