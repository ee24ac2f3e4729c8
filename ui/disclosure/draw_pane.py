# SPDX-License-Identifier: Apache-2.0
"""Owns the draw of a cycle on the screen: secrets, announcement, opening, who was drawn."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.casework.facts import REASON, line
from core.disclosure.announced import stratum_words
from core.disclosure.cycle_draw import decided
from core.office.programmes import DISCLOSURE
from ui.cases.card import Card
from ui.cases.names import Names
from ui.disclosure.acting import CycleAct
from ui.disclosure.announcing import AnnounceDraw, Sheet
from ui.operations.disclosure_draw import (
    COMMITTING,
    HELD,
    HOLDING,
    OPENING,
    commit_secret,
    give_up_draw,
    hold_draw,
    look_at_draw,
    mark_drawn,
    open_secret,
    save_draw,
)
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.entries import Entries, Entry
from ui.widgets.files import ask_folder
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label, button
from ui.widgets.working import Working

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QShowEvent

    from core.ids import FileId
    from storage.records.cycle import FilingRow
    from ui.desk import Desk
    from ui.operations import Job, Operation
    from ui.operations.disclosure_cycles import CycleView
    from ui.operations.disclosure_draw import DrawView

_WIDEST = 760


class DrawPane(QScrollArea):
    """Four steps, one beneath the other: what was done, and what can be done now."""

    file_requested = Signal(str)  # FileId of a filing
    said = Signal(str, str)  # what was done, and a hint

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.draw: DrawView | None = None
        self._cycle: CycleView | None = None
        self._stale = True
        self._job: Job | None = None
        self._names = Names(desk.language, desk.office, area=DISCLOSURE)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_view(self, view: CycleView) -> None:
        """Show the draw of a cycle, as soon as it can be seen."""
        self._cycle = view
        self._stale = True
        if self.isVisible():
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Read how far it is, if it may have changed since."""
        super().showEvent(event)
        if self._stale:
            self._look()

    def _look(self) -> None:
        if self._cycle is None:
            return
        self._stale = False
        if self._job is not None:
            self._job.drop()
        self._job = (
            look_at_draw(cycle=self._cycle.cycle.file)
            .success(self._on_looked)
            .start(self.desk, self)
        )

    def _on_looked(self, draw: DrawView) -> None:
        self._job = None
        self.draw = draw
        self._names = Names(self.desk.language, self.desk.office, area=DISCLOSURE)
        column = QWidget()
        parts = QVBoxLayout(column)
        parts.setContentsMargins(WIDE, PAD, WIDE, WIDE)
        parts.setSpacing(GAP)
        for part in self._parts(draw):
            part.setMaximumWidth(px(_WIDEST))
            parts.addWidget(part)
        parts.addStretch(1)
        self.setWidget(column)

    def _parts(self, draw: DrawView) -> Iterator[QWidget]:
        yield Label(
            self.tr(
                "Nobody chooses who is verified. At least two officers each commit a secret; rule"
                " and list are announced; then the secrets are opened, and the result follows."
                " On the list is who has to file, whether or not they have, and whoever announces"
                " it: it is the same for every officer."
            ),
            "muted",
        )
        if draw.refusal is not None and draw.stage != HELD:
            card = Card(self.tr("There is nothing to draw from yet."))
            card.prose(" ".join(self._names.refusal(draw.refusal)))
            yield card
        if draw.stage == HELD:
            yield from self._result(draw)
        yield Label(self.tr("1. Secrets"), "heading")
        yield from self._secrets(draw)
        yield Label(self.tr("2. Announcement"), "heading")
        yield self._announcement(draw)
        if draw.stage in (OPENING, HOLDING):
            yield Label(self.tr("3. Draw"), "heading")
            yield from self._result(draw)
        if self._free and draw.stage != HELD and draw.committed and not decided(draw.cycle):
            yield self._start(self.tr("Give the draw up…"), self._give_up, role="link")

    @property
    def _free(self) -> bool:
        return self._cycle is not None and self._cycle.refusal is None

    @property
    def _file(self) -> FileId:
        if self._cycle is None:
            raise LookupError("no cycle is open")
        return self._cycle.cycle.file

    def _start(self, text: str, slot: Callable[[], object], *, role: str = "") -> QWidget:
        """Return a button that is no wider than its text."""
        made = QWidget()
        row = QVBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(text, slot, role=role), 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _secrets(self, draw: DrawView) -> Iterator[QWidget]:
        entries = Entries(self.tr("Secrets"))
        entries.show_entries([
            Entry(
                one.name, "", "lock-open" if one.opened else "lock",
                chip=self.tr("Opened") if one.opened else self.tr("Committed"),
                tone="good" if one.opened else "info",
            )
            for one in draw.committed
        ])  # fmt: skip
        yield entries
        mine = self.desk.me in {one.officer for one in draw.committed}
        if draw.stage == COMMITTING and self._free:
            if not mine:
                said = self.tr("Commit my secret")
                yield self._start(said, partial(self._do, said, commit_secret), role="primary")
                yield Label(self.tr("It stays on this laptop until you open it here."), "small")
            elif len(draw.committed) == 1:
                yield Label(
                    self.tr("A second officer has to commit one, on a laptop of their own."),
                    "muted",
                )
        if draw.stage == OPENING and mine and self._free and not self._opened_mine(draw):
            if draw.at_hand:
                said = self.tr("Open my secret")
                yield self._start(said, partial(self._do, said, open_secret), role="primary")
            else:
                yield Label(self.tr("Your secret lies on another laptop: open it there."), "muted")

    def _opened_mine(self, draw: DrawView) -> bool:
        return any(one.officer == self.desk.me and one.opened for one in draw.committed)

    def _announcement(self, draw: DrawView) -> Card:
        language, number = self.desk.language, self.desk.language.number
        announced = draw.cycle.announced
        if announced is None:
            card = Card(self.tr("Not announced yet."))
            card.prose(
                self.tr("Could be drawn from: {0}. By the rule of the policy: {1}.").format(
                    number(draw.size), number(sum(share.drawn for share in draw.shares))
                )
            )
            if self._free and draw.refusal is None:
                card.add_button(button(self.tr("Announce the draw…"), self._announce))
            return card
        card = Card(self.tr("Announced"))
        card.value(self.tr("To be drawn"), self.tr("{0} of {1}").format(
            number(sum(share.drawn for share in draw.shares)), number(draw.size)))  # fmt: skip
        for share in draw.shares:
            # The number stands in the narrow column: a stratum has many words.
            said = self.tr("{0} of {1}").format(number(share.drawn), number(share.open))
            card.value(said, stratum_words(draw.rule.strata, share.stratum, language.code))
        card.value("SHA-256", announced.sha256)
        card.value(self.tr("Published by others"), announced.public)
        card.add_button(button(self.tr("Print or save it…"), self._print, symbol="printer"))
        return card

    def _result(self, draw: DrawView) -> Iterator[QWidget]:
        if draw.stage == OPENING:
            yield Label(self.tr("It can be held when every secret is open."), "muted")
        elif draw.stage == HOLDING and self._free:
            yield self._start(self.tr("Draw…"), self._hold, role="primary")
        elif draw.stage == HELD:
            numbers, number = draw.cycle.drawn.texts("numbers"), self.desk.language.number
            card = Card(self.tr("Drawn: {0}").format(number(len(numbers))))
            verified = sum(bool(row.one("verification")) for row in draw.drawn)
            card.value(
                self.tr("Verified"),
                self.tr("{0} of {1}").format(number(verified), number(len(draw.drawn))),
            )
            card.prose(
                self.tr(
                    "With the certificate and the list anybody recomputes it, without this program"
                    " or with “verify-draw”."
                )
            )
            card.add_button(
                button(self.tr("Save certificate and list…"), self._save, symbol="download")
            )
            if self._free and draw.unmarked:
                said = self.tr("Mark those who are drawn")
                card.add_button(button(said, partial(self._do, said, mark_drawn)))
            yield card
            drawn = RowList(self.tr("Who was drawn"))
            drawn.show_whole([self._drawn(row) for row in draw.drawn])
            drawn.opened.connect(self.file_requested)
            drawn.clicked.connect(drawn.activated)
            yield drawn

    def _drawn(self, row: FilingRow) -> Row:
        result = row.one("verification")
        return Row(
            row.file, row.name, " · ".join(filter(None, (row.one("number"), row.one("grade")))),
            chip=self._names.of("verification", result) if result else self.tr("Not verified yet"),
            tone={"": "info", "cleared": "good"}.get(result, "warn"),
        )  # fmt: skip

    def _do(self, said: str, act: Callable[..., Operation[object]]) -> None:
        Working(self.desk, self, said).begin(act(cycle=self._file, on=date.today()))

    def _announce(self) -> None:
        if self.draw is not None:
            AnnounceDraw(self.desk, self, self.draw).open()

    def _print(self) -> None:
        Sheet(self.desk, self, self._file).open()

    def _hold(self) -> None:
        draw = self.draw
        if draw is None:
            return
        published = bool(draw.cycle.announced and draw.cycle.announced.public)
        CycleAct(
            self.desk, self, draw.cycle,
            lambda facts: hold_draw(
                cycle=draw.cycle.file, public_value=str(facts.get("number", "")), on=date.today()
            ),
            title=self.tr("Hold the draw"), verb=self.tr("Draw"),
            needs=(line("number"),) if published else (),
            lead=draw.cycle.announced.public if published and draw.cycle.announced else self.tr(
                "The result follows from what was announced; it cannot be drawn again."
            ),
        ).open()  # fmt: skip

    def _give_up(self) -> None:
        draw = self.draw
        if draw is None:
            return
        CycleAct(
            self.desk, self, draw.cycle,
            lambda facts: give_up_draw(
                cycle=draw.cycle.file, reason=str(facts.get("reason", "")), on=date.today()
            ),
            title=self.tr("Give the draw up"), verb=self.tr("Give it up"), needs=(REASON,),
            lead=self.tr(
                "Only if the number that was announced will never be published. Announcement,"
                " secrets and reason stay on record: anybody can tell what the number would have"
                " given."
            ) if draw.stage == HOLDING else self.tr(
                "The reason stays on record, and everybody commits a new secret."
            ),
        ).open()  # fmt: skip

    def _save(self) -> None:
        folder = ask_folder(self, self.tr("Where shall certificate and list lie?"))
        if folder is not None:
            year = self._cycle.cycle.year if self._cycle else ""
            save_draw(
                cycle=self._file,
                certificate=folder / f"draw-{year}-certificate.json",
                cohort=folder / f"draw-{year}-list.csv",
            ).success(lambda _: self.said.emit(
                self.tr("Certificate and list are saved."), str(folder)
            )).start(self.desk, self)  # fmt: skip
