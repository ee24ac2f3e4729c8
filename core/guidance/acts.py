# SPDX-License-Identifier: Apache-2.0
"""Owns what an officer does with guidance: drafts it, writes it, has it looked at, puts it to use.

Each act answers with the event to record or with the reason why not. It asks, in this order: may
this officer, does the guidance stand in a place for it, are the facts right, is identity out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.casework.facts import REASON, SHARED_FACTS, choice, line, text
from core.casework.forms import Form
from core.casework.needs import Need, Shape, check
from core.casework.people import CLERICAL, HANDLING
from core.errors import Refusal
from core.guidance.guidance import FORMS, PRECEDENT, TREE, State, lookers
from core.guidance.stripping import certain
from core.guidance.trees import tree_fault
from core.history.change import Change
from core.history.ops import Assign
from core.history.settling import contested, no_conflict, over_conflict
from core.office.programmes import ADVICE, holders

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from core.casework.needs import Facts, Given
    from core.guidance.guidance import Guidance
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.ids import OfficerId
    from core.office.office import Office

_ABOUT = (
    choice("form", "|".join(FORMS)),
    choice("topic", "advice_categories", required=False),
    text("source", required=False),
    line("copied", required=False),
)
_TEXT = (Need("language", Shape.LANGUAGE), line("title"), text("body"))
DRAFT_FACTS = (line("number"), *_ABOUT, *_TEXT)
"""What is known when guidance is begun, in its first language."""
TREE_FACTS = (line("number"), *_ABOUT[1:])
WRITE_FACTS = _TEXT
ABOUT_FACTS = _ABOUT[1:3]


def draft(office: Office, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Begin a precedent, note, template or snippet: `facts` are those of `DRAFT_FACTS`.

    Of a precedent, the text has no identity any more: see `core.guidance.stripping`.
    """
    known = _begun(office, DRAFT_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    if known["form"] == TREE:
        return Refusal.of("guidance.not_this_form")
    if known["form"] == PRECEDENT and "topic" not in known:
        return Refusal.of("case.fact_missing", fact="topic")
    said: Json = {"title": known["title"], "body": known["body"]}
    if known["form"] == PRECEDENT and (left := _identity(_words(known))):
        return left
    return Change.of(
        "guidance_drafted", *_beginning(known, str(known["form"])),
        Assign(f"text/{known['language']}", said), on=on,
    )  # fmt: skip


def draft_tree(office: Office, facts: Given, tree: Json, *, by: OfficerId, on: date) -> Decision:
    """Begin a decision tree, most often a copy of one that came with the program."""
    known = _begun(office, TREE_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    if fault := tree_fault(tree):
        return fault
    ops = (*_beginning(known, TREE), Assign("tree", tree))
    return Change.of("guidance_drafted", *ops, on=on)


def write(guidance: Guidance, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """State what it says in a language, anew or for the first time."""
    known = _stated(guidance, WRITE_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    if refusal := _not_written(guidance):
        return refusal
    if guidance.form == TREE:
        return Refusal.of("guidance.not_this_form")
    if guidance.needs_second_look and (left := _identity(_words(known))):
        return left
    said: Json = {"title": known["title"], "body": known["body"]}
    return _written(guidance, f"text/{known['language']}", said, on)


def write_tree(guidance: Guidance, tree: Json, *, by: OfficerId, on: date) -> Decision:
    """State a tree anew."""
    if refusal := _may(guidance, by, clerical=True) or _not_written(guidance):
        return refusal
    if guidance.form != TREE:
        return Refusal.of("guidance.not_this_form")
    if fault := tree_fault(tree):
        return fault
    return _written(guidance, "tree", tree, on)


def set_about(guidance: Guidance, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """State the topic and the rules it stands on anew; its form stays."""
    known = _stated(guidance, ABOUT_FACTS, facts, by, on)
    if isinstance(known, Refusal):
        return known
    if refusal := _not_written(guidance):
        return refusal
    if guidance.needs_second_look and (left := _identity(_words(known))):
        return left
    about: Facts = {**Form(guidance.registers.value("about")).plain(), **known}
    return _written(guidance, "about", about, on)


def ask_second_look(guidance: Guidance, *, by: OfficerId, on: date) -> Decision:
    """Ask another officer to look."""
    if refusal := _may(guidance, by, clerical=True) or _in(guidance, State.DRAFT):
        return refusal
    if not lookers(guidance):
        return Refusal.of("guidance.nobody_to_look")
    return _to(guidance, State.SECOND_LOOK, "second_look_asked", on)


def put_in_use(guidance: Guidance, *, by: OfficerId, on: date) -> Decision:
    """Put it into use: a precedent after a second look, by somebody who wrote none of it."""
    wanted = State.SECOND_LOOK if guidance.needs_second_look else State.DRAFT
    if refusal := _may(guidance, by) or _in(guidance, wanted, State.SECOND_LOOK):
        return refusal
    if refusal := no_conflict(guidance.registers):
        return refusal
    if guidance.needs_second_look and by in guidance.authors:
        return Refusal.of("guidance.own_words")
    if guidance.needs_second_look and (left := _identity(_said(guidance))):
        return left
    return _to(guidance, State.IN_USE, "guidance_in_use", on, content=guidance.content)


def give_back(guidance: Guidance, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Give it back to who wrote it, with what is still to be done."""
    return _move(guidance, _BACK, facts, by, on)


def revise(guidance: Guidance, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Take it out of use, or out of the withdrawn, to write it anew."""
    return _move(guidance, _ANEW, facts, by, on)


def withdraw(guidance: Guidance, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Withdraw it: the rule changed, or it was wrong. It is kept, and offered no more."""
    return _move(guidance, _OUT, facts, by, on)


def settle(guidance: Guidance, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Settle what two laptops decided differently, with a reason.

    `field` names it, `choice` is an event that gave the value which is to stand. That a precedent
    is in use can be chosen only where it would be: see `Guidance.state`.
    """
    known = _stated(guidance, SHARED_FACTS["settle_conflict"], facts, by, on, clerical=False)
    if isinstance(known, Refusal):
        return known
    field, reason = str(known["field"]), str(known["reason"])
    chosen = contested(guidance.registers, field, str(known["choice"]))
    if isinstance(chosen, Refusal):
        return chosen
    if guidance.needs_second_look and (left := _identity([reason])):
        return left
    if refusal := _not_chosen(guidance, field, Form(chosen.value), by):
        return refusal
    op = guidance.registers.assign(field, chosen.value)
    return Change.of("conflict_settled", op, on=on, reason=reason)


def _not_chosen(guidance: Guidance, field: str, value: Form, by: OfficerId) -> Refusal | None:
    """Return why a place cannot be settled on: who chooses it gives the second look again."""
    used = field == "state" and value.text("state") == State.IN_USE
    if not used or not guidance.needs_second_look:
        return None
    if by in guidance.authors:
        return Refusal.of("guidance.own_words")
    same = value.text("content") == guidance.content
    return None if same else Refusal.of("case.conflict_choice")


def export_refusal(guidance: Guidance) -> Refusal | None:
    """Return why guidance cannot leave the office on paper now, or None."""
    if refusal := no_conflict(guidance.registers):
        return refusal
    return guidance.office.head_refusal if guidance.office else None


class _Move(NamedTuple):
    """A move that takes a reason: from where, to where, and the event that records it."""

    places: tuple[State, ...]
    to: State
    event: str


_BACK = _Move((State.SECOND_LOOK,), State.DRAFT, "guidance_given_back")
_ANEW = _Move((State.IN_USE, State.WITHDRAWN), State.DRAFT, "guidance_given_back")
_OUT = _Move((State.DRAFT, State.SECOND_LOOK, State.IN_USE), State.WITHDRAWN, "guidance_withdrawn")


def _move(guidance: Guidance, move: _Move, facts: Given, by: OfficerId, on: date) -> Decision:
    known = _stated(guidance, (REASON,), facts, by, on, clerical=False)
    if isinstance(known, Refusal):
        return known
    if refusal := _in(guidance, *move.places):
        return refusal
    reason = str(known["reason"])
    if guidance.needs_second_look and (left := _identity([reason])):
        return left
    return _to(guidance, move.to, move.event, on, reason=reason)


def _to(
    guidance: Guidance, state: State, event: str, on: date, *, reason: str = "", content: str = ""
) -> Decision:
    value: Facts = {"state": state.value, "content": content} if content else {"state": state.value}
    op = guidance.registers.assign("state", value)
    change = Change.of(event, op, on=on, reason=reason)
    return over_conflict(guidance.registers, change) or change


def _written(guidance: Guidance, field: str, said: Json, on: date) -> Decision:
    change = Change.of("guidance_written", guidance.registers.assign(field, said), on=on)
    return over_conflict(guidance.registers, change) or change


def _beginning(known: Facts, form: str) -> tuple[Assign, ...]:
    about: Facts = {k: known[k] for k in ("topic", "source", "copied") if k in known}
    return (
        Assign("number", known["number"]),
        Assign("about", {"form": form, **about}),
        Assign("state", {"state": State.DRAFT.value}),
    )


def _begun(
    office: Office, needs: tuple[Need, ...], facts: Given, by: OfficerId, on: date
) -> Facts | Refusal:
    if refusal := _barred(office, by, clerical=True):
        return refusal
    if not office.policies:
        return Refusal.of("case.no_policy")
    return check(needs, facts, office.profile_on(on), on)


def _stated(
    guidance: Guidance,
    needs: tuple[Need, ...],
    facts: Given,
    by: OfficerId,
    on: date,
    *,
    clerical: bool = True,
) -> Facts | Refusal:
    if refusal := _may(guidance, by, clerical=clerical):
        return refusal
    office = guidance.office
    if office is None or not office.policies:
        return Refusal.of("case.no_policy")
    return check(needs, facts, office.profile_on(on), on)


def _may(guidance: Guidance, by: OfficerId, *, clerical: bool = False) -> Refusal | None:
    return _barred(guidance.office, by, clerical=clerical)


def _barred(office: Office | None, by: OfficerId, *, clerical: bool) -> Refusal | None:
    officer = office.officers.get(by) if office else None
    if office is None or officer is None or not officer.active:
        return Refusal.of("case.officer_unknown")
    able = officer.role in (CLERICAL if clerical else HANDLING) and by in holders(office, ADVICE)
    return None if able else Refusal.of("case.role")


def _not_written(guidance: Guidance) -> Refusal | None:
    """Return why its words stay: what was looked at is not changed under the looker's eyes."""
    if guidance.needs_second_look:
        return _in(guidance, State.DRAFT)
    return _in(guidance, State.DRAFT, State.IN_USE)


def _in(guidance: Guidance, *places: State) -> Refusal | None:
    if guidance.state in places:
        return None
    return Refusal.of("guidance.not_in_state")


def _said(guidance: Guidance) -> list[str]:
    return [guidance.source, *(s for t in guidance.texts.values() for s in (t.title, t.body))]


def _words(known: Facts) -> list[Json]:
    return [known[name] for name in ("title", "body", "source") if name in known]


def _identity(texts: Iterable[object]) -> Refusal | None:
    left = sum(len(certain(text)) for text in texts if isinstance(text, str))
    return Refusal.of("guidance.identity_left", count=left) if left else None
