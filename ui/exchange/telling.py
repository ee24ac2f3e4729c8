# SPDX-License-Identifier: Apache-2.0
"""Owns how the exchange page says what it knows: colleagues, arrivals, what was brought."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.disclosure import STATEMENT
from core.errors import Refusal
from core.office.instance import code_of
from core.office.programmes import PROTECTION
from ui.cases.names import Names
from ui.operations.kinds import programme_of
from ui.theme.tokens import GAP
from ui.widgets.direction import in_line, isolated
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.rows import Made, Row, RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from core.ids import InstanceId
    from core.office.office import Device, Office
    from storage.records.lists import Row as ListRow
    from storage.sync.outgoing import Sent
    from storage.sync.overview import Arrival, Certificate, Colleague, DeviceState
    from ui.desk import Desk
    from ui.exchange.courier import Brought
    from ui.i18n import Language

LONG = timedelta(days=14)
"""After so long a colleague is asked whether all is well."""
_SHOWN = 12
"""Cases of a summary that are named."""
_GOOD = "sync.taken"
_WARNINGS = frozenset({
    "sync.repeated", "sync.older", "sync.cloned", "sync.went_back", "sync.clock", "sync.left_out",
    "sync.of_revoked", "sync.waiting",
})  # fmt: skip
"""Outcomes of bundles that were taken in all the same; every other one was refused."""

_OTHERS = "sync.not_for_me"
_OWN = frozenset({"sync.written_here", "sync.written_for"})
_NOBODYS = _OWN | {_OTHERS}
"""What lies on a stick for everybody, and is nobody's mistake."""


def device_name(device: Device | None, instance: InstanceId) -> str:
    """Return what a device is called: its label, or its short code."""
    return (device.label if device else "") or code_of(instance)


def sender_name(office: Office, instance: InstanceId | None) -> str:
    """Return whose device sent something; nobody for one that is not entered."""
    device = office.devices.get(instance) if instance else None
    officer = office.officers.get(device.officer) if device else None
    return officer.name if officer else ""


def _of_list(row: ListRow) -> bool:
    """Tell whether a file is shown with all of its cycle; one with a conflict is named."""
    return row.kind == STATEMENT.name and not row.conflicts


class Colleagues(Entries):
    """Each colleague, with what is known of the devices."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name)
        self._desk = desk

    def show_colleagues(
        self,
        colleagues: Sequence[Colleague],
        write: Callable[[Colleague], object],
        look: Callable[[Colleague], object],
    ) -> None:
        """Show them; `write` and `look` are what can be done with each."""
        self.show_entries([self._entry(one, write, look) for one in colleagues])

    def _entry(
        self,
        colleague: Colleague,
        write: Callable[[Colleague], object],
        look: Callable[[Colleague], object],
    ) -> Entry:
        officer = colleague.officer
        role = self._desk.language.label(f"role.{officer.role.value}")
        called = {text.casefold(): text for text in (officer.title, role) if text}
        lines = [in_line(called.values())]
        lines += [self._device(state) for state in colleague.devices if not state.device.revoked]
        if colleague.reachable:
            lines.append(self._waiting(colleague))
            if colleague.file:
                # Where a person looks on a stick: names of files say nothing by themselves.
                lines.append(self.tr("Newest file: {0}").format(isolated(colleague.file)))
        chip, tone = self._chip(colleague)
        actions = [Action(self.tr("Details…"), lambda: look(colleague))]
        if colleague.reachable:
            actions.insert(0, Action(self.tr("Write…"), lambda: write(colleague)))
        return Entry(officer.name, "\n".join(lines), "user", chip, tone, tuple(actions))

    def _device(self, state: DeviceState) -> str:
        language = self._desk.language
        name = isolated(device_name(state.device, state.device.instance))
        if state.device.suspended:
            return self.tr("{0}: its revocation waits for approval").format(name)
        if state.heard is None:
            said = [self.tr("{0}: not heard from yet").format(name)]
        else:
            said = [self.tr("{0}: last heard from {1}").format(name, language.moment(state.heard))]
        if state.missing:
            numbers = language.listed([language.number(number) for number in state.missing])
            said.append(self.tr("never came: bundle {0}").format(isolated(numbers)))
        if state.behind:
            said.append(self.tr("%Ln bundle(s) not acknowledged yet", "", state.behind))
        return " · ".join(said)

    def _waiting(self, colleague: Colleague) -> str:
        said = self.tr("Nothing to send")
        if colleague.fresh:
            said = self.tr("%Ln file(s) to send", "", colleague.fresh)
        elif colleague.waiting:
            said = self.tr("All is written; not confirmed from there yet")
        if colleague.sent is None:
            return said
        last = self.tr("last bundle written {0}").format(self._desk.language.moment(colleague.sent))
        return f"{said} · {last}"

    def _chip(self, colleague: Colleague) -> tuple[str, str]:
        if not colleague.devices:
            return self.tr("No device yet"), "info"
        if all(state.device.revoked for state in colleague.devices):
            return self.tr("Device revoked"), "warn"
        if not colleague.reachable:
            return self.tr("Revocation proposed"), "warn"
        missing = sum(len(state.missing) for state in colleague.devices)
        if missing:
            return self.tr("%Ln bundle(s) missing", "", missing), "warn"
        heard = [state.heard for state in colleague.devices if state.heard is not None]
        if heard and datetime.now(UTC) - max(heard) > LONG:
            return self.tr("Not heard from for long"), "warn"
        return "", "info"


class Arrivals(Entries):
    """What came, the newest first: when, from whom, and what became of it."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name)
        self._desk = desk

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> bool:
        """Show them, and tell whether there were any: what is for others came to nobody here."""
        came = [one for one in arrivals if one.outcome != _OTHERS]
        self.show_entries([self._entry(one) for one in came])
        return bool(came)

    def _entry(self, arrival: Arrival) -> Entry:
        language = self._desk.language
        sentence, hint = language.message(Refusal.of(arrival.outcome))
        who = sender_name(self._desk.office, arrival.sender)
        parts = [language.moment(arrival.at)]
        if who:
            parts.append(self.tr("from {0}").format(isolated(who)))
        if arrival.number:
            parts.append(self.tr("bundle {0}").format(language.number(arrival.number)))
        symbol, chip, tone = self._kind(arrival)
        taken = arrival.outcome == _GOOD
        if arrival.events:
            parts.append(self.tr("%Ln new entry(ies)", "", arrival.events))
        elif taken:
            parts.append(self.tr("nothing new"))
        lines = " · ".join(parts) if taken else " · ".join(parts) + "\n" + hint
        title = self.tr("Taken in") if taken else sentence
        return Entry(title, lines, symbol, "" if taken else chip, tone)

    def _kind(self, arrival: Arrival) -> tuple[str, str, str]:
        if arrival.outcome == _GOOD:
            return "circle-check", "", "good"
        if arrival.outcome in _WARNINGS:
            return "triangle-alert", self.tr("Please note"), "warn"
        return "circle-alert", self.tr("Refused"), "danger"


class Withdrawn(RowList):
    """Files that were taken back from this device, with the word that says so.

    Thousands, of whoever had a part in a programme and has none any more.
    """

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(name)
        self._desk = desk

    def show_certificates(self, certificates: Sequence[Certificate]) -> None:
        """Show them."""
        files = [one.file for one in certificates]
        self.show_whole(Made(files, lambda place: self._row(certificates[place])))
        self.setVisible(bool(files))

    def _row(self, certificate: Certificate) -> Row:
        since = self._desk.language.date(certificate.since)
        return Row(
            certificate.file,
            certificate.number or self.tr("A file without a number"),
            self.tr("Not for you since {0}. It was removed from this laptop.").format(since),
        )


class Summary(QWidget):
    """What the last bundles brought: one sentence, then the details."""

    file_requested = Signal(str)  # FileId
    conflicts_requested = Signal(str)  # FileId
    statements_requested = Signal(str)  # the year of a cycle

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.sentence = Label(role="heading")
        self.hint = Label()
        self.counts = Label(role="muted")
        self.cases = Entries(self.tr("What has something new"))
        self.refused = Entries(self.tr("Refused"))
        self.own = Entries(self.tr("Written on this laptop"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        texts = (self.sentence, self.hint, self.counts)
        for part in (*texts, self.cases, self.refused, self.own):
            whole.addWidget(part)
        self.setVisible(False)

    def show_brought(self, brought: Brought) -> None:
        """Show what was brought by a hand or by the folder."""
        language = self._desk.language
        refused = [one for one in brought.refused if one[1].code not in _NOBODYS]
        sentence, hint = self._told(brought, len(refused))
        self.sentence.setText(sentence)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        counted = self._counted(brought, len(refused))
        self.counts.setText(" · ".join(counted))
        self.counts.setVisible(bool(counted))
        self.cases.show_entries([
            *(self._statements(year, count) for year, count in self._cycles(brought).items()),
            *[self._case(row) for row in brought.cases if not _of_list(row)][:_SHOWN],
        ])  # fmt: skip
        refusals = [self._refusal(name, why, language) for name, why in refused]
        notes = [self._note(code, language) for code in brought.warnings]
        self.refused.show_entries([*refusals, *notes])
        own = [one for one in brought.refused if one[1].code in _OWN]
        self.own.show_entries([self._written(name, why, language) for name, why in own])
        self.setVisible(True)

    def _told(self, brought: Brought, refused: int) -> tuple[str, str]:
        """Return in one sentence what became of it, and what to do if there is something."""
        codes = {why.code for _, why in brought.refused}
        some = self.tr("What was in order was taken in; %Ln bundle(s) were not.", "", refused)
        to_settle = self.tr("Compare both decisions, and say which one stands.")
        foreign = self.tr(
            "It is sealed, and nobody here can open it. Leave it for the colleague it is for."
            " If it was meant for you, ask its sender to take in your newest bundle and to"
            " write again."
        )
        known = bool(brought.taken) and not (brought.new or brought.withdrawn)
        outcomes = (
            (brought.stopped, self.tr("You stopped it; what had been taken in stays."), ""),
            (refused and brought.taken, some, ""),
            (refused, self.tr("Nothing was taken in."), ""),
            (
                brought.conflicts,
                self.tr("All was taken in; two laptops decided differently."),
                to_settle,
            ),
            (known, self.tr("Nothing new: all of it was here already."), ""),
            (brought.taken, self.tr("All was taken in."), ""),
            (_OTHERS in codes, self.tr("This was not for you."), foreign),
            (codes, self.tr("This was written on this laptop, for somebody else."), ""),
        )
        nothing = (self.tr("Nothing new."), "")
        return next(((said, hint) for holds, said, hint in outcomes if holds), nothing)

    def _counted(self, brought: Brought, refused: int) -> list[str]:
        codes = [why.code for _, why in brought.refused]
        programmes = [programme_of(row.kind) for row in brought.cases]
        cases = programmes.count(PROTECTION)
        statements = sum(row.kind == STATEMENT.name for row in brought.cases)
        elsewhere = len(programmes) - cases - statements
        said = [self.tr("%Ln new entry(ies)", "", brought.new)] if brought.new else []
        if cases:
            said.append(self.tr("in %Ln case(s)", "", cases))
        if statements:
            said.append(self.tr("in %Ln statement(s)", "", statements))
        if elsewhere:
            said.append(self.tr("in %Ln other file(s)", "", elsewhere))
        if brought.conflicts:
            said.append(self.tr("%Ln file(s) with a conflict to settle", "", brought.conflicts))
        if brought.withdrawn:
            said.append(self.tr("%Ln file(s) taken back from this laptop", "", brought.withdrawn))
        if refused:
            said.append(self.tr("%Ln bundle(s) refused", "", refused))
        if others := codes.count(_OTHERS):
            said.append(self.tr("%Ln bundle(s) for others", "", others))
        if own := sum(code in _OWN for code in codes):
            said.append(self.tr("%Ln bundle(s) written here", "", own))
        if brought.stopped:
            said.append(self.tr("stopped before the end"))
        return said

    def _written(self, name: str, refusal: Refusal, language: Language) -> Entry:
        sentence, hint = language.message(refusal)
        return Entry(sentence, f"{isolated(name)}\n{hint}", "send")

    def _cycles(self, brought: Brought) -> Mapping[str, int]:
        """Return how many statements of each cycle came, the latest cycle first."""
        years = Counter(row.category for row in brought.cases if _of_list(row))
        return dict(sorted(years.items(), reverse=True))

    def _statements(self, year: str, count: int) -> Entry:
        """Return one line for all statements of a cycle: there may be a thousand."""
        return Entry(
            self.tr("%Ln statement(s) of the cycle of {0}", "", count).format(year), "", "inbox",
            actions=(Action(self.tr("Show"), lambda: self.statements_requested.emit(year)),),
        )  # fmt: skip

    def _case(self, row: ListRow) -> Entry:
        title = " · ".join(text for text in (row.number, isolated(row.title)) if text)
        return Entry(
            title,
            Names(self._desk.language, self._desk.office).state(row),
            "folder",
            chip=self.tr("Conflict") if row.conflicts else "",
            tone="danger",
            actions=self._ways_to(row),
        )

    def _ways_to(self, row: ListRow) -> tuple[Action, ...]:
        look = Action(self.tr("Open"), lambda: self.file_requested.emit(row.file))
        if not row.conflicts:
            return (look,)
        settle = Action(
            self.tr("Compare and settle"), lambda: self.conflicts_requested.emit(row.file), ""
        )
        return (settle, look)

    def _refusal(self, name: str, refusal: Refusal, language: Language) -> Entry:
        sentence, hint = language.message(refusal)
        return Entry(sentence, f"{isolated(name)}\n{hint}", "circle-alert",
                     self.tr("Refused"), "danger")  # fmt: skip

    def _note(self, code: str, language: Language) -> Entry:
        sentence, hint = language.message(Refusal.of(code))
        return Entry(sentence, hint, "triangle-alert", self.tr("Please note"), "warn")


class Written(QWidget):
    """Which file is for whom: their names say nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.about = Label(role="muted")
        self.files = Entries(self.tr("Bundles written"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(Label(self.tr("Bundles written"), "heading"))
        whole.addWidget(self.about)
        whole.addWidget(self.files)
        self.setVisible(False)

    def show_sent(self, sent: Sequence[Sent], folder: Path) -> None:
        """Show which were written into a folder."""
        self.about.setText(
            self.tr(
                "In {0}. Give each to the colleague it is for; nobody else can open it."
            ).format(isolated(str(folder)))
        )
        self.files.show_entries([self._entry(one) for one in sent])
        self.setVisible(bool(sent))

    def _entry(self, sent: Sent) -> Entry:
        language = self._desk.language
        officer = self._desk.office.officers.get(sent.officer)
        parts = [
            self.tr("bundle {0}").format(language.number(sent.number)),
            self.tr("%Ln entry(ies)", "", sent.events),
            language.size(sent.size),
        ]
        said = f"{isolated(sent.path.name)}\n{' · '.join(parts)}"
        return Entry(officer.name if officer else "", said, "send")
