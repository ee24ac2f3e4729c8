# SPDX-License-Identifier: Apache-2.0
"""Owns a real office on several laptops, made as people make one: cards, words, bundles.

team = Team.copy(template, folder)
team["bo"].records ...
team.send("ada", "bo")          one bundle, written and taken in
team.exchange()                 everybody with everybody until nothing is left to say
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from core.errors import Refusal, UserError
from core.history.change import Change
from core.ids import OfficerId, new_id
from core.office import changes
from core.office.card import read_card
from core.office.instance import code_of as code_of_instance
from core.office.office import Letterhead, Role
from core.retaliation import RETALIATION, opening
from core.retaliation.workflow import State
from resources import read_json
from storage.records.kinds import KINDS
from storage.records.records import Records
from storage.sync import incoming, joining, outgoing
from storage.sync.load import devices_of
from storage.vault.opening import open_with
from storage.vault.slots import OpenedSlot
from tests.factory import card_for, make_vault

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from core.ids import FileId
    from storage.records.kinds import Kinds
    from storage.sync.incoming import Taken
    from storage.vault import Vault

ON = date(2021, 3, 4)
PEOPLE = {
    "ada": ("Ada Director", Role.DIRECTOR),
    "bo": ("Bo Officer", Role.OFFICER),
    "cy": ("Cy Officer", Role.OFFICER),
    "di": ("Di Alternate", Role.ALTERNATE),
    "eve": ("Eve Reviewer", Role.REVIEWER),
}


def done(answer: Any) -> Any:
    """Return an answer that is no refusal."""
    assert not isinstance(answer, Refusal), (answer.code, dict(answer.params))
    return answer


@dataclass
class Clock:
    """A clock that goes on by a second whenever it is read; `skew` sets it wrong."""

    skew: timedelta = timedelta()
    moment: datetime = datetime(2021, 3, 4, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment + self.skew


@dataclass
class Laptop:
    """One officer's laptop."""

    name: str
    vault: Vault
    opened: OpenedSlot
    clock: Clock = field(default_factory=Clock)
    records: Records = None  # type: ignore[assignment] - until it has founded or joined

    @property
    def officer(self) -> OfficerId:
        return self.records.me

    def open_case(self, applicant: str = "Rosa Alvarez", **facts: Any) -> FileId:
        number = self.records.next_number("EO", 2021)
        given = {"language": "en", "name": applicant, "number": number, **facts}
        decision = opening.open_case(
            self.records.office, given, by=self.officer, on=ON, start=State.RECEIVED
        )
        return done(self.records.create(RETALIATION, decision))

    def act(self, file: FileId, act: Any, **facts: Any) -> Any:
        return done(self.try_act(file, act, **facts))

    def try_act(self, file: FileId, act: Any, **facts: Any) -> Any:
        me = self.officer
        return self.records.apply(file, lambda case, _: act(case, facts, by=me, on=ON))

    def recuse(self, file: FileId, officer: OfficerId, *, out: bool = True) -> None:
        """Shut an officer out of a case, or let him in again, whatever the rules say of who may."""
        field = f"recusal/{officer}"
        done(
            self.records.apply(file, lambda _, r: Change.of("decided", r.assign(field, out), on=ON))
        )

    def office(self, decide: Any) -> Any:
        return done(self.records.apply_office(decide))

    def reopen(self, folder: Path, kinds: Kinds = KINDS) -> Laptop:
        """Open this laptop's vault, or a copy of it, without stretching the passphrase."""
        vault = open_with(folder, lambda f: (f.copies[0], self.opened), keyring=None)
        laptop = Laptop(self.name, vault, self.opened, Clock(moment=self.clock.moment))
        laptop.records = Records(vault, now=laptop.clock, kinds=kinds)
        return laptop

    def take(self, path: Path) -> Taken:
        with path.open("rb") as stream:
            return incoming.take_in(self.records, stream)

    def codes(self) -> set[str]:
        """Return the short codes that devices of the office have; no two may have the same."""
        return {code_of_instance(instance) for instance in self.records.office.devices}

    def files(self) -> set[FileId]:
        rows = self.vault.db.query("SELECT DISTINCT file FROM event")
        return {row[0] for row in rows}

    @property
    def case(self) -> FileId:
        """The one case that there is."""
        (file,) = self.files() - {self.records.journal.device.office_file}
        return file


class Team:
    """Laptops of one office, and the folder in which their bundles are written."""

    def __init__(
        self,
        folder: Path,
        laptops: dict[str, Laptop],
        people: Mapping[str, tuple[str, Role]] = PEOPLE,
    ) -> None:
        self.folder = folder
        self.laptops = laptops
        self.people = people

    def __getitem__(self, name: str) -> Laptop:
        return self.laptops[name]

    @classmethod
    def make(
        cls,
        folder: Path,
        names: tuple[str, ...],
        kinds: Kinds = KINDS,
        people: Mapping[str, tuple[str, Role]] = PEOPLE,
    ) -> Team:
        """Found an office and admit the others, one by one, as the rules demand."""
        team = cls(folder, {}, people)
        for name in names:
            (folder / name).mkdir()
            officer = OfficerId(new_id())
            vault, _ = make_vault(folder / name, officer=officer)
            laptop = Laptop(name, vault, OpenedSlot(vault.slot_id, vault._vmk))
            if not team.laptops:
                laptop.records = Records.found(
                    vault,
                    letterhead=Letterhead("Sample Organisation", "Ethics Office", ("1 Square",)),
                    director_name=people[name][0],
                    director_title="Director",
                    profiles=(read_json("policy/un_secretariat.json"),),
                    now=laptop.clock,
                    kinds=kinds,
                )
                team.laptops[name] = laptop
            else:
                team.admit(laptop, kinds)
        team.exchange()
        return team

    def admit(
        self, laptop: Laptop, kinds: Kinds = KINDS, *, officer: OfficerId | None = None
    ) -> None:
        """Let the director admit a card, a second person approve it, and the first bundle come.

        With `officer` it is another laptop of somebody who is here already.
        """
        director = next(iter(self.laptops.values()))
        name, role = self.people[laptop.name]
        devices = director.records.office.devices
        made = card_for(laptop.vault, devices, name, role.value, now=laptop.clock)
        card = read_card(made.write())
        assert not isinstance(card, Refusal)
        director.office(lambda office, _: changes.admit(office, card, role, ON, officer=officer))
        if director.records.office.pending:
            self.approve(director)
        path = outgoing.export(director.records, card.officer, self.folder)[-1].path
        with path.open("rb") as stream:
            invitation = joining.read_invitation(laptop.vault, stream)
            laptop.records, _ = joining.accept(
                laptop.vault, stream, invitation, now=laptop.clock, kinds=kinds
            )
        self.laptops[laptop.name] = laptop
        path.unlink()

    def approve(self, proposer: Laptop) -> list[Taken]:
        """Let the next officer who may approve what the proposer proposed, and bring it back."""
        (pending,) = proposer.records.office.pending
        second = next(
            one
            for one in self.laptops.values()
            if one.officer in pending.approvers and devices_of(proposer.records, one.officer)
        )
        self.send(proposer.name, second.name)
        second.office(lambda office, _: changes.approve(office, pending.event, second.officer, ON))
        return self.send(second.name, proposer.name)

    def close(self) -> None:
        for laptop in self.laptops.values():
            if laptop.vault.db.is_open:
                laptop.vault.close()

    def copy(self, folder: Path, kinds: Kinds = KINDS) -> Team:
        """Return the same office in another folder, its vaults opened without stretching."""
        team = Team(folder, {}, self.people)
        for name, laptop in self.laptops.items():
            shutil.copytree(laptop.vault.folder, folder / name / laptop.vault.folder.name)
            team.laptops[name] = laptop.reopen(folder / name / laptop.vault.folder.name, kinds)
        return team

    # Exchange

    def write(self, sender: str, recipient: str) -> list[Path]:
        """Write what one has for another; return the files."""
        officer = self[recipient].officer
        return [sent.path for sent in outgoing.export(self[sender].records, officer, self.folder)]

    def send(self, sender: str, recipient: str) -> list[Taken]:
        """Write, take in, and throw the files away."""
        taken = []
        for path in self.write(sender, recipient):
            taken.append(self[recipient].take(path))
            path.unlink()
        return taken

    def exchange(self, *names: str, rounds: int = 3) -> None:
        """Let everybody send to everybody, so often that nothing is left to say."""
        people = names or tuple(self.laptops)
        for _ in range(rounds):
            for sender in people:
                for recipient in people:
                    if sender != recipient:
                        self.send(sender, recipient)


def code_of(call: Any, *arguments: Any) -> str:
    """Return the code with which a call refuses."""
    try:
        call(*arguments)
    except UserError as error:
        return error.code
    raise AssertionError("it was not refused")
