# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog in which a decision tree of the office is changed, in one language at a time."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.guidance import editing
from core.guidance.trees import Leaf, Question, read_tree
from core.policy.profile import Mark
from resources import LANGUAGES
from ui.cases.card import Card
from ui.cases.fields import LineField, TextField
from ui.guidance.names import GuidanceNames
from ui.i18n import NATIVE_NAMES
from ui.operations.guidance import write_tree
from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.margins import set_margins
from ui.widgets.text import Label, button, tool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.errors import Refusal
    from core.guidance.guidance import Guidance
    from core.guidance.trees import Answer, Tree
    from ui.desk import Desk

_WIDTH, _HIGH = 820, 440
_AT_ONCE = 3
"""Places that fill what is seen of the tree."""
_FEWEST = 2
"""Answers that a question keeps: with one there is nothing to ask."""


class BranchesDialog(Dialog):
    """Shows every place of a tree with its words to be changed."""

    def __init__(self, desk: Desk, parent: QWidget, guidance: Guidance, language: str) -> None:
        super().__init__(
            desk, parent, guidance.title(desk.language.code), self.tr("Save the tree"),
            lead=self.tr(
                "One language at a time. What has no words in another language yet gets those of"
                " the language shown here."
            ),
            width=_WIDTH,
        )  # fmt: skip
        self.names = GuidanceNames(desk)
        self.edited_tree: Tree = read_tree(guidance.tree)
        self._file = guidance.file
        self.places: dict[str, Card] = {}
        self._coming: Iterator[None] = iter(())
        self._later = QTimer(self)
        self._later.timeout.connect(self._go_on)
        self.language: Choice[str] = Choice(
            [(code, NATIVE_NAMES[code]) for code in LANGUAGES], language or desk.language.code
        )
        self.language.setAccessibleName(self.names.of("fact", "language"))
        self.language.setMaximumWidth(px(220))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setMinimumHeight(_HIGH)
        self.content.addWidget(self.language)
        self.content.addWidget(self._scroll, 1)
        self.language.activated.connect(self._build)
        self._build()

    def submit(self) -> None:
        """Record the tree as it stands here."""
        whole = editing.completed(self.edited_tree, self.language.value or "en")
        self.run(write_tree(file=self._file, tree=editing.form_of(whole)))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, and go to the place that it is about."""
        self.banner.say("danger", *self.names.refusal(refusal))
        card = self.places.get(str(refusal.params.get("place", "")))
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, GAP)

    def _change(self, tree: Tree) -> None:
        """Take a change that needs no new fields."""
        self.edited_tree = tree

    def _rebuild(self, change: Callable[[], Tree]) -> None:
        """Take a change after which there are other places, and stay where one was."""
        at = self._scroll.verticalScrollBar().value()
        self.edited_tree = change()
        self._build(at=at)

    def _build(self, *_: object, at: int = 0) -> None:
        """Show all places, and go to a point of their height: the first at once.

        A place takes a hundredth of a second, and an office may ask many questions.
        """
        self._coming = self._cards(at)
        for _ in islice(self._coming, _AT_ONCE):
            pass
        self._later.start(0)

    def _go_on(self) -> None:
        for _ in self._coming:
            return
        self._later.stop()

    def _cards(self, at: int) -> Iterator[None]:
        """Build the places, one a turn."""
        inside = QWidget()
        inside.setProperty("role", "canvas")
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, PAD, 0)
        column.setSpacing(PAD)
        language = self.language.value or "en"
        tree = self.edited_tree
        head = Form(_WIDTH)
        title = head.row(self.names.of("fact", "title"), LineField())
        title.set_value(tree.title[language])
        title.textEdited.connect(
            lambda text: self._change(editing.titled(self.edited_tree, language, text))
        )
        column.addWidget(head)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        numbers = {key: number for number, key in enumerate(tree.order(), start=1)}
        self.places = {}
        for key, number in numbers.items():
            node = tree.nodes[key]
            card = Card(self.names.language.number(number))
            if isinstance(node, Question):
                self._question(card, node, language, numbers)
            else:
                self._end(card, node, language)
            self.places[key] = card
            column.insertWidget(column.count() - 1, card)
            yield
        self._scroll.verticalScrollBar().setValue(at)

    def _text(self, form: Form, name: str, key: str, value: str, language: str) -> None:
        field = form.row(name, TextField(2))
        field.set_value(value)
        field.edited.connect(
            lambda: self._change(
                editing.worded(self.edited_tree, key, language, field.toPlainText())
            )
        )

    def _question(self, card: Card, node: Question, language: str, numbers: dict[str, int]) -> None:
        form = Form(_WIDTH)
        self._text(form, self.tr("Question"), node.key, node.ask[language], language)
        card.put(form)
        for answer in node.answers:
            card.put(self._answer(node, answer, language, numbers[answer.to]))
        more = partial(self._rebuild, lambda: editing.with_answer(self.edited_tree, node.key))
        card.add_button(button(self.tr("Add an answer"), more, role="quiet", symbol="plus"))

    def _answer(self, node: Question, answer: Answer, language: str, number: int) -> QWidget:
        row = QWidget()
        parts = QHBoxLayout(row)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(GAP)
        field = LineField()
        field.set_value(answer.says[language])
        field.setAccessibleName(self.tr("Answer"))
        field.textEdited.connect(
            lambda text: self._change(
                editing.answering(self.edited_tree, node.key, answer.key, language, text)
            )
        )
        goes = self.names.language.label("guidance_sheet.go_to")
        parts.addWidget(field, 1)
        parts.addWidget(Label(goes.format(place=self.names.language.number(number)), "muted"))
        if len(node.answers) > _FEWEST:
            away = partial(
                self._rebuild,
                lambda: editing.without_answer(self.edited_tree, node.key, answer.key),
            )
            parts.addWidget(tool("x", self.tr("Take this answer and its ways away"), away))
        return row

    def _end(self, card: Card, node: Leaf, language: str) -> None:
        form = Form(_WIDTH)
        self._text(form, self.tr("Guidance"), node.key, node.say[language], language)
        source = form.row(self.names.of("fact", "source"), LineField())
        source.set_value(node.source)
        mark: Choice[str] = form.row(
            self.tr("Certainty"), Choice([(m, self.names.of("mark", m)) for m in Mark], node.mark)
        )

        def take(*_: object) -> None:
            sure = Mark(mark.value or Mark.PRESUMED)
            self._change(editing.sourced(self.edited_tree, node.key, source.text(), sure))

        source.textEdited.connect(take)
        mark.activated.connect(take)
        card.put(form)
        ask = partial(self._rebuild, lambda: editing.asking(self.edited_tree, node.key))
        card.add_button(button(self.tr("Ask a question here instead"), ask, role="quiet"))
