# SPDX-License-Identifier: Apache-2.0
"""Owns what is done with colleagues: bundles out and in, the exchange folder, cards, joining."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from core.errors import Refusal, UserError
from ui.operations.changed import Changed, recorded
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import OfficerId
    from core.office.card import Card
    from core.office.office import Office, Role
    from storage.records.results import Applied
    from storage.sync.folder import Round
    from storage.sync.incoming import Taken
    from storage.sync.joining import Invitation
    from storage.sync.outgoing import Sent
    from storage.sync.overview import Arrival, Certificate, Colleague
    from ui.operations.open_vault import OpenVault

_MOST_CARD = 64 << 10


@dataclass(frozen=True, slots=True)
class Exchanges:
    """What the exchange page shows."""

    colleagues: tuple[Colleague, ...]
    arrivals: tuple[Arrival, ...]
    certificates: tuple[Certificate, ...]


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What became of a file that a person gave the program to take in."""

    path: Path
    outcome: Taken | Refusal


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of several; the office as it stands afterwards."""

    files: tuple[TakenFile, ...]
    office: Office


def look() -> Operation[Exchanges]:
    """Return who the colleagues are, what waits, what came, what was taken back."""

    def work(opened: OpenVault) -> Exchanges:
        from storage.sync import overview

        records = opened.records
        return Exchanges(
            overview.colleagues(records), overview.arrivals(records), overview.certificates(records)
        )

    return Operation(work)


def write_bundles(*, officers: Sequence[OfficerId], folder: Path) -> Operation[tuple[Sent, ...]]:
    """Write what each of some officers lacks into a folder, one file or more for each."""

    def work(opened: OpenVault) -> tuple[Sent, ...]:
        from storage.sync.outgoing import export

        sent: list[Sent] = []
        for officer in officers:
            sent += export(opened.records, officer, folder, opened.progress)
        return tuple(sent)

    return Operation(work)


def take_in_bundles(*, paths: Sequence[Path]) -> Operation[TakenIn]:
    """Take bundles in, each whole or not at all; one that is refused does not stop the others."""

    def work(opened: OpenVault) -> TakenIn:
        from storage.vault import disk

        done = []
        for path in paths:
            outcome: Taken | Refusal
            try:
                with disk.disk_errors(), path.open("rb") as stream:
                    outcome = _take_in(opened, stream)
            except UserError as error:
                outcome = error.refusal
            done.append(TakenFile(path, outcome))
        return TakenIn(tuple(done), opened.records.office)

    return Operation(work, changes=_taken_in)


def exchange_folder(*, folder: Path) -> Operation[Round]:
    """Take in what has come into the exchange folder, and write what is due."""

    def work(opened: OpenVault) -> Round:
        from storage.sync.folder import exchange

        return exchange(opened.records, folder, opened.progress)

    return Operation(work, changes=_exchanged)


def make_card(*, name: str, title: str) -> Operation[Card]:
    """Return the contact card of a vault that is no device of an office yet."""

    def work(opened: OpenVault) -> Card:
        from storage.records.records import Records

        return Records.candidate(opened.vault, name, title, now=_now)

    return Operation(work)


def read_contact_card(*, path: Path) -> Operation[Card]:
    """Return the card in a file, or refuse one that was altered."""

    def work(_: OpenVault) -> Card | Refusal:
        from core.office.card import read_card

        try:
            with path.open("rb") as stream:
                return read_card(stream.read(_MOST_CARD))
        except OSError as error:
            raise UserError("copy.not_read", name=path.name) from error

    return Operation(work, database=False)


def admit_card(
    *, card: Card, role: Role | None, officer: OfficerId | None = None, label: str = ""
) -> Operation[Applied[Any]]:
    """Enter the owner of a card and the device; or a further device of an officer."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        from core.office import changes

        on = _now().astimezone().date()
        return opened.records.apply_office(
            lambda office, _: changes.admit(office, card, role, on, officer=officer, label=label)
        )

    return Operation(work, changes=recorded)


def read_invitation(*, path: Path) -> Operation[Invitation]:
    """Return what a first bundle says: which office, who sent it, and his eight words."""

    def work(opened: OpenVault) -> Invitation:
        from storage.sync import joining
        from storage.vault import disk

        with disk.disk_errors(), path.open("rb") as stream:
            return joining.read_invitation(opened.vault, stream)

    return Operation(work)


def accept_invitation(*, path: Path, invitation: Invitation) -> Operation[Taken]:
    """Make the open vault a device of the office that sent a first bundle."""

    def work(opened: OpenVault) -> Taken:
        from storage.sync import joining
        from storage.vault import disk

        with disk.disk_errors(), path.open("rb") as stream:
            records, taken = joining.accept(
                opened.vault, stream, invitation, now=_now, progress=opened.progress
            )
        opened.hold(opened.vault, records)
        return taken

    return Operation(work)


def _take_in(opened: OpenVault, stream: Any) -> Taken:  # noqa: ANN401 - a file open for reading
    from storage.sync.incoming import take_in

    return take_in(opened.records, stream, opened.progress)


def _taken_in(result: TakenIn, at: datetime) -> Changed:
    taken = [file.outcome for file in result.files if not isinstance(file.outcome, Refusal)]
    files = {name for one in taken for name in one.files | one.withdrawn}
    return Changed(at, frozenset(files), office=result.office)


def _exchanged(result: Round, at: datetime) -> Changed:
    files = {name for one in result.taken for name in one.files | one.withdrawn}
    return Changed(at, frozenset(files), office=result.office)


def _now() -> datetime:
    return datetime.now(UTC)
