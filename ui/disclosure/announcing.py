# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs of the announcement of a draw: its rule, tried out; and the page to print."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit

from core.disclosure.announced import STRATA, stratum_words
from core.disclosure.draw import Rule
from core.office.programmes import DISCLOSURE
from ui.cases.fields import NumberField
from ui.cases.names import Names
from ui.operations.copies import enter_paper, save_paper
from ui.operations.disclosure_draw import announce_draw, announcement_sheet, preview_draw
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_place
from ui.widgets.form import Form
from ui.widgets.paper import Paper, put_on_paper
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.disclosure.draw import Share
    from core.errors import Refusal
    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.disclosure_draw import DrawView

_WIDTH, _HIGH = 620, 110
_PAGE = QSize(760, 720)
_WHAT = "announcement"


class AnnounceDraw(Dialog):
    """How many are drawn, and from whom; tried out while it is said."""

    def __init__(self, desk: Desk, parent: QWidget, draw: DrawView) -> None:
        super().__init__(
            desk, parent, self.tr("Announce the draw"), self.tr("Announce"),
            lead=self.tr(
                "After this nothing of it can be changed: not the rule, not the list, not the"
                " secrets. Print the page and give it to somebody before a secret is opened."
            ),
            width=_WIDTH,
        )  # fmt: skip
        self._cycle = draw.cycle.file
        self._names = Names(desk.language, desk.office, area=DISCLOSURE)
        self._job: Job | None = None
        self._trying: Job | None = None
        self.form = Form(_WIDTH)
        self.permille = self.form.row(self.tr("Of every 1,000 are drawn"), NumberField())
        self.permille.setRange(1, 1000)
        self.least = self.form.row(self.tr("At least of each stratum"), NumberField())
        self.least.setRange(0, 100)
        self.permille.set_value(draw.rule.permille or 1)
        self.least.set_value(draw.rule.least)
        self.strata: dict[str, Tick] = {}
        self.form.heading(self.tr("What makes a stratum"))
        for column in STRATA:
            tick = self.form.row("", Tick(desk.language.label(f"draw.column.{column}")))
            tick.setChecked(column in draw.rule.strata)
            tick.toggled.connect(self._try)
            self.strata[column] = tick
        self.spare = self.form.row(
            "", Tick(self.tr("Leave out whoever was drawn in the cycle before"))
        )
        self.spare.setChecked(draw.rule.spare)
        self.public = self.form.row(
            self.tr("A number that others will publish (optional)"),
            QLineEdit(),
            self.tr("Which one, where and when; it counts as one more hand in the draw."),
        )
        self.total = Label(role="strong")
        self.shares = RowList(self.tr("How many are drawn of each stratum"))
        self.shares.setMinimumHeight(_HIGH)
        self.content.addWidget(self.form)
        self.content.addWidget(self.total)
        self.content.addWidget(self.shares, 1)
        self.permille.edited.connect(self._try)
        self.least.edited.connect(self._try)
        self.spare.toggled.connect(self._try)
        self._try()

    @property
    def rule(self) -> Rule:
        """What is said here."""
        strata = tuple(column for column, tick in self.strata.items() if tick.isChecked())
        permille, least = int(str(self.permille.value)), int(str(self.least.value))
        return Rule(permille, strata, least, self.spare.isChecked())

    def submit(self) -> None:
        """Announce it."""
        public = self.public.text().strip()
        self.run(announce_draw(cycle=self._cycle, rule=self.rule, public=public, on=date.today()))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self._names.refusal(refusal))

    def _try(self, *_: object) -> None:
        if self._trying is not None:
            self._trying.drop()
        self._trying = (
            preview_draw(cycle=self._cycle, rule=self.rule)
            .success(self._on_tried)
            .refused(self._on_not_tried)
            .start(self.desk, self)
        )

    def _on_tried(self, shares: Sequence[Share]) -> None:
        self._trying = None
        self.banner.clear()
        self.verb.setEnabled(True)
        language, rule = self.desk.language, self.rule
        self.total.setText(
            self.tr("Drawn in all: {0}").format(language.number(sum(s.drawn for s in shares)))
        )
        self.shares.set_rows([
            Row(
                str(place),
                stratum_words(rule.strata, share.stratum, language.code) or self.tr("Everybody"),
                self.tr("On the list: {0}").format(language.number(share.size)),
                self.tr("{0} of {1}").format(
                    language.number(share.drawn), language.number(share.open)
                ),
            )
            for place, share in enumerate(shares)
        ])  # fmt: skip

    def _on_not_tried(self, refusal: Refusal) -> None:
        self._trying = None
        self.verb.setEnabled(False)
        self.total.setText("")
        self.shares.set_rows(())
        self.show_refusal(refusal)


class Sheet(Dialog):
    """The page that is printed before the draw."""

    def __init__(self, desk: Desk, parent: QWidget, cycle: FileId) -> None:
        super().__init__(desk, parent, self.tr("Announcement of the draw"), self.tr("Print…"))
        self._cycle = cycle
        self._pdf = b""
        self.paper = Paper(desk, self.tr("Announcement of the draw"))
        self.content.addWidget(self.paper, 1)
        self.save = button(self.tr("Save as PDF…"), self._on_save, symbol="download")
        self.buttons.insertWidget(self.buttons.indexOf(self.verb), self.save)
        self.way_out.setText(self.tr("Close"))
        self.verb.setEnabled(False)
        self.save.setEnabled(False)
        self.resize(_PAGE)
        announcement_sheet(cycle=cycle, language=desk.language.code, on=date.today()).success(
            self._on_made
        ).start(desk, self)

    def submit(self) -> None:
        """Print it."""
        entering = enter_paper(pdf=self._pdf, what=_WHAT, file=self._cycle)
        put_on_paper(entering, self.desk, self)

    def _on_made(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.paper.show_pdf(pdf)
        self.verb.setEnabled(True)
        self.save.setEnabled(True)

    def _on_save(self) -> None:
        path = ask_place(self, self.tr("Save as PDF"), "announcement.pdf", "PDF (*.pdf)")
        if path is not None:
            saving = save_paper(path=path, pdf=self._pdf, what=_WHAT, file=self._cycle)
            saving.success(self._on_saved).start(self.desk, self)

    def _on_saved(self, *_: object) -> None:
        self.banner.say("good", self.tr("It is saved."))
