# SPDX-License-Identifier: Apache-2.0
"""Owns what makes one kind of file differ from another in how it is worked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from core.history.fields import Merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from core.casework.breaches import Breach
    from core.casework.guards import Guard
    from core.casework.needs import Facts
    from core.casework.workflow import Workflow
    from core.errors import Refusal
    from core.history.fields import FieldTable
    from core.history.ops import Op


@dataclass(frozen=True)
class Practice:
    """How a kind of file is worked."""

    workflow: Workflow
    fields: FieldTable
    guards: Mapping[str, Guard]
    """What must hold before a step, by the name that the workflow uses."""
    effects: Callable[[Any, str, Facts, date], list[Op]]
    """What a step records besides the state: of the file, the action, the facts, the day."""
    breaches: Callable[[Any], Iterable[Breach]]
    """The rules across fields that hold for this kind alone."""
    letter_refusal: Callable[..., Refusal | None]
    """`(file, kind of letter, by=officer, on=day)`: why it cannot be issued now, or None."""
    named: Callable[[Any], Iterable[str]]
    """The persons of a file, by id, whom its other entries name."""
    letter_kinds: tuple[str, ...]
    """The kinds of letter that such a file can have."""
    may_sign: Callable[..., Refusal | None]
    """`(file, kind of letter, officer)`: why that officer may not sign it, or None."""
    letter_fields: Callable[..., Mapping[str, object] | Refusal]
    """`(kind of letter, file, by=officer, on=day, extra=core.casework.letters.Extra)`: what its
    merge fields say, or why it cannot be written."""
    decisions: frozenset[str]
    """Fields, by their last part, in which a conflict takes two persons to settle. For `state` it
    depends on the steps."""
    after_closing: frozenset[str] = frozenset()
    """Kinds of event that a closed file may still get, beyond those of every kind of file."""
    kept: Callable[[Any], list[Op]] = lambda _: []
    """What a disposal records anew, so that figures stay what they were: of the file."""

    @cached_property
    def collections(self) -> frozenset[str]:
        """Names of the append-only collections."""
        lines = self.fields.lines
        return frozenset(
            line.pattern.partition("/")[0] for line in lines if line.merge is Merge.APPEND
        )

    @cached_property
    def removable(self) -> frozenset[str]:
        """Names of the collections whose entries may be taken out of view."""
        lines = self.fields.lines
        return frozenset(line.pattern.partition("/")[0] for line in lines if line.removable)
