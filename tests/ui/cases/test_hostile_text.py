# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what people type is shown as they typed it, whatever it is (F32).

Markup, control characters, bidirectional overrides and words without an end go through every
text field of the case pages by the real forms. Nothing may be obeyed, lost, or push the page
apart; what cannot be kept is refused in a sentence.
"""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from core.casework.needs import MAX_LINE, MAX_TEXT, Shape, text_fault
from core.retaliation.facts import ACT_FACTS, OPENING_FACTS, STEP_FACTS
from tests.ui.cases.harness import days_ago
from ui.cases.act_form import ActForm, Asked
from ui.cases.form import NeedsForm
from ui.cases.names import Names
from ui.cases.prose import Prose
from ui.operations.cases import look_at_case

PIECES = (
    "<b>bold</b>", "<img src=http://example.org/x.png onerror=alert(1)>", "&lt;&amp;&#x202e;",
    "</p></body>", "<a href='file:///etc/passwd'>here</a>", "{0} {name} %n %1 %s", "\\u202e",
    "\u202eright to left\u202c", "\u2066isolated\u2069", "\u200f\u200e\u061c", "\ufeff", "\u00ad",
    "نص عربي مع 123", "中文字符",
    "e\u0301\u0301\u0301\u0301", "👩‍👩‍👧‍👦", "\u0000", "\x1b[31m", "\x07",
    "\t\ttabs", "' OR 1=1; --", "\"; DROP TABLE event; --", "../../etc/passwd", "W" * 300,
    "ﷺ" * 50, "\U0001f600" * 40, "a" * 100_000, "\n" * 50, "line\r\nline", "\ud800", "&File &Edit",
)  # fmt: skip


def hostile(count: int) -> list[str]:
    """Return strings that are hostile one by one, and then in mixtures.

    Beyond what the pieces are alone, mixtures are of scripts and markup: the word that is longer
    than any field takes comes alone.
    """
    chance = random.Random(32)
    short = [piece for piece in PIECES if len(piece) <= MAX_LINE]
    mixed = [
        " ".join(chance.choices(short, k=chance.randint(2, 4))) for _ in range(count)
    ]  # fmt: skip
    return [*PIECES, *mixed][:count]


FIELDS = [
    ("add_note", {"kind": "note"}, "text"),
    ("add_person", {"role": "witness"}, "name"),
    ("add_person", {"role": "witness", "name": "X"}, "post"),
    ("add_report", {"kind": "report", "to_whom": "X", "on": days_ago(9), "channel": "hotline"},
     "what"),
    ("add_allegation", {"kind": "other", "on": days_ago(9), "state": "taken", "why": "X"}, "what"),
    ("add_allegation", {"kind": "other", "on": days_ago(9), "state": "taken", "what": "X"}, "why"),
    ("record_consent", {"purpose": "refer", "on": days_ago(9), "how": "orally"}, "note"),
    ("set_baseline", {}, "grade"),
    ("set_legal_hold", {}, "reason"),
]  # fmt: skip


def put(field, text: str) -> None:
    """Put text into a field as pasting does."""
    field.selectAll()
    if isinstance(field, QPlainTextEdit):
        field.insertPlainText(text)
    else:
        field.insert(text)


def typed(seat, page, act: str, given: dict, name: str, text: str) -> str:
    """Put a text into a form, save it, and return what core was given; refusals must show."""
    asked = Asked(act, "Hostile", fixed=given)
    form = ActForm(seat.window.desk, page.view, page.view.case.profile, asked)
    form.keeper._timer.blockSignals(True)
    page.layout().addWidget(form)
    form.show()
    field = form.form.fields[name]
    put(field, text)
    stated = str(field.value)
    form.save.click()  # by keyboard: the form may be taller than what is left of the page
    seat.settle()
    need = next(need for need in ACT_FACTS[act] if need.name == name)
    limit = MAX_LINE if need.shape is Shape.LINE else MAX_TEXT
    if text_fault(stated, limit) or (need.required and not stated.strip()):
        assert field.accessibleDescription(), "a refusal has to be seen where the text stands"
        stated = ""
    form.hide()
    form.deleteLater()
    return stated


def walk(seat, count: int) -> None:
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(30))
    page = seat.open(file, "consent")
    width = page.width()
    kept: list[str] = []
    for number, text in enumerate(hostile(count)):
        act, given, name = FIELDS[number % len(FIELDS)]
        if stated := typed(seat, page, act, given, name, text):
            kept.append(stated)
    assert len(kept) > count // 3
    for part in page.parts.values():
        page.tabs.setCurrentWidget(part)
        QApplication.processEvents()
        seat.window.grab()
    assert page.width() == width
    shown = {prose.text() for prose in page.findChildren(Prose)}
    rows = page.parts["papers"].rows.model()
    assert rows.rowCount() > 0
    case = seat.case(file)
    for allegation in case.allegations:
        assert allegation.what.replace("\n", "") in {text.replace("\n", "") for text in shown}
    for field in (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)):
        assert not field.acceptDrops() or not field.isVisible() or field.accessibleName()


def test_hostile_strings_go_through_every_text_field(seat):
    walk(seat, 45)


@pytest.mark.soak
def test_a_thousand_hostile_strings_go_through_every_text_field(seat, figure):
    seat.window._guard.idle.minutes = (
        600  # nobody touches the keyboard for longer than locking waits
    )
    walk(seat, 1_000)
    figure("F32: 1000 hostile strings through every text field of the window, 0 failed")


def as_typed(text: str, field) -> str:
    """Return what a field can hold of a text: Qt has no half characters, and one end of a line."""
    text = text.replace("\ud800", "").replace("\ufeff", "")
    if isinstance(field, QPlainTextEdit):
        return text.replace("\r\n", "\n")
    return text[: QLineEdit().maxLength()]


FORMS = {"opening": OPENING_FACTS, **ACT_FACTS, **STEP_FACTS}


def test_every_text_field_of_every_form_holds_what_is_put_into_it(seat):
    """What is not kept is refused by the rules, never cut or changed on the way to them."""
    page = seat.open(seat.begin())
    case = page.view.case
    names = Names(seat.window.desk.language, seat.window.desk.office, case)
    chance, tried = random.Random(33), 0
    for needs in FORMS.values():
        form = NeedsForm(names, case.profile, needs, {}, {})
        texts = [need.name for need in needs if need.shape in (Shape.LINE, Shape.TEXT)]
        for name in texts:
            field, text = form.fields[name], chance.choice(PIECES)
            put(field, text)
            assert field.value == as_typed(text, field), name
            tried += 1
        form.deleteLater()
    assert tried > 90


@pytest.mark.parametrize("text", ["W" * 300, "<b>x</b>", "\u202egnp.exe", "ﷺ" * 60, "&Ampersand"])
def test_a_hostile_name_stands_in_every_place_as_it_is(seat, text):
    file = seat.begin(name=text)
    page = seat.open(file)
    assert page.header.who.text() == text
    assert seat.cases.list.model.index(0, 1).data() == text
    assert page.width() < seat.window.width()
    seat.today.reload()
    seat.settle()
    seat.window.grab()
    view = seat.run(look_at_case(file=file))
    assert view.case.applicant.name == text
