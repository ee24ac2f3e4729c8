# SPDX-License-Identifier: Apache-2.0
"""Owns how names that a statement shares with a list are shown, and dismissed with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from core.disclosure import Filing
    from core.disclosure.parts import Match
    from core.disclosure.statement import EntryOf, Statement
    from ui.cases.section import Section

_PERCENT = 10


class Likenesses(QObject):
    """Shows matches on the cards of a section of the page."""

    def __init__(self, section: Section) -> None:
        super().__init__(section)
        self._section = section

    def of(self, case: Filing, section: str, entry: EntryOf | None) -> list[Match]:
        """Return the matches of an entry, whichever version they were found in."""
        said = set((entry or {}).values())
        found = [m for m in case.matches if m.section == section and m.said in said]
        return sorted(found, key=lambda m: (m.dismissed, -m.score))

    def others(self, case: Filing, statement: Statement) -> None:
        """Show the open matches of what is not declared any more."""
        here = {
            match.id
            for name, entries in statement.sections.items()
            for entry in entries
            for match in self.of(case, name, entry)
        }
        left = [m for m in case.matches if m.id not in here and not m.dismissed]
        if not left:
            return
        self._section.heading(self.tr("Names on lists, of what is no longer declared"))
        for match in left:
            card = Card(match.said)
            self.put(card, match)
            self._section.add(card)

    def put(self, card: Card, match: Match) -> None:
        """Say on a card how it is like which entry of which list; let it be dismissed."""
        names = self._section.names
        share = names.language.number(round(match.score / _PERCENT))
        text = self.tr("{0}: {1} · {2} ({3}%)").format(
            names.of("purpose", match.list), isolated(match.entry),
            names.of("likeness", match.why), share,
        )  # fmt: skip
        if match.dismissed:
            reason = isolated(match.reason)
            card.prose(self.tr("{0} · Dismissed: {1}").format(text, reason), "muted")
            return
        card.prose(text)
        asked = Asked(
            "dismiss_match",
            self.tr("{0} is somebody else").format(isolated(match.said)),
            fixed={"match": match.id},
            item=match.id,
            aside=self.tr(
                "The reason is remembered: the same name is not asked about again, in this cycle"
                " or in the next, as long as the filer and the list write it so."
            ),
        )
        made = self._section.act_button(asked, self.tr("Dismiss the match…"), role="quiet")
        made.setAccessibleName(f"{made.accessibleName()} {match.entry}")
        card.add_button(made)
