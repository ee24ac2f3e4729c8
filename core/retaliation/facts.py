# SPDX-License-Identifier: Apache-2.0
"""Owns which facts an officer states with each step and each act.

One table serves three readers: the window builds its dialogs from it, the rules check against
it, and the tests walk it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.retaliation.needs import Need, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping


def _line(name: str, *, required: bool = True) -> Need:
    return Need(name, Shape.LINE, required)


def _text(name: str, *, required: bool = True) -> Need:
    return Need(name, Shape.TEXT, required)


def _past(name: str, *, required: bool = True) -> Need:
    return Need(name, Shape.PAST, required)


def _choice(name: str, of: str, *, required: bool = True) -> Need:
    return Need(name, Shape.CHOICE, required, of)


def _item(name: str, of: str, *, required: bool = True) -> Need:
    return Need(name, Shape.ITEM, required, of)


def _flag(name: str) -> Need:
    return Need(name, Shape.FLAG, required=False)


_WHEN = _past("happened_on", required=False)
"""The day a step happened in the office when that is not today."""
_REASON = _text("reason")
_ELSEWHERE = (_choice("to", "elsewhere"), _flag("handed_over"), _REASON)
_REFERRAL = (_choice("body", "investigating_bodies"), _REASON)
# What two persons do happens on the day of the approval, so these ask for no other day.

STEP_FACTS: Mapping[str, tuple[Need, ...]] = {
    "file_complaint": (_WHEN,),
    "give_advice": (_REASON, _WHEN),
    "refer_elsewhere": (*_ELSEWHERE, _WHEN),
    "acknowledge": (_WHEN,),
    "request_information": (
        _text("what"),
        _item("person", "person", required=False),
        Need("answer_by", Shape.DAY, required=False),
        _WHEN,
    ),
    "complete_file": (_text("late_reason", required=False), _WHEN),
    "suspend": (_text("waiting_for"), _WHEN),
    "resume": (_REASON, _WHEN),
    "close_suspended": (_REASON, _WHEN),
    "start_informal": (_text("plan"), _WHEN),
    "confirm_resolution": (
        _past("confirmed_on"),
        _item("document", "document", required=False),
        _text("terms"),
        _WHEN,
    ),
    "resolution_failed": (_REASON, _WHEN),
    "withdraw": (_choice("how", "consent_means"), _text("reason", required=False), _WHEN),
    "out_of_scope": _ELSEWHERE,
    "find_no_prima_facie": (_REASON,),
    "find_prima_facie": (_text("reason", required=False), _WHEN),
    "ask_panel_review": (_text("grounds", required=False), _WHEN),
    "panel_upholds": (_REASON, _WHEN),
    "panel_overturns": (
        Need("allegations", Shape.ITEMS, of="allegation"),
        *_REFERRAL,
    ),
    "refer": _REFERRAL,
    "refer_alternative": _REFERRAL,
    "begin_investigation": (_line("reference", required=False), _WHEN),
    "extend_investigation": (Need("until", Shape.DAY), _REASON, _WHEN),
    "receive_report": (_past("dated"), _item("document", "document"), _WHEN),
    "determine_established": (_REASON,),
    "determine_not_established": (_REASON,),
    "begin_aftercare": (_WHEN,),
    "close": (_REASON, _flag("ended_early"), _WHEN),
    "begin_monitoring": (_text("plan"), _WHEN),
    "decline_prevention": (_REASON, _WHEN),
    "raise_complaint": (_text("reason", required=False), _WHEN),
    "end_monitoring": (_REASON, _WHEN),
    "reopen": (_REASON, _WHEN),
    "dispose": (_line("rule"),),
}

_PERSON = (
    _line("name"),
    _line("post", required=False),
    _line("office", required=False),
    _line("email", required=False),
    _choice("status", "applicants", required=False),
    _choice("gender", "woman|man|undisclosed", required=False),
    _choice("still_employed", "yes|no|unknown", required=False),
    _choice("may_contact", "yes|no|unasked", required=False),
)
_REPORT = (
    _choice("kind", "protected_activities"),
    _text("what"),
    _line("to_whom"),
    _past("on"),
    _choice("channel", "authorised_channels+other_channels"),
    _past("aware_on", required=False),
)
_ALLEGATION = (
    _choice("kind", "detriment_kinds"),
    _text("what"),
    _past("on"),
    _choice("state", "detriment_states"),
    _item("by", "person", required=False),
    _text("why"),
    Need("reports", Shape.ITEMS, required=False, of="report"),
    Need("act_on", Shape.DAY, required=False),
)
_BASELINE = (
    _line("grade"),
    _line("supervisor", required=False),
    _text("duties", required=False),
    _line("rating", required=False),
    Need("contract_end", Shape.DAY, required=False),
)
_FILE = (
    _line("name"),
    Need("size", Shape.NUMBER),
    Need("sha256", Shape.HASH),
    _line("media_type"),
)

OPENING_FACTS = (
    _line("number"),
    Need("language", Shape.LANGUAGE),
    _past("received_on", required=False),
    _line("name", required=False),
    *_PERSON[1:],
)
"""What is known when a case is opened; without a name the enquiry is anonymous."""

ACT_FACTS: Mapping[str, tuple[Need, ...]] = {
    "add_note": (_choice("kind", "note_kinds"), _text("text"), _WHEN),
    "record_contact": (
        _item("person", "person"),
        _choice("kind", "note_kinds"),
        _text("text"),
        _WHEN,
    ),
    "add_email": (
        _line("sender"),
        Need("to", Shape.LINES, required=False),
        _line("subject", required=False),
        _past("sent_on", required=False),
        Need("text", Shape.TEXT, required=False),
        Need("attachments", Shape.LINES, required=False),
        _line("message_id", required=False),
    ),
    "attach_document": (
        *_FILE,
        _line("title", required=False),
        _past("received_on", required=False),
    ),
    "add_person": (_choice("role", "person_roles"), *_PERSON),
    "change_person": (_item("person", "person"), *_PERSON),
    "add_service": (
        _line("post"),
        _line("office", required=False),
        _line("grade", required=False),
        _line("contract", required=False),
        _past("from"),
        Need("to", Shape.DAY, required=False),
    ),
    "add_report": _REPORT,
    "change_report": (_item("report", "report"), *_REPORT),
    "add_allegation": _ALLEGATION,
    "change_allegation": (_item("allegation", "allegation"), *_ALLEGATION),
    "make_finding": (
        _item("allegation", "allegation"),
        _choice("question", "protected_activity|prima_facie|clear_and_convincing"),
        _choice("answer", "yes|no"),
        _REASON,
    ),
    "record_consent": (
        _choice("purpose", "consent_purposes"),
        _line("to_whom", required=False),
        _item("person", "person", required=False),
        _past("on"),
        _choice("how", "consent_means"),
        _text("note", required=False),
    ),
    "withdraw_consent": (_item("consent", "consent"), _past("on"), _choice("how", "consent_means")),
    "information_received": (_item("request", "request"), _past("on")),
    "record_mediation": (_past("from"), _past("to", required=False)),
    "recommend_measure": (
        _choice("kind", "measure_kinds"),
        _text("text"),
        Need("from", Shape.DAY),
        Need("to", Shape.DAY),
        _WHEN,
    ),
    "decide_measure": (
        _item("measure", "measure"),
        _choice("answer", "accepted|partly|rejected|no_answer"),
        _past("on"),
        _text("reason", required=False),
    ),
    "apply_measure": (
        _item("measure", "measure"),
        Need("from", Shape.DAY),
        Need("to", Shape.DAY, required=False),
    ),
    "recommend": (
        _choice("kind", "recommendation_kinds"),
        _text("text"),
        _line("addressee", required=False),
        _WHEN,
    ),
    "answer_recommendation": (
        _item("recommendation", "recommendation"),
        _choice("answer", "accepted|partly|rejected|no_answer"),
        _past("on"),
        _text("reason", required=False),
    ),
    "implement": (_item("recommendation", "recommendation"), _past("on"), _text("how")),
    "set_baseline": _BASELINE,
    "check_in": (
        Need("months", Shape.NUMBER),
        _past("on"),
        *_BASELINE,
        _text("note", required=False),
        _flag("new_detriment"),
    ),
    "record_letter": (
        _choice("kind", "letter_kinds"),
        Need("language", Shape.LANGUAGE),
        _line("register_number"),
        Need("sha256", Shape.HASH),
        Need("head", Shape.HASH),
        _line("signed_by", required=False),
        _item("person", "person", required=False),
        _line("addressee", required=False),
        _item("supersedes", "letter", required=False),
    ),
    "link_case": (
        Need("file", Shape.FILE),
        _line("number"),
        _choice("why", "new_detriment|prevention|related|same_applicant"),
    ),
    "set_language": (Need("language", Shape.LANGUAGE),),
    "assign_officer": (Need("officer", Shape.OFFICER),),
    "add_member": (Need("officer", Shape.OFFICER),),
    "remove_member": (Need("officer", Shape.OFFICER), _REASON),
    "declare_recusal": (Need("officer", Shape.OFFICER), _REASON),
    "restrict_case": (_REASON,),
    "open_to_programme": (_REASON,),
    "dismiss_recusal": (Need("officer", Shape.OFFICER), _REASON),
    "lift_recusal": (Need("officer", Shape.OFFICER), _REASON),
    "set_aside_breach": (Need("event", Shape.HASH), _REASON),
    "set_legal_hold": (_REASON,),
    "lift_legal_hold": (_REASON,),
    "set_tag": (_line("tag"), _flag("on")),
    "remove_item": (_line("item"), _REASON),
    "return_to_drafter": (_item("proposal", "proposal"), _REASON),
    "approve": (_item("proposal", "proposal"), _text("note", required=False), _WHEN),
    "settle_conflict": (_line("field"), Need("choice", Shape.HASH), _REASON),
}
