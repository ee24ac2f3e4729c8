# SPDX-License-Identifier: Apache-2.0
"""Owns the acts on a filing that do not move it: forms, reminders, checks, guidance, documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.casework.acts import OPEN, Act, When
from core.casework.entering import add_email, add_note, attach_document, rest, set_language
from core.disclosure.facts import ACT_FACTS, LISTED, filer_fault
from core.disclosure.opening import details_of
from core.disclosure.workflow import State
from core.errors import Refusal
from core.history.ops import Add
from core.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.casework import acts
    from core.casework.acts import Answer
    from core.disclosure.case import Filing
    from core.history.ops import Op

Doing: TypeAlias = "acts.Doing[Filing]"
UNFILED = When(frozenset(), frozenset({State.NOT_STARTED, State.DRAFT}))
"""While nothing was filed."""


def _act(
    name: str, event: str, when: When, build: Callable[[Doing], Answer], *, clerical: bool = False
) -> Act[Filing]:
    return Act(name, event, when, build, ACT_FACTS[name], clerical)


def _change_filer(do: Doing) -> Answer:
    """State anew what the staff list says: the letters go by it too."""
    if fault := filer_fault(do.facts):
        return fault
    registers = do.case.registers
    ops: tuple[Op, ...] = (
        registers.assign("filer", do.facts),
        registers.assign("language", do.text("language")),
    )
    if (person := do.case.principal) is not None:
        ops += (registers.assign(f"person/{person.id}/details", details_of(do.facts)),)
    return ops


def _register_anew(do: Doing) -> Answer:
    return (do.case.registers.assign("registered", do.facts),)


def _send_form(do: Doing) -> Answer:
    if do.case.has("form", do.text("form")):
        return Refusal.of("disclosure.form_known")
    said = rest(do.facts, "form", "voids")
    if do.facts.get("voids"):
        said = {**said, "voids": [form.id for form in do.case.forms]}
    return (Add(f"form/{do.text('form')}", said),)


def _give_form(do: Doing) -> Answer:
    """State how the last form was handed over."""
    if not do.case.forms:
        return Refusal.of("disclosure.no_form")
    field = f"form/{do.case.forms[-1].id}/given"
    return (do.case.registers.assign(field, {**do.facts, "on": do.on.isoformat()}),)


def _mark_absent(do: Doing) -> Answer:
    """State what the last staff list says of somebody who is registered."""
    why = do.text("absence")
    return (do.case.registers.assign("absent", None if why == LISTED else {"why": why}),)


def _keep_filing(do: Doing) -> Answer:
    """State that somebody files although the last list or its rules do not have them."""
    if not do.case.absent:
        return Refusal.of("disclosure.not_absent")
    kept = {"why": do.case.absent, "reason": do.text("reason"), "on": do.on.isoformat()}
    return (do.case.registers.assign("absent", kept),)


def _remind(do: Doing) -> Answer:
    return (Add(f"reminder/{new_id()}", do.facts),)


def _remind_guidance(do: Doing) -> Answer:
    if not do.case.conflicted or do.case.report_due is None:
        return Refusal.of("disclosure.no_guidance_open")
    return (Add(f"guidance_reminder/{new_id()}", do.facts),)


def _extend(do: Doing) -> Answer:
    due = do.case.due_on
    if due is not None and do.text("until") <= due.isoformat():
        return Refusal.of("disclosure.extension_backwards", day=due.isoformat())
    return (Add(f"extension/{new_id()}", do.facts),)


def _check_section(do: Doing) -> Answer:
    latest, section = do.case.latest, do.text("section")
    if latest is None or section not in latest.said.form("sections").plain():
        return Refusal.of("case.item_unknown", fact="section")
    return (do.case.registers.assign(f"checked/{section}", latest.key),)


def _dismiss_match(do: Doing) -> Answer:
    field = f"match/{do.text('match')}/dismissed"
    return (do.case.registers.assign(field, {"reason": do.text("reason")}),)


def _report_back(do: Doing) -> Answer:
    one = next((g for g in do.case.guidance if g.id == do.text("guidance")), None)
    if one is not None and one.on is not None and do.text("on") < one.on.isoformat():
        return Refusal.of("disclosure.reported_too_early", day=one.on.isoformat())
    field = f"guidance/{do.text('guidance')}/reported"
    return (do.case.registers.assign(field, rest(do.facts, "guidance")),)


def _set_drawn(do: Doing) -> Answer:
    said = {"certificate": do.text("certificate"), "on": do.on.isoformat()}
    return (do.case.registers.assign("drawn", said),)


def _ask_document(do: Doing) -> Answer:
    if not do.case.drawn:
        return Refusal.of("disclosure.not_drawn")
    return (Add(f"asked/{new_id()}", do.facts),)


def _record_result(do: Doing) -> Answer:
    field = f"asked/{do.text('asked')}/result"
    return (do.case.registers.assign(field, rest(do.facts, "asked")),)


def _end_follow_up(do: Doing) -> Answer:
    if not do.case.following_up:
        return Refusal.of("disclosure.no_follow_up")
    ended = {**do.case.verification.plain(), "ended": do.on.isoformat()}
    return (do.case.registers.assign("verification", ended),)


# fmt: off
change_filer = _act("change_filer", "filer_changed", OPEN, _change_filer, clerical=True)
register_anew = _act("register_anew", "registered_anew", OPEN, _register_anew, clerical=True)
send_form = _act("send_form", "form_sent", OPEN, _send_form, clerical=True)
give_form = _act("give_form", "form_given", OPEN, _give_form, clerical=True)
mark_absent = _act("mark_absent", "absence_marked", OPEN, _mark_absent, clerical=True)
keep_filing = _act("keep_filing", "filing_kept", OPEN, _keep_filing)
remind = _act("remind", "reminded", UNFILED, _remind, clerical=True)
remind_guidance = _act(
    "remind_guidance", "guidance_reminded", OPEN, _remind_guidance, clerical=True
)
extend = _act("extend", "extended", UNFILED, _extend)
check_section = _act("check_section", "section_checked", OPEN, _check_section)
dismiss_match = _act("dismiss_match", "match_dismissed", OPEN, _dismiss_match)
report_back = _act("report_back", "guidance_reported", OPEN, _report_back)
set_drawn = _act("set_drawn", "filer_drawn", OPEN, _set_drawn)
ask_document = _act("ask_document", "document_asked", OPEN, _ask_document)
record_result = _act("record_result", "document_answered", OPEN, _record_result)
end_follow_up = _act("end_follow_up", "follow_up_ended", OPEN, _end_follow_up)
# fmt: on

FILING_ACTS = (
    change_filer, register_anew, send_form, give_form, mark_absent, keep_filing, remind,
    remind_guidance, extend, check_section, dismiss_match, report_back, set_drawn, ask_document,
    record_result, end_follow_up,
)  # fmt: skip
FILING_INTAKE = (add_note, add_email, attach_document, set_language)
"""Of what is entered in any file, what is entered in a filing: who files is `change_filer`."""
