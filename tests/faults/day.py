# SPDX-License-Identifier: Apache-2.0
"""Owns a day's work at the real window, for whoever watches what it touches (F18).

    python -m tests.faults.day VAULT MAIL OUTSIDE < passphrase

Unlocks, drops an e-mail and makes a case of it, takes a step, signs and exports a letter, backs up
to the vault's folder and to OUTSIDE, looks at every place, and locks. What comes after locking is
`main.py` itself; it is told to end by whoever sees it come to rest.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

import ui.app
from core.ids import OfficerId
from core.retaliation.workflow import Action
from tests.ui.cases.harness import Seat, click, days_ago
from tests.ui.conftest import SampleOffice, wait_for
from ui.frame.places import PLACES
from ui.frame.window import Window
from ui.process import keep_private
from ui.settings.backup import BackupSection

if TYPE_CHECKING:
    from core.ids import FileId


class Day(Window):
    """The window, and a person who works at it as soon as it is there."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._mail, self._outside = Path(sys.argv[2]), Path(sys.argv[3])
        QTimer.singleShot(0, self._work)

    def _work(self) -> None:
        screen = self.centralWidget().screen
        screen.passphrase.setText(sys.stdin.readline().rstrip("\n"))
        screen.submit()
        wait_for(lambda: self.frame)
        nobody = OfficerId("")
        seat = Seat(self, SampleOffice(Path(sys.argv[1]), None, self.desk.me, nobody))
        file = self._take_in(seat)
        seat.act(
            file, "add_allegation", kind="performance_rating", what="Rated insufficient.",
            on=days_ago(30), state="taken", why="Nine days after the interview.",
        )  # fmt: skip
        seat.step(file, Action.ACKNOWLEDGE)
        self._write(seat, file)
        self._back_up(seat)
        for place in PLACES:
            self.frame.go(place.name)
            seat.settle()
        self.frame.search.setText("insufficient")
        seat.settle()
        self.frame.lock_requested.emit()

    def _take_in(self, seat: Seat) -> FileId:
        seat.drop(seat.today, [self._mail])
        for _ in ("a new complaint", "open the case"):
            click(seat.dialog().verb)
            seat.settle()
        assert seat.no_dialog()
        document = seat.page.view.case.documents[0]
        seat.open(seat.cases.file, "papers")
        seat.page.parts["papers"].show_item(f"document/{document.id}")
        seat.settle()
        seat.press("Show", seat.page.parts["papers"])
        seat.dialog().reject()
        seat.settle()
        return seat.cases.file

    def _write(self, seat: Seat, file: FileId) -> None:
        """Sign a letter, look at it, and export a copy."""
        seat.open(file, "letters")
        seat.page.letter_requested.emit(file, "acknowledgement")
        seat.settle()
        composer = seat.dialog()
        if composer.identity.isVisible():
            click(composer.identity)
            seat.settle()
        wait_for(composer.verb.isEnabled)
        click(composer.verb)
        seat.settle()
        letter = seat.case(file).letters[-1]
        seat.page.issued_requested.emit(file, letter.id)
        seat.settle()
        shown = seat.dialog()
        answer(self._outside / f"{letter.id}.pdf")
        click(shown.verb)
        seat.settle()
        shown.reject()
        seat.settle()

    def _back_up(self, seat: Seat) -> None:
        self.frame.go("settings").show_section("backup")
        seat.settle()
        (section,) = self.findChildren(BackupSection)
        section.now.click()
        seat.settle()
        wait_for(section.now.isEnabled)
        before = set(self._outside.glob("*.vault"))
        answer(self._outside)
        section.elsewhere.click()
        wait_for(lambda: set(self._outside.glob("*.vault")) > before)
        seat.settle()


def answer(path: Path) -> None:
    """Choose a file or a folder in the dialog that is about to open."""

    def choose() -> None:
        (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
        if path.is_dir():
            dialog.setDirectory(str(path))
        else:
            dialog.selectFile(str(path))
        dialog.accept()

    QTimer.singleShot(300, choose)


if __name__ == "__main__":
    keep_private()
    ui.app.Window = Day
    program = str(Path(__file__).resolve().parents[2] / "main.py")
    sys.exit(ui.app.run(Path(sys.argv[1]), [sys.executable, program]))
