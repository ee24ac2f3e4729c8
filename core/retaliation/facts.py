# SPDX-License-Identifier: Apache-2.0
"""Owns which facts an officer states with each step and act of a complaint.

One table serves three readers: the window builds its dialogs from it, the rules check against
it, and the tests walk it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.facts import (
    PERSON,
    REASON,
    SHARED_FACTS,
    WHEN,
    choice,
    flag,
    item,
    line,
    past,
    text,
)
from core.casework.needs import Need, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping


_ELSEWHERE = (choice("to", "elsewhere"), flag("handed_over"), REASON)
_REFERRAL = (choice("body", "investigating_bodies"), REASON)
# What two persons do happens on the day of the approval, so these ask for no other day.

STEP_FACTS: Mapping[str, tuple[Need, ...]] = {
    "file_complaint": (WHEN,),
    "give_advice": (REASON, WHEN),
    "refer_elsewhere": (*_ELSEWHERE, WHEN),
    "acknowledge": (WHEN,),
    "request_information": (
        text("what"),
        item("person", "person", required=False),
        Need("answer_by", Shape.DAY, required=False),
        WHEN,
    ),
    "complete_file": (text("late_reason", required=False), WHEN),
    "suspend": (text("waiting_for"), WHEN),
    "resume": (REASON, WHEN),
    "close_suspended": (REASON, WHEN),
    "start_informal": (text("plan"), WHEN),
    "confirm_resolution": (
        past("confirmed_on"),
        item("document", "document", required=False),
        text("terms"),
        WHEN,
    ),
    "resolution_failed": (REASON, WHEN),
    "withdraw": (choice("how", "consent_means"), text("reason", required=False), WHEN),
    "out_of_scope": _ELSEWHERE,
    "find_no_prima_facie": (REASON,),
    "find_prima_facie": (text("reason", required=False), WHEN),
    "ask_panel_review": (text("grounds", required=False), WHEN),
    "panel_upholds": (REASON, WHEN),
    "panel_overturns": (
        Need("allegations", Shape.ITEMS, of="allegation"),
        *_REFERRAL,
    ),
    "refer": _REFERRAL,
    "refer_alternative": _REFERRAL,
    "begin_investigation": (line("reference", required=False), WHEN),
    "extend_investigation": (Need("until", Shape.DAY), REASON, WHEN),
    "receive_report": (past("dated"), item("document", "document"), WHEN),
    "determine_established": (REASON,),
    "determine_not_established": (REASON,),
    "begin_aftercare": (WHEN,),
    "close": (REASON, flag("ended_early"), WHEN),
    "begin_monitoring": (text("plan"), WHEN),
    "decline_prevention": (REASON, WHEN),
    "raise_complaint": (text("reason", required=False), WHEN),
    "end_monitoring": (REASON, WHEN),
    "reopen": (REASON, WHEN),
    "dispose": (line("rule"),),
}

_REPORT = (
    choice("kind", "protected_activities"),
    text("what"),
    line("to_whom"),
    past("on"),
    choice("channel", "authorised_channels+other_channels"),
    past("aware_on", required=False),
)
_ALLEGATION = (
    choice("kind", "detriment_kinds"),
    text("what"),
    past("on"),
    choice("state", "detriment_states"),
    item("by", "person", required=False),
    text("why"),
    Need("reports", Shape.ITEMS, required=False, of="report"),
    Need("act_on", Shape.DAY, required=False),
)
_BASELINE = (
    line("grade"),
    line("supervisor", required=False),
    text("duties", required=False),
    line("rating", required=False),
    Need("contract_end", Shape.DAY, required=False),
)
OPENING_FACTS = (
    line("number"),
    Need("language", Shape.LANGUAGE),
    past("received_on", required=False),
    line("name", required=False),
    *PERSON[1:],
)
"""What is known when a case is opened; without a name the enquiry is anonymous."""

ACT_FACTS: Mapping[str, tuple[Need, ...]] = {
    **SHARED_FACTS,
    "add_report": _REPORT,
    "add_allegation": _ALLEGATION,
    "set_baseline": _BASELINE,
    "record_contact": (
        item("person", "person"),
        choice("kind", "note_kinds"),
        text("text"),
        WHEN,
    ),
    "add_service": (
        line("post"),
        line("office", required=False),
        line("grade", required=False),
        line("contract", required=False),
        past("from"),
        Need("to", Shape.DAY, required=False),
    ),
    "change_report": (item("report", "report"), *_REPORT),
    "change_allegation": (item("allegation", "allegation"), *_ALLEGATION),
    "make_finding": (
        item("allegation", "allegation"),
        choice("question", "protected_activity|prima_facie|clear_and_convincing"),
        choice("answer", "yes|no"),
        REASON,
    ),
    "information_received": (item("request", "request"), past("on")),
    "record_mediation": (past("from"), past("to", required=False)),
    "recommend_measure": (
        choice("kind", "measure_kinds"),
        text("text"),
        Need("from", Shape.DAY),
        Need("to", Shape.DAY),
        WHEN,
    ),
    "decide_measure": (
        item("measure", "measure"),
        choice("answer", "accepted|partly|rejected|no_answer"),
        past("on"),
        text("reason", required=False),
    ),
    "apply_measure": (
        item("measure", "measure"),
        Need("from", Shape.DAY),
        Need("to", Shape.DAY, required=False),
    ),
    "recommend": (
        choice("kind", "recommendation_kinds"),
        text("text"),
        line("addressee", required=False),
        WHEN,
    ),
    "answer_recommendation": (
        item("recommendation", "recommendation"),
        choice("answer", "accepted|partly|rejected|no_answer"),
        past("on"),
        text("reason", required=False),
    ),
    "implement": (item("recommendation", "recommendation"), past("on"), text("how")),
    "check_in": (
        Need("months", Shape.NUMBER),
        past("on"),
        *_BASELINE,
        text("note", required=False),
        flag("new_detriment"),
    ),
}
