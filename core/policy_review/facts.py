# SPDX-License-Identifier: Apache-2.0
"""Owns which facts an officer states with each step and act of a policy review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.facts import REASON, SHARED_FACTS, WHEN, choice, line, past, text
from core.casework.needs import Need, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

_VERSION = (
    line("version", required=False),
    Need("due_on", Shape.DAY, required=False),
)
"""Of a draft that came: what it is called, and by when whoever sent it wants the comments."""
_DESCRIBED = (
    line("policy"),
    line("unit", required=False),
    text("question", required=False),
)
_PERSON = (
    line("name"),
    line("post", required=False),
    line("office", required=False),
    line("email", required=False),
)

STEP_FACTS: Mapping[str, tuple[Need, ...]] = {
    "begin_review": (WHEN,),
    "give_comments": (text("comments"), WHEN),
    "receive_draft": (*_VERSION, WHEN),
    "follow_up": (
        choice("taken", "all|some|none"),
        past("issued_on", required=False),
        text("reason", required=False),
        WHEN,
    ),
    "withdraw": (text("reason", required=False), WHEN),
    "close": (text("reason", required=False), WHEN),
    "reopen": (REASON, WHEN),
    "dispose": (line("rule"),),
}

OPENING_FACTS = (
    line("number"),
    *_DESCRIBED,
    past("received_on", required=False),
    *_VERSION,
    Need("language", Shape.LANGUAGE),
    line("name", required=False),
    *_PERSON[1:],
)
"""What is known when a review is asked for; `name` is who wrote for the unit."""

ACT_FACTS: Mapping[str, tuple[Need, ...]] = {
    **SHARED_FACTS,
    "describe": _DESCRIBED,
    "add_person": (choice("role", "requester|contact|manager|representative"), *_PERSON),
    "relate": (
        Need("file", Shape.FILE),
        line("number"),
        choice("why", "same_policy|became|related"),
    ),
}
