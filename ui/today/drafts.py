# SPDX-License-Identifier: Apache-2.0
"""Owns the drafts on Today: what was filled in and not sent, and the way back into each form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.ids import is_id
from ui.cases.due import called
from ui.cases.names import Names, has_label
from ui.cases.new_case import DRAFT as NEW_CASE
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ui.operations.today import Unsent
    from ui.today.page import TodayPage

NEW, GUIDANCE, REQUEST = "new", "guidance", "request"


class Drafts(QObject):
    """Says what each draft is of, and opens it."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__(page)
        self._page = page
        self._begun: Mapping[str, tuple[str, Callable[[], object]]] = {
            REQUEST: (self.tr("A request that is not logged yet"), page.log_request),
            NEW_CASE: (self.tr("A complaint that is not taken in yet"), page.drop_in.new_case),
        }

    def rows(self, found: Iterable[Unsent], names: Names) -> list[Row]:
        """Return a line for each draft that can be gone back to."""
        return [row for one in found if (row := self._row(one, names)) is not None]

    def _row(self, one: Unsent, names: Names) -> Row | None:
        if one.place == NEW:
            # What was dropped with a form is not kept with it: the form comes back with the mail.
            title = self._begun.get(one.what, ("",))[0] if not one.item else ""
            what = ""
        elif one.place == GUIDANCE:
            title, what = self.tr("Guidance"), ""
        else:
            title = called(one.row) if one.row else ""
            what = self._what(one, names)
        key = "/".join((one.place, one.what, one.item))
        moment = names.language.moment(one.saved)
        number = one.row.number if one.row else ""
        return Row(key, title, what, moment, number) if title else None

    def _what(self, one: Unsent, names: Names) -> str:
        if one.what == "letter":
            return names.of("letter_kind", one.item.partition("/")[0])
        return names.of("action", one.what) if has_label(f"action.{one.what}") else ""

    def open(self, key: str) -> None:
        """Go back into a form."""
        place, what, item = key.split("/", 2)
        if place == NEW:
            self._begun[what][1]()
        elif place == GUIDANCE and is_id(what):
            self._page.file_requested.emit(what)
        elif place == GUIDANCE:
            self._page.place_requested.emit(GUIDANCE)
        else:
            self._page.task_requested.emit(place, f"draft/{what}/{item}")
