# SPDX-License-Identifier: Apache-2.0
"""Owns the exchange page: what to give colleagues, what came from them, and who they are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.exchange.admitting import AdmitDialog, show_card
from ui.exchange.colleague import ColleagueDialog
from ui.exchange.folder import FolderPart
from ui.exchange.roster import RosterPart, leads
from ui.exchange.telling import Arrivals, Colleagues, Summary, Withdrawn, Written
from ui.exchange.writing import WriteDialog
from ui.operations.exchange import (
    changed_cases,
    look,
    look_at_colleague,
    read_contact_card,
)
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.direction import isolated
from ui.widgets.drop_target import DropTarget
from ui.widgets.files import ask_file, ask_files
from ui.widgets.page import Page
from ui.widgets.progress import Progress
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import OfficerId
    from core.office.card import Card
    from core.office.office import Office
    from storage.records.lists import Row
    from storage.sync.outgoing import Sent
    from storage.sync.overview import Colleague
    from ui.desk import Desk
    from ui.exchange.courier import Brought
    from ui.operations.exchange import Exchanges

WIDTH = 860
_ARRIVALS = 20


class ExchangePage(Page):
    """Bundles out and in; each part is there only when it has something to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Exchange"))
        self._courier = desk.courier
        self._known: Exchanges | None = None
        self._colleagues: Sequence[Colleague] = ()
        self.write = button(
            self.tr("Write bundles…"), self._on_write_clicked, role="primary", symbol="send"
        )
        self.take = button(self.tr("Take in bundles…"), self._on_take_clicked, symbol="download")
        self.now = button(
            self.tr("Exchange now"), self._courier.exchange, role="quiet", symbol="refresh-cw"
        )
        self.stop = button(self.tr("Stop"), self._courier.give_up)
        self.write.setEnabled(False)  # until it is known to whom
        self._scroll = QScrollArea()
        self._awaited: Card | None = None
        self._unwritten: OfficerId | None = None
        self._summed_up: Brought | None = None
        self.working = QWidget()
        self.progress = Progress()
        self.summary = Summary(desk)
        self.written = Written(desk)
        self.roster = RosterPart(desk)
        self.colleagues = Colleagues(desk, self.tr("Colleagues"))
        self.nobody = Label(
            self.tr("You are the only one here. Admit the contact card of a colleague."), "muted"
        )
        self.folder = FolderPart(desk)
        self.arrivals = Arrivals(desk, self.tr("What came"))
        self.nothing = Label(self.tr("Nothing has come yet."), "muted")
        self.withdrawn = Withdrawn(desk, self.tr("Not for you any more"))
        self._withdrawn_heading = Label(self.withdrawn.accessibleName(), "heading")
        for made in (self.now, self.take, self.write):
            self.head.addWidget(made)
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(PAD)
        first = (self._working(), self.summary, self.written, self.roster)
        for part in (*first, self._withdrawn_heading, self.withdrawn):
            column.addWidget(part)
        self._heading(column, self.tr("Colleagues"), *self._card_buttons())
        column.addWidget(self.colleagues)
        column.addWidget(self.nobody)
        self._heading(column, self.tr("Exchange folder"))
        column.addWidget(self.folder)
        self._heading(column, self.tr("What came"))
        column.addWidget(self.arrivals)
        column.addWidget(self.nothing)
        self._heading(column, self.tr("What cannot be promised"))
        for text in (
            self.tr("A colleague who copied what was open to them still has it, whatever comes."),
            self.tr(
                "A laptop on which this program was tampered with, or which takes no bundle in, "
                "gives nothing back."
            ),
            self.tr("Backups made before a file was taken back hold it until they are removed."),
        ):
            column.addWidget(Label(text, "muted"))
        column.addStretch(1)
        self._put(column)

    def _put(self, column: QVBoxLayout) -> None:
        inside, middle, scroll = QWidget(), QWidget(), self._scroll
        inside.setProperty("role", "canvas")
        column.setContentsMargins(0, 0, 0, 0)
        middle.setLayout(column)
        middle.setMaximumWidth(px(WIDTH))
        sides = QHBoxLayout(inside)
        sides.setContentsMargins(WIDE, 0, WIDE, WIDE)
        sides.addWidget(middle, 1)
        sides.addStretch()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content.addWidget(scroll)

    def _heading(self, column: QVBoxLayout, text: str, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(Label(text, "heading"), 1)
        for made in buttons:
            row.addWidget(made)
        column.addSpacing(GAP)
        column.addLayout(row)

    def _working(self) -> QWidget:
        row = QHBoxLayout(self.working)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        self.working.setVisible(False)
        return self.working

    def _card_buttons(self) -> tuple[QWidget, ...]:
        self.admit = button(
            self.tr("Admit a contact card…"), self._on_admit_clicked, symbol="user-plus"
        )
        self.card = button(self.tr("This laptop’s card…"), self._on_card_clicked, symbol="id-card")
        return (self.card, self.admit)

    def _connect(self) -> None:
        self._courier.changed.connect(self._show_courier)
        self._courier.progressed.connect(self.progress.show_progress)
        self._courier.brought.connect(self._on_brought)
        self._courier.wrote.connect(self._renew)
        self.summary.file_requested.connect(self.file_requested)
        self.summary.conflicts_requested.connect(self.conflicts_requested)
        self.summary.statements_requested.connect(partial(self.list_requested.emit, "statements"))
        DropTarget(self).dropped.connect(self._courier.take_in)
        QShortcut(QKeySequence("F5"), self).activated.connect(self._courier.exchange)
        self.now.setToolTip("F5")
        self._show_courier()
        if self._courier.last is not None:
            self._sum_up(self._courier.last)

    def reload(self) -> None:
        """Ask how it stands with everybody."""
        self.roster.show_office()
        self._follow_admission()
        self.admit.setVisible(leads(self.desk))
        self._renew_summary()
        look().success(self._on_looked).start(self.desk, self)

    def _on_looked(self, known: Exchanges) -> None:
        self._known = known
        self._ask_about(known, ())
        self.nothing.setVisible(not self.arrivals.show_arrivals(known.arrivals[:_ARRIVALS]))
        self.withdrawn.show_certificates(known.certificates)
        self._withdrawn_heading.setVisible(bool(known.certificates))
        if not known.enrolled:
            self.banner.say(
                "warn",
                self.tr("This laptop is not entered in the office."),
                self.tr("Nothing can be written here. Give its contact card to the director."),
                action=self.tr("This laptop’s card…"),
                slot=self._on_card_clicked,
            )

    def _ask_about(self, known: Exchanges, found: tuple[Colleague, ...]) -> None:
        """Ask how it stands with one colleague after the other, then show it.

        In a large office each takes a while: what others ask meanwhile is answered in between.
        """
        if known is not self._known:
            return  # it is asked anew
        if len(found) == len(known.others):
            self._show_colleagues(found)
            return

        def answered(one: Colleague) -> None:
            self._ask_about(known, (*found, one))

        officer = known.others[len(found)]
        look_at_colleague(officer=officer).success(answered).start(self.desk, self)

    def _show_colleagues(self, found: Sequence[Colleague]) -> None:
        self._colleagues = found
        self.colleagues.show_colleagues(found, self._on_write_for, self._on_look_at)
        self.nobody.setVisible(not found)
        self.write.setEnabled(any(one.reachable for one in found))
        self._follow_first_bundle()

    # Out

    def _on_write_clicked(self) -> None:
        waiting = {one.officer.id for one in self._reachable() if one.fresh}
        self._write(frozenset(waiting or {one.officer.id for one in self._reachable()}))

    def _on_write_for(self, colleague: Colleague) -> None:
        self._write(frozenset({colleague.officer.id}))

    def _reachable(self) -> list[Colleague]:
        return [one for one in self._colleagues if one.reachable]

    def _write(self, chosen: frozenset[OfficerId]) -> None:
        folder = self._courier.last_written or self._courier.folder
        dialog = WriteDialog(self.desk, self, self._reachable(), chosen, folder)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, sent: Sequence[Sent], folder: Path) -> None:
        self._courier.last_written = folder
        self.written.show_sent(sent, folder)
        self._reveal(self.written)
        self.reload()

    # In

    def _on_take_clicked(self) -> None:
        self._courier.take_in(
            ask_files(self, self.tr("Take in bundles"), self.tr("Bundles (*.probundle)"))
        )

    def _on_brought(self, brought: Brought) -> None:
        self._show_brought(brought)
        self._renew()

    def _renew(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _show_brought(self, brought: Brought) -> None:
        """Show it; a colleague's mere receipt in the folder does not hide what came before."""
        if brought.tells or self.summary.isHidden() or self._courier.folder is None:
            self._sum_up(brought)
            self._reveal(self.summary)

    def _sum_up(self, brought: Brought) -> None:
        self._summed_up = brought
        self.summary.show_brought(brought)

    def _renew_summary(self) -> None:
        """Show the cases that came as they stand now: a conflict may have been settled since."""
        shown = self._summed_up
        if shown is None or not shown.cases:
            return

        def known(cases: tuple[Row, ...]) -> None:
            if self._summed_up is shown and cases != shown.cases:
                self._sum_up(replace(shown, cases=cases))

        changed_cases(files=shown.files).success(known).start(self.desk, self)

    def _reveal(self, part: QWidget) -> None:
        """Scroll to a part once it has its place."""
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(part.y()))

    def _show_courier(self) -> None:
        busy = self._courier.busy
        self.working.setVisible(busy)
        self.now.setEnabled(self._courier.folder is not None and not busy)
        if busy and not self.progress.isVisibleTo(self.working):
            self.progress.begin()
        elif not busy:
            self.progress.end()

    # Who

    def _on_look_at(self, colleague: Colleague) -> None:
        ColleagueDialog(self.desk, self, colleague).open()

    def _on_card_clicked(self) -> None:
        show_card(self.desk, self)

    def _on_admit_clicked(self) -> None:
        chosen = ask_file(
            self, self.tr("Admit a contact card"), self.tr("Contact cards (*.procard)")
        )
        if chosen is not None:
            read_contact_card(path=chosen).success(self._on_card_read).start(self.desk, self)

    def _on_card_read(self, card: Card) -> None:
        dialog = AdmitDialog(self.desk, self, card)
        dialog.admitted.connect(self._on_admitted)
        dialog.open()

    def _follow_admission(self) -> None:
        """Say no longer that a card waits once it has been answered."""
        if self._awaited is None:
            return
        office, card = self.desk.office, self._awaited
        waiting = {part.instance for change in office.pending for part in change.what}
        if card.instance in office.devices:
            self._on_admitted(card, office)
        elif card.instance not in waiting:
            self._awaited = None
            self.banner.clear()

    def _follow_first_bundle(self) -> None:
        """Ask for the first bundle no longer once it has been written, here or into the folder."""
        if any(one.officer.id == self._unwritten and not one.fresh for one in self._colleagues):
            self._unwritten = None
            self.banner.clear()

    def _on_admitted(self, card: Card, office: Office) -> None:
        """Say what comes next after a card was admitted."""
        device = office.devices.get(card.instance)
        self._awaited = None if device else card
        self._unwritten = device.officer if device else None
        if device:
            self.banner.say(
                "good",
                self.tr("{0} is admitted.").format(isolated(card.name)),
                self.tr("Write the first bundle now: it makes their vault one of this office."),
            )
        else:
            self.banner.say(
                "info",
                self.tr("{0} waits for a second person.").format(isolated(card.name)),
                self.tr("It counts when a colleague has approved it, on their own laptop."),
            )
