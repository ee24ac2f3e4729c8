# SPDX-License-Identifier: Apache-2.0
"""Owns the sample office's laptops: one vault each, one clock, and events that go between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from core.casework.acts import added
from core.casework.steps import advance
from core.errors import Refusal, UserError
from core.ids import FileId, OfficerId, new_id
from core.office import changes
from core.office.instance import code_of
from core.office.office import Addressee, Letterhead, Role
from resources import read_json
from storage import letters, signing
from storage.records import candidate
from storage.records.records import Records
from storage.sync.folder import exchange
from storage.vault import DEFAULT, KdfCost, RecoveryCode, create_vault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from core.casework.letters import Wish
    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import EventId
    from core.office.office import Office
    from core.retaliation.case import RetaliationCase

T = TypeVar("T")

_ROUNDS = 3
"""After two, everybody has everything; the third tells them so."""
FOUNDED = date(2018, 1, 15)
WORKDAY = time(8, 30)


class Clock:
    """The hour in the sample office: each reading is a little later; days are set by the script."""

    def __init__(self) -> None:
        """Begin on the morning that the office was founded."""
        self._moment = datetime.combine(FOUNDED, WORKDAY, UTC)

    def __call__(self) -> datetime:
        """Return the time, a second after it was last asked."""
        self._moment += timedelta(seconds=1)
        return self._moment

    def to(self, day: date) -> None:
        """Go on to the morning of a day; going back would be another office."""
        if day < self._moment.date():
            raise ValueError("the sample's days must be in order")
        if day > self._moment.date():
            self._moment = datetime.combine(day, WORKDAY, UTC)


@dataclass
class Laptop:
    """One officer's laptop."""

    officer: OfficerId
    passphrase: str
    records: Records
    recovery: RecoveryCode
    clock: Clock


@dataclass
class SampleOffice:
    """The office while it is being made."""

    clock: Clock
    laptops: dict[str, Laptop]
    """By the key of resources/demo/matters.json: `director`, `officer_1`, ..."""
    people: dict[str, OfficerId]
    passphrases: dict[str, str]
    folder: Path
    """The exchange folder."""
    at_work: Laptop

    @property
    def director(self) -> Laptop:
        """The laptop whose vault the sample leaves behind."""
        return self.laptops["director"]

    def exchange(self) -> None:
        """Let every laptop look into the exchange folder, so often that nothing is left to say."""
        for _ in range(_ROUNDS):
            for laptop in self.laptops.values():
                self._look(laptop)

    def hand_over(self, who: str) -> Laptop:
        """Let the laptop at work write what is new, and the others take it in, one to work at.

        All of them: what a colleague has not said that he has is written to him again each time.
        """
        here = self.laptops.get(who, self.director)
        if here is not self.at_work:
            self._look(self.at_work)
            for laptop in self.laptops.values():
                if laptop is not self.at_work:
                    self._look(laptop)
            self.at_work = here
        return here

    def _look(self, laptop: Laptop) -> None:
        done = exchange(laptop.records, self.folder)
        if done.refused:
            raise ValueError("a colleague's bundle was refused")

    def come_to(self, day: date) -> None:
        """Go on to a day years later; signing identities that ended meanwhile are made anew."""
        self.clock.to(day)
        for laptop in self.laptops.values():
            for name in laptop.records.identities():
                if name != signing.AUTHORITY:
                    done(signing.create_identity(laptop.records, OfficerId(name)))
        self.exchange()

    def close(self) -> None:
        """Close every vault."""
        for laptop in self.laptops.values():
            laptop.records.close()


def make_office(folder: Path, form: Mapping[str, Any], *, kdf: KdfCost = DEFAULT) -> SampleOffice:
    """Found the office of resources/demo/matters.json; a vault for each laptop in `folder`.

    The director has a laptop, and whoever the form says; the others work at the director's.
    """
    people = {key: OfficerId(new_id()) for key in form["people"]}
    phrases = {key: f"the sample office of {key.replace('_', ' ')}" for key in people}
    director = _founded(folder, form, people["director"], phrases["director"], kdf)
    clock = director.clock
    laptops = {"director": director}
    others = [key for key in people if key != "director"]
    for key in others:
        # They may all sit down at the director's laptop: an approval needs no exchange.
        director.records.vault.add_passphrase_slot(
            people[key], phrases[key], label=form["people"][key]["name"], kdf=kdf
        )
        _enter(director.records, people[key], form["people"][key], clock)
        _approve(director.records, clock)
    for key in others:
        if form["people"][key].get("laptop"):
            where = folder / f"{key}.vault"
            laptops[key] = _joined(where, director, people[key], phrases[key], kdf)
    _address(director.records, form["addressees"], clock)
    shared = folder / "exchange"
    shared.mkdir()
    office = SampleOffice(clock, laptops, people, phrases, shared, director)
    office.exchange()
    return office


def _founded(
    folder: Path, form: Mapping[str, Any], officer: OfficerId, phrase: str, kdf: KdfCost
) -> Laptop:
    clock = Clock()
    vault, code = create_vault(folder / "director.vault", phrase, officer=officer, kdf=kdf)
    person = form["people"]["director"]
    records = Records.found(
        vault,
        letterhead=Letterhead(
            **form["letterhead"] | {"address": tuple(form["letterhead"]["address"])}
        ),
        director_name=person["name"],
        director_title=person["title"],
        profiles=[read_json(f"policy/{form['policy']}.json")],
        now=clock,
    )
    return Laptop(officer, phrase, records, code, clock)


def _joined(
    folder: Path, director: Laptop, officer: OfficerId, phrase: str, kdf: KdfCost
) -> Laptop:
    """Let an officer, who has worked at the director's laptop so far, have one of their own."""
    clock = director.clock
    vault, code = create_vault(folder, phrase, officer=officer, kdf=kdf)
    person = director.records.office.officers[officer]
    card = candidate.present(vault, person.name, person.title, clock)
    while code_of(card.instance) in map(code_of, director.records.office.devices):
        card = candidate.present(vault, person.name, person.title, clock, anew=True)
    done(
        director.records.apply_office(
            lambda office, _: changes.admit(
                office, card, None, clock().date(), officer=officer, label="laptop"
            )
        )
    )
    _approve(director.records, clock)
    history = director.records.events(FileId(director.records.office.id))
    return Laptop(officer, phrase, Records.join(vault, history, now=clock), code, clock)


def _enter(records: Records, officer: OfficerId, person: Mapping[str, Any], clock: Clock) -> None:
    done(
        records.apply_office(
            lambda office, _: changes.add_officer(
                office, officer, person["name"], person["title"], Role(person["role"]),
                on=clock().date(), at=records.instance,
            )
        )
    )  # fmt: skip


def _approve(records: Records, clock: Clock) -> None:
    """Have a second person approve whatever waits: one who has no laptop but this one."""
    for change in records.office.pending:
        elsewhere = {device.officer for device in records.office.devices.values()}
        officer = min(change.approvers - elsewhere)
        done(
            records.apply_office(
                partial(_approved, change.event, officer, clock().date()), actor=officer
            )
        )


def _approved(event: EventId, by: OfficerId, on: date, office: Office, _: Registers) -> Decision:
    return changes.approve(office, event, by, on)


def _address(records: Records, addressees: Mapping[str, Any], clock: Clock) -> None:
    for function, form in addressees.items():
        done(records.apply_office(partial(_addressed, function, Addressee(**form), clock)))


def _addressed(
    function: str, addressee: Addressee, clock: Clock, _: Office, registers: Registers
) -> Decision:
    return changes.set_addressee(registers, function, addressee, clock().date())


def done(answer: T | Refusal) -> T:
    """Return an answer that is no refusal; a refusal ends the making of the sample."""
    if isinstance(answer, Refusal):
        raise UserError(answer.code, **answer.params)
    return answer


def step(action: str) -> Callable[..., Decision]:
    """Return the rule that takes a file one step along its way."""

    def rule(case: Any, facts: Mapping[str, Any], *, by: OfficerId, on: date) -> Decision:  # noqa: ANN401
        return advance(case, action, facts, by=by, on=on)

    return rule


@dataclass
class Desk:
    """One officer at one file: asks a rule, records the answer."""

    office: SampleOffice
    who: str
    file: FileId

    @property
    def records(self) -> Records:
        """The records on this officer's laptop."""
        office = self.office
        return office.laptops.get(self.who, office.director).records

    @property
    def by(self) -> OfficerId:
        """The officer who sits here."""
        return self.office.people[self.who]

    @property
    def on(self) -> date:
        """Today."""
        return self.office.clock().date()

    @property
    def case(self) -> RetaliationCase:
        """The case as it stands on this laptop."""
        return cast("RetaliationCase", self.records.load(self.file).case)

    def do(self, rule: Callable[..., Decision], *args: object) -> str:
        """Do what a rule allows and record it; return the id of the entry it added, if any."""
        made: list[Decision] = []

        def decide(case: RetaliationCase, _: Registers) -> Decision:
            made.append(rule(case, *args, by=self.by, on=self.on))
            return made[0]

        done(self.records.apply(self.file, decide, actor=self.by))
        return added(made[0])

    def at(self, who: str) -> Desk:
        """Return another officer's desk with the same file, brought up to date."""
        self.office.hand_over(who)
        return Desk(self.office, who, self.file)

    def letter(self, wish: Wish) -> letters.Issued:
        """Issue a letter; the officer gets a signing identity when there is none in force."""
        if isinstance(signing.kept_identity(self.records, self.by), Refusal):
            done(signing.create_identity(self.records, self.by))
        issued: letters.Issued = done(letters.issue(self.records, self.file, wish, by=self.by))
        return issued


__all__ = ["Clock", "Desk", "Laptop", "SampleOffice", "done", "make_office", "step"]
