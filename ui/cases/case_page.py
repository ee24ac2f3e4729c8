# SPDX-License-Identifier: Apache-2.0
"""Owns the case page: head, notices, what waits, the action bar, and the parts below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.casework.identity import seals
from core.kinds import APPROVAL, LETTER
from ui.cases.action_bar import ActionBar
from ui.cases.allegations import AllegationsSection
from ui.cases.consent import ConsentSection
from ui.cases.due import foremost
from ui.cases.facts import FactsSection
from ui.cases.header import CaseHeader
from ui.cases.history import HistorySection
from ui.cases.letters import LettersSection
from ui.cases.measures import MeasuresSection
from ui.cases.names import Names
from ui.cases.notices import Notices
from ui.cases.papers import PapersSection
from ui.cases.people import PeopleSection
from ui.cases.step_dialog import StepDialog
from ui.i18n import in_all_languages
from ui.operations.cases import can_be_undone, look_at_case, undo_act
from ui.operations.kinds import trade_of
from ui.privacy.identity import Sealing
from ui.theme.tokens import WIDE
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.commands import Command
from ui.widgets.direction import isolated
from ui.widgets.spoken import Herald
from ui.widgets.tabs import Tabs
from ui.widgets.undo import Undo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QResizeEvent

    from core.casework.steps import Option
    from core.errors import Refusal
    from core.ids import EventId, FileId
    from storage.records.results import Applied
    from ui.desk import Desk
    from ui.operations import Operation
    from ui.operations.cases import CaseView


class CasePage(QWidget):
    """One case, whole. It shows what it is given and asks for the rest by its signals.

    The page of another kind of file is a subclass: it has other parts, and may read more.
    """

    spoken_as = "leaf"
    header_class: type[CaseHeader] = CaseHeader

    close_requested = Signal()  # back to the list
    case_requested = Signal(str)  # FileId of another case
    conflicts_requested = Signal(str)  # FileId: please show what is in conflict in it
    letter_requested = Signal(str, str)  # FileId, kind of letter or ""
    issued_requested = Signal(str, str)  # FileId, id of an issued letter
    files_requested = Signal()  # please let me choose files to take in
    link_requested = Signal(object)  # CaseView: please ask which other case this one is tied to
    barred = Signal(object)  # Refusal: the case may not be read here, and why

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.view: CaseView | None = None
        self._file: FileId | None = None
        self._at = ""
        self._keys_wanted = self._telling = False
        self._stale: set[str] = set()
        self.header = self.header_class(desk)
        self.sealing = Sealing(desk, self)
        self.banner = Banner(WIDE)
        self.undo = Undo(self.banner, self)
        self.notices = Notices(desk)
        self.actions = ActionBar(desk)
        self.tabs = Tabs()
        self.parts = self._parts(desk)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        for part in (self.actions, self.notices):
            above.addWidget(part)
        for part in (self.header, self._above):
            whole.addWidget(part)
        whole.addWidget(self.tabs, 1)
        # Last: what goes by itself after ten seconds moves nothing that one is about to press.
        whole.addWidget(self.banner)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header.close_requested.connect(self.close_requested)
        self.header.names_requested.connect(self._on_names_requested)
        self.sealing.changed.connect(self.reload)
        self.actions.parts = {n: self.tabs.tabText(at) for at, n in enumerate(self.parts)}
        self.actions.part_requested.connect(self.go)
        self.actions.step_requested.connect(self._on_step_requested)
        self.notices.conflicts_requested.connect(self._on_conflicts_requested)
        self.notices.letter_requested.connect(self._on_letter_requested)
        self.notices.changed.connect(self.reload)
        self.tabs.currentChanged.connect(self._show_part)
        for number in range(self.tabs.count()):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(lambda n=number: self.tabs.setCurrentIndex(n))

    @property
    def file(self) -> FileId | None:
        """The case that is shown."""
        return self._file

    def _parts(self, desk: Desk) -> dict[str, QWidget]:
        parts: dict[str, QWidget] = {}
        for name, text, made in self.part_table():
            title = QCoreApplication.translate(type(self).__name__, text)
            part = made(desk, title)
            part.refused.connect(self._on_part_refused)
            part.case_requested.connect(self.case_requested)
            parts[name] = part
            self.tabs.addTab(part, title)
        for name, told in (
            ("done", self._on_done),
            ("writing", self._make_room),
            ("letter_requested", self.letter_requested),
            ("issued_requested", self.issued_requested),
            ("link_requested", self._on_link_requested),
            ("files_requested", self.files_requested),
        ):
            for part in parts.values():
                if hasattr(part, name):
                    getattr(part, name).connect(told)
        return parts

    def part_table(self) -> tuple[tuple[str, str, Callable[[Desk, str], QWidget]], ...]:
        """Return name, title (English) and class of the parts, in the order of the tabs."""
        return (
            ("facts", QT_TRANSLATE_NOOP("CasePage", "Facts"), FactsSection),
            ("people", QT_TRANSLATE_NOOP("CasePage", "People"), PeopleSection),
            ("allegations", QT_TRANSLATE_NOOP("CasePage", "Allegations"), AllegationsSection),
            ("consent", QT_TRANSLATE_NOOP("CasePage", "Consent"), ConsentSection),
            ("measures", QT_TRANSLATE_NOOP("CasePage", "Measures"), MeasuresSection),
            ("papers", QT_TRANSLATE_NOOP("CasePage", "Papers"), PapersSection),
            ("letters", QT_TRANSLATE_NOOP("CasePage", "Letters"), LettersSection),
            ("history", QT_TRANSLATE_NOOP("CasePage", "History"), HistorySection),
        )

    def reading(self, file: FileId, *, note: bool) -> Operation[CaseView]:
        """Return what reads a case."""
        return look_at_case(file=file, note=note)

    def spot(self, view: CaseView) -> str:
        """Return the part of a case where its most urgent clock is answered."""
        clock = foremost(view.clocks, view.on)
        return _SPOTS.get(clock.name, "facts") if clock and clock.running else "facts"

    def step_class(self, option: Option) -> type[StepDialog]:
        """Return the dialog in which a step is taken."""
        return StepDialog

    def show_case(self, file: FileId, at: str = "") -> None:
        """Show a case, at one of its parts; `papers/email/<id>` shows one paper."""
        note = file != self._file
        if note:
            self.banner.clear()
            self.undo.withdraw()
            self.tabs.setCurrentIndex(0)
            self.sealing.seal()
        self._file, self._at = file, at
        self._keys_wanted, self._telling = False, not self.isVisible()
        self._look(note=note)

    def take_keys(self) -> None:
        """Have arrows and Tab go on from here once it is read: readers tell which case it is."""
        self._keys_wanted = self._telling = True

    def reload(self) -> None:
        """Read the case again; it was looked at already."""
        if self._file is not None:
            self._look(note=False)

    def _look(self, *, note: bool) -> None:
        if self._file is not None:
            self.reading(self._file, note=note).success(self._on_looked).refused(
                self.barred.emit
            ).start(self.desk, self)

    def forget(self) -> None:
        """Show no case any more."""
        self._file = None
        self.view = None
        self.sealing.seal()

    def go(self, at: str) -> None:
        """Go to a part of the case, or to where it waits for an answer or a letter."""
        if at == APPROVAL:
            self.notices.focus_answer()
        elif at == LETTER and self.view is not None:
            for kind in trade_of(self.view.case).owed(self.view.case)[:1]:
                self._on_letter_requested(kind)
        elif at.startswith(_DRAFT):
            self._reopen(*at.removeprefix(_DRAFT).split("/", 1))
        if at == "urgent" and self.view is not None:
            at = self.spot(self.view)
        name, _, rest = at.partition("/")
        if name in self.parts:
            self.tabs.setCurrentWidget(self.parts[name])
        if name == "papers" and rest:
            self.parts["papers"].show_item(rest)

    def _reopen(self, what: str, item: str) -> None:
        """Open the form of a draft again, where what it is for is still open."""
        step = next((o for o in self.view.options if o.action == what), None) if self.view else None
        if what == "letter":
            self._on_letter_requested(item)
        elif step is not None and step.refusal is None:
            self._on_step_requested(step)
        for name, part in self.parts.items():
            if step is None and hasattr(part, "reopen") and self.view is not None:
                part.show_view(self.view)
                self._stale.discard(name)
                if part.reopen(what, item):
                    self.tabs.setCurrentWidget(part)
                    return

    def _on_looked(self, view: CaseView) -> None:
        if view.file != self._file:
            return
        acted = self._has_keys(self.header, self.actions, self.notices)
        self.view = view = self.sealing.of(view)
        self.header.show_view(view)
        self.setAccessibleName(self.header.spoken)
        self.header.offer_names(seals(view.case), shown=self.sealing.is_shown(view))
        self.actions.show_view(view)
        self.notices.show_view(view)
        self._stale = set(self.parts)
        self._show_part()
        # What was pressed may be gone: the keys stay in the file, which says where it stands now.
        lost = acted and not self._has_keys(self)
        if self._telling or lost:
            Herald(self, self.header.spoken)
        if self._keys_wanted or lost:
            self.tabs.tabBar().setFocus()
        self._keys_wanted = self._telling = False
        at, self._at = self._at, ""
        if at:
            self.go(at)

    def _has_keys(self, *parts: QWidget) -> bool:
        """Tell whether the keys are in one of some parts, or will be when a dialog has closed."""
        keys = self.window().focusWidget()
        return keys is not None and any(
            part.isAncestorOf(keys) and keys.isVisibleTo(part) for part in parts
        )

    def commands(self) -> Iterator[Command]:
        """Yield what can be done by name: the steps, letters to write, parts to go to."""
        if self.view is None:
            return
        view, number = self.view, isolated(self.view.case.number)
        names = Names(self.desk.language, self.desk.office, view.case)
        refusals = {option.action: option.refusal for option in view.options}
        for action in self.actions.buttons:
            press = partial(self._press, action)
            yield self._command(names, "action", action, refusals[action], press)
        for letter in view.letters:
            yield self._command(
                names, "letter_kind", letter.kind, letter.refusal,
                partial(self._on_letter_requested, letter.kind),
            )  # fmt: skip
        for place, (name, text, _) in enumerate(self.part_table()):
            spellings = in_all_languages(type(self).__name__, text)
            about = self.tr("Part of {0}").format(number)
            part = partial(self.tabs.setCurrentWidget, self.parts[name])
            yield Command(self.tabs.tabText(place), about, part, spellings, f"Ctrl+{place + 1}")

    def _command(
        self,
        names: Names,
        group: str,
        key: str,
        refusal: Refusal | None,
        run: Callable[[], object],
    ) -> Command:
        """Return what is done with the file; what is barred says why instead."""
        called, spellings = names.of(group, key), names.in_all_languages(group, key)
        if refusal is None:
            what = self.tr("Step of {0}") if group == "action" else self.tr("Letter of {0}")
            return Command(called, what.format(isolated(self.view.case.number)), run, spellings)
        why = names.refusal(refusal)
        told = run if group == "action" else partial(self._on_part_refused, *why)
        return Command(called, why[0], told, spellings, barred=True)

    def _press(self, action: str) -> None:
        """Take a step, or say why not, as a click does; it may be gone by now."""
        if (found := self.actions.buttons.get(action)) is not None:
            found.click()

    def _show_part(self, *_: object) -> None:
        """Build the part that is on the screen; the others wait until somebody looks at them."""
        name = next(n for n, part in self.parts.items() if part is self.tabs.currentWidget())
        if self.view is not None and name in self._stale:
            self._stale.discard(name)
            self.parts[name].show_view(self.view)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._make_room()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return what it needs as wide as it is; as narrow as could be it would be far higher."""
        wide = super().minimumSizeHint().width()
        return QSize(wide, self.layout().minimumHeightForWidth(max(wide, self.width())))

    def _make_room(self) -> None:
        """Leave a form that is open the room of what else could be done, where that is little."""
        form = getattr(self.tabs.currentWidget(), "form", None)
        self._above.setVisible(form is None or self.height() >= px(_BOTH))

    def _on_step_requested(self, option: Option) -> None:
        profile = self.view.case.profile if self.view else None
        if self.view is None or profile is None:
            return
        self.banner.clear()
        self.step_class(option)(self.desk, self.view, profile, option, self).open()

    def _on_conflicts_requested(self) -> None:
        self.conflicts_requested.emit(self._file)

    def _on_names_requested(self) -> None:
        if self.view is None:
            return
        if self.sealing.is_shown(self.view):
            self.sealing.seal()
        else:
            self.sealing.ask(self.view, self)

    def _on_letter_requested(self, kind: str) -> None:
        self.letter_requested.emit(self._file, kind)

    def _on_link_requested(self) -> None:
        if self.view is not None:
            self.link_requested.emit(self.view)

    def _on_done(self, applied: Applied[Any]) -> None:
        """Offer to take back what a part has recorded, where that can be."""
        if self.view is None or not can_be_undone(applied, self.view.me, self.view.on):
            return
        (event,) = applied.events
        names = Names(self.desk.language, self.desk.office, applied.case)
        said = names.of("event", event.event.kind)
        back = partial(self._take_back, applied.file, event.id)
        self.undo.offer("good", said, slot=back, fleeting=True)
        self.undo.count_down()

    def _take_back(self, file: FileId, event: EventId) -> None:
        undo_act(file=file, event=event, reason=self.tr("Taken back at once")).refused(
            self._on_not_undone
        ).start(self.desk, self)

    def _on_not_undone(self, refusal: Refusal) -> None:
        self.banner.say("warn", *self.desk.language.message(refusal))

    def _on_part_refused(self, sentence: str, hint: str) -> None:
        self.banner.say("warn", sentence, hint)


_BOTH = 900
"""Pixels from which a form is seen well below everything else that a case shows."""
_DRAFT = "draft/"
"""Begins where the form of a draft is: the act, and what tells forms of it apart."""
_SPOTS = {
    "recommendation_answer": "measures",
    "measure_answer": "measures",
    "measure_expires": "measures",
    "check_in": "measures",
    "contract_end": "measures",
    "contested_act": "allegations",
    "preliminary_review": "allegations",
    "determination": "allegations",
}
