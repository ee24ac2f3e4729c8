# SPDX-License-Identifier: Apache-2.0
"""Owns the answer to "is everything as it was written?", and which event is the first that is not.

It needs an open vault and no more, so that a history too damaged to work with can be examined.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.progress import unwatched
from storage.records import device
from storage.records.files import Files, Opened
from storage.records.kinds import KINDS
from storage.records.log import Log
from storage.records.proofs import chains, history
from storage.records.proofs.derived import Comparison
from storage.records.proofs.findings import BadEvent, Findings
from storage.vault import health

if TYPE_CHECKING:
    from core.office.office import Office
    from core.progress import Progress
    from storage.records.device import Device
    from storage.records.kinds import Kinds
    from storage.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found. `notes` are facts worth knowing that nobody did wrong."""

    findings: tuple[Refusal, ...]
    notes: tuple[Refusal, ...]
    first_bad: BadEvent | None
    events: int
    files: int
    attachments: int
    accesses: int
    anchors: int

    @property
    def ok(self) -> bool:
        """Tell whether everything that the office wrote is as it was written."""
        return health.harmless(list(self.findings))


def check(
    vault: Vault,
    kinds: Kinds = KINDS,
    progress: Progress = unwatched,
) -> CheckReport:
    """Examine an open vault: pages, history, chains, anchors, index, search, attachments.

    `progress` is told how many events of how many are done; what it raises ends the check.
    """
    findings = Findings(vault.check_health())
    try:
        return _report(vault, kinds, findings, progress)
    except UserError as error:
        # A page that cannot be read ends the reading; what was found until there still stands.
        findings.add(error.refusal)
        found, notes = tuple(findings.found), tuple(findings.notes)
        return CheckReport(found, notes, findings.first_bad, 0, 0, 0, 0, 0)


def check_history(vault: Vault, kinds: Kinds = KINDS) -> CheckReport:
    """Examine everything but the pages of the database file, which costs no second reading."""
    return _report(vault, kinds, Findings(), lambda _done, _total: None)


def _report(vault: Vault, kinds: Kinds, findings: Findings, progress: Progress) -> CheckReport:
    known = device.load(vault.db)
    if known is None:
        findings.add(Refusal.of("records.not_founded"))
        return CheckReport(tuple(findings.found), (), None, 0, 0, 0, 0, 0)
    own, _ = known
    events = history.check_log(vault.db, own, findings, progress)
    files = _check_files(vault, own, kinds, findings)
    chains.check_ends(vault.db, findings)
    accesses = chains.check_accesses(vault, findings)
    marks = chains.check_anchors(vault, findings)
    attachments = chains.check_attachments(vault.db, findings)
    return CheckReport(
        tuple(findings.found), tuple(findings.notes), findings.first_bad,
        events, files, attachments, accesses, marks,
    )  # fmt: skip


def _check_files(vault: Vault, own: Device, kinds: Kinds, findings: Findings) -> int:
    """Check every file's links and its part of the index; return how many files there are."""
    log = Log(vault.db)
    office: list[Office] = []
    files = Files(log, kinds, lambda: office[0] if office else None)
    comparison = Comparison(vault.db)
    damaged = findings.damaged
    waiting = unreadable = 0
    names = sorted(log.files(), key=lambda name: name != own.office_file)
    for name in names:
        if name in damaged:
            comparison.skip(name)  # nobody knows any more what it should fold to
            continue
        file = files.fold(name, log.of_file(name))
        comparison.compare(file)
        if not isinstance(file, Opened):
            unreadable += 1
            continue
        if name == own.office_file:
            office.append(file.case)
        waiting += history.check_file(vault.db, own.instance, file, findings)
    comparison.finish(findings)
    if waiting:
        findings.notes.append(Refusal.of("records.events_waiting", count=waiting))
    if unreadable:
        findings.notes.append(Refusal.of("records.files_unreadable", count=unreadable))
    return len(names)
