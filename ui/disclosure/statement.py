# SPDX-License-Identifier: Apache-2.0
"""Owns the part of a filing that is read: the statement, section by section, beside an earlier one.

What differs, what reaches a threshold, what nobody approved and what may be on a list is marked
where it stands. Each section is ticked off once somebody has looked at it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.disclosure.sections import section
from core.disclosure.statement import compare
from ui.cases.card import Card, ReasonButton
from ui.cases.section import Section, Stop
from ui.disclosure.entry_card import EntryCard, Line, chips
from ui.disclosure.names_on_lists import Likenesses
from ui.disclosure.words import DOLLARS, answer_text, column_name, entry_title, money
from ui.operations.cases import act_on_case
from ui.theme.tokens import GAP
from ui.widgets.choice import Choice
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.disclosure import Filing
    from core.disclosure.money import Weighed
    from core.disclosure.parts import Match, Version
    from core.disclosure.sections import Column
    from core.disclosure.sections import Section as Asks
    from core.disclosure.statement import Difference, Statement
    from ui.desk import Desk
    from ui.operations.disclosure_review import FilingView

_AT_ONCE = 40
"""Entries of a section that are shown at once; nobody but a machine declares more."""
_LAST_YEAR = "before"
_LATEST = ""


class _Read(NamedTuple):
    """What is read at the moment."""

    view: FilingView
    version: Version
    called: str
    """What the statement beside it is called; empty where there is none."""


class StatementSection(Section):
    """What was declared."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._file = ""
        self._shown = _LATEST  # key of the version
        self._beside = _LAST_YEAR
        self._whole: set[str] = set()  # sections of which all entries are shown
        self._next = ""  # what has the focus once a section was ticked
        super().__init__(desk, name)
        self.likenesses = Likenesses(self)

    def build(self, view: FilingView) -> None:
        """Show the statement that counts, or the version that was chosen."""
        if self._file != view.file:
            self._file, self._shown, self._beside = view.file, _LATEST, _LAST_YEAR
            self._whole.clear()
        case = view.case
        version = next((v for v in case.versions if v.key == self._shown), case.latest)
        statement = version.statement if version else None
        if version is None or statement is None:
            self._nothing_filed(case, version)
            return
        before, called = self._earlier(view, version)
        self._choices(view, version)
        self._summary(view, version)
        if statement.remarks or (before and before.remarks):
            self._remarks(statement, before)
        entries: dict[str, list[tuple[int, Difference]]] = {}
        places: dict[str, int] = {}
        for one in compare(before, statement):
            place = places.get(one.section, 0) if one.now is not None else -1
            places[one.section] = place + 1 if place >= 0 else places.get(one.section, 0)
            entries.setdefault(one.section, []).append((place, one))
        for name in statement.sections:
            if (asks := section(name)) is not None:
                self._section(_Read(view, version, called), asks, entries.get(name, []))
        self.likenesses.others(case, statement)

    def _focused(self) -> Stop | None:
        name, self._next = self._next, ""
        return Stop(name) if name else super()._focused()

    def _nothing_filed(self, case: Filing, version: Version | None) -> None:
        if version is not None:
            self.nothing(self.tr("Its content was destroyed."))
        elif case.draft:
            self.nothing(self.tr("A statement is being keyed in; nothing has been filed yet."))
        else:
            self.nothing(self.tr("No statement has been filed yet."))

    def _earlier(self, view: FilingView, version: Version) -> tuple[Statement | None, str]:
        """Return the statement beside, and what it is called."""
        case = view.case
        for other in case.versions:
            if other.key == self._beside and other.key != version.key:
                return other.statement, self._version_name(other)
        last = view.before.latest if view.before else None
        statement = last.statement if last else None
        if statement is None or view.before is None:
            return None, ""
        return statement, self.tr("Last cycle ({0})").format(view.before.cycle.year)

    def _version_name(self, version: Version) -> str:
        number = self.names.language.number(version.number)
        return self.tr("Version {0} of {1}").format(number, self.names.day(version.received_on))

    def _choices(self, view: FilingView, version: Version) -> None:
        """Let versions be chosen where there are several, or one of the cycle before."""
        case, before = view.case, view.before
        versions = [(v.key, self._version_name(v)) for v in case.versions]
        shown = Choice(versions, version.key)
        shown.setAccessibleName(self.tr("Version that is shown"))
        beside = Choice(
            [
                (_LAST_YEAR, self.tr("Beside the last cycle")),
                *((key, self.tr("Beside {0}").format(name)) for key, name in versions
                  if key != version.key),
            ],
            self._beside,
        )  # fmt: skip
        beside.setAccessibleName(self.tr("What it is set beside"))
        if len(versions) < 2:
            if before is None or before.latest is None:
                self.nothing(self.tr("There is no statement of the last cycle to set beside it."))
            return
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(shown, 1)
        row.addWidget(beside, 1)
        shown.activated.connect(lambda _: self._show_version(shown.value or _LATEST, beside.value))
        beside.activated.connect(lambda _: self._show_version(self._shown, beside.value))
        self.add(line)

    def _show_version(self, shown: str, beside: str | None) -> None:
        self._shown, self._beside = shown, beside or _LAST_YEAR
        if self.view is not None:
            self.show_view(self.view)

    def _summary(self, view: FilingView, version: Version) -> None:
        """Say in a line what there is to look at."""
        case = view.case
        weighed = view.weighed.get(version.key, ())
        over = sum(one.reached is True for one in weighed)
        unknown = sum(one.reached is None for one in weighed)
        matches = sum(not m.dismissed for m in case.matches)
        unapproved = version.declared.count("unapproved_activity")
        marks = [
            (text, tone)
            for holds, text, tone in (
                (version.blank, self.tr("Nothing declared"), "info"),
                (version.unchanged, self.tr("As in the last cycle"), "info"),
                (over, self.tr("%Ln amount(s) over a threshold", "", over), "warn"),
                (unknown, self.tr("%Ln amount(s) without a rate", "", unknown), "danger"),
                (unapproved, self.tr("Outside activity not approved"), "danger"),
                (matches, self.tr("%Ln name(s) on lists", "", matches), "warn"),
                (case.unchecked, self.tr("%Ln section(s) to look at", "", len(case.unchecked)),
                 "info"),
            )
            if holds
        ]  # fmt: skip
        if marks:
            self.add(chips(marks))

    def _remarks(self, statement: Statement, before: Statement | None) -> None:
        was = before.remarks if before else ""
        changed = before is not None and was != statement.remarks
        card = Card(self.tr("Remarks of the filer"), chip=self.tr("Changed") if changed else "",
                    tone="warn")  # fmt: skip
        card.prose(statement.remarks or self.tr("None."))
        if changed:
            card.value(self.tr("Before"), was or self.tr("None."))
        self.add(card)

    def _section(self, read: _Read, asks: Asks, found: list[tuple[int, Difference]]) -> None:
        tick = self._tick(read, asks.name)
        title = self.names.of("section", asks.name)
        if not found:
            empty = Label(self.tr("Nothing declared"), "muted")
            empty.setWordWrap(False)
            self.heading(title, empty, tick)
            return
        self.heading(title, tick)
        shown = found if asks.name in self._whole else found[:_AT_ONCE]
        for place, one in shown:
            self.add(self._entry(read, asks, place, one))
        if len(found) > len(shown):
            more = self.tr("Show all %Ln", "", len(found))
            self.add(button(more, lambda: self._show_whole(asks.name), role="link"))

    def _show_whole(self, name: str) -> None:
        self._whole.add(name)
        if self.view is not None:
            self.show_view(self.view)

    def _tick(self, read: _Read, name: str) -> QWidget:
        """Return the box of the checklist: still to be looked at, or looked at."""
        case: Filing = read.view.case
        latest = case.latest
        if latest is None or read.version.key != latest.key:
            return Label(self.tr("Earlier version"), "muted")
        if name not in case.unchecked:
            return Label(self.tr("Looked at"), tone="good")
        refusal = read.view.acts["check_section"]
        made = ReasonButton(
            self.tr("Mark as looked at"),
            lambda: self._on_ticked(name),
            symbol="check",
            reason=self.names.refusal(refusal) if refusal else None,
        )
        made.setAccessibleName(self._tick_name(name))
        made.refused.connect(self.refused)
        return made

    def _tick_name(self, name: str) -> str:
        return self.tr("Mark as looked at: {0}").format(self.names.of("section", name))

    def _on_ticked(self, name: str) -> None:
        view = self.view
        if view is None:
            return
        left = [one for one in view.case.unchecked if one != name]
        after = list(view.case.unchecked).index(name)
        if left:
            self._next = self._tick_name(left[min(after, len(left) - 1)])
        act_on_case(file=view.file, act="check_section", facts={"section": name}).start(
            self.desk, self
        )

    def _entry(self, read: _Read, asks: Asks, place: int, one: Difference) -> Card:
        called = read.called
        weighed = {
            w.column: w
            for w in read.view.weighed.get(read.version.key, ())
            if w.section == asks.name and w.place == place
        }
        matches = self.likenesses.of(read.view.case, asks.name, one.now)
        heads = (self.tr("This statement"), called) if called and one.before is not None else None
        marks = [*self._marks(one, beside=bool(called)), *self._alarms(asks, one, matches)]
        lines = [self._line(c, one, weighed.get(c.name), asks) for c in asks.columns
                 if c.name in (one.now or {}) or c.name in (one.before or {})]  # fmt: skip
        entry = one.now if one.now is not None else one.before
        card = EntryCard(entry_title(self.names, asks, entry or {}), marks, lines, heads)
        for match in matches:
            self.likenesses.put(card, match)
        return card

    def _marks(self, one: Difference, *, beside: bool) -> Iterator[tuple[str, str]]:
        """Yield how an entry differs, where there is something to compare it with."""
        if not beside:
            return
        if one.now is None:
            yield self.tr("No longer declared"), "warn"
        elif one.before is None:
            yield self.tr("New"), "warn"
        elif one.changed:
            yield self.tr("Changed"), "warn"

    def _alarms(
        self, asks: Asks, one: Difference, matches: list[Match]
    ) -> Iterator[tuple[str, str]]:
        now = one.now or {}
        if asks.column("approved") is not None and now.get("approved") is False:
            yield self.tr("Not approved"), "danger"
        if any(not match.dismissed for match in matches):
            yield self.tr("May be on a list"), "warn"

    def _line(self, column: Column, one: Difference, weighed: Weighed | None, asks: Asks) -> Line:
        now = answer_text(self.names, column, (one.now or {}).get(column.name))
        was = answer_text(self.names, column, (one.before or {}).get(column.name))
        if one.now is None:
            now = was
        both = one.now is not None and one.before is not None
        marks, under = self._worth(weighed) if weighed is not None else ((), "")
        return Line(
            column_name(self.names, column), now or "–", was or "–",
            both and column.name in one.changed, marks, under,
        )  # fmt: skip

    def _worth(self, one: Weighed) -> tuple[tuple[tuple[str, str], ...], str]:
        """Return what is to be noticed about an amount, and its worth in dollars."""
        under = ""
        if one.dollars is not None and one.amount.currency != DOLLARS:
            under = self.tr("Worth {0}").format(money(self.names, one.dollars, DOLLARS))
        if one.dollars is not None and one.total != one.dollars:
            together = money(self.names, one.total, DOLLARS)
            said = self.tr("from this source together {0}").format(together)
            under = f"{under} · {said}" if under else said
        if one.threshold is None or one.reached is False:
            return (), under
        limit = money(self.names, one.threshold * 100, DOLLARS)
        if one.reached is None:
            text = self.tr("No rate for {0}: hold it to {1} by hand")
            return ((text.format(one.amount.currency, limit), "danger"),), under
        return ((self.tr("Reaches the threshold of {0}").format(limit), "warn"),), under
