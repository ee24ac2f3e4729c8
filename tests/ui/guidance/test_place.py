# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that guidance is found, read, written, put into use and put on paper by hand."""

from __future__ import annotations

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from core.guidance import State
from core.guidance.trees import read_tree
from tests.ui.cases.harness import buttons, enter
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE, wait_for
from ui.cases.fields import LineField, TextField
from ui.cases.prose import Prose
from ui.operations.shelf import SHIPPED

GIFTS = "gifts_honours_hospitality"


def read(seat) -> str:
    """Return all that the open piece says."""
    QApplication.processEvents()
    return "\n".join(p.text() for p in seat.place.piece.findChildren(Prose) if p.isVisible())


def spoken(rows) -> list[str]:
    model = rows.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def labelled(seat, text: str) -> bool:
    return bool(buttons(seat.place.piece, text))


def test_the_list_is_narrowed_and_leads_to_what_is_said_and_how_sure_it_is(seat):
    note = seat.begin()
    seat.begin(in_use=False, title="Un projet", language="fr", topic="post_employment")
    everything = seat.titles()
    assert everything[:2] == ["Un projet", "Wine from suppliers"]
    assert {"May I accept this gift?", "Where to report misconduct"} <= set(everything)
    assert seat.narrow("states", State.DRAFT) == ["Un projet"]
    assert "Wine from suppliers" in seat.narrow("states", State.IN_USE)
    assert "Wine from suppliers" not in seat.narrow("states", SHIPPED)
    seat.narrow("states", "")
    assert seat.narrow("forms", "tree") == [
        "May I accept this gift?", "May I take this outside activity?", "Where do I report?",
    ]  # fmt: skip
    seat.narrow("forms", "note")
    assert seat.narrow("topics", GIFTS) == ["Wine from suppliers", "Gifts, honours and hospitality"]
    seat.narrow("topics", "")
    assert "Wine from suppliers" not in seat.narrow("languages", "fr")
    seat.narrow("languages", "")
    place = seat.place
    place.list.filter.setText("suppliers worth")
    place.list.look()
    seat.settle()
    assert seat.titles() == ["Wine from suppliers"]
    QTest.keyClick(place.list.filter, Qt.Key.Key_Down)
    seat.settle()
    assert place.key == note
    assert "It goes back, whatever it is worth." in read(seat)
    place.open_piece("shipped/where_to_report")
    assert "ST/SGB/2017/2/Rev.1, section 1 and section 2.1 (a)" in read(seat)
    chips = [chip.text() for chip in place.piece.findChildren(type(place.piece.state))]
    assert chips.count("to be confirmed by the office") == 4
    place.piece.language.choose("ru")
    place.piece.language.activated.emit(0)
    assert "Куда сообщить?" in read(seat)


def test_the_offices_own_is_written_put_into_use_in_place_of_the_shipped_and_on_paper(
    seat, tmp_path, monkeypatch
):
    path = tmp_path / "note.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    place = seat.place
    place.open_piece("shipped/gifts")
    assert not labelled(seat, "Edit the text…")
    seat.press("Make it the office’s own…", place.piece)
    own = seat.newest()
    assert (place.key, own.state, len(own.languages)) == (own.file, State.DRAFT, 6)
    seat.press("Edit the text…", place.piece)
    enter(seat.dialog().form.fields["title"], "Gifts in this office")
    seat.press("Save the text", seat.dialog())
    assert "Gifts, honours and hospitality" in seat.narrow("states", State.IN_USE)
    seat.press("Put into use", place.piece)
    assert "Gifts in this office" in seat.narrow("states", State.IN_USE)
    assert "Gifts, honours and hospitality" not in seat.titles()
    seat.press("Export as PDF…", place.piece)
    assert "Gifts in this office" in on_paper(path)
    place.open_piece("shipped/gift")
    seat.press("Export as PDF…", place.piece)
    assert "May I accept this gift?" in on_paper(path)
    exported = [e for e in seat.ask(lambda records: records.access_log()) if e.act == "export"]
    assert [(e.file, e.detail) for e in exported] == [(None, "guidance"), (own.file, "guidance")]


def on_paper(path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return text


def test_a_new_note_is_written_in_two_languages_and_lacks_nothing(seat):
    place = seat.place
    seat.press("New guidance", place)
    fields = seat.dialog().form.fields
    enter(fields["title"], "Flowers")
    enter(fields["body"], "They are shared with all.")
    seat.press("Begin it", seat.dialog())
    note = seat.newest()
    assert (place.key, note.form) == (note.file, "note")
    seat.press("Write in another language…", place.piece)
    fields = seat.dialog().form.fields
    enter(fields["language"], "fr")
    enter(fields["title"], "Des fleurs")
    seat.press("Save the text", seat.dialog())
    assert fields["body"].property("state") == "wrong"
    enter(fields["body"], "Elles sont partagées.")
    seat.press("Save the text", seat.dialog())
    assert seat.guidance(note.file).languages == ("en", "fr")
    assert seat.guidance(note.file).title("fr") == "Des fleurs"


def test_what_a_note_said_before_stands_beside_what_it_says_now_in_each_language(seat):
    note = seat.begin(in_use=False)
    place = seat.place
    place.open_piece(note)
    seat.settle()
    assert not labelled(seat, "Compare versions…")
    seat.press("Edit the text…", place.piece)
    enter(seat.dialog().form.fields["body"], "It goes back, unless it is shared.")
    seat.press("Save the text", seat.dialog())
    seat.press("Compare versions…", place.piece)
    dialog = seat.dialog()
    before, after = ({p.text() for p in side.texts.values()} for side in dialog.sides)
    assert before - after == {"It goes back, whatever it is worth."}
    assert after - before == {"It goes back, unless it is shared."}
    marks = [[m for p in side.texts.values() for m in p.marked] for side in dialog.sides]
    assert marks == [["whatever", "worth"], ["unless", "shared"]]
    dialog.accept()


def test_two_clicks_make_one_copy_of_what_came_with_the_program(seat):
    place = seat.place
    place.open_piece("shipped/gifts")
    (made,) = buttons(place.piece, "Make it the office’s own…")
    for _ in range(2):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert not place.piece.actions.isEnabled()
    seat.settle()
    assert place.piece.actions.isEnabled()
    seat.narrow("states", State.DRAFT)
    assert len(seat.titles()) == 1


def test_the_second_look_is_another_officers_who_is_shown_what_is_suspect(seat):
    mine = seat.begin(in_use=False, form="precedent", body="On 3 March 2021 it went back.")
    place = seat.place
    place.open_piece(mine)
    seat.settle()
    seat.press("Edit the text…", place.piece)
    fields = seat.dialog().form.fields
    enter(fields["title"], "Ask awa@example.org")
    seat.press("Save the text", seat.dialog())
    assert "awa@example.org" in fields["title"].accessibleDescription()
    assert fields["body"].property("state") != "wrong"
    seat.dialog().reject()
    marked = [mark for prose in place.piece.findChildren(Prose) for mark in prose.marked]
    assert marked == ["3 March 2021"]
    seat.press("Ask for a second look", place.piece)
    assert not labelled(seat, "Edit the text…")
    seat.press("A colleague looks here…", place.piece)
    dialog = seat.dialog()
    assert dialog.officer.value == seat.sample.second
    enter(dialog.passphrase, PASSPHRASE)
    seat.press("Put into use", dialog)
    assert dialog.passphrase.property("state") == "wrong"
    assert seat.guidance(mine).state is State.SECOND_LOOK
    enter(dialog.passphrase, OTHER_PASSPHRASE)
    seat.press("Put into use", dialog)
    assert seat.guidance(mine).state is State.IN_USE
    assert "Guidance put into use · Tomás Ferreira" in read(seat)
    theirs = seat.precedent()
    seat.today.reload()
    seat.settle()
    (waiting,) = spoken(seat.today.waiting.rows)
    assert waiting.startswith("Wine from suppliers, Second look asked")
    seat.window.frame.show_file(theirs)
    seat.settle()
    assert (place.key, seat.window.frame.place) == (theirs, "guidance")
    seat.press("Give back…", place.piece)
    enter(seat.dialog().form.fields["reason"], "Say which rule.")
    seat.press("Give back", seat.dialog())
    assert seat.guidance(theirs).state is State.DRAFT
    assert "Say which rule." in read(seat)


def test_an_own_tree_is_changed_answer_by_answer(seat):
    place = seat.place
    place.open_piece("shipped/gift")
    seat.press("Make it the office’s own…", place.piece)
    own = seat.newest()
    assert read_tree(own.tree).id == own.number.lower().replace("/", "_")
    there = place.piece.findChildren(QPushButton)
    assert len([b for b in there if b.property("role") == "primary"]) == 1
    seat.press("Edit the tree…", place.piece)
    dialog = seat.dialog()
    seat.press("Add an answer", dialog.places["minor"])
    seat.press("Save the tree", dialog)
    assert "not whole at “minor”" in dialog.banner.sentence
    enter(dialog.places["minor"].findChildren(LineField)[-1], "I do not know")
    wait_for(lambda: "end_1" in dialog.places)
    end = dialog.places["end_1"]
    enter(end.findChild(TextField), "Ask us.")
    enter(end.findChild(LineField), "Our own rule")
    seat.press("Save the tree", dialog)
    assert seat.no_dialog()
    tree = read_tree(seat.guidance(own.file).tree)
    assert tree.version == 2
    assert tree.nodes["end_1"].say["zh"] == "Ask us."
    assert "I do not know" in read(seat)
    seat.press("Compare versions…", place.piece)
    before, after = seat.dialog().sides
    assert "I do not know" in after.spoken
    assert "I do not know" not in before.spoken
    seat.dialog().accept()
