# SPDX-License-Identifier: Apache-2.0
"""What a history says is said in words of the language, whatever was done in the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from core.disclosure.workflow import State
from storage.records.timeline import timeline
from tests.cases import in_each
from tests.core.advice import stories as requests
from tests.core.disclosure import stories as filings
from tests.core.disclosure.office import ReviewOffice
from tests.core.retaliation import stories as cases
from tests.core.retaliation.harness import SampleOffice
from ui.cases.names import Names
from ui.cases.stored import changes, said

if TYPE_CHECKING:
    from collections.abc import Callable

_LATIN = re.compile(r"[a-z]{3}")
PLAYED: list[tuple[Callable[[], Any], Callable[..., Any], list[Any]]] = [
    (SampleOffice, cases.in_state, [*cases.STORIES]),
    (SampleOffice, requests.in_state, [*requests.STORIES]),
    (ReviewOffice, filings.in_state, [*filings.STORIES]),
]


def told(desk: Any, names: Names) -> list[tuple[str, str]]:
    """Return all that the history of a file says: what is named, and what it holds."""
    return [pair for step in timeline(desk.registers) for pair in changes(step, names)]


@pytest.mark.parametrize(("office", "play", "states"), PLAYED, ids=["cases", "requests", "filings"])
def test_every_thing_that_a_history_names_has_its_name_in_the_language(
    language, office, play, states
):
    language.choose("zh")
    for state in states:
        desk = play(office(), state)
        names = Names(language, desk.office.office, desk.case)
        assert not [name for name, _ in told(desk, names) if _LATIN.search(name)]
        assert not [
            s.kind for s in timeline(desk.registers) if _LATIN.search(names.of("event", s.kind))
        ]


@in_each(
    ("media_type", "said"),
    [
        ("application/pdf", "PDF"),
        ("image/png", "Image"),
        ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Spreadsheet"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Text"),
        ("application/vnd.ms-outlook", "E-mail"),
        ("application/octet-stream", "Another kind"),
    ],
)
def test_a_file_is_called_by_what_it_is_not_by_its_media_type(language, media_type, said):
    names = Names(language, None)
    assert names.media(media_type) == names.value("media_type", media_type) == said


def test_what_a_step_states_is_said_once_and_then_where_the_file_stands(language):
    desk = filings.in_state(ReviewOffice(), State.VERIFIED)
    names = Names(language, desk.office.office, desk.case)
    cleared = next(s for s in timeline(desk.registers) if s.kind == "clear")
    heard = list(changes(cleared, names))
    assert heard[-1] == ("State of the statement", "Cleared")
    assert len(dict(heard)) == len(heard)
    assert dict(heard)["Sections looked at"].startswith("Assets, Profits from sales")
    assert dict(heard)["Outcome"] == "No conflict"


def test_a_history_shows_no_personal_code_and_nothing_that_was_declared(language):
    desk = filings.in_state(ReviewOffice(), State.FILED)
    filings.send_form(desk)
    names = Names(language, desk.office.office, desk.case)
    texts = " ".join(f"{name}: {text}" for name, text in told(desk, names))
    assert "Nothing declared: no" in texts
    for secret in ("a b c d e", "CHF", "probitas.statement"):
        assert secret not in texts


def test_whoever_decides_between_two_drafts_sees_what_each_declares(language):
    desk = filings.in_state(ReviewOffice(), State.DRAFT)
    names = Names(language, desk.office.office, desk.case)
    draft = desk.registers.value("draft")
    one = {**draft, "sections": {"activities": [{"what": "ACME"}]}}
    other = {**draft, "sections": {"activities": [{"what": "Rival Corp"}]}}
    assert said("draft", one, names) != said("draft", other, names)
    assert "ACME" in str(said("draft", one, names))
    assert "Outside activities and leadership roles" in said("draft", one, names)
