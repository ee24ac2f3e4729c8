# SPDX-License-Identifier: Apache-2.0
"""Owns one piece of guidance on the screen: what may be done with it, what it says, its story."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.guidance.guidance import TREE, State
from core.guidance.trees import Tree, read_tree
from ui.cases.card import Card, ReasonButton
from ui.cases.flow import Flow
from ui.cases.prose import Prose
from ui.cases.section import READING_WIDTH
from ui.cases.versions import VersionsDialog
from ui.guidance.names import GuidanceNames
from ui.guidance.trees import tree_cards
from ui.i18n import NATIVE_NAMES
from ui.operations.shelf import SHIPPED
from ui.theme.tokens import PAD, TIGHT, WIDE
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.room import Reading
from ui.widgets.text import Label, line, tool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.errors import Refusal
    from core.guidance.guidance import Text
    from core.guidance.shipped import Shipped
    from core.guidance.stripping import Span
    from core.policy.profile import Mark, Profile
    from ui.desk import Desk
    from ui.operations.guidance import GuidanceView

_OUT_OF_PLACE = "guidance.not_in_state"
_SYMBOLS = {
    "ask_second_look": "eye", "put_in_use": "circle-check", "give_back": "arrow-left",
    "revise": "pen-line", "withdraw": "archive",
}  # fmt: skip


class PieceView(QWidget):
    """Shows what it is given, and asks for everything else by its signals."""

    close_requested = Signal()
    move_requested = Signal(str)  # one of the moves of `ui.operations.guidance`
    write_requested = Signal(str)  # language, or "" for one that it is not written in
    about_requested = Signal()
    own_requested = Signal()  # please make the office's own of what came with the program
    export_requested = Signal(str)  # language
    walk_requested = Signal()
    look_requested = Signal()  # please let a colleague take the second look on this laptop

    def __init__(self, desk: Desk, *, read_only: bool = False) -> None:
        """`read_only` leaves out everything that would be done with it."""
        super().__init__()
        self.desk = desk
        self._read_only = read_only
        self.names = GuidanceNames(desk)
        self.title = Prose(role="heading", flush=True)
        self.number = Label(role="muted")
        self.state = Label(tone="info")
        self.language: Choice[str] = Choice()
        self.actions = Flow()
        self.banner = Banner(WIDE)
        self._show: Callable[[], None] = _nothing
        self._column = QVBoxLayout()
        self._scroll = Reading()
        self._assemble()

    def _assemble(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(PAD)
        upper.addWidget(self.number)
        upper.addWidget(self.state)
        upper.addStretch(1)
        upper.addWidget(self.language)
        self.close_tool = tool("x", self.tr("Close (Esc)"), self.close_requested.emit)
        if self._read_only:
            self.close_tool.hide()
        upper.addWidget(self.close_tool)
        head = QVBoxLayout()
        head.setContentsMargins(WIDE, PAD, WIDE, PAD)
        head.setSpacing(TIGHT)
        head.addLayout(upper)
        head.addWidget(self.title)
        head.addSpacing(TIGHT)
        head.addWidget(self.actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.banner)
        whole.addWidget(line())
        whole.addWidget(self._scroll, 1)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.number.setWordWrap(False)
        self.language.setMaximumWidth(px(180))
        self.language.setAccessibleName(self.tr("Language of the guidance"))
        self.language.activated.connect(self._on_language_activated)
        self._scroll.setAccessibleName(self.tr("Text"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_shipped(self, piece: Tree | Shipped, profile: Profile) -> None:
        """Show what came with the program."""
        form = TREE if isinstance(piece, Tree) else piece.form
        self._head("", form, SHIPPED, piece.title)
        self.actions.clear()
        if isinstance(piece, Tree):
            self._walk_button("primary")
        self._button(
            self.tr("Make it the office’s own…"), self.own_requested.emit, symbol="pen-line"
        )
        self._export_button()
        self._show = partial(self._build_shipped, piece, profile)
        self._show()

    def show_view(self, view: GuidanceView, profile: Profile) -> None:
        """Show guidance of the office."""
        for dialog in self.findChildren(VersionsDialog):
            dialog.reject()  # it may say what is not shown any more
        guidance = view.guidance
        titles = {language: guidance.title(language) for language in guidance.languages}
        self._head(guidance.number, guidance.form, guidance.state, titles)
        self.actions.clear()
        if guidance.form == TREE:  # before it is in use, what leads there comes first
            self._walk_button("primary" if guidance.state == State.IN_USE else "")
        self._moves(view)
        self._export_button()
        self._show = partial(self._build_own, view, profile)
        self._show()

    def _head(self, number: str, form: str, state: str, titles: Mapping[str, str]) -> None:
        names = self.names
        shown = self.language.value or ""
        self.number.setText("  ·  ".join(filter(None, (number, names.of("form", form)))))
        self.state.setText(names.of("state", state))
        if shown not in titles:
            spoken = self.desk.language.code
            shown = spoken if spoken in titles else next(iter(titles), "")
        self.language.fill([(code, NATIVE_NAMES[code]) for code in titles], shown)
        self.language.setVisible(len(titles) > 1)

    def _moves(self, view: GuidanceView) -> None:
        refusals = view.refusals
        if view.guidance.form == TREE:
            self._act("write", self.tr("Edit the tree…"), refusals, symbol="pen-line")
        else:
            self._act("write", self.tr("Edit the text…"), refusals, symbol="pen-line")
            self._act("translate", self.tr("Write in another language…"), refusals, "languages")
        self._act("set_about", self.tr("Topic and source…"), refusals)
        texts = {
            "ask_second_look": self.tr("Ask for a second look"),
            "put_in_use": self.tr("Put into use"),
            "give_back": self.tr("Give back…"),
            "revise": self.tr("Put back among the drafts…"),
            "withdraw": self.tr("Withdraw…"),
        }
        for move, text in texts.items():
            if move == "ask_second_look" and not view.guidance.needs_second_look:
                continue
            barred = refusals[move]
            if barred and barred.code == "guidance.own_words" and view.at_hand:
                look = self.tr("A colleague looks here…")
                self._button(look, self.look_requested.emit, role="primary", symbol="eye")
                continue
            self._act(move, text, refusals, symbol=_SYMBOLS[move])

    def _act(
        self, act: str, text: str, refusals: Mapping[str, Refusal | None], symbol: str = ""
    ) -> None:
        """Add a button, with the reason if it is barred; what is out of place is left out."""
        refusal = refusals["write" if act == "translate" else act]
        if refusal is not None and refusal.code == _OUT_OF_PLACE:
            return
        slots: dict[str, Callable[[], object]] = {
            "write": lambda: self.write_requested.emit(self.language.value or ""),
            "translate": lambda: self.write_requested.emit(""),
            "set_about": self.about_requested.emit,
        }
        slot = slots.get(act, partial(self.move_requested.emit, act))
        role = "primary" if act in ("ask_second_look", "put_in_use") else ""
        reason = self.names.refusal(refusal) if refusal else None
        self._button(text, slot, role=role, symbol=symbol, reason=reason)

    def _walk_button(self, role: str) -> None:
        text = self.tr("Walk through it…")
        self._button(text, self.walk_requested.emit, role=role, symbol="route")

    def _export_button(self) -> None:
        self._button(
            self.tr("Export as PDF…"),
            lambda: self.export_requested.emit(self.language.value or ""),
            symbol="download",
        )

    def _button(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        role: str = "",
        symbol: str = "",
        reason: tuple[str, str] | None = None,
    ) -> None:
        if self._read_only:
            return
        made = ReasonButton(text, slot, role=role, symbol=symbol, reason=reason)
        made.refused.connect(self._on_refused)
        self.actions.add(made)

    def _build_shipped(self, piece: Tree | Shipped, profile: Profile) -> None:
        self._begin()
        language = self.language.value or ""
        self.title.set_text(piece.title[language])
        self._add(self._about(piece.topic, "" if isinstance(piece, Tree) else piece.source))
        if isinstance(piece, Tree):
            self._add_all(tree_cards(piece, profile, self.names, language))
        else:
            self._add(self._text(piece.texts[language], (), piece.mark))
        self._column.addStretch(1)

    def _build_own(self, view: GuidanceView, profile: Profile) -> None:
        self._begin()
        guidance, language = view.guidance, self.language.value or ""
        self.title.set_text(guidance.title(language))
        self._add(self._about(guidance.topic, guidance.source, guidance.copied))
        if guidance.form == TREE and guidance.tree:
            self._add_all(tree_cards(read_tree(guidance.tree), profile, self.names, language))
        elif language:
            self._add(self._text(guidance.texts[language], view.suspects.get(language, ())))
        self._add(self._story(view))
        self._column.addStretch(1)

    def _about(self, topic: str, source: str, copied: str = "") -> Card:
        card = Card()
        card.value(self.names.of("fact", "topic"), self.names.of("advice_categories", topic))
        card.value(self.names.of("fact", "source"), self.names.cited(source))
        if copied:
            told = self.tr("Made from what came with the program")
            card.value(self.names.of("fact", "copied"), told)
        if not (topic or source or copied):
            card.hide()
        return card

    def _text(self, text: Text, spans: Sequence[Span], mark: Mark | None = None) -> Card:
        card = Card(text.title, chip=self.names.presumed(mark), tone="warn")
        shown = Prose(text.body)
        before = len(text.title) + 1
        shown.mark([(s.start - before, s.end - before) for s in spans if s.start >= before])
        card.put(shown)
        if spans:
            card.prose(
                self.tr(
                    "What is set off may say who somebody is. Look, too, for a story that only one"
                    " person can have."
                ),
                "muted",
            )
        return card

    def _story(self, view: GuidanceView) -> Card:
        card = Card(self.tr("How it came about"))
        for step in reversed(view.steps):
            when = self.names.day(step.on) or self.names.language.moment(step.at)
            what = self.names.of("event", step.kind)
            who = self.names.officer(step.actor)
            card.value(when, "\n".join(filter(None, (f"{what} · {who}", step.reason))))
        field = TREE if view.guidance.form == TREE else f"text/{self.language.value}"
        VersionsDialog.offer(self.desk, self, self.names, card, steps=view.steps, field=field)
        return card

    def _begin(self) -> None:
        inside, middle = QWidget(), QWidget()
        inside.setProperty("role", "canvas")
        sides = QHBoxLayout(inside)
        sides.setContentsMargins(WIDE, PAD, WIDE, WIDE)
        middle.setMaximumWidth(px(READING_WIDTH))
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(PAD)
        sides.addWidget(middle, 1)
        sides.addStretch()
        self._scroll.setWidget(inside)

    def _add(self, card: QWidget) -> None:
        self._column.addWidget(card)

    def _add_all(self, cards: Iterable[QWidget]) -> None:
        for card in cards:
            self._add(card)

    def _on_refused(self, sentence: str, hint: str) -> None:
        self.banner.say("warn", sentence, hint)

    def _on_language_activated(self, _index: int) -> None:
        self._show()


def _nothing() -> None:
    """Stand in while no piece is shown."""
