# SPDX-License-Identifier: Apache-2.0
"""Owns what a vault tells of a cycle beside its file: rows of its filings, secrets of its draw.

Rows are read off the index, so no filing is opened for them, and what is hidden from the officer
who looks is not there. A secret stays on the device that made it until it is opened.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from core.casework.forms import Form
from core.disclosure import STATEMENT
from core.disclosure.parts import Registration, person_of
from core.ids import FileId, OfficerId
from storage.records import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from core.disclosure.cohort import Person
    from storage.records.records import Records

_OF_CYCLE = "s.viewer = :viewer AND s.kind = :kind AND s.category = :year"
_FILES = (
    "SELECT f.no, f.file, f.number, f.title, f.state, f.closed, f.owner, f.conflicts"  # noqa: S608
    f" FROM shown s"
    f" CROSS JOIN file_row f ON f.no = s.file WHERE {_OF_CYCLE} ORDER BY f.number, f.no"
)
_FACETS = (
    "SELECT x.file, x.name, x.value FROM shown s"  # noqa: S608 - own SQL
    f" CROSS JOIN facet_row x ON x.file = s.file WHERE {_OF_CYCLE} ORDER BY x.value"
)
_CELLS = (
    "SELECT f.file, c.path, c.standing, c.value FROM shown s"  # noqa: S608 - own SQL
    " CROSS JOIN snapshot c ON c.file = s.file AND c.path IN ('filer', 'registered', 'cycle')"
    f" CROSS JOIN file_row f ON f.no = s.file WHERE {_OF_CYCLE}"
)
_NUMBERS = (
    "SELECT x.value, f.file FROM shown s"  # noqa: S608 - own SQL
    " CROSS JOIN facet_row x ON x.file = s.file AND x.name = 'number'"
    f" CROSS JOIN file_row f ON f.no = s.file WHERE {_OF_CYCLE} ORDER BY f.number DESC, f.no DESC"
)
_FORMS = (
    "SELECT x.value, f.file, f.category, f.number, f.title, c.value FROM json_each(:forms) n"
    " CROSS JOIN facet_row x ON x.name = 'form' AND x.value = n.value"
    " CROSS JOIN shown s ON s.viewer = :viewer AND s.file = x.file AND s.kind = :kind"
    " CROSS JOIN file_row f ON f.no = x.file"
    " CROSS JOIN snapshot c ON c.file = x.file AND c.path = 'form/' || x.value"
)
_YEARS = (
    "SELECT DISTINCT s.category FROM tally s WHERE s.viewer = :viewer AND s.kind = :kind"
    " AND s.files > 0 ORDER BY s.category DESC"
)
_DESK = "draw/"


@dataclass(frozen=True, slots=True)
class FilingRow:
    """A filing as lists and figures see it."""

    file: FileId
    number: str
    """The register number."""
    name: str
    """Of the filer."""
    state: str
    closed: bool
    owner: OfficerId | None
    """The reviewer it is assigned to."""
    facets: Mapping[str, tuple[str, ...]]
    """See `core.disclosure.facets`."""
    conflicts: int = 0
    """What two laptops decided differently and nobody has settled."""

    def one(self, name: str) -> str:
        """Return the value of a facet that has one, or empty."""
        return next(iter(self.facets.get(name, ())), "")


def years(records: Records) -> list[str]:
    """Return the years of the cycles of which there are filings to see, the last one first."""
    asked = _asked(records, "")
    del asked["year"]
    return [year for (year,) in records.vault.db.iterate(_YEARS, asked)]


def filings(records: Records, year: str) -> list[FilingRow]:
    """Return the filings of the cycle of a year that whoever is at work may see, by number."""
    db, asked = records.vault.db, _asked(records, year)
    facets: dict[int, dict[str, tuple[str, ...]]] = defaultdict(dict)
    # Most say what others say: of some thousands, each grade and each day is there once.
    shared: dict[tuple[str, ...], tuple[str, ...]] = {}
    for no, name, value in db.iterate(_FACETS, asked):
        known = facets[no]
        said = (*known.get(name, ()), value)
        known[name] = shared.setdefault(said, said)
    return [
        FilingRow(
            FileId(file), number, name, state, bool(closed),
            OfficerId(owner) if owner else None, facets.get(no, {}), conflicts,
        )
        for no, file, number, name, state, closed, owner, conflicts in db.iterate(_FILES, asked)
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Registered:
    """Who is registered, as the file says: what a corrected list is held against."""

    person: Person
    registration: Registration
    covers: date | None
    """The last day of the year that the statement is about."""


def registered(records: Records, year: str) -> dict[FileId, Registered]:
    """Return who is registered for the cycle of a year; what was destroyed is not there."""
    cells: dict[FileId, dict[str, Form]] = defaultdict(dict)
    for file, path, standing, value in records.vault.db.iterate(_CELLS, _asked(records, year)):
        said = json.loads(value)
        # A decision that two laptops made differently is the list of both.
        cells[FileId(file)][path] = Form(said[0] if standing > 1 else said)
    return {
        file: Registered(
            person_of(known["filer"]), Registration.read(known["registered"]),
            known.get("cycle", Form({})).day("covers"),
        )
        for file, known in cells.items()
        if known.get("filer") and "registered" in known
    }  # fmt: skip


def numbers(records: Records, year: str) -> dict[str, FileId]:
    """Return the filing of each staff number in the cycle of a year; of two, the earlier one."""
    found = records.vault.db.iterate(_NUMBERS, _asked(records, year))
    return {number: FileId(file) for number, file in found}


class SentForm(NamedTuple):
    """A form that was sent: what its answer is held against."""

    file: FileId
    year: str
    """Of the cycle that it was made for."""
    number: str
    """The register number."""
    name: str
    """Of the filer."""
    proof: str


def forms_of(records: Records, forms: Iterable[str]) -> dict[str, SentForm]:
    """Return to which filing each of some forms was sent; a form of another office is not there."""
    asked = _asked(records, "") | {"forms": json.dumps(sorted(set(forms)))}
    del asked["year"]
    return {
        form: SentForm(FileId(file), year, number, name, Form(json.loads(said)).text("proof"))
        for form, file, year, number, name, said in records.vault.db.iterate(_FORMS, asked)
    }


def _asked(records: Records, year: str) -> dict[str, Any]:
    viewer = lists.viewer(records.vault.db, records.me)
    return {"viewer": viewer, "kind": STATEMENT.name, "year": year}


def keep_secret(records: Records, cycle: FileId, secret: bytes) -> None:
    """Keep one's secret of the draw of a cycle, in place of an earlier one."""
    records.save_draft(_key(records, cycle), {"secret": secret.hex()})


def own_secret(records: Records, cycle: FileId) -> bytes | None:
    """Return one's secret, or None where it was made on another device."""
    draft = records.load_draft(_key(records, cycle))
    return bytes.fromhex(Form(draft.form).text("secret")) if draft else None


def forget_secret(records: Records, cycle: FileId) -> None:
    """Forget one's secret, once it is opened or the draw was given up."""
    records.delete_draft(_key(records, cycle))


def _key(records: Records, cycle: FileId) -> str:
    return f"{_DESK}{cycle}/{records.me}"
