# SPDX-License-Identifier: Apache-2.0
"""Owns forms for many filers: made by several threads, and recorded before they lie anywhere.

A form that lies in the folder is known to its filing, whatever happened in between: it is written
under another name, recorded, and only then gets its own, which is chance and says nothing. Its
personal code is in the filing alone; a list says which form and which code is whose.

Whoever lost a form or its code gets another one. Both are answered then, and of two answers the
later counts; unless the first may be in the hands of somebody else, and answers to it are refused.
"""

from __future__ import annotations

import os
import secrets
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from core.disclosure.cycle_acts import may
from core.disclosure.form import ROUNDS, Asked, make_form, new_code
from core.disclosure.handling import send_form
from core.disclosure.parts import file_name
from core.disclosure.workflow import Action
from core.errors import Refusal, UserError
from core.ids import new_id
from storage.disclosure.before import Before
from storage.processes import count
from storage.records.access import Act
from storage.records.many import apply_many

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from concurrent.futures import Future
    from datetime import date
    from pathlib import Path

    from core.casework.needs import Given
    from core.disclosure import Cycle, Filing
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from storage.records.many import Decide
    from storage.records.records import Records

_TOGETHER = 8
"""So many are recorded in one go; a save waits for the disk however small it is."""
_PROOF = 32
"""Octets of chance in a proof."""
_TRIED = 20
"""An estimate tries this part of what one form costs."""


class _Form(NamedTuple):
    """A form of a filing, which is made while others are recorded."""

    file: FileId
    asked: Asked
    code: str
    html: Future[bytes]


def write_forms(
    records: Records,
    cycle: FileId,
    files: Sequence[FileId],
    folder: Path,
    *,
    on: date,
    voids: bool = False,
) -> Generator[Sequence[tuple[FileId, Path | Refusal]]]:
    """Write a form for each filer to a folder and record it, or say for whom not and why.

    With `voids`, the earlier forms of these filers are not to be answered any more. Yield some at a
    time. Whoever closes it gives the rest up; what was yielded is done. Raise `UserError` if the
    cycle is not open to this officer, or the folder cannot be written to.
    """
    opened: Cycle = records.load(cycle).case
    if refusal := may(opened, records.me):
        raise refusal.error()
    key, profile = opened.public_key, opened.profile
    if key is None or profile is None:
        raise UserError("disclosure.key_missing")
    pool = ThreadPoolExecutor(count(len(files)))

    def make(asked: Asked, code: str) -> Future[bytes]:
        return pool.submit(make_form, asked, key, code, profile)

    try:
        made = _ahead(_forms(records, opened, files, make))
        while some := tuple(islice(made, _TOGETHER)):
            yield _recorded(records, some, folder, partial(_sending, records.me, on, voids))
    finally:
        pool.shutdown(cancel_futures=True)


def _forms(
    records: Records,
    cycle: Cycle,
    files: Iterable[FileId],
    make: Callable[[Asked, str], Future[bytes]],
) -> Iterator[_Form | tuple[FileId, Refusal]]:
    before = Before(records, cycle.year)
    letterhead = records.office.letterhead
    office = ", ".join(filter(None, (letterhead.organisation, letterhead.office_name)))
    for file in files:
        case: Filing = records.load(file).case
        covers, due, who = case.cycle.covers, case.due_on, case.filer
        if refusal := _no_form(case, cycle, records.me):
            yield file, refusal
        elif covers is None or due is None:
            yield file, Refusal.of("cohort.cycle_undated")
        else:
            asked = Asked(
                new_id(), secrets.token_hex(_PROOF), case.registered.kind, who.language, office,
                who.name, who.number, covers, due, before.own(who),
            )  # fmt: skip
            code = new_code()
            yield _Form(file, asked, code, make(asked, code))


def _no_form(case: Filing, cycle: Cycle, me: OfficerId) -> Refusal | None:
    """Return why a filer gets no form: nobody answers what could not be taken in."""
    if case.cycle.file != cycle.file:
        return Refusal.of("disclosure.other_cycle", year=case.cycle.year)
    answering = Action.AMEND if case.versions else Action.FILE
    if case.workflow.find(case.state, answering) is None:
        return Refusal.of("case.not_in_state", state=case.state.value, action=answering.value)
    return send_form.refusal(case, me)


def _ahead(
    forms: Iterable[_Form | tuple[FileId, Refusal]],
) -> Iterator[_Form | tuple[FileId, Refusal]]:
    """Yield what it is given, some later: the next ones are begun before one is waited for."""
    waiting: deque[_Form | tuple[FileId, Refusal]] = deque()
    for one in forms:
        waiting.append(one)
        if len(waiting) > _TOGETHER:
            yield waiting.popleft()
    yield from waiting


def _recorded(
    records: Records,
    some: Sequence[_Form | tuple[FileId, Refusal]],
    folder: Path,
    sending: Callable[[_Form], Decide],
) -> list[tuple[FileId, Path | Refusal]]:
    """Record forms, and then give their files the names under which they are found."""
    told: list[tuple[FileId, Path | Refusal]] = []
    parts: list[tuple[Path, Path]] = []
    forms = [one for one in some if isinstance(one, _Form)]
    told += [one for one in some if not isinstance(one, _Form)]
    acts = [(form.file, sending(form)) for form in forms]
    try:
        with records.transaction():
            for form, answer in zip(forms, apply_many(records, acts), strict=True):
                if isinstance(answer, Refusal):
                    told.append((form.file, answer))
                    continue
                path = folder / file_name(form.asked.form)
                records.note_access(Act.EXPORT, form.file, "form")
                parts.append((_written(path, form.html.result()), path))
                told.append((form.file, path))
        for part, path in parts:
            part.replace(path)
    except OSError as error:
        raise UserError("copy.not_written", name=folder.name) from error
    finally:
        for part, _ in parts:
            part.unlink(missing_ok=True)
    return told


def _sending(me: OfficerId, on: date, voids: bool, form: _Form) -> Decide:
    asked = form.asked
    facts: Given = {
        "form": asked.form, "proof": asked.proof, "code": form.code, "language": asked.language,
        **({"voids": True} if voids else {}),
    }  # fmt: skip

    def decide(case: Filing, _: object) -> Decision:
        return send_form(case, facts, by=me, on=on)

    return decide


def _written(path: Path, content: bytes) -> Path:
    """Write a form beside its name; return under which."""
    part = path.with_name(f".{path.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    return part


def seconds(forms: int) -> float:
    """Return how long so many forms will take on this machine, about."""
    begun = time.perf_counter()
    PBKDF2HMAC(hashes.SHA256(), 32, bytes(16), ROUNDS // _TRIED).derive(b"any")
    one = (time.perf_counter() - begun) * _TRIED
    return one * forms / count(forms) if forms else 0.0
