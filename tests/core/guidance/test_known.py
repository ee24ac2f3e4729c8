# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what of a request is looked for in its texts, and what fills its answers."""

from __future__ import annotations

from datetime import date

from core.advice.handling import add_person, relate
from core.casework import entering
from core.guidance.filling import FIELDS, fill
from core.guidance.known import known_of, values_of
from core.guidance.stripping import apply, propose
from core.ids import new_id
from tests.core.advice.harness import a_desk
from tests.core.retaliation.harness import SampleOffice

MAIL = {
    "sender": "Moussa Sarr <msarr@example.org>", "to": ["ethics@example.org"],
    "subject": "A gift", "text": "x", "sent_on": date(2021, 3, 1),
}  # fmt: skip
STORY = (
    "Awa Diallo (awa@example.org) of Dakar told Omar Haddad that her chief, I. Ba, Head of Supply,"
    " and M. Sarr were there; see RC-9 and ADV-2021-001."
)


def test_whatever_a_request_knows_of_people_is_proposed_to_be_replaced():
    desk = a_desk(SampleOffice())
    desk.open(question=STORY)
    chief = {"role": "manager", "name": "Ismaila Ba", "post": "Head of Supply"}
    desk.do(add_person, chief)
    desk.do(entering.add_email, MAIL)
    desk.do(relate, {"file": new_id(), "number": "RC-9", "why": "related"})
    spans = propose(desk.case.question, known_of(desk.case), "en")
    assert [(s.kind, s.found) for s in spans] == [
        ("requester", "Awa Diallo"), ("email", "awa@example.org"), ("place", "Dakar"),
        ("officer", "Omar Haddad"), ("manager", "I. Ba"), ("post", "Head of Supply"),
        ("colleague", "M. Sarr"), ("number", "RC-9"), ("number", "ADV-2021-001"),
    ]  # fmt: skip
    stripped = apply(desk.case.question, spans)
    assert propose(stripped, known_of(desk.case), "en") == ()


def test_a_template_is_filled_from_its_request_and_the_rest_stays_to_be_seen():
    desk = a_desk(SampleOffice())
    desk.open(received_on=date(2021, 3, 1))
    values = values_of(desk.case, desk.by, "fr")
    assert set(values) == set(FIELDS)
    text = "À {requester}, avant le {deadline}, {colour}, {colour}; {officer} {not a field}"
    filled = fill(text, values)
    assert filled.text == (
        "À Awa Diallo, avant le 8\u00a0mars 2021, {colour}, {colour}; Omar Haddad {not a field}"
    )
    assert filled.missing == ("colour",)


def test_what_is_not_known_of_an_anonymous_request_stays_to_be_seen():
    desk = a_desk(SampleOffice())
    desk.open(requester="anonymous", name=None, email=None)
    filled = fill("Dear {requester},", values_of(desk.case, desk.by, "en"))
    assert filled == fill("Dear {requester},", {})
    assert filled.missing == ("requester",)


def test_a_name_that_looks_like_a_field_is_not_filled_in_turn():
    values = {"requester": "{officer}", "officer": "Omar"}
    assert fill("{requester}", values).text == "{officer}"
