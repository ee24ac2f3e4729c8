# SPDX-License-Identifier: Apache-2.0
"""Owns the walk through a decision tree: one question at a time, and the way so far above it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.guidance.trees import Question, said, walk
from resources import LANGUAGES
from ui.cases.prose import Prose
from ui.guidance.names import GuidanceNames
from ui.guidance.trees import leaf_card
from ui.i18n import NATIVE_NAMES
from ui.operations.cases import act_on_case
from ui.operations.precedents import offered_trees, walk_facts
from ui.theme.tokens import GAP, PAD, TIGHT
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.margins import set_margins
from ui.widgets.text import Button, Label, button

if TYPE_CHECKING:
    from core.guidance.trees import Answer, Tree
    from core.ids import FileId
    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.operations.precedents import Trees

_WIDTH, _HIGH, _LANGUAGE = 700, 380, 220
_KEYED = 9
"""Answers that a digit gives."""
_BACK = ("Backspace", "Alt+Left")


class WalkDialog(Dialog):
    """Walks a tree with somebody; what is told stands in the language that they read."""

    walked = Signal(object)  # Walk: it came to an end, and was recorded if there is a request

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        *,
        tree: Tree | None = None,
        key: str = "",
        topic: str = "",
        language: str = "",
        file: FileId | None = None,
        verb: str = "",
    ) -> None:
        """Walk a tree, or one of those in use; `key` and `topic` propose which."""
        super().__init__(
            desk, parent, self.tr("Decision tree"),
            verb or (self.tr("Record on the request") if file else self.tr("Done")), width=_WIDTH,
        )  # fmt: skip
        self._file = file
        self._proposed = (key, topic)
        self._names = GuidanceNames(desk)
        self._profile: Profile | None = None
        self._tree = tree
        self._answers: list[str] = []
        self.tree: Choice[str] = Choice()
        self.language: Choice[str] = Choice(
            [(code, NATIVE_NAMES[code]) for code in LANGUAGES], language or desk.language.code
        )
        self.back = button(self.tr("Back"), self.go_back)
        self.buttons_of: list[AnswerButton] = []
        self._column = QVBoxLayout()
        self._scroll = QScrollArea()
        self._trees: Trees | None = None
        self._assemble()
        offered_trees().success(self._on_offered).start(desk, self)

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.tree, 8)
        top.addWidget(self.language, 4)
        self.content.addLayout(top)
        self.content.addWidget(self._scroll, 1)
        self.buttons.insertWidget(0, self.back)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(_HIGH)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setAccessibleName(self._names.of("form", "tree"))
        self.tree.setVisible(self._tree is None)
        self.language.setMaximumWidth(px(_LANGUAGE))
        top.addStretch(1)
        self.language.setAccessibleName(self.tr("Language in which it is told"))
        self.back.setToolTip("Backspace")
        self.tree.activated.connect(self._on_tree_activated)
        self.language.activated.connect(self._show)
        for keys in _BACK:
            QShortcut(QKeySequence(keys), self).activated.connect(self.go_back)
        for number in range(_KEYED):
            shortcut = QShortcut(QKeySequence(str(number + 1)), self)
            shortcut.activated.connect(partial(self._on_digit, number))
        self.verb.setEnabled(False)
        self.back.setEnabled(False)

    def answer(self, key: str) -> None:
        """Answer the question that is shown."""
        self._answers.append(key)
        self._show()

    def go_back(self) -> None:
        """Take the last answer back."""
        if self._answers:
            self._answers.pop()
            self._show()

    def submit(self) -> None:
        """Record the walk, or hand it over."""
        if self._tree is None or self._profile is None:
            return
        ended = walk(self._tree, self._answers, self._profile, self.language.value or "en")
        if ended is None:
            return
        if self._file is None:
            self.walked.emit(ended)
            self.accept()
            return
        self.run(
            act_on_case(file=self._file, act="record_tree", facts=walk_facts(ended)).success(
                lambda _applied: self.walked.emit(ended)
            )
        )

    def _on_offered(self, trees: Trees) -> None:
        self._trees, self._profile = trees, trees.profile
        if self._tree is None:
            spoken, (key, topic) = self.desk.language.code, self._proposed
            self.tree.fill([(one.key, one.tree.title[spoken]) for one in trees.offered])
            fitting = [one.key for one in trees.offered if topic and one.tree.topic == topic]
            first = [one.key for one in trees.offered]
            self.tree.choose(next(iter([key] if key else [*fitting, *first]), ""))
            self._take_tree()
        self._show()

    def _on_tree_activated(self, _index: int) -> None:
        self._take_tree()
        self._show()

    def _take_tree(self) -> None:
        offered = self._trees.offered if self._trees else ()
        self._tree = next((one.tree for one in offered if one.key == self.tree.value), None)
        self._answers.clear()

    def _on_digit(self, number: int) -> None:
        if number < len(self.buttons_of):
            self.buttons_of[number].click()

    def _show(self, *_: object) -> None:
        """Show the way so far, and the question or the end that it leads to."""
        if self._tree is None or self._profile is None:
            return
        inside = self._begin()
        language = self.language.value or "en"
        self._column.addWidget(Prose(self._tree.title[language], "heading", flush=True))
        for at, key in enumerate(self._answers):
            self._passed(self._tree.node(self._answers[:at]), key, language)
        node = self._tree.node(self._answers)
        asks = isinstance(node, Question)
        if isinstance(node, Question):
            self._ask(node, language)
        else:
            self._column.addWidget(leaf_card(node, self._profile, self._names, language))
        self._column.addStretch(1)
        # Last: what is not on the screen yet cannot have the cursor.
        self._scroll.setWidget(inside)
        self.back.setEnabled(bool(self._answers))
        self.verb.setEnabled(not asks)
        (self.buttons_of[0] if asks else self.verb).setFocus()

    def _begin(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "canvas")
        self._column = QVBoxLayout(inside)
        set_margins(self._column, 0, 0, PAD, 0)
        self._column.setSpacing(GAP)
        self.buttons_of = []
        return inside

    def _passed(self, node: object, key: str, language: str) -> None:
        """Show a question that was answered, quietly."""
        if isinstance(node, Question) and self._profile is not None:
            given = next(a for a in node.answers if a.key == key)
            asked = said(node.ask, self._profile, language)
            told = f"{asked}  —  {given.says[language]}"
            self._column.addWidget(Prose(told, "muted", flush=True))

    def _ask(self, node: Question, language: str) -> None:
        self._column.addSpacing(TIGHT)
        asked = Prose(said(node.ask, self._profile, language), "strong", flush=True)
        self._column.addWidget(asked)
        for number, offered in enumerate(node.answers, start=1):
            self._column.addWidget(self._answer_button(offered, number, language))

    def _answer_button(self, offered: Answer, number: int, language: str) -> AnswerButton:
        made = AnswerButton(self.desk.language.number(number), offered.says[language])
        made.clicked.connect(lambda _checked=False: self.answer(offered.key))
        self.buttons_of.append(made)
        return made


class AnswerButton(Button):
    """An answer, however long, with the digit that gives it."""

    def __init__(self, digit: str, text: str) -> None:
        super().__init__()
        parts = QHBoxLayout(self)
        parts.setContentsMargins(PAD, GAP, PAD, GAP)
        parts.setSpacing(PAD)
        key, words = Label(digit, "muted"), Prose(text, flush=True)
        key.setFixedWidth(px(PAD))
        parts.addWidget(key)
        parts.addWidget(words, 1)
        for part in (key, words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setAccessibleDescription(digit)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of what it says."""
        return self.layout().totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of what it says, which a button without a text of its own lacks."""
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least in which it can be read."""
        return self.layout().totalMinimumSize()
