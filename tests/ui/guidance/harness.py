# SPDX-License-Identifier: Apache-2.0
"""Owns how tests work at the place for guidance, and beside requests."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.guidance import GUIDANCE, acts
from tests.ui.advice.harness import Register
from tests.ui.cases.harness import TODAY
from tests.ui.conftest import wait_for
from ui.guidance.beside import GuidanceBeside
from ui.operations.guidance import begin_guidance, move_guidance

if TYPE_CHECKING:
    from core.guidance import Guidance
    from core.ids import FileId
    from ui.guidance.found import FoundGuidance
    from ui.guidance.page import GuidancePage

NOTE = {
    "form": "note", "topic": "gifts_honours_hospitality", "language": "en",
    "title": "Wine from suppliers", "body": "It goes back, whatever it is worth.",
}  # fmt: skip


class Shelf(Register):
    """A window with an open office, at its guidance."""

    @property
    def place(self) -> GuidancePage:
        return self._page("guidance")

    def begin(self, *, in_use: bool = True, **facts: str) -> FileId:
        """Begin a note, as `NOTE` says unless `facts` say otherwise."""
        file = self.run(begin_guidance(facts=NOTE | facts))
        if in_use:
            self.run(move_guidance(file=file, move="put_in_use"))
        return file

    def precedent(self) -> FileId:
        """Have a colleague write a precedent and ask for a second look."""
        facts = NOTE | {"form": "precedent", "number": "GD/1"}

        def written(records) -> FileId:
            second = self.sample.second
            draft = acts.draft(records.office, facts, by=second, on=TODAY)
            file = records.create(GUIDANCE, draft, actor=second)
            ask = partial(acts.ask_second_look, by=second, on=TODAY)
            records.apply(file, lambda found, _: ask(found), actor=second)
            return file

        return self.ask(written)

    def guidance(self, file: FileId) -> Guidance:
        return self.ask(lambda records: records.load(file).case)

    def newest(self) -> Guidance:
        """Return the piece that was changed last."""
        row = self.ask(lambda records: records.list(kinds=["guidance"]).rows[0])
        return self.guidance(row.file)

    def titles(self) -> list[str]:
        """Return what the list shows."""
        model = self.place.list.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def narrow(self, name: str, value: str) -> list[str]:
        """Choose something in one of the list's choices, and return what it shows then."""
        choice = getattr(self.place.list, name)
        choice.choose(value)
        choice.activated.emit(choice.currentIndex())
        self.settle()
        return self.titles()

    def beside(self, file: FileId) -> GuidanceBeside:
        """Open a request, and return what its page shows of guidance."""
        self.open(file)
        (beside,) = self.page.findChildren(GuidanceBeside)
        return beside

    def found_for(self, found: FoundGuidance, text: str, topic: str = "") -> list[str]:
        """Type a text, wait for what is found, and return its titles."""
        heard: list[None] = []
        found.found.connect(lambda: heard.append(None))
        found.look_for(text, topic)
        wait_for(lambda: heard)
        return [piece.title for piece in found.pieces]
