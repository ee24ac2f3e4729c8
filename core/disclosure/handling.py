# SPDX-License-Identifier: Apache-2.0
"""Owns the acts on a filing that do not move it: forms, reminders, checks, guidance, documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.casework.acts import OPEN, Act, When
from core.casework.entering import add_email, add_note, attach_document, rest, set_language
from core.disclosure.facts import ACT_FACTS, filer_fault
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
    return (Add(f"form/{do.text('form')}", rest(do.facts, "form")),)


def _remind(do: Doing) -> Answer:
    return (Add(f"reminder/{new_id()}", do.facts),)


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
        return Refusal.of("case.day_order", day=one.on.isoformat())
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
remind = _act("remind", "reminded", UNFILED, _remind, clerical=True)
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
    change_filer, register_anew, send_form, remind, extend, check_section, dismiss_match,
    report_back, set_drawn, ask_document, record_result, end_follow_up,
)  # fmt: skip
FILING_INTAKE = (add_note, add_email, attach_document, set_language)
"""Of what is entered in any file, what is entered in a filing: who files is `change_filer`."""
