# SPDX-License-Identifier: Apache-2.0
"""Owns filers as an office meets them: who was sent a form, and what they send back.

filers.sent()                        a filer with a form
filers.answer(file, blank(...))      the sealed file that the filer sends
unlocked(html, code)                 what a form tells whoever has its code
"""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from core.disclosure import CYCLE, STATEMENT, cycle_acts, filing, opening
from core.disclosure.filing import Arrival
from core.disclosure.handling import send_form
from core.disclosure.statement import Statement, read_statement
from core.ids import OfficerId, new_id
from core.office.changes import add_officer
from core.office.roles import Role
from storage.disclosure.returns import file_returns
from storage.records.results import Applied
from tests.bench.cycles import ON
from tests.core.disclosure.harness import answer, blank, sealed

if TYPE_CHECKING:
    from pathlib import Path

    from core.disclosure import Cycle, Filing
    from core.ids import FileId
    from storage.disclosure.returns import Outcome
    from storage.records.records import Records


@dataclass
class Filers:
    """The filers of a cycle, most of whom have not been sent a form yet."""

    records: Records
    cycle: FileId
    waiting: list[FileId]

    def case(self, file: FileId) -> Filing:
        return self.records.load(file).case

    @property
    def key(self) -> Any:
        """The key to which forms of the cycle seal."""
        cycle: Cycle = self.records.load(self.cycle).case
        return cycle.private_key

    def reviewer(self) -> OfficerId:
        """Return a second officer who reviews."""
        me, office = self.records.me, self.records.office
        for officer in office.officers.values():
            if officer.id != me:
                return officer.id
        new, at = OfficerId(new_id()), self.records.instance
        answer = self.records.apply_office(
            lambda known, _: add_officer(known, new, "Eve", "", Role.REVIEWER, on=ON, at=at)
        )
        assert isinstance(answer, Applied), answer
        return new

    def some(self, count: int) -> list[FileId]:
        """Return filers who have no form."""
        return [self.waiting.pop() for _ in range(count)]

    def do(self, file: FileId, rule: Any, *facts: Any, on: Any = ON) -> None:
        """Record what a rule of core decides."""
        me = self.records.me
        answer = self.records.apply(file, lambda case, _: rule(case, *facts, by=me, on=on))
        assert isinstance(answer, Applied), answer

    def sent(self) -> FileId:
        """Return a filer to whom a form was sent."""
        (file,) = self.some(1)
        facts = {"form": new_id(), "proof": secrets.token_hex(32), "code": "a b", "language": "en"}
        self.do(file, send_form, facts)
        return file

    def body(self, file: FileId, statement: dict[str, Any] | None = None, **files: bytes) -> Any:
        """Return what the filer's form says when it is sealed."""
        form = self.case(file).forms[-1]
        said = answer(statement or blank(), files)
        return said | {"form": form.id, "proof": form.proof}

    def answer(
        self, file: FileId, statement: dict[str, Any] | None = None, **files: bytes
    ) -> bytes:
        """Return a statement as the filer's form seals it, a blank one by default."""
        body = self.body(file, statement, **files)
        return sealed(body, b"".join(files.values()), key=self.key, form=body["form"])

    def last_year(self, file: FileId, said: dict[str, Any]) -> FileId:
        """Return the filing of 2020 of a filer who declared something then, which was reviewed."""
        facts = {
            "number": "FDC/2020", "year": "2020", "covers": "2019-12-31",
            "opens_on": "2020-03-01", "due_on": "2020-03-31",
        }  # fmt: skip
        made = cycle_acts.begin(self.records.office, facts, (), by=self.records.me, on=ON)
        cycle = self.records.load(self.records.create(CYCLE, made)).case
        who = opening.filer_facts(self.case(file).filer)
        terms = {"number": f"FD/2020/{new_id()}", "form_kind": "annual", "due_on": "2020-03-31"}
        made = opening.register(cycle, {**who, **terms}, by=self.records.me, on=ON)
        before = self.records.create(STATEMENT, made)
        read = read_statement(said)
        assert isinstance(read, Statement)
        came = {"channel": "paper", "received_on": ON}
        self.do(before, filing.take_in, Arrival(read), came)
        return before

    def take_in(self, *paths: Path, **more: Any) -> list[Outcome]:
        return file_returns(self.records, self.cycle, paths, **{"on": ON, **more})


def codes(outcomes: list[Outcome]) -> dict[str, str | int]:
    """Return by file name why it was refused, or as which version it counts."""
    return {one.name: one.refusal.code if one.refusal else one.version for one in outcomes}


def unlocked(html: bytes, code: str) -> dict[str, Any]:
    """Return what the locked part of a form says to whoever has the code."""
    found = re.search(rb'<script[^>]*id="form">(.*?)</script>', html, re.DOTALL)
    assert found is not None
    form = json.loads(found[1])
    locked = {name: bytes.fromhex(form["locked"][name]) for name in ("salt", "iv", "sealed")}
    key = PBKDF2HMAC(hashes.SHA256(), 32, locked["salt"], form["locked"]["rounds"]).derive(
        code.encode()
    )
    plain = AESGCM(key).decrypt(locked["iv"], locked["sealed"], bytes.fromhex(form["id"]))
    return json.loads(plain) | {"id": form["id"]}
