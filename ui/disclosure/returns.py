# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that takes in answers: which files, when they came, what became of each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.cases.fields import DayField
from ui.cases.names import Names
from ui.operations.disclosure_returns import TakenIn, save_outcomes, take_in_returns
from ui.theme.tokens import GAP
from ui.widgets.dialog import Dialog
from ui.widgets.drop_target import DropTarget
from ui.widgets.empty import Empty
from ui.widgets.files import ask_files, ask_folder, ask_place
from ui.widgets.form import Form
from ui.widgets.room import Leaves
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from storage.disclosure.returns import Outcome
    from ui.desk import Desk

_WIDTH, _HIGH = 760, 300


class TakeInReturns(Dialog):
    """All that are good are taken in together; the files stay where they are."""

    def __init__(
        self, desk: Desk, parent: QWidget, cycle: FileId, paths: Sequence[Path] = ()
    ) -> None:
        super().__init__(
            desk, parent, self.tr("Take in answers"), self.tr("Take in"),
            lead=self.tr(
                "Sealed files, folders of them, or messages they are attached to. Each is matched"
                " to its filer; what is not as it should be is left out, with the reason."
            ),
            width=_WIDTH,
        )  # fmt: skip
        self._cycle = cycle
        self._names = Names(desk.language, desk.office)
        self._paths: list[Path] = []
        self.taken: TakenIn | None = None
        self._told: tuple[Outcome, ...] = ()
        self.list = RowList(self.tr("Files"))
        self.none = Empty("inbox", self.tr("Drop files or folders here, or choose them."))
        self._leaves = Leaves()
        self.hint = Label(role="muted")
        self.form = Form()
        self.received_on = self.form.row(
            self.tr("Received on (optional)"),
            DayField(desk.language, latest=date.today()),
            self.tr("Left empty: today. Fill it in when they came earlier."),
        )
        self.choose_files = button(self.tr("Choose files…"), self._on_files)
        self.choose_folder = button(self.tr("Choose a folder…"), self._on_folder)
        self.save = button(self.tr("Save this list…"), self._on_save, symbol="download")
        self.save.setVisible(False)
        ways = QHBoxLayout()
        ways.setSpacing(GAP)
        for part in (self.choose_files, self.choose_folder, self.save):
            ways.addWidget(part)
        ways.addStretch(1)
        for leaf in (self.none, self.list):
            self._leaves.addWidget(leaf)
        self._leaves.setMinimumHeight(_HIGH)
        self.hint.setVisible(False)
        self.content.addWidget(self.hint)
        self.content.addWidget(self._leaves, 1)
        self.content.addLayout(ways)
        self.content.addWidget(self.form)
        DropTarget(self).dropped.connect(self.add)
        self.verb.setEnabled(False)
        self.add(paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Have more files in view, unless they are being taken in already."""
        if self._job is not None or self.taken is not None:
            return
        self._paths.extend(path for path in paths if path not in self._paths)
        self.list.set_rows([
            Row(str(path), path.name, str(path.parent), cut_middle=True) for path in self._paths
        ])  # fmt: skip
        self._leaves.setCurrentWidget(self.list if self._paths else self.none)
        self.verb.setEnabled(bool(self._paths))

    def submit(self) -> None:
        """Take them in."""
        day = self.received_on.value
        self.run(
            take_in_returns(
                cycle=self._cycle,
                paths=self._paths,
                on=date.today(),
                received_on=day if isinstance(day, date) else None,
            )
        )

    def _on_succeeded(self, result: TakenIn | Path) -> None:
        self._job = None
        if not isinstance(result, TakenIn):
            self.banner.say("good", self.tr("The list is saved."), str(result))
            return
        self.taken = result
        taken, refused = len(result.taken), len(result.refused)
        said = self.tr("Taken in: {0}. Not taken in: {1}.").format(
            self.desk.language.number(taken), self.desk.language.number(refused)
        )
        self.banner.say("warn" if refused else "good", said)
        # Those that somebody has to look at come first.
        self._told = (*result.refused, *result.taken)
        self.list.set_rows([self._row(n, o) for n, o in enumerate(self._told)])
        self.list.chosen.connect(self._on_chosen)
        self.form.setVisible(False)
        self.choose_files.setVisible(False)
        self.choose_folder.setVisible(False)
        self.save.setVisible(True)
        self.verb.setVisible(False)
        self.way_out.setText(self.tr("Close"))
        self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, place: str) -> None:
        """Say in full what became of a file."""
        refusal = self._told[int(place)].refusal
        self.hint.setText(" ".join(self._names.refusal(refusal)) if refusal else "")
        self.hint.setVisible(refusal is not None)

    def _row(self, place: int, one: Outcome) -> Row:
        who = " · ".join(filter(None, (one.filer, one.number)))
        if one.refusal is not None:
            said = " ".join(self._names.refusal(one.refusal))
            return Row(str(place), one.name, said, who, self.tr("Not taken in"), "danger")
        version = self.tr("Version {0}").format(self.desk.language.number(one.version))
        return Row(str(place), who or one.name, one.name, version, self.tr("Taken in"), "good")

    def _on_files(self) -> None:
        self.add(ask_files(self, self.tr("Which answers?")))

    def _on_folder(self) -> None:
        chosen = ask_folder(self, self.tr("In which folder are the answers?"))
        self.add([chosen] if chosen is not None else [])

    def _on_save(self) -> None:
        path = ask_place(self, self.tr("Save the list"), "answers.csv", "CSV (*.csv)")
        if path is not None and self.taken is not None:
            code = self.desk.language.code
            self.run(save_outcomes(taken=self.taken, path=path, language=code))
