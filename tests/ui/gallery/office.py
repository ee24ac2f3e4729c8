# SPDX-License-Identifier: Apache-2.0
"""Owns the office that pictures are taken in: the sample office, with what work leaves behind.

The sample office is that of `demo`: years of work, all of it done. Here come what waits for a
second person, what two laptops decided differently, an open cycle of statements, drafts.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from core.disclosure import STATEMENT
from core.disclosure.opening import register
from core.guidance import GUIDANCE, acts
from core.ids import FileId, OfficerId, new_id
from core.office.office import Role
from core.retaliation.review import make_finding
from core.retaliation.workflow import Action, State
from storage.records import candidate
from storage.records.records import Records
from storage.vault import FLOOR, Passphrase, create_vault
from storage.vault import open_vault as unlock
from ui.operations import OpenVault
from ui.operations.advice import log
from ui.operations.cases import act_on_case, advance_case, begin_case
from ui.operations.disclosure_cycles import begin_cycle
from ui.operations.guidance import make_own
from ui.operations.office import add_officer
from ui.operations.reviews import begin_review
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase

TODAY = date.today()
_FILERS = 60
_FOLDER = ".office"


def now() -> datetime:
    return datetime.now(UTC)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@dataclass(frozen=True)
class Office:
    """Where the office is, how it opens, and the files that scenes go to, by what they are for."""

    vault: Path
    passphrase: str
    files: dict[str, str]


def read_office(album: Path) -> Office:
    """Return the office that was made for an album."""
    told = json.loads((album / _FOLDER / "office.json").read_text("utf-8"))
    return Office(Path(told["vault"]), told["passphrase"], told["files"])


def make_office(demo: Path, album: Path) -> Office:
    """Copy the sample office that `demo` left, and put in it what its scenes need."""
    told = json.loads((demo / "demo.json").read_text("utf-8"))
    folder = album / _FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    director, second = told["officers"][:2]
    for name in (director["vault"], second["vault"]):
        shutil.copytree(demo / name, folder / name)
    opened = OpenVault()
    vault = folder / director["vault"]
    open_vault(folder=vault, secret=read_passphrase(director["passphrase"]).value).now(opened)
    other = unlock(folder / second["vault"], Passphrase(second["passphrase"]))
    colleague = Records(other, now=now)
    files = _Furnishing(opened, colleague).files(folder)
    colleague.close()
    opened.close()
    shutil.rmtree(folder / second["vault"])
    made = Office(vault, director["passphrase"], files)
    (folder / "office.json").write_text(json.dumps(asdict(made), default=str), encoding="utf-8")
    return made


@dataclass(frozen=True)
class _Furnishing:
    """Puts what is missing into the director's vault."""

    opened: OpenVault
    colleague: Records

    @property
    def records(self) -> Records:
        return self.opened.records

    def files(self, folder: Path) -> dict[str, str]:
        made = {
            "case": self._case(),
            "finding": self._reviewed("Tomasz Wierzbicki", 20),
            "proposed": self._proposed(),
            "conflict": self._conflict(),
            "request": self._request(),
            "review": self._review(),
            "tree": make_own(key=self._shipped("tree"), spoken="en").now(self.opened),
            "text": make_own(key=self._shipped("note"), spoken="en").now(self.opened),
            "precedent": self._precedent(),
            "cycle": self._cycle(),
            "card": self._card(folder),
        }
        # What was typed and not sent.
        self.records.save_draft(f"case/{made['case']}/add_note/", {"text": "She called again."})
        self.records.save_draft("case/new/request/", {"summary": "A gift"})
        add_officer(
            name="Ingrid Solheim", title="Ethics Officer", role=Role.OFFICER,
            passphrase="seven brass lanterns over water",
        ).now(self.opened)  # fmt: skip
        return made | self._found()

    def _found(self) -> dict[str, str]:
        """Return what the sample office has, by what it is for."""

        def first(kind: str, **wanted: Any) -> FileId:
            return self.records.list(kinds=[kind], limit=1, **wanted).rows[0].file

        closed = [row.file for row in self.records.list(kinds=["retaliation"], closed=True).rows]
        return {
            "closed": max(closed, key=lambda file: len(self.records.load(file).case.letters)),
            "referred": first("retaliation", states=["referred"]),
            "answered": first("request", states=["answered"]),
            "statement": first("statement", closed=True),
            "awaited": first("statement", closed=False),
            "closed_cycle": first("cycle", text="2021"),
        }

    def _begin(self, name: str, days: int, **facts: Any) -> FileId:
        given = {
            "language": "fr", "name": name, "received_on": days_ago(days),
            "email": "a.okonkwo@example.org", **facts,
        }  # fmt: skip
        return begin_case(facts=given, start=State.RECEIVED).now(self.opened).file

    def _case(self) -> FileId:
        """A complaint in the middle of its review."""
        file = self._begin("Amélie Okonkwo-Lindqvist", 24)
        act = partial(act_on_case, file=file)
        for name, facts in (
            ("add_report", {
                "kind": "report", "to_whom": "Office of Internal Oversight", "on": days_ago(90),
                "what": "Invoices of a supplier were paid twice, and the second payments went to"
                " an account that is not the supplier’s.", "channel": "hotline",
            }),
            ("add_allegation", {
                "kind": "demotion", "on": days_ago(60), "state": "taken",
                "what": "Taken off the procurement team and given work below the grade.",
                "why": "Three weeks after the report, by the manager whom it names.",
            }),
            ("add_allegation", {
                "kind": "non_renewal", "on": days_ago(30), "state": "threatened",
                "what": "The contract is not to be renewed.", "act_on": TODAY + timedelta(days=40),
                "why": "No reason was given in writing.",
            }),
        ):  # fmt: skip
            act(act=name, facts=facts).now(self.opened)
        first = self.records.load(file).case.allegations[0]
        act(act="change_allegation", facts={
            "allegation": first.id, "kind": "demotion", "on": days_ago(60), "state": "taken",
            "what": "Taken off the procurement team and given clerical work, two levels below.",
            "why": "Three weeks after the report, by the manager whom it names.",
        }).now(self.opened)  # fmt: skip
        return file

    def _proposed(self) -> FileId:
        file = self._begin("Pierre-Emmanuel de la Fontaine", 12)
        facts = {"to": "ombudsman", "reason": "A dispute about leave; no report came before it."}
        advance_case(file=file, action=Action.OUT_OF_SCOPE, facts=facts).now(self.opened)
        return file

    def _conflict(self) -> FileId:
        """A complaint in which two laptops made a finding differently."""
        file = self._reviewed("Nadia Ben Salah", 40)
        self.colleague.ingest(self.records.events(file))
        (allegation,) = self.records.load(file).case.allegations
        asked = {"allegation": allegation.id, "question": "protected_activity"}
        mine = "The report was made in good faith to the hotline, which may receive it."
        theirs = "The report was made to a journalist, who may not receive it."
        act_on_case(
            file=file, act="make_finding", facts={**asked, "answer": "yes", "reason": mine}
        ).now(self.opened)
        by = self.colleague.me
        facts = {**asked, "answer": "no", "reason": theirs}
        done = self.colleague.apply(
            file, lambda case, _: make_finding(case, facts, by=by, on=TODAY)
        )
        assert hasattr(done, "events"), done
        self.records.ingest(self.colleague.events(file))
        return file

    def _reviewed(self, name: str, days: int) -> FileId:
        """A complaint with a report and an allegation, of which findings can be made."""
        file = self._begin(name, days)
        for act, facts in (
            ("add_report", {
                "kind": "report", "to_whom": "Hotline", "on": days_ago(90), "channel": "hotline",
                "what": "Fuel of the office’s cars was sold in the market.",
            }),
            ("add_allegation", {
                "kind": "demotion", "on": days_ago(60), "state": "taken",
                "what": "Moved to a post one grade lower, on the day after the auditors came.",
                "why": "The supervisor had said that whoever calls auditors does not stay.",
            }),
        ):  # fmt: skip
            act_on_case(file=file, act=act, facts=facts).now(self.opened)
        when = {"happened_on": days_ago(days - 5)}
        advance_case(file=file, action=Action.COMPLETE_FILE, facts=when).now(self.opened)
        return file

    def _request(self) -> FileId:
        facts = {
            "language": "en", "summary": "A gift from a supplier at a farewell dinner",
            "question": "At the dinner a supplier gave me a watch. I could not refuse it in front"
            " of everybody. May I keep it, or to whom do I hand it over?",
            "category": "confidential_advice", "subcategory": "gifts_honours_hospitality",
            "channel": "email", "location": "country_office", "place": "Dakar", "gender": "woman",
            "staff_category": "national_officer", "requester": "named", "name": "Awa Diallo",
            "email": "awa@example.org", "received_on": days_ago(2),
        }  # fmt: skip
        return log(facts=facts).now(self.opened).file

    def _review(self) -> FileId:
        facts = {
            "policy": "Policy on outside activities", "unit": "Division of Human Resources",
            "language": "en", "received_on": days_ago(5), "version": "Draft 2",
            "question": "Is paid teaching to be approved each time, or once for each year?",
        }  # fmt: skip
        return begin_review(facts=facts).now(self.opened).file

    def _shipped(self, form: str) -> str:
        from ui.operations.shelf import list_guidance

        found = list_guidance(form=form, spoken="en").now(self.opened)
        return found[0].key

    def _precedent(self) -> FileId:
        """A precedent of a colleague that waits for a second look."""
        facts = {
            "form": "precedent", "topic": "gifts_honours_hospitality", "language": "en",
            "title": "A watch at a farewell dinner", "number": "GD/9999",
            "body": "A colleague was given a watch at a dinner.\n\nIt is handed over to the office"
            " that keeps such things, with a note of who gave it and when.",
        }  # fmt: skip
        by = self.colleague.me
        draft = acts.draft(self.records.office, facts, by=by, on=TODAY)
        file = self.records.create(GUIDANCE, draft, actor=by)
        asked = self.records.apply(
            file, lambda piece, _: acts.ask_second_look(piece, by=by, on=TODAY), actor=by
        )
        assert hasattr(asked, "events"), asked
        return file

    def _cycle(self) -> FileId:
        """A cycle of this year, with the filers of a closed one."""
        year = TODAY.year
        facts = {
            "year": str(year), "covers": date(year - 1, 12, 31), "opens_on": days_ago(30),
            "due_on": TODAY + timedelta(days=12),
        }  # fmt: skip
        latest = self.records.list(kinds=["cycle"], text="2021", limit=1).rows[0].file
        rules = self.records.load(latest).case.rules
        cycle = begin_cycle(
            facts=facts, rules=rules, targets={"review": TODAY + timedelta(days=90)},
            on=days_ago(30),
        ).now(self.opened)  # fmt: skip
        self._register(cycle)
        return cycle

    def _register(self, cycle: FileId) -> None:
        opened = self.records.load(cycle).case
        rows = self.records.list(kinds=["statement"], limit=_FILERS).rows

        def filers() -> Any:
            for place, row in enumerate(rows):
                case = self.records.load(row.file).case
                filer = case.filer
                facts = {
                    "number": f"FD/{opened.year}/{place:04}", "name": filer.name,
                    "staff_number": filer.number, "grade": filer.grade,
                    "function": filer.function, "office": filer.office, "email": filer.email,
                    "language": case.language, "form_kind": "annual", "due_on": opened.due_on,
                    "rules": [opened.rules[0].why],
                }  # fmt: skip
                made = register(opened, facts, by=self.records.me, on=TODAY)
                assert not hasattr(made, "code"), made
                yield made

        made = self.records.create_many(STATEMENT, filers())
        assert not hasattr(made, "code"), made

    def _card(self, folder: Path) -> str:
        """Write the contact card of somebody who is no colleague yet; return its path."""
        passphrase = "violet harbour lantern seventeen"
        vault, _ = create_vault(
            folder / "new.vault", passphrase, officer=OfficerId(new_id()), kdf=FLOOR
        )
        card = candidate.present(vault, "Farid Haddad", "Ethics Officer", now)
        vault.close()
        shutil.rmtree(folder / "new.vault")
        path = folder / "Farid Haddad.procard"
        path.write_bytes(card.write())
        return str(path)
