# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that takes something over from a spreadsheet, step by step, all of it or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ui.cases.names import Names
from ui.operations.sheets import Wish, keep_meaning, save_errors
from ui.widgets.dialog import Dialog
from ui.widgets.drop_target import DropTarget
from ui.widgets.files import ask_file, ask_place
from ui.widgets.form import Form
from ui.widgets.room import Leaves
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.errors import Refusal
    from core.tabular.columns import Sought, Survey
    from core.tabular.reading import Checked
    from storage.sheets.table import Table
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.sheets.columns import ColumnsStep
    from ui.sheets.trial import TrialStep
    from ui.sheets.words import WordsStep


class Found(Protocol):
    """What looking at a file returns, whatever is looked for in it."""

    @property
    def encodings(self) -> Sequence[str]:
        """What a person can choose from where the letters of a .csv are wrong."""


L = TypeVar("L", bound="Found")
_WIDTH = 860
_FILE, _COLUMNS, _WORDS, _TRIAL = range(4)


class SheetDialog(Dialog, Generic[L]):
    """The file, its columns, its words, the trial; then all rows or none.

    A subclass says what is looked for, what looking at it and taking it over are, and what its
    steps are about.
    """

    taken = Signal(object)  # what taking it over returned

    looks: type[L]
    """What looking at a file returns."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, lead: str) -> None:
        super().__init__(desk, parent, title, self.tr("Look at it"), lead=lead, width=_WIDTH)
        self._wish: Wish | None = None
        self._looked: L | None = None
        self._stale: set[int] = set()
        self._again = False  # another sheet or other letters: look, and stay at the columns
        self._names = Names(desk.language, desk.office)
        self._form = Form()
        self.path = self._form.row(
            self.tr("File"),
            QLineEdit(),
            self.tr("Choose it, or drop it on this window. It is read, not changed."),
            aside=button(self.tr("Choose…"), self._on_choose_clicked),
        )
        self.columns, self.words, self.trial = self.make_steps(self._names)
        self.steps = Leaves()
        self.back = button(self.tr("Back"), self._on_back_clicked)
        about = (
            self.tr("What each column has. A column that is left out stays in the file alone."),
            self.tr("These words are not known. Say what they mean; that is remembered."),
            self.tr("What importing it would do. Nothing is written yet."),
        )
        self.steps.addWidget(_Step("", self._form))
        for said, step in zip(about, (self.columns, self.words, self.trial), strict=True):
            self.steps.addWidget(_Step(said, step))
        self.content.addWidget(self.steps, 1)
        self.buttons.insertWidget(self.buttons.indexOf(self.verb), self.back)
        self.back.setVisible(False)
        DropTarget(self).dropped.connect(self._on_dropped)
        self.columns.reread.connect(self._on_reread)
        self.trial.save_requested.connect(self._on_save_requested)

    def make_steps(self, names: Names) -> tuple[ColumnsStep, WordsStep, TrialStep]:
        """Return the steps after the file."""
        raise NotImplementedError

    def sought(self) -> Sought:
        """Return what is looked for in such a table."""
        raise NotImplementedError

    def look(self, wish: Wish) -> Operation[L]:
        """Return what says what taking it over would do."""
        raise NotImplementedError

    def take(self, wish: Wish, sha256: str) -> Operation[Any]:
        """Return what takes it over, if it is the file that was looked at."""
        raise NotImplementedError

    def table(self, looked: L) -> Table:
        """Return the table that was looked at."""
        raise NotImplementedError

    def seen(self, looked: L) -> Survey:
        """Return what its columns and words are taken for."""
        raise NotImplementedError

    def checked(self, looked: L) -> Checked:
        """Return what is wrong with it."""
        raise NotImplementedError

    def show_trial(self, looked: L) -> None:
        """Show what taking it over would do."""
        raise NotImplementedError

    def last_verb(self, looked: L) -> str:
        """Return what the verb says that takes it over."""
        raise NotImplementedError

    def ready(self, looked: L) -> bool:
        """Tell whether it can be taken over, and anything would be."""
        raise NotImplementedError

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self.steps.currentIndex()

    def submit(self) -> None:
        """Go on: look at the file, look again with what was said, or take it over."""
        if self.step == _FILE:
            self._open()
        elif self._wish is None or self._looked is None:
            raise LookupError("nothing was looked at")
        elif self.step == _COLUMNS:
            if lacking := self.columns.lacking:
                self.banner.say("danger", lacking)
            else:
                self._look(self.columns.wish(self._wish))
        elif self.step == _WORDS:
            said = self.words.said(self.seen(self._looked).meaning)
            self._look(replace(self._wish, said=said))
        else:
            self.run(self.take(self._wish, self.table(self._looked).sha256))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field of the file, or else in the banner, why not."""
        sentence, hint = self._names.refusal(refusal)
        if self.step == _FILE:
            self._form.wrong(self.path, f"{sentence} {hint}")
        else:
            self.banner.say("danger", sentence, hint)

    def _open(self) -> None:
        path = Path(self.path.text().strip()).expanduser()
        if not path.is_file():
            self._form.wrong(self.path, self.tr("This file is not there."))
            return
        self._look(Wish(path.absolute(), language=self.columns.language.value or "en"))

    def _look(self, wish: Wish) -> None:
        self._wish = wish
        self.run(self.look(wish))

    def _on_succeeded(self, result: Any) -> None:  # noqa: ANN401 - what was looked at, or taken
        if not isinstance(result, self.looks):
            self.taken.emit(result)
            super()._on_succeeded(result)
            return
        self._job = None
        before = self.step
        self._looked = result
        seen, table = self.seen(result), self.table(result)
        self._stale = {_COLUMNS, _WORDS, _TRIAL}
        if before == _FILE or self._again or seen.missing or seen.undecided:
            self._go(_COLUMNS)
        elif before == _COLUMNS and seen.unknown:
            self._go(_WORDS)
        else:
            self._go(_TRIAL)
            keep_meaning(meaning=seen.meaning, sought=self.sought()).start(self.desk, self)
        if table.guessed and self.step == _COLUMNS:
            self.banner.say(
                "warn", self.tr("Look at the samples: the encoding of the file was guessed.")
            )

    def _go(self, step: int) -> None:
        self.banner.clear()
        self._fill(step)
        self.steps.setCurrentIndex(step)
        self.fit()
        self._begin_in(self.steps.currentWidget())
        self.back.setVisible(step > _FILE)
        verb = self.tr("Go on")
        if step == _FILE:
            verb = self.tr("Look at it")
        elif step == _TRIAL and self._looked is not None:
            verb = self.last_verb(self._looked)
        self.verb.setText(verb.replace("&", "&&"))
        self.verb.setAccessibleName(verb)
        self._hold_verb()

    def _fill(self, step: int) -> None:
        """Show in a step what the file was found to be, once the step is gone to."""
        looked = self._looked
        if looked is None or step not in self._stale:
            return
        self._stale.remove(step)
        if step == _COLUMNS:
            self.columns.show_table(self.table(looked), self.seen(looked), looked.encodings)
        elif step == _WORDS:
            self.words.show_words(self.seen(looked))
        else:
            self.show_trial(looked)

    def _begin_in(self, step: QWidget) -> None:
        """Begin in the first field of a step, or at the verb where there is none."""
        fields = (f for f in step.findChildren(QComboBox) if f.isVisibleTo(step))
        field = self.path if self.step == _FILE else next(fields, self.verb)
        field.setFocus()

    def _hold_verb(self) -> None:
        looked = self._looked
        stuck = self.step == _TRIAL and looked is not None and not self.ready(looked)
        self.verb.setEnabled(not stuck)

    def _on_ended(self) -> None:
        super()._on_ended()
        self._again = False
        self._hold_verb()

    def _on_back_clicked(self) -> None:
        to = self.step - 1
        if to == _WORDS and self._looked and not self.seen(self._looked).unknown:
            to = _COLUMNS
        self._go(to)

    def _on_choose_clicked(self) -> None:
        kinds = self.tr("Spreadsheets (*.xlsx *.xlsm *.csv *.tsv *.txt)")
        chosen = ask_file(self, self.tr("Which file?"), kinds)
        if chosen is not None:
            self._on_dropped([chosen])

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if self._job is None:
            self._go(_FILE)
            self.path.setText(str(paths[0]))
            self._open()

    def _on_reread(self) -> None:
        if self._wish is not None and self._job is None:
            wish = self.columns.wish(self._wish)
            if self._looked is not None and self.table(self._looked).sheet != wish.sheet:
                wish = replace(wish, said=None)  # another sheet has other columns
            self._again = True
            self._look(wish)

    def _on_save_requested(self) -> None:
        path = ask_place(self, self.tr("Save the list"), "errors.csv", "CSV (*.csv)")
        if path is not None and self._looked is not None:
            save_errors(
                plan=self.checked(self._looked), path=path, language=self.desk.language.code
            ).success(self._on_saved).start(self.desk, self)

    def _on_saved(self, path: Path) -> None:
        self.banner.say("good", self.tr("The list is saved."), str(path))


class _Step(QWidget):
    """What a step is about, and what is asked; while another one is shown it needs no room."""

    def __init__(self, about: str, content: QWidget) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        if about:
            whole.addWidget(Label(about))
        whole.addWidget(content)
        whole.addStretch(1)

    def sizeHint(self) -> QSize:
        """Return the room it likes best."""
        return QSize() if self.isHidden() else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room it needs."""
        return QSize() if self.isHidden() else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """Return how high it is at a width."""
        return 0 if self.isHidden() else super().heightForWidth(width)
