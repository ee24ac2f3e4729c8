# SPDX-License-Identifier: Apache-2.0
"""Owns what the window does with guidance: look, write it, move it on, put it on paper."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.guidance import GUIDANCE, acts, shipped
from core.guidance.guidance import TREE, lookers
from core.guidance.stripping import propose
from core.guidance.trees import Tree, read_tree
from core.ids import FileId
from ui.operations.changed import created, recorded
from ui.operations.copies import write_copy
from ui.operations.operation import Operation
from ui.operations.shelf import shipped_piece

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from core.casework.needs import Given
    from core.guidance.guidance import Guidance
    from core.guidance.shipped import Shipped
    from core.guidance.stripping import Span
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.ids import OfficerId
    from storage.records.records import Records
    from storage.records.results import Applied
    from storage.records.timeline import TimelineStep
    from ui.operations.open_vault import OpenVault

SERIES = "GD"
_WHOLE: Given = {"language": "en", "title": "…", "body": "…"}
_REASON: Given = {"reason": "…"}
MOVES: Mapping[str, Callable[..., Decision]] = {
    "ask_second_look": acts.ask_second_look,
    "put_in_use": acts.put_in_use,
    "give_back": acts.give_back,
    "revise": acts.revise,
    "withdraw": acts.withdraw,
}
"""What moves guidance from one place to another; the last three take a reason."""
REASONED = ("give_back", "revise", "withdraw")


@dataclass(frozen=True)
class GuidanceView:
    """Guidance of the office as an officer sees it on a day."""

    file: FileId
    guidance: Guidance
    me: OfficerId
    on: date
    refusals: Mapping[str, Refusal | None]
    """Why an act cannot be done now, by its name; None where it can."""
    steps: tuple[TimelineStep, ...]
    at_hand: tuple[OfficerId, ...]
    """Colleagues who could take the second look and have a way into this vault."""
    suspects: Mapping[str, tuple[Span, ...]]
    """What of a precedent may still say who it is about, by language; for the second look."""


def look_at_guidance(
    *, file: FileId, on: date | None = None, note: bool = True
) -> Operation[GuidanceView]:
    """Read a piece of guidance; `note` enters that it was looked at."""

    def work(opened: OpenVault) -> GuidanceView:
        records, day = opened.records, on or date.today()
        loaded = records.load(file)
        guidance: Guidance = loaded.case
        if note:
            records.note_access("view", file)
        return GuidanceView(
            file, guidance, records.me, day, dict(_refusals(guidance, records.me, day)),
            records.timeline(file), _at_hand(opened, guidance), _suspects(guidance),
        )  # fmt: skip

    return Operation(work)


def _at_hand(opened: OpenVault, guidance: Guidance) -> tuple[OfficerId, ...]:
    here = {slot.officer for slot in opened.vault.slots()} - {opened.records.me}
    return tuple(sorted(lookers(guidance) & here))


def _refusals(guidance: Guidance, me: OfficerId, on: date) -> Iterator[tuple[str, Refusal | None]]:
    """Try every act with facts that are right, and record nothing."""
    tries: dict[str, Callable[..., Decision]] = {
        name: partial(move, guidance, *([_REASON] if name in REASONED else []))
        for name, move in MOVES.items()
    }
    tries["write"] = partial(acts.write, guidance, _WHOLE)
    tries["set_about"] = partial(acts.set_about, guidance, {})
    if guidance.form == TREE:
        tries["write"] = partial(acts.write_tree, guidance, guidance.tree)
    for name, act in tries.items():
        decision = act(by=me, on=on)
        yield name, decision if isinstance(decision, Refusal) else None


def _suspects(guidance: Guidance) -> dict[str, tuple[Span, ...]]:
    if not guidance.needs_second_look:
        return {}
    return {
        language: propose(f"{text.title}\n{text.body}", (), language)
        for language, text in guidance.texts.items()
    }


def begin_guidance(*, facts: Given, on: date | None = None) -> Operation[FileId]:
    """Begin a piece in its first language; it gets the device's next number."""

    def work(opened: OpenVault) -> FileId:
        return _begin(opened.records, facts, on or date.today())

    return Operation(work, changes=created("guidance_drafted"))


def _begin(records: Records, facts: Given, on: date) -> FileId:
    with records.transaction():
        number = records.next_number(SERIES, on.year)
        decision = acts.draft(records.office, {**facts, "number": number}, by=records.me, on=on)
        file = records.create(GUIDANCE, decision)
        if isinstance(file, Refusal):
            raise file.error()
        return file


def make_own(*, key: str, spoken: str, on: date | None = None) -> Operation[FileId]:
    """Make an editable copy of what came with the program, in all languages it has."""

    def work(opened: OpenVault) -> FileId | Refusal:
        records, day = opened.records, on or date.today()
        found = shipped_piece(key)
        if found is None:
            raise LookupError("nothing of that name came with the program")
        with records.transaction():
            number = records.next_number(SERIES, day.year)
            if isinstance(found, shipped.Shipped):
                return _own_text(records, found, number, spoken, day)
            facts = {
                "number": number,
                "topic": found.topic,
                "copied": f"{found.id}@{found.version}",
            }
            form: Json = {**shipped.tree_form(found.id), "id": tree_id(number), "version": 1}
            return records.create(
                GUIDANCE,
                acts.draft_tree(records.office, facts, form, by=records.me, on=day),
            )

    return Operation(work, changes=created("guidance_drafted"))


def tree_id(number: str) -> str:
    """Return what a tree of the office is called in walks: its number, as such names are written.

    So a walk says through which tree it was, though the tree is changed or withdrawn later.
    """
    return re.sub(r"[^a-z0-9]+", "_", number.lower())


def _own_text(
    records: Records, found: Shipped, number: str, spoken: str, on: date
) -> FileId | Refusal:
    decision = acts.draft(records.office, found.copy(number, spoken), by=records.me, on=on)
    file = records.create(GUIDANCE, decision)
    if isinstance(file, Refusal):
        return file
    for language, text in found.texts.items():
        if language != spoken:
            said: Given = {"language": language, "title": text.title, "body": text.body}
            done = _apply(records, file, partial(acts.write, facts=said), on)
            if isinstance(done, Refusal):
                raise done.error()
    return file


def _apply(
    records: Records, file: FileId, act: Callable[..., Decision], on: date
) -> Applied[Any] | Refusal:
    return records.apply(file, lambda guidance, _: act(guidance, by=records.me, on=on))


def _acting(file: FileId, act: Callable[..., Decision], on: date | None) -> Operation[Applied[Any]]:
    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        return _apply(opened.records, file, act, on or date.today())

    return Operation(work, changes=recorded)


def write_guidance(
    *, file: FileId, facts: Given, on: date | None = None
) -> Operation[Applied[Any]]:
    """State what it says in a language."""
    return _acting(file, partial(acts.write, facts=facts), on)


def write_tree(*, file: FileId, tree: Json, on: date | None = None) -> Operation[Applied[Any]]:
    """State a tree anew; its version counts on, so that walks through either are told apart."""

    def work(guidance: Guidance, *, by: OfficerId, on: date) -> Decision:
        form = tree
        if isinstance(tree, dict) and isinstance(guidance.tree, dict):
            form = {**tree, "version": read_tree(guidance.tree).version + 1}
        return acts.write_tree(guidance, form, by=by, on=on)

    return _acting(file, work, on)


def set_about(*, file: FileId, facts: Given, on: date | None = None) -> Operation[Applied[Any]]:
    """State topic and rules anew."""
    return _acting(file, partial(acts.set_about, facts=facts), on)


def move_guidance(
    *, file: FileId, move: str, reason: str = "", on: date | None = None
) -> Operation[Applied[Any]]:
    """Take one of `MOVES`."""
    facts = {"facts": {"reason": reason}} if move in REASONED else {}
    return _acting(file, partial(MOVES[move], **facts), on)


def put_in_use_as(
    *, file: FileId, officer: OfficerId, passphrase: str, on: date | None = None
) -> Operation[Applied[Any]]:
    """Put it into use as the colleague who looked, whose passphrase this is."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        records, day = opened.records, on or date.today()
        # The rules first: a wrong person need not type a passphrase in vain, nor try out one.
        decision = acts.put_in_use(records.load(file).case, by=officer, on=day)
        if not isinstance(decision, Refusal) and not opened.vault.verify_secret(
            passphrase, officer
        ):
            decision = Refusal.of("window.not_their_passphrase")
        if isinstance(decision, Refusal):
            records.note_access("refused", file, decision.code, actor=officer)
            return decision
        return records.apply(
            file,
            lambda guidance, _: acts.put_in_use(guidance, by=officer, on=day),
            actor=officer,
        )

    return Operation(work, changes=recorded)


def export_guidance(
    *, key: str, language: str, path: Path, on: date | None = None
) -> Operation[Path]:
    """Write a piece as a PDF outside the vault; that it was taken out is entered in the log."""

    def work(opened: OpenVault) -> Path | Refusal:
        records, day = opened.records, on or date.today()
        found = shipped_piece(key)
        file = None if found is not None else FileId(key)
        guidance: Guidance | None = records.load(file).case if file else None
        refusal = acts.export_refusal(guidance) if guidance else records.office.head_refusal
        if refusal is not None:
            records.note_access("refused", file, refusal.code)
            return refusal
        pdf = _sheet(records, guidance or found, language, day)
        # Entered first: a copy that nobody entered must not exist.
        records.note_access("export", file, "guidance")
        write_copy(path, pdf)
        return path

    return Operation(work)


def _sheet(
    records: Records, piece: Guidance | Tree | Shipped | None, language: str, on: date
) -> bytes:
    from core.guidance.sheet import note_sheet, tree_sheet

    office = records.office
    if piece is None or office.letterhead is None:
        raise LookupError("nothing to put on paper, or no letterhead")  # the wizard asks for one
    if isinstance(piece, Tree):
        return tree_sheet(piece, office.profile_on(on), office.letterhead, language, on)
    if isinstance(piece, shipped.Shipped):
        return note_sheet(piece, office.letterhead, language, on, piece.mark)
    if piece.form == TREE:
        return _sheet(records, read_tree(piece.tree), language, on)
    return note_sheet(piece, office.letterhead, language, on)
