# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that holds the statements of a cycle against lists of names."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from core.disclosure.cycle import PARTNERS, STAFF, VENDORS
from ui.cases.names import Names
from ui.disclosure.name_list import ReadList
from ui.operations.disclosure_cycles import list_cycles
from ui.operations.disclosure_matching import compare, enter_found, gather, known_lists
from ui.operations.sheets import Wish
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.form import Form
from ui.widgets.text import button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from core.disclosure.cycle import Listed
    from core.errors import Refusal
    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.disclosure_cycles import CycleRow


class CompareDialog(Dialog):
    """Asks for the cycle and its lists; those of an earlier run are kept with it."""

    compared = Signal(object)  # Compared

    def __init__(self, desk: Desk, parent: QWidget, year: str, on: date) -> None:
        super().__init__(
            desk, parent, self.tr("Compare with lists"), self.tr("Compare"),
            lead=self.tr(
                "Names in the statements are held against lists of vendors and partners and"
                " against the staff list. What is alike is shown in the statement, with the"
                " reason: it is a question, not a finding."
            ),
        )  # fmt: skip
        self._year, self._on = year, on
        self._known: Mapping[str, Listed] = {}
        self._wishes: dict[str, Wish] = {}
        self._goes_on = False
        self._parts: list[Callable[[Any], Operation[Any]]] = []
        self._names = Names(desk.language, desk.office)
        self._form = Form()
        self.cycle: Choice[FileId] = self._form.row(self.tr("Cycle"), Choice())
        self.paths = {purpose: self._path(purpose) for purpose in (VENDORS, PARTNERS)}
        self.staff = self._form.row("", Tick(self.tr("Compare with the staff list of the cycle")))
        self.content.addWidget(self._form)
        self.cycle.activated.connect(self._look)
        list_cycles().success(self._on_cycles_read).start(desk, self)

    def _path(self, purpose: str) -> QLineEdit:
        # The file, then what its columns are: what was said of the list before is remembered.
        choose = button(self.tr("Choose…"), partial(self._on_choose, purpose))
        named = self._names.of("purpose", purpose)
        choose.setAccessibleName(self.tr("Choose: {0}").format(named))
        return self._form.row(
            named, QLineEdit(), self.tr("An .xlsx or .csv with a column of names."), aside=choose
        )

    def submit(self) -> None:
        """Compare, with what is chosen."""
        brought: dict[str, Wish] = {}
        for purpose, field in self.paths.items():
            self._form.right(field)
            if not field.text().strip():
                continue
            path = Path(field.text().strip()).expanduser()
            if not path.is_file():
                self._form.wrong(field, self.tr("This file is not there."))
                return
            wish = self._wishes.get(purpose)
            brought[purpose] = (
                wish if wish and wish.path == path.absolute() else Wish(path.absolute())
            )
        purposes = [p for p in self.paths if p in brought or p in self._known]
        if self.staff.isChecked():
            purposes.append(STAFF)
        if self.cycle.value is None or not purposes:
            self.banner.say("danger", self.tr("Choose at least one list."))
            return
        cycle, on = self.cycle.value, self._on
        self._parts = [
            lambda gathered: compare(gathered=gathered),
            lambda found: enter_found(cycle=cycle, found=found, on=on),
        ]
        self.run(gather(cycle=cycle, purposes=purposes, brought=brought))

    def _on_succeeded(self, result: Any) -> None:  # noqa: ANN401 - of each part another one
        """Go on with the next part; the last one closes the dialog."""
        if not self._parts:
            self.compared.emit(result)
            super()._on_succeeded(result)
            return
        self._goes_on = True
        self.run(self._parts.pop(0)(result))

    def _on_ended(self) -> None:
        if self._goes_on:
            self._goes_on = False  # It was a part: the next one is on its way.
        else:
            super()._on_ended()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self._names.refusal(refusal))

    def _on_cycles_read(self, rows: Sequence[CycleRow]) -> None:
        self.cycle.fill([(row.file, row.year) for row in rows])
        mine = next((row.file for row in rows if row.year == self._year), None)
        if mine is not None:
            self.cycle.choose(mine)
        self._look()

    def _look(self, *_: object) -> None:
        if self.cycle.value is not None:
            known_lists(cycle=self.cycle.value).success(self._on_lists_known).start(self.desk, self)

    def _on_lists_known(self, known: Mapping[str, Listed]) -> None:
        self._known = known
        for purpose, field in self.paths.items():
            one = known.get(purpose)
            field.setPlaceholderText(self._kept(one) if one else "")
        self.staff.setEnabled(STAFF in known)
        self.staff.setChecked(STAFF in known)

    def _kept(self, one: Listed) -> str:
        rows = self.desk.language.number(one.rows)
        return self.tr("As before: {0}, rows: {1}").format(isolated(one.name), rows)

    def _on_choose(self, purpose: str) -> None:
        """Let the file be chosen and its columns be told, in the steps of other spreadsheets."""
        typed = self.paths[purpose].text().strip()
        dialog = ReadList(self.desk, self, purpose, Path(typed) if typed else None)
        dialog.taken.connect(partial(self._on_list_read, purpose))
        dialog.open()

    def _on_list_read(self, purpose: str, wish: Wish) -> None:
        self._wishes[purpose] = wish
        self.paths[purpose].setText(str(wish.path))
