# SPDX-License-Identifier: Apache-2.0
"""Owns what is done with colleagues: bundles out and in, the exchange folder, cards, joining.

Each bundle is taken in whole or not at all. Whoever stops several keeps those that were done, so
a stop is an answer here (`stopped`) and no exception: screens must hear of what had come by then.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.ids import FileId, OfficerId
from ui.operations.changed import Changed
from ui.operations.office import follow_roster
from ui.operations.operation import Cancelled, Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from core.ids import InstanceId
    from core.office.card import Card
    from core.office.office import Office
    from core.progress import Progress
    from storage.records.lists import Row
    from storage.sync.folder import Round
    from storage.sync.incoming import Taken
    from storage.sync.joining import Invitation
    from storage.sync.outgoing import Sent
    from storage.sync.overview import Arrival, Certificate, Colleague
    from ui.operations.open_vault import OpenVault

_MOST_CARD = 64 << 10
_STRANGER = "sync.sender_unknown"
_OTHERS = frozenset({"sync.not_for_me", "sync.not_a_bundle"})


@dataclass(frozen=True, slots=True)
class Exchanges:
    """What the exchange page shows."""

    others: tuple[OfficerId, ...]
    """Of whom `look_at_colleague` says how it stands with them."""
    arrivals: tuple[Arrival, ...]
    certificates: tuple[Certificate, ...]
    instance: InstanceId
    """This device."""
    enrolled: bool
    """Whether this device is entered in the office; a rebuilt one waits to be admitted."""


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
    stopped: bool = False


def is_bundle(path: Path) -> bool:
    """Tell whether a file calls itself a bundle; replication programs add to names."""
    from storage.sync.outgoing import SUFFIX

    return SUFFIX in path.name


def look() -> Operation[Exchanges]:
    """Return who the colleagues are, what came, what was taken back."""

    def work(opened: OpenVault) -> Exchanges:
        from storage.sync import overview

        records = opened.records
        return Exchanges(
            overview.others(records),
            overview.arrivals(records),
            overview.certificates(records),
            records.instance,
            records.is_enrolled,
        )

    return Operation(work)


def look_at_colleague(*, officer: OfficerId) -> Operation[Colleague]:
    """Return how it stands with a colleague; what waits is counted among all files."""

    def work(opened: OpenVault) -> Colleague:
        from storage.sync import overview

        return overview.colleague(opened.records, officer)

    return Operation(work)


def changed_cases(*, files: Iterable[FileId]) -> Operation[tuple[Row, ...]]:
    """Return, of the files that bundles brought, the cases that the officer at work is shown."""

    def work(opened: OpenVault) -> tuple[Row, ...]:
        from storage.sync import overview

        return overview.changed_cases(opened.records, files)

    return Operation(work)


def write_bundles(*, officers: Sequence[OfficerId], folder: Path) -> Operation[tuple[Sent, ...]]:
    """Write what each of some officers lacks into a folder, one file or more for each."""

    def work(opened: OpenVault) -> tuple[Sent, ...]:
        from storage.sync.outgoing import export

        if not folder.is_dir():
            raise UserError("sync.no_folder")
        sent: list[Sent] = []
        for place, officer in enumerate(officers):
            try:
                sent += export(opened.records, officer, folder, _nth(opened, place, len(officers)))
            except Cancelled:
                break
        return tuple(sent)

    return Operation(work)


def take_in_bundles(*, paths: Sequence[Path]) -> Operation[TakenIn]:
    """Take bundles in, each whole or not at all; one that is refused does not stop the others.

    One from a device that is not entered yet is tried again if another bundle has entered it.
    """

    def work(opened: OpenVault) -> TakenIn:
        done: dict[Path, Taken | Refusal] = {}
        try:
            for place, path in enumerate(paths):
                done[path] = _take_in(opened, path, _nth(opened, place, len(paths)))
            if any(_of_office(opened, outcome) for outcome in done.values()):
                for path in [path for path, outcome in done.items() if _stranger(outcome)]:
                    done[path] = _take_in(opened, path, opened.progress)
                follow_roster(opened)
        except Cancelled:
            return TakenIn(_files(done), opened.records.office, stopped=True)
        return TakenIn(_files(done), opened.records.office)

    return Operation(work, changes=_taken_in)


def exchange_folder(*, folder: Path, patient: bool = False) -> Operation[Round]:
    """Take in what has come into the exchange folder, and write what is due.

    If it is `patient`, a file that may not be here whole yet gets its second look at once, after
    as long as it takes to tell: for a caller who does not look again.
    """

    def work(opened: OpenVault) -> Round:
        from storage.sync.folder import SETTLED_SECONDS, Round, exchange

        done = Round()
        try:
            exchange(opened.records, folder, opened.progress, done=done)
            if patient and done.arriving:
                time.sleep(SETTLED_SECONDS)
                exchange(opened.records, folder, opened.progress, done=done)
            if any(_of_office(opened, taken) for taken in done.taken):
                follow_roster(opened)
        except Cancelled:
            done.office = opened.records.office
        return done

    return Operation(work, changes=_exchanged)


def glance_into_folder(*, folder: Path) -> Operation[tuple[tuple[str, int, int], ...]]:
    """Return names, sizes and times of the bundles in a folder: equal when nothing has come."""

    def work(_: OpenVault) -> tuple[tuple[str, int, int], ...]:
        from storage.sync.folder import names_in

        return names_in(folder)

    return Operation(work, database=False)


def make_card(*, name: str, title: str) -> Operation[Card]:
    """Return the contact card of a vault that is no device of an office yet."""

    def work(opened: OpenVault) -> Card:
        from storage.records import candidate

        return candidate.present(opened.vault, name, title, _now)

    return Operation(work)


def read_contact_card(*, path: Path, words: Sequence[str] | None = None) -> Operation[Card]:
    """Return the card in a file; refuse one that was altered, and enter that in the access log.

    `words` are the eight words as they were typed; without them the person compares.
    """

    def work(opened: OpenVault) -> Card | Refusal:
        from storage.records.access import Act
        from storage.sync.joining import read_usable_card

        try:
            with path.open("rb") as stream:
                card = read_usable_card(stream.read(_MOST_CARD))
        except OSError as error:
            raise UserError("copy.not_read", name=path.name) from error
        if not isinstance(card, Refusal) and words is not None and tuple(words) != card.words:
            card = Refusal.of("sync.words_differ")
        if isinstance(card, Refusal):
            opened.records.note_access(Act.REFUSED, detail_code=card.code)
        return card

    return Operation(work)


def read_invitation(*, paths: Sequence[Path]) -> Operation[tuple[Path, Invitation]]:
    """Return a first bundle and what it says: which office, who sent it, and his eight words.

    Names say nothing, so whoever is given a stick may give all that is on it: the first that this
    device can open is the one. If it can open none, the last is refused.
    """

    def work(opened: OpenVault) -> tuple[Path, Invitation]:
        from storage.sync import joining
        from storage.vault import disk

        for path in paths:
            try:
                with disk.disk_errors(), path.open("rb") as stream:
                    return path, joining.read_invitation(opened.vault, stream)
            except UserError as error:
                if path == paths[-1] or error.code not in _OTHERS:
                    raise
        raise ValueError("no file was given")

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


def _take_in(opened: OpenVault, path: Path, progress: Progress) -> Taken | Refusal:
    from storage.sync.incoming import take_in
    from storage.sync.outgoing import is_own
    from storage.vault import disk

    progress(0, 1)
    try:
        with disk.disk_errors(), path.open("rb") as stream:
            return take_in(opened.records, stream, progress)
    except UserError as error:
        if error.code == "sync.not_for_me" and is_own(opened.records, path.name):
            return _written_here(opened, path.name)
        return error.refusal


def _written_here(opened: OpenVault, name: str) -> Refusal:
    """Say for whom a bundle of ours is: whoever has several on a stick cannot see it."""
    from storage.sync.overview import addressee

    officer = opened.records.office.officers.get(addressee(opened.records, name) or OfficerId(""))
    if officer is None:
        return Refusal.of("sync.written_here")
    return Refusal.of("sync.written_for", name=officer.name)


def _stranger(outcome: Taken | Refusal) -> bool:
    return isinstance(outcome, Refusal) and outcome.code == _STRANGER


def _of_office(opened: OpenVault, outcome: Taken | Refusal) -> bool:
    office = FileId(opened.records.office.id)
    return not isinstance(outcome, Refusal) and office in outcome.files


def _files(done: dict[Path, Taken | Refusal]) -> tuple[TakenFile, ...]:
    return tuple(TakenFile(path, outcome) for path, outcome in done.items())


def _nth(opened: OpenVault, place: int, count: int) -> Progress:
    """Return how to report progress within one of several pieces of work of about one size."""

    def progress(done: int, total: int) -> None:
        whole = max(total, 1)
        opened.progress(place * whole + min(done, whole), count * whole)

    return progress


def _taken_in(result: TakenIn, at: datetime) -> Changed | None:
    taken = [file.outcome for file in result.files if not isinstance(file.outcome, Refusal)]
    return _changed(taken, result.office, at)


def _exchanged(result: Round, at: datetime) -> Changed | None:
    return _changed(result.taken, result.office, at)


def _changed(taken: Iterable[Taken], office: Office | None, at: datetime) -> Changed | None:
    """Return what bundles changed; nothing did when there were none."""
    files = {name for one in taken for name in one.files | one.withdrawn}
    return Changed(at, frozenset(files), office=office) if files else None


def _now() -> datetime:
    return datetime.now(UTC)
