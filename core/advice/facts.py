# SPDX-License-Identifier: Apache-2.0
"""Owns which facts an officer states with each step and act of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.facts import REASON, SHARED_FACTS, WHEN, choice, item, line, past, text
from core.casework.needs import Need, Shape
from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.needs import Facts

ATTENTION = "brought_to_attention"
"""The category of what is told without asking for anything (`domain.md` 3)."""
ADVICE_GIVEN = "confidential_advice"
"""The one category that has sub-categories."""

DISCLOSURES = ("nothing", "facts", "identity")
"""What a hand-over tells the other channel; the first is the safe default."""

_LATE = text("late_reason", required=False)
_CATEGORY = choice("category", "request_categories")
_SUBCATEGORY = choice("subcategory", "advice_categories", required=False)

STEP_FACTS: Mapping[str, tuple[Need, ...]] = {
    "ask_requester": (text("question"), WHEN),
    "receive_reply": (text("reply", required=False), WHEN),
    "answer": (text("answer"), choice("channel", "channels", required=False), _LATE, WHEN),
    "refer_on": (
        choice("to", "elsewhere"),
        choice("disclosed", "|".join(DISCLOSURES)),
        REASON,
        text("note", required=False),
        _LATE,
        WHEN,
    ),
    "ask_advice": (text("question"), _CATEGORY, _SUBCATEGORY, WHEN),
    "take_up_again": (REASON, WHEN),
    "withdraw": (choice("how", "consent_means"), text("reason", required=False), _LATE, WHEN),
    "lapse": (REASON, _LATE, WHEN),
    "close": (text("reason", required=False), WHEN),
    "reopen": (REASON, WHEN),
    "dispose": (line("rule"),),
}

CLASSES = (
    _CATEGORY,
    _SUBCATEGORY,
    choice("channel", "channels", required=False),
    choice("location", "locations", required=False),
    line("place", required=False),
    choice("gender", "genders", required=False),
    choice("staff_category", "staff_categories", required=False),
)
"""How a request is counted: `domain.md` 3, categories and breakdowns."""

REQUESTER = (
    choice("requester", "named|anonymous|group"),
    line("name", required=False),
    line("post", required=False),
    line("office", required=False),
    line("email", required=False),
)

OPENING_FACTS = (
    line("number"),
    Need("language", Shape.LANGUAGE),
    past("received_on", required=False),
    line("summary"),
    text("question", required=False),
    *CLASSES,
    *REQUESTER,
)
"""What is known when a request is logged."""

ACT_FACTS: Mapping[str, tuple[Need, ...]] = {
    **SHARED_FACTS,
    "classify": CLASSES,
    "describe": (line("summary"), text("question", required=False)),
    "name_requester": REQUESTER,
    "add_person": (
        choice("role", "contact|subject|manager|representative"),
        line("name"),
        line("post", required=False),
        line("office", required=False),
        line("email", required=False),
    ),
    "report_back": (
        item("referral", "referral"),
        past("on"),
        choice("result", "taken_up|declined|resolved|no_answer"),
        text("what", required=False),
    ),
    "record_tree": (
        line("tree"),
        Need("version", Shape.NUMBER),
        Need("answers", Shape.LINES),
        line("leaf"),
        text("told", required=False),
        WHEN,
    ),
    "count_as_part": (Need("file", Shape.FILE), line("number"), REASON),
    "count_apart": (Need("file", Shape.FILE), line("number"), REASON),
    "relate": (
        Need("file", Shape.FILE),
        line("number"),
        choice("why", "same_person|same_facts|became|related"),
    ),
}


def class_fault(facts: Facts) -> Refusal | None:
    """Return why classes do not go together, or None."""
    advice = facts["category"] == ADVICE_GIVEN
    if advice and "subcategory" not in facts:
        return Refusal.of("case.fact_missing", fact="subcategory")
    if not advice and "subcategory" in facts:
        return Refusal.of("request.subcategory_of_advice")
    return None


def requester_fault(facts: Facts) -> Refusal | None:
    """Return why what is said of the requester does not go together, or None."""
    if facts["requester"] == "named" and "name" not in facts:
        return Refusal.of("case.fact_missing", fact="name")
    if facts["requester"] == "anonymous" and ("name" in facts or "email" in facts):
        return Refusal.of("request.anonymous_named")
    return None
