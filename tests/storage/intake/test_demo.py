# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the sample office's matters can be lived through, to their published ends.

Each matter of `resources/demo/matters.json` is played through the real rules, its e-mail read by
the real reader, each of its letters composed. What adds up to the published year is counted.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import pytest

import resources
from core.casework import steps
from core.casework.handling import HANDLING_ACTS
from core.casework.letters import Extra
from core.casework.people import recusal_proposals
from core.errors import Refusal
from core.letters import compose as engine
from core.office.office import Role
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.letters import LETTER_KINDS, fields_for, may_sign
from core.retaliation.review import REVIEW_ACTS
from core.retaliation.workflow import Action, State
from resources import LANGUAGES, read_json
from storage.intake import Message, open_dropped
from tests.core.retaliation.harness import Desk, SampleOffice

DEMO = read_json("demo/matters.json")
MATTERS = [*DEMO["matters"], *DEMO["training"]]
BY_KEY = {matter["key"]: matter for matter in MATTERS}
FOLDER = Path(resources.__file__).parent / "demo" / "intake"
ACTS = {act.name: act for act in (*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS)}
HEAD = engine.Letterhead("Organisation", "Ethics Office")


class DemoOffice(SampleOffice):
    """The office of the matters: its people under their own names."""

    PEOPLE: ClassVar = {
        key: (one["name"], Role(one["role"])) for key, one in DEMO["office"]["people"].items()
    }


@dataclass
class Played:
    """A matter on its way: the case, what was named, and the letters."""

    office: DemoOffice
    matter: dict[str, Any]
    desk: Desk
    names: dict[str, str] = field(default_factory=dict)
    letters: list[tuple[str, str]] = field(default_factory=list)

    def resolved(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.resolved(one) for one in value]
        if isinstance(value, str) and value.startswith("@"):
            name = value[1:]
            return self.names[name] if name in self.names else self.office.officer(name)
        return value

    def play(self, step: dict[str, Any]) -> None:
        actor = self.desk.at(step["by"])
        actor.on = date.fromisoformat(step["on"])
        assert actor.on >= self.desk.on, f"{step['on']} is out of order"
        facts = {name: self.resolved(value) for name, value in step.get("facts", {}).items()}
        match step["do"]:
            case "advance":
                added = actor.do(steps.advance, Action(step["action"]), facts)
            case "approve":
                added = actor.do(steps.approve, facts)
            case "letter":
                added = self.letter(actor, step)
            case "intake_file":
                added = self.take_in(actor, step["file"])
            case "attach_document":
                data = facts.pop("text").encode()
                added = actor.do(ACTS["attach_document"], facts | document(data, "application/pdf"))
            case name:
                added = actor.do(ACTS[name], facts)
        self.desk.sync(actor)
        self.desk.on = actor.on
        if "as" in step:
            self.names[step["as"]] = added

    def letter(self, actor: Desk, step: dict[str, Any]) -> str:
        kind, language = step["kind"], actor.case.language
        extra = {name: self.resolved(value) for name, value in step.get("extra", {}).items()}
        if "reply_by" in extra:
            extra["reply_by"] = date.fromisoformat(extra["reply_by"])
        assert may_sign(actor.case, kind, actor.by) is None
        given = Extra(register_number="EO/1", **extra)
        fields = fields_for(kind, actor.case, by=actor.by, on=actor.on, extra=given)
        assert not isinstance(fields, Refusal), (kind, fields)
        head = actor.registers.head
        content = engine.compose(kind, language, fields, HEAD, head=head)
        assert not isinstance(content, Refusal), (kind, content)
        self.letters.append((kind, language))
        return kind

    def take_in(self, actor: Desk, name: str) -> str:
        message = open_dropped(FOLDER / name)
        assert isinstance(message, Message)
        assert message.sender
        assert message.sent_at
        added = actor.do(
            ACTS["add_email"],
            {
                "sender": str(message.sender),
                "to": [str(one) for one in message.recipients],
                "subject": message.subject,
                "sent_on": message.sent_at.date(),
                "text": message.text,
                "attachments": [one.name for one in message.attachments],
                "message_id": message.message_id,
            },
        )
        for file in (message.source, *message.attachments):
            facts = {"name": file.name} | document(file.data, file.media_type)
            actor.do(ACTS["attach_document"], facts)
        return added


def document(data: bytes, kind: str) -> dict[str, Any]:
    digest = hashlib.sha256(data).hexdigest()
    return {"size": len(data), "sha256": digest, "media_type": kind}


@cache
def played(key: str) -> Played:
    matter = BY_KEY[key]
    office = DemoOffice()
    opening = matter["open"]
    desk = office.desk(opening["by"])
    desk.on = date.fromisoformat(opening["on"])
    facts = {"name": None, **opening["facts"]}
    desk.open(State(opening["start"]), **facts)
    play = Played(office, matter, desk)
    for step in matter["steps"]:
        play.play(step)
    return play


@pytest.mark.parametrize("key", BY_KEY)
def test_a_matter_goes_through_the_real_rules_to_its_end(key: str) -> None:
    matter, case = BY_KEY[key], played(key).desk.case
    assert (case.state.value, case.outcome) == (matter["ends"]["state"], matter["ends"]["outcome"])
    assert (case.number, case.language) == (matter["number"], matter["language"])
    assert not case.conflicts
    assert not case.open_proposals
    assert not recusal_proposals(case)


def test_the_matters_of_2021_add_up_to_the_published_figures() -> None:
    published = read_json("facts/ethics_office_2021.json")["retaliation_2021"]
    ends = Counter(matter["published_as"] for matter in DEMO["matters"])
    new = sum(matter["number"].startswith("RET-2021-") for matter in DEMO["matters"])
    assert new == published["new_enquiries"] == 10
    assert ends.pop("advice_only") == published["of_which_advice_only"] == 7
    assert ends.pop("carried_over_not_established") == 1
    assert sum(ends.values()) == published["of_which_formal_complaints"] == 3
    assert set(ends) == {
        "resolved_with_regional_office",
        "awaiting_other_investigation",
        "prima_facie_referred",
    }


def test_training_is_marked_and_outside_2021() -> None:
    for matter in DEMO["training"]:
        assert matter["published_as"] == "training"
        assert matter["open"]["on"] < "2021"
        assert "training" in played(matter["key"]).desk.case.tags


def test_every_kind_of_letter_and_every_language_is_written() -> None:
    letters = [letter for key in BY_KEY for letter in played(key).letters]
    assert {kind for kind, _ in letters} == set(LETTER_KINDS)
    assert {language for _, language in letters} == set(LANGUAGES)


def test_every_mail_belongs_to_a_matter_and_every_language_writes_one() -> None:
    named = [matter["file"] for matter in MATTERS if matter["file"]]
    assert sorted(named) == sorted(path.name for path in FOLDER.iterdir())
    assert {matter["language"] for matter in DEMO["matters"]} == set(LANGUAGES)


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_a_mail_of_the_sample_office_is_read_without_a_warning(path: Path) -> None:
    message = open_dropped(path)
    assert isinstance(message, Message)
    assert message.warnings == ()
    assert len(message.text) > 500 or path.name.endswith("zh.eml")
    matter = next(matter for matter in MATTERS if matter["file"] == path.name)
    assert message.sent_at
    assert message.sent_at.date().isoformat() == matter["open"]["facts"]["received_on"]
    assert message.sent_at.year == int(matter["number"][4:8])


def test_the_mails_bring_a_pdf_an_image_and_a_forwarded_message() -> None:
    kinds = Counter(
        file.media_type
        for path in FOLDER.iterdir()
        for file in getattr(open_dropped(path), "attachments", ())
    )
    assert kinds == {"application/pdf": 3, "image/png": 1, "message/rfc822": 1}


def test_the_officer_whom_the_complaint_names_is_recused() -> None:
    case = played("complaint-fr").desk.case
    assert [one.officer for one in case.recusals] == [DemoOffice.officer("officer_2")]


def test_days_lie_in_their_years() -> None:
    for matter in DEMO["matters"]:
        days = [step["on"] for step in matter["steps"]]
        assert max(days) < "2022"
        assert days == sorted(days)
