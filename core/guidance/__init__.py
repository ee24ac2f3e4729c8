# SPDX-License-Identifier: Apache-2.0
"""Guidance: what the office knows how to answer, kept so that like cases get like answers.

    fields      the table of fields, and how each merges
    guidance    one piece of guidance as a frozen value: where it stands, what it says
    acts        drafting, writing, asking for a second look, putting into use, withdrawing
    stripping   what may say who it is about: proposed to be replaced, never replaced by itself
    known       the names that a request knows, and what its templates are filled from
    names       how a name is told in a text: other case, accents, order, initials, forms of a word
    marks       what shows by its form: addresses, telephone numbers, staff and case numbers, dates
    filling     templates and snippets: fields in braces, and which of them nobody has filled
    trees       decision trees as data, checked strictly, and a walk through one as a value
    editing     how a tree is changed: words, answers more or less, a question for an end
    shipped     what comes with the program, by topic, each with its source
    sheet       a note or a tree as a PDF

One file is one piece of guidance, of one form: precedent, note, tree, template or snippet.

**Not casework.** A file of guidance has no persons, so nobody is recused from it and nothing of it
is withheld: whoever has the advice programme may have it, the same for every such file. None of
the clocks, consents, letters and breaches of `core.casework` has a meaning here. What it shares is
the history beneath, the shapes of facts and the way of answering with a `Change` or a `Refusal`.

**No identity.** A precedent must not say whom it was about, and its history keeps every wording
that it ever had. So identity is taken out before the first word is recorded; addresses, telephone
numbers and staff numbers that are still there are refused; and the request that it comes from is
not named in it. Another officer takes a second look before it is in use.

**The second look holds for what was looked at.** Putting into use records a hash of the words and
must be by somebody who wrote none of them; whoever reads the file asks again. A word that was
changed meanwhile on another laptop, or a look that was none, puts it back among the drafts. While
two laptops differ on where a file stands, the more careful of the places holds. Whatever they
differ on, a person settles it with a reason before it is used, changed or exported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.guidance.fields import FIELDS
from core.guidance.guidance import Guidance, State, lookers, read_guidance
from core.kinds import SECOND_LOOK, FileKind, IndexRow, waits
from core.office.bearing import ANYTHING
from core.office.programmes import ADVICE, holders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.ids import OfficerId
    from core.office.office import Office


def facets(guidance: Guidance) -> Iterator[tuple[str, str]]:
    """Yield what guidance is filtered by: form, topic, languages, what it is a copy of."""
    if guidance.form:
        yield "form", guidance.form
    if guidance.topic:
        yield "topic", guidance.topic
    for language in guidance.languages:
        yield "language", language
    if guidance.copied:
        yield "copied", guidance.copied.partition("@")[0]


def row(guidance: Guidance) -> IndexRow:
    """Return what lists show of guidance without opening it."""
    looking = lookers(guidance) if guidance.state is State.SECOND_LOOK else ()
    return IndexRow(
        number=guidance.number,
        title=guidance.title(),
        state=guidance.state.value,
        opened_on=guidance.drafted_on,
        owner=guidance.drafter,
        closed=guidance.state is State.WITHDRAWN,
        waiting_for=waits(looking, SECOND_LOOK),
        conflicts=len(guidance.registers.conflicts),
        facets=frozenset(facets(guidance)),
    )


def bound(guidance: Guidance) -> frozenset[str]:
    """Return what bears on it beside the office: whom a second look waits for, any change does."""
    return frozenset({ANYTHING} if guidance.state is State.SECOND_LOOK else ())


def readers(_: Guidance, office: Office | None) -> frozenset[OfficerId]:
    """Return who may have guidance: everybody who is in the advice programme."""
    return holders(office, ADVICE) if office else frozenset()


GUIDANCE = FileKind(
    "guidance", FIELDS, read_guidance, row, programme=ADVICE, readers=readers,
    withheld=lambda _guidance, _office: frozenset(),
    denied=lambda _ops, _officer: False,
    granted=lambda _ops, _officer: False,
    bound=bound,
    is_case=False,
)  # fmt: skip

__all__ = ["FIELDS", "GUIDANCE", "Guidance", "State", "read_guidance", "row"]
