# SPDX-License-Identifier: Apache-2.0
"""Owns finding anything by its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.casework.identity import seals
from core.casework.people import clerical_too
from core.office.programmes import DISCLOSURE
from storage.records.access import Act
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.records.records import Records
    from storage.records.search import Hit
    from ui.operations.open_vault import OpenVault

MOST = 20
PERSON = "person/"
"""Begins the path of a field that says who somebody is."""


def find(*, text: str, note: bool) -> Operation[Sequence[Hit]]:
    """Return where every word stands; `note` enters the search, not its words, in the log."""

    def work(opened: OpenVault) -> Sequence[Hit]:
        records = opened.records
        me = records.office.officers.get(records.me)
        if me is None or me.role not in clerical_too(DISCLOSURE):
            return ()
        if note:
            records.note_access(Act.SEARCH)
        return [_sealed(records, hit) for hit in records.search(text, MOST)]

    return Operation(work)


def _sealed(records: Records, hit: Hit) -> Hit:
    """Return a hit that names nobody of a file whose persons are shown for a reason only."""
    if hit.path.startswith(PERSON) and seals(records.load(hit.file).case):
        return replace(hit, snippet="")
    return hit
