# SPDX-License-Identifier: Apache-2.0
"""Owns which facts an officer states with the acts that every kind of file has.

One table serves three readers: the window builds its dialogs from it, the rules check against
it, and the tests walk it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.needs import Need, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping


def line(name: str, *, required: bool = True) -> Need:
    """Return the need of a line of text."""
    return Need(name, Shape.LINE, required)


def text(name: str, *, required: bool = True) -> Need:
    """Return the need of a text of several lines."""
    return Need(name, Shape.TEXT, required)


def past(name: str, *, required: bool = True) -> Need:
    """Return the need of a day that is not after today."""
    return Need(name, Shape.PAST, required)


def choice(name: str, of: str, *, required: bool = True) -> Need:
    """Return the need of one of the profile's lists, or of the choices given."""
    return Need(name, Shape.CHOICE, required, of)


def item(name: str, of: str, *, required: bool = True) -> Need:
    """Return the need of an entry of the file."""
    return Need(name, Shape.ITEM, required, of)


def flag(name: str) -> Need:
    """Return the need of a yes or no."""
    return Need(name, Shape.FLAG, required=False)


WHEN = past("happened_on", required=False)
"""The day a step happened in the office when that is not today."""
REASON = text("reason")

PERSON = (
    line("name"),
    line("post", required=False),
    line("office", required=False),
    line("email", required=False),
    choice("status", "applicants", required=False),
    choice("gender", "woman|man|undisclosed", required=False),
    choice("still_employed", "yes|no|unknown", required=False),
    choice("may_contact", "yes|no|unasked", required=False),
)
_FILE = (
    line("name"),
    Need("size", Shape.NUMBER),
    Need("sha256", Shape.HASH),
    line("media_type"),
)


SHARED_FACTS: Mapping[str, tuple[Need, ...]] = {
    "add_note": (choice("kind", "note_kinds"), text("text"), WHEN),
    "add_email": (
        line("sender"),
        Need("to", Shape.LINES, required=False),
        line("subject", required=False),
        past("sent_on", required=False),
        Need("text", Shape.TEXT, required=False),
        Need("attachments", Shape.LINES, required=False),
        line("message_id", required=False),
        Need("references", Shape.LINES, required=False),
    ),
    "attach_document": (
        *_FILE,
        line("title", required=False),
        past("received_on", required=False),
    ),
    "add_person": (choice("role", "person_roles"), *PERSON),
    "change_person": (item("person", "person"), *PERSON),
    "record_consent": (
        choice("purpose", "consent_purposes"),
        Need("to_whom", Shape.LINE, False, "", ("purpose", "disclose_identity")),
        Need("person", Shape.ITEM, False, "person", ("purpose", "contact_witness")),
        past("on"),
        choice("how", "consent_means"),
        text("note", required=False),
    ),
    "withdraw_consent": (item("consent", "consent"), past("on"), choice("how", "consent_means")),
    "record_letter": (
        choice("kind", "letter_kinds"),
        Need("language", Shape.LANGUAGE),
        line("register_number"),
        Need("sha256", Shape.HASH),
        Need("head", Shape.HASH),
        line("signed_by", required=False),
        item("person", "person", required=False),
        item("referral", "referral", required=False),
        line("addressee", required=False),
        item("supersedes", "letter", required=False),
    ),
    "link_case": (
        Need("file", Shape.FILE),
        line("number"),
        choice("why", "new_detriment|prevention|related|same_applicant"),
    ),
    "set_language": (Need("language", Shape.LANGUAGE),),
    "assign_officer": (Need("officer", Shape.OFFICER),),
    "add_member": (Need("officer", Shape.OFFICER),),
    "remove_member": (Need("officer", Shape.OFFICER), REASON),
    "declare_recusal": (Need("officer", Shape.OFFICER), REASON),
    "restrict_case": (REASON,),
    "open_to_programme": (REASON,),
    "dismiss_recusal": (Need("officer", Shape.OFFICER), REASON),
    "lift_recusal": (Need("officer", Shape.OFFICER), REASON),
    "set_aside_breach": (Need("event", Shape.HASH), REASON),
    "set_legal_hold": (REASON,),
    "lift_legal_hold": (REASON,),
    "set_tag": (line("tag"), flag("on")),
    "remove_item": (line("item"), REASON),
    "return_to_drafter": (item("proposal", "proposal"), REASON),
    "approve": (item("proposal", "proposal"), text("note", required=False), WHEN),
    "settle_conflict": (line("field"), Need("choice", Shape.HASH), REASON),
}
