# SPDX-License-Identifier: Apache-2.0
"""Owns the place for statements: the work list, and beside it the filing that is open."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from core.disclosure.returned import MAGIC
from core.office.programmes import DISCLOSURE
from ui.cases.drop import DropIn
from ui.cases.names import Names
from ui.cases.page import CasesPage
from ui.disclosure.comparing import CompareDialog
from ui.disclosure.glancing import GlanceDialog
from ui.disclosure.review_list import ReviewList
from ui.disclosure.statement_page import StatementPage
from ui.disclosure.writing import OF_GUIDANCE, WriteToMany
from ui.lists.picked import count
from ui.operations.disclosure_review import REPORT_LATE, rows_of, to_glance_at
from ui.operations.documents import Message
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.ids import FileId
    from storage.disclosure.compared import Compared
    from storage.intake import Attached
    from storage.records.cycle import FilingRow
    from storage.records.lists import Row
    from ui.desk import Desk
    from ui.operations.many import Bulk


class FilingDrop(DropIn):
    """Takes papers into the filing that is open."""

    def new_case(self) -> None:
        """Begin nothing: filers are registered together, on the page of their cycle."""

    def drop(self, paths: Sequence[Path], file: FileId | None) -> None:
        """Take papers in; where no filing is open, nobody could say whose they are."""
        if file is not None:
            super().drop(paths, file)
        else:
            self._ask_where(())

    def _ask_where(self, papers: Sequence[Message | Attached]) -> None:
        """Say how papers get where they belong: no list of thousands of filers is asked."""
        self._say_where(
            self.tr("Open the statement that these papers belong to, and drop them there.")
        )

    def _take_in(self, papers: Sequence[Message | Attached], file: FileId) -> None:
        """Attach papers; a sealed answer is no paper, and is opened where answers are."""
        if any(not isinstance(p, Message) and p.data.startswith(MAGIC) for p in papers):
            self._say_where(self.tr("An answered form cannot be attached."))
        else:
            super()._take_in(papers, file)

    def _say_where(self, sentence: str) -> None:
        hint = self.tr("Answered forms are taken in on the page of their cycle.")
        self._page.banner.say("info", sentence, hint)


class StatementsPage(CasesPage):
    """Work list and filing, as cases have it."""

    list_class = ReviewList
    case_class = StatementPage
    drop_class = FilingDrop
    programmes = frozenset({DISCLOSURE})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.new.setVisible(False)
        self.compare = button(self.tr("Compare with lists…"), self._on_compare, role="quiet",
                              symbol="search")  # fmt: skip
        self.glance = button(
            self.tr("Clear at a glance…"), partial(self._with_chosen, self._begin_glances),
            role="primary", symbol="eye",
        )  # fmt: skip
        self.remind = button(self.tr("Remind…"), partial(self._with_chosen, self._ask_whom),
                             role="quiet", symbol="mail")  # fmt: skip
        self.remind.setVisible(False)
        head = self._head.layout()
        for part in (self.remind, self.compare, self.glance):
            head.insertWidget(head.indexOf(self.new), part)
        self.list.aspect.currentIndexChanged.connect(self._fit_mark)

    def reload(self) -> None:
        """Read again what is shown, and which cycles there are."""
        self.list.offer_cycles()
        super().reload()

    def show_list(self, what: str) -> None:
        """Show the statements of a cycle; with a mark after `/`, those that wait for me.

        With one more `/` and `UNASSIGNED`, those that wait for nobody yet.
        """
        self.close_case()
        year, _, rest = what.partition("/")
        mark, _, whose = rest.partition("/")
        self.list.show_only(year, mark, whose or (self.desk.me or "") if mark else "")

    def _fit_mark(self, *_: object) -> None:
        self.remind.setVisible(self.list.aspect.value in ("report", REPORT_LATE))

    def _ask_whom(self, rows: Sequence[Row]) -> None:
        rows_of(files=[row.file for row in rows]).success(self._on_to_remind).start(self.desk, self)

    def _on_to_remind(self, rows: Sequence[FilingRow]) -> None:
        if rows:
            dialog = WriteToMany(self.desk, self, rows, OF_GUIDANCE)
            dialog.told.connect(partial(self.banner.say, "good"))
            dialog.open()

    def _on_selected(self, count: int) -> None:
        """Say how many are chosen; whoever chooses none can assign all that are listed."""
        super()._on_selected(count)
        self.assign.setVisible(True)

    def _with_chosen(self, slot: Callable[[Sequence[Row]], None]) -> None:
        """Go on with the rows that are chosen; with one or none, with all that is listed."""
        if count(self.list.table) > 1:
            super()._with_chosen(slot)
        else:
            self.banner.clear()
            self.list.everything().success(slot).start(self.desk, self)

    def _begin_glances(self, rows: Sequence[Row]) -> None:
        files = [row.file for row in rows]
        to_glance_at(files=files).success(self._on_to_glance_at).start(self.desk, self)

    def _on_to_glance_at(self, files: Sequence[FileId]) -> None:
        if not files:
            self.banner.say(
                "info",
                self.tr("None of these statements can be cleared at a glance."),
                self.tr("Those can that are blank or say what last year’s said, and are not"
                        " cleared yet."),
            )  # fmt: skip
            return
        dialog = GlanceDialog(self.desk, self, files)
        dialog.cleared.connect(self._on_cleared)
        dialog.open()

    def _on_cleared(self, told: Bulk) -> None:
        self._say_done(self.tr("%Ln statement(s) cleared.", "", len(told.done)), told)

    def _say_done(self, sentence: str, told: Bulk) -> None:
        names = Names(self.desk.language, self.desk.office, area=DISCLOSURE)
        reasons = dict.fromkeys(" ".join(names.refusal(r)) for r in told.refused.values())
        if not reasons:
            self.banner.say("good", sentence)
            return
        left = self.tr("%Ln could not be.", "", len(told.refused))
        self.banner.say("warn", f"{sentence} {left}", "\n".join(reasons))

    def _on_compare(self) -> None:
        self.banner.clear()
        dialog = CompareDialog(self.desk, self, self.list.year.value or "", date.today())
        dialog.compared.connect(self._on_compared)
        dialog.open()

    def _on_compared(self, told: Compared) -> None:
        sentence = self.tr("%Ln statement(s) compared.", "", len(told.compared))
        found = self.tr("%Ln new name(s) on lists.", "", told.found)
        hint = self.tr("“Names on lists” shows the statements that have them.")
        self.banner.say("good", f"{sentence} {found}", hint if told.found else "")
