# SPDX-License-Identifier: Apache-2.0
"""Owns the taking of a matter through the program: one step of the script at a time.

The script is data (resources/demo/matters.json, which says how to read it). A step either is an
act of core by its name, or one of the few verbs here. `@name` in facts stands for the entry that
an earlier step called `name` has added, or for an officer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from core.casework import steps
from core.casework.handling import HANDLING_ACTS
from core.casework.letters import Extra, Wish
from core.ids import FileId, new_id
from core.retaliation import RETALIATION, opening
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.review import REVIEW_ACTS
from core.retaliation.workflow import Action, State
from resources import read_bytes
from storage.entering import Entering
from storage.intake import Attached, Message, open_dropped
from storage.sample.office import Desk, SampleOffice, done
from storage.sample.page import text_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.letters import Issued
    from storage.sample.agenda import Agenda

Script = Mapping[str, Any]

_ACTS = {act.name: act for act in (*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS)}
WITHIN_THE_ORGANISATION = frozenset(
    {
        "referral_memo",
        "interim_recommendation",
        "determination_recommendations",
        "recusal_certificate",
    }
)
"""Letters that go to authorities: in the office's working language, not the applicant's."""
WORKING_LANGUAGE = "en"


@dataclass
class Matter:
    """A matter on its way."""

    script: Script
    file: FileId
    names: dict[str, str] = field(default_factory=dict)
    letters: list[Issued] = field(default_factory=list)


def take_through(office: SampleOffice, agenda: Agenda, scripts: list[Script]) -> list[Matter]:
    """Take all matters through their steps, day by day as they happened, and check their ends."""
    matters = [Matter(script, FileId(new_id())) for script in scripts]
    last = date.min
    for day, _, matter, step in sorted(_steps(matters), key=lambda step: step[0]):
        last = date.fromisoformat(day)
        agenda.at(last, partial(_take, office, matter, step), alone=True)
    agenda.until(last)
    office.exchange()
    for matter in matters:
        _check_end(office, matter)
    return matters


def _steps(matters: list[Matter]) -> Iterator[tuple[str, int, Matter, Script]]:
    for number, matter in enumerate(matters):
        opening = {**matter.script["open"], "do": "open"}
        for place, step in enumerate((opening, *matter.script["steps"])):
            yield step["on"], number * 1000 + place, matter, step


def _take(office: SampleOffice, matter: Matter, step: Script) -> None:
    desk = Desk(office, step["by"], matter.file).at(step["by"])
    verb = _VERBS.get(step["do"])
    if verb is not None:
        made = verb(desk, matter, step)
    else:
        made = desk.do(_ACTS[step["do"]], _facts(office, matter, step))
    if made and "as" in step:
        matter.names[step["as"]] = made


def _facts(office: SampleOffice, matter: Matter, step: Script) -> dict[str, Any]:
    """Return a step's facts with days as dates and names as what they stand for."""
    return {key: _value(office, matter, value) for key, value in step.get("facts", {}).items()}


def _value(office: SampleOffice, matter: Matter, value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, list):
        return [_value(office, matter, inner) for inner in value]
    if isinstance(value, str) and value.startswith("@"):
        name = value[1:]
        return matter.names.get(name) or office.people[name]
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def _open(desk: Desk, matter: Matter, step: Script) -> str:
    decision = opening.open_case(
        desk.records.office,
        _facts(desk.office, matter, step),
        by=desk.by,
        on=desk.on,
        start=State(step["start"]),
    )
    done(desk.records.create(RETALIATION, decision, file=matter.file, actor=desk.by))
    return ""


def _advance(desk: Desk, matter: Matter, step: Script) -> str:
    action = Action(step["action"])
    return desk.do(
        partial(_step, action, _facts(desk.office, matter, step)),
    )


def _step(action: Action, facts: Mapping[str, Any], case: Any, *, by: Any, on: date) -> Any:  # noqa: ANN401
    return steps.advance(case, action, facts, by=by, on=on)


def _approve(desk: Desk, matter: Matter, step: Script) -> str:
    return desk.do(steps.approve, _facts(desk.office, matter, step))


def _intake(desk: Desk, _: Matter, step: Script) -> str:
    """Take in an e-mail as the window does: read from a file, entered with all it brought."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / step["file"]
        path.write_bytes(read_bytes(f"demo/intake/{step['file']}"))
        paper = open_dropped(path)
    _enter(desk, paper)
    return ""


def _attach(desk: Desk, matter: Matter, step: Script) -> str:
    """Attach a document that the script gives as text; it becomes a page."""
    facts = step["facts"]
    page = text_page(facts["text"], matter.script["language"], desk.on)
    _enter(desk, Attached(facts["name"], "application/pdf", page))
    return str(desk.case.documents[-1].id)


def _enter(desk: Desk, paper: Message | Attached) -> None:
    entering = Entering(desk.records, desk.file, desk.by, desk.on)
    with desk.records.transaction():
        if isinstance(paper, Message):
            entering.message(paper)
        else:
            entering.document(paper)


def _letter(desk: Desk, matter: Matter, step: Script) -> str:
    given = step.get("extra", {})
    officer = given.get("officer")
    reply_by = given.get("reply_by")
    extra = Extra(
        register_number="",
        additional=given.get("additional", ""),
        next_step=given.get("next_step", ""),
        reply_by=date.fromisoformat(reply_by) if reply_by else None,
        officer=_value(desk.office, matter, officer) if officer else None,
    )
    inside = step["kind"] in WITHIN_THE_ORGANISATION
    language = WORKING_LANGUAGE if inside else matter.script["language"]
    matter.letters.append(desk.letter(Wish(step["kind"], language, desk.on, extra)))
    return ""


_VERBS: Mapping[str, Callable[[Desk, Matter, Script], str]] = {
    "open": _open,
    "advance": _advance,
    "approve": _approve,
    "intake_file": _intake,
    "attach_document": _attach,
    "letter": _letter,
}


def _check_end(office: SampleOffice, matter: Matter) -> None:
    """Hold a matter to the end that the script says it came to."""
    case = Desk(office, "director", matter.file).case
    ends = matter.script["ends"]
    if (case.state.value, case.outcome) != (ends["state"], ends["outcome"]):
        raise ValueError(f"matter {matter.script['key']} ended otherwise")
