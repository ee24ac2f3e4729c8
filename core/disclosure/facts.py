# SPDX-License-Identifier: Apache-2.0
"""Owns which facts an officer states with each step and act of a filing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.facts import REASON, SHARED_FACTS, WHEN, choice, flag, item, line, past, text
from core.casework.needs import Need, Shape
from core.disclosure.cohort import RISKS
from core.disclosure.sections import SECTIONS, FormKind
from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.needs import Facts

NOTHING_TO_DECLARE = "nothing_to_declare"
POTENTIAL_CONFLICT = "potential_conflict"
CLEARED_AS = (NOTHING_TO_DECLARE, "no_conflict", "already_mitigated")
OUTCOMES = (*CLEARED_AS, POTENTIAL_CONFLICT)
"""What a review ends with (`domain.md` 4, outcomes)."""
GUIDANCE = ("divest", "recuse", "resign", "approval", "blind_trust", "other")
"""What a filer is asked to do about a potential conflict (`domain.md` 4, outcomes)."""
CHANNELS = ("form", "paper", "email")
"""How a statement came; what did not come in a form is keyed in."""
MEANS = ("email", "letter", "hand", "other")
"""How a form is handed over."""
ABSENCES = GONE, UNPICKED = ("gone", "unpicked")
"""Why a filing that is registered would not be by the last staff list: its filer is not on it, or
no rule picks them."""
LISTED = "listed"

_SECTION = "|".join(section.name for section in SECTIONS)
_UNTIL = Need("answer_by", Shape.DAY, required=False)
_RECEIVED = (choice("channel", "|".join(CHANNELS)), past("received_on", required=False))

STEP_FACTS: Mapping[str, tuple[Need, ...]] = {
    "start_keying": (WHEN,),
    "discard_draft": (text("reason", required=False), WHEN),
    "file": _RECEIVED,
    "amend": _RECEIVED,
    "begin_review": (WHEN,),
    "review_again": (REASON, WHEN),
    "ask_filer": (choice("section", _SECTION, required=False), text("question"), _UNTIL, WHEN),
    "receive_answer": (text("reply", required=False), WHEN),
    "clear": (choice("outcome", "|".join(CLEARED_AS)), flag("seen"), WHEN),
    "issue_guidance": (
        choice("guidance", "|".join(GUIDANCE)),
        text("text"),
        Need("due_on", Shape.DAY),
        WHEN,
    ),
    "verify": (choice("verification", "cleared|follow_up"), text("note", required=False), WHEN),
    "exempt": (REASON, WHEN),
    "lift_exemption": (REASON, WHEN),
    "release": (REASON, WHEN),
    "close_unfiled": (REASON, WHEN),
    "set_aside": (line("instead"), REASON, WHEN),
    "close": (text("reason", required=False), WHEN),
    "reopen": (REASON, WHEN),
    "dispose": (line("rule"),),
}

FILER = (
    line("staff_number"),
    line("name"),
    line("grade"),
    line("function", required=False),
    line("office", required=False),
    line("email", required=False),
    Need("language", Shape.LANGUAGE),
    Need("joined_on", Shape.DAY, required=False),
    Need("leaves_on", Shape.DAY, required=False),
)
"""Who files, as the staff list says: see `core.disclosure.cohort.Person`."""

REGISTERED = (
    choice("form_kind", "|".join(FormKind)),
    Need("due_on", Shape.DAY),
    choice("risk", "|".join(RISKS), required=False),
    Need("rules", Shape.LINES, required=False),
)
"""What is filed until when, and the rules that say so, in their words."""

OPENING_FACTS = (line("number"), *FILER, *REGISTERED)
"""What is known when somebody is registered for a cycle."""

ACT_FACTS: Mapping[str, tuple[Need, ...]] = {
    **SHARED_FACTS,
    "change_filer": FILER,
    "register_anew": REGISTERED,
    "send_form": (
        Need("form", Shape.FILE),
        Need("proof", Shape.HASH),
        line("code"),
        Need("language", Shape.LANGUAGE),
        flag("voids"),
        WHEN,
    ),
    "give_form": (choice("means", "|".join(MEANS)), text("note", required=False), WHEN),
    "mark_absent": (choice("absence", "|".join((*ABSENCES, LISTED))),),
    "keep_filing": (REASON,),
    "remind": (choice("means", "email|letter|phone|other"), text("note", required=False), WHEN),
    "remind_guidance": (
        choice("means", "email|letter|phone|other"),
        text("note", required=False),
        WHEN,
    ),
    "extend": (Need("until", Shape.DAY), REASON, WHEN),
    "check_section": (choice("section", _SECTION),),
    "dismiss_match": (item("match", "match"), REASON),
    "report_back": (
        item("guidance", "guidance"),
        past("on"),
        choice("done", "whole|partly|not"),
        text("what", required=False),
        item("document", "document", required=False),
    ),
    "set_drawn": (Need("certificate", Shape.HASH),),
    "ask_document": (choice("section", _SECTION, required=False), line("what"), _UNTIL, WHEN),
    "record_result": (
        item("asked", "asked"),
        past("on"),
        choice("agrees", "yes|no|missing"),
        text("note", required=False),
        item("document", "document", required=False),
    ),
    "end_follow_up": (REASON,),
}


def filer_fault(facts: Facts) -> Refusal | None:
    """Return why facts about a filer do not go together, or None."""
    joined, leaves = facts.get("joined_on"), facts.get("leaves_on")
    if joined is not None and leaves is not None and str(leaves) < str(joined):
        return Refusal.of("disclosure.leaves_before_joining", day=str(joined))
    return None
