# SPDX-License-Identifier: Apache-2.0
"""Owns offices at work by chance (F22): cases, bundles that get lost, laptops that break, recusals.

play = Play(team, Random(seed))
play.run(histories=100, actions=4)      one history is one case; many run in one office at a time
agreement.must_agree(play)              everybody has all that is theirs, and nothing else
"""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import permutations
from typing import TYPE_CHECKING, Any

from core.casework.entering import add_note, set_language
from core.casework.membership import (
    add_member,
    assign_officer,
    declare_recusal,
    lift_recusal,
    open_to_programme,
    remove_member,
    restrict_case,
)
from core.casework.people import may_handle
from core.errors import Refusal, UserError
from core.office import changes
from core.office.office import Role
from core.office.programmes import PROTECTION
from storage.records.records import Records
from storage.sync.incoming import take_in
from storage.sync.load import devices_of
from storage.vault import Passphrase, restore_backup
from storage.vault.slots import OpenedSlot
from tests.factory import PASSPHRASE, make_vault
from tests.storage.sync.team import ON, Clock, Laptop
from tests.storage.sync.test_exchange import attach

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from core.history.event import Sealed
    from core.ids import EventId, FileId
    from storage.records.files import Opened
    from tests.storage.sync.team import Team

HANDLERS = frozenset({Role.DIRECTOR, Role.OFFICER})
"""Who takes cases in; the alternate is called, and a reviewer never has one."""
PHASES = 4
MAX_ROUNDS = 12
EXPECTED = frozenset(
    {"sync.not_for_me", "sync.forwarded", "sync.sender_revoked", "sync.sender_unknown"}
)
ACTS: dict[Any, int] = {
    declare_recusal: 8,
    lift_recusal: 1,
    remove_member: 4,
    add_member: 5,
    assign_officer: 2,
    restrict_case: 3,
    open_to_programme: 3,
}
"""What is done about who may have a case, and how often."""


RELENTING = 0.4
"""How often who does something about a case with a recusal lifts it, or tries to."""


@dataclass
class Play:
    """A team at work, and all that it ever recorded."""

    team: Team
    rng: Random
    tally: Counter[str] = field(default_factory=Counter)
    words: dict[FileId, str] = field(default_factory=dict)
    """A word of each case that stands in all that is written in it, and nowhere else."""
    made: dict[FileId, dict[EventId, Sealed]] = field(default_factory=dict)
    """Every event that was acknowledged to its author, by case."""
    gone: set[str] = field(default_factory=set)
    """Events and attachments that only a lost laptop had, or bundles: they may come, or not."""
    attached: list[str] = field(default_factory=list)
    on_the_way: list[tuple[str, bytes]] = field(default_factory=list)
    come: list[tuple[str, bytes]] = field(default_factory=list)

    # Working

    def run(self, histories: int, actions: int) -> None:
        """Begin cases, work on them, let bundles go to and fro, and come to rest."""
        begin = self._in_turns(histories)
        work = self._in_turns(histories * actions)
        for phase in range(PHASES):
            groups = self._partition()
            with self._saved_together():
                for _ in range(next(begin)):
                    self._open()
            for turn in range(acts := next(work)):
                self._act()
                if turn % max(acts // (2 * len(self.team.laptops)), 1) == 0:
                    self._post(groups)
            if phase == 1:
                self._accident()
        while self.on_the_way:
            self._deliver()
        self._settle()
        here = set().union(*(one.files() for one in self.team.laptops.values()))
        # The others were on a lost laptop alone.
        self.made = {c: e for c, e in self.made.items() if c in here or e.keys() - self.gone}

    def _in_turns(self, count: int) -> Iterator[int]:
        for phase in range(PHASES):
            yield count * (phase + 1) // PHASES - count * phase // PHASES

    def _partition(self) -> dict[str, int]:
        """Say who meets whom for a while: everybody, or two groups that do not."""
        apart = self.rng.random() < 0.5
        self.tally["partitions"] += apart
        return {name: self.rng.randrange(2) if apart else 0 for name in self.team.laptops}

    @contextmanager
    def _saved_together(self) -> Iterator[None]:
        """Let each laptop commit once: what an event says does not depend on it."""
        with ExitStack() as saved:
            for laptop in self.team.laptops.values():
                saved.enter_context(laptop.records.transaction())
            yield

    def _open(self) -> None:
        laptop = self.rng.choice([one for one in self.team.laptops.values() if _takes_in(one)])
        word = "".join(self.rng.choices("abcdefghijklmnopqrstuvwxyz", k=16))
        before = _place(laptop)
        case = laptop.open_case(f"Applicant {word}")
        self.words[case] = word
        self.made[case] = {}
        self._note(laptop, before)

    def _act(self) -> None:
        """Do one random thing on one laptop."""
        laptop = self.rng.choice(list(self.team.laptops.values()))
        here = laptop.files()
        cases = [case for case in self.made if case in here]
        if cases:
            before = _place(laptop)
            self._one_of(laptop, self.rng.choice(cases))
            self._note(laptop, before)

    def _note(self, laptop: Laptop, before: int) -> None:
        """Keep in mind what a laptop acknowledged since a place in its log."""
        rows = laptop.vault.db.query(
            "SELECT DISTINCT file FROM event WHERE local_no > ?", (before,)
        )
        for row in rows:
            if row[0] in self.made:
                self.made[row[0]] |= laptop.records.journal.files.open(row[0]).events

    def _one_of(self, laptop: Laptop, case: FileId) -> None:
        rng, word = self.rng, self.words[case]
        chance = rng.randrange(100)
        if chance < 38:
            answer = laptop.try_act(case, add_note, kind="note", text=f"{word} {rng.random()}")
        elif chance < 60:
            answer = laptop.try_act(case, set_language, language=rng.choice(("ar", "ru", "fr")))
        elif chance < 66:
            # Whom an event lets in that still waits for others has the case, and cannot act yet.
            opened = laptop.records.journal.files.open(case)
            if laptop.officer in opened.readers and not may_handle(opened.case, laptop.officer):
                self.attached.append(attach(laptop, case, word.encode() + rng.randbytes(50)))
                self.tally["attachments"] += 1
            return
        else:
            act = rng.choices(list(ACTS), list(ACTS.values()))[0]
            people = [one.officer for one in self.team.laptops.values()]
            state = laptop.records.journal.files.open(case).case
            recused = [officer for officer in people if state.recused(officer)]
            if recused and rng.random() < RELENTING:
                act, people = lift_recusal, recused
            known = {"officer": rng.choice(people), "reason": f"a reason: {word}"}
            facts = {need.name: known[need.name] for need in act.needs}
            answer = laptop.try_act(case, act, **facts)
            if not isinstance(answer, Refusal):
                self.tally[act.name] += 1
        if isinstance(answer, Refusal):
            self.tally["refused"] += 1

    # Bundles

    def _post(self, groups: dict[str, int]) -> None:
        """Write a bundle, and perhaps lose it, delay it, or let it come twice, or much later."""
        sender, recipient = self.rng.sample(list(self.team.laptops), 2)
        written = self._written(sender, recipient)
        if groups.get(sender) != groups.get(recipient):
            self.tally["held back"] += 1
            self.on_the_way[:0] = [(recipient, data) for data in written]
            return
        for data in written:
            copies = self.rng.choice((0, 1, 1, 1, 2))
            self.tally["lost"] += copies == 0
            self.tally["twice"] += copies == 2
            self.on_the_way += [(recipient, data)] * copies
        late = self.on_the_way[-4:]
        self.rng.shuffle(late)
        self.on_the_way[-4:] = late
        for _ in range(self.rng.randrange(3)):
            if self.on_the_way:
                self._deliver()
        if self.come and self.rng.random() < 0.2:
            self._take(*self.rng.choice(self.come))

    def _written(self, sender: str, recipient: str) -> list[bytes]:
        """Return the bundles that one has for another; none for whom he knows no laptop of."""
        if not devices_of(self.team[sender].records, self.team[recipient].officer):
            return []
        found = []
        for path in self.team.write(sender, recipient):
            found.append(path.read_bytes())
            path.unlink()
        return found

    def _deliver(self) -> None:
        self.come.append(self.on_the_way.pop())
        self._take(*self.come[-1])

    def _take(self, recipient: str, data: bytes) -> int:
        """Take a bundle in; return how much it changed."""
        try:
            taken = take_in(self.team[recipient].records, BytesIO(data))
        except UserError as error:
            self.tally[error.code] += 1
            # To a laptop that is no more, or from one of which the news has come, or has not.
            if error.code in EXPECTED:
                return 1
            raise
        self.tally["bundles"] += 1
        self.tally["withdrawn"] += len(taken.withdrawn)
        self.tally.update(taken.warnings)
        return taken.new + len(taken.withdrawn) + taken.attachments

    def _settle(self) -> None:
        """Let everybody send to everybody until nothing is left to say."""
        quiet, before = 0, []
        for done in range(1, MAX_ROUNDS + 1):
            said = 0
            for sender, recipient in permutations(self.team.laptops, 2):
                written = self._written(sender, recipient)
                said += not written
                said += sum(self._take(recipient, data) for data in written)
            known = [_known(one) for one in self.team.laptops.values()]
            quiet = 0 if said or known != before else quiet + 1
            before = known
            if quiet == 2:
                self.tally["rounds"] = max(self.tally["rounds"], done)
                return
        raise AssertionError("they never come to rest")

    # Accidents

    def _accident(self) -> None:
        """Break a laptop, or let one be stolen."""
        names = [name for name in self.team.laptops if name != "ada"]
        victim = self.rng.choice(names)
        if len(names) > 1 and self.rng.random() < 0.5:
            self._stolen(victim)
        else:
            self._restored(victim)

    def _restored(self, name: str) -> None:
        """Put a laptop back to an hour ago: a new device that knows less."""
        old = self.team[name]
        backup = old.vault.back_up(self.team.folder / f"{name} backups")
        for _ in range(10):
            self._act()
        self._lose(old)
        folder = self.team.folder / f"{name} restored"
        vault = restore_backup(backup, folder, Passphrase(PASSPHRASE))
        laptop = Laptop(name, vault, OpenedSlot(vault.slot_id, vault._vmk))
        laptop.clock = Clock(old.clock.skew, old.clock.moment)
        laptop.records = Records(vault, now=laptop.clock)
        self.team.laptops[name] = laptop
        self.team.send(name, "ada")
        self._revoke(old)
        self.tally["restored"] += 1

    def _stolen(self, name: str) -> None:
        """Revoke a laptop, two persons agreeing, and give its officer a new one."""
        old = self.team[name]
        self._lose(old)
        del self.team.laptops[name]
        self._revoke(old)
        folder = self.team.folder / f"{name} anew"
        folder.mkdir()
        vault, _ = make_vault(folder, officer=old.officer)
        laptop = Laptop(name, vault, OpenedSlot(vault.slot_id, vault._vmk))
        self.team.admit(laptop, officer=old.officer)
        self.tally["revoked"] += 1

    def _revoke(self, old: Laptop) -> None:
        director = self.team["ada"]
        director.office(
            lambda office, registers: changes.revoke_device(
                office, registers, old.records.instance, "gone", ON
            )
        )
        self.approve()

    def approve(self) -> None:
        """Let a second person approve what the director has proposed, if it takes one."""
        director = self.team["ada"].records
        for pending in director.office.pending:
            second = next(
                one
                for one in self.team.laptops.values()
                if one.officer in pending.approvers and devices_of(director, one.officer)
            )
            for data in self._written("ada", second.name):
                self._take(second.name, data)
            second.office(
                lambda office, _, event=pending.event, by=second.officer: changes.approve(
                    office, event, by, ON
                )
            )
            for data in self._written(second.name, "ada"):
                self._take("ada", data)

    def _lose(self, laptop: Laptop) -> None:
        """Close a laptop; what only it had is lost, unless a bundle on the way has it."""
        for case, events in self.made.items():
            elsewhere: set[EventId] = set()
            for other in self.team.laptops.values():
                if other is not laptop:
                    elsewhere |= {event.id for event in other.records.events(case)}
            only = events.keys() - elsewhere
            self.gone |= only
            self.tally["gone with a laptop"] += len(only)
        others = [one.records for one in self.team.laptops.values() if one is not laptop]
        for sha256 in self.attached:
            if not any(records.has_attachment(sha256) for records in others):
                self.gone.add(sha256)
        laptop.vault.close()

    def whole(self, case: FileId) -> Opened[Any]:
        """Return a case as all that was acknowledged, and did not go with a laptop, makes it."""
        gone = self.made[case].keys() & self.gone
        for one in self.team.laptops.values() if gone else ():
            gone -= {event.id for event in one.records.events(case)}
        events = [event for name, event in self.made[case].items() if name not in gone]
        return self.team["ada"].records.journal.files.fold_own(case, events)


def _takes_in(laptop: Laptop) -> bool:
    officer = laptop.records.office.officers[laptop.officer]
    return officer.role in HANDLERS and PROTECTION in officer.programmes


def _known(laptop: Laptop) -> list[object]:
    """Return what a laptop knows of who has what, and who was told so."""
    sql = (
        "SELECT peer, file, kept, number > 0 FROM word_given ORDER BY peer, file",
        "SELECT peer, file, kept, asks FROM word_got ORDER BY peer, file",
        "SELECT peer, file, heads FROM peer_file ORDER BY peer, file",
    )
    return [[tuple(row) for row in laptop.vault.db.query(one)] for one in sql]


def _place(laptop: Laptop) -> int:
    return laptop.records.journal.log.head()[0]
