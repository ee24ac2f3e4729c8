# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs in which guidance is written: words in a language, topic and rules, a reason."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from core.casework.facts import REASON, choice
from core.guidance.acts import ABOUT_FACTS, WRITE_FACTS
from core.guidance.filling import FIELDS
from core.guidance.stripping import certain
from ui.cases.form import NeedsForm
from ui.cases.keeper import Keeper, draft_key
from ui.guidance.names import GuidanceNames
from ui.operations.guidance import begin_guidance, move_guidance, set_about, write_guidance
from ui.theme.tokens import GAP
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact, Need
    from core.errors import Refusal
    from core.guidance.guidance import Guidance
    from ui.desk import Desk
    from ui.operations import Operation

_WIDTH = 760
_LINES = {"source": 2, "body": 10}
_FILLED = ("template", "snippet")


class WritingDialog(Dialog):
    """States some facts of guidance; what is typed is kept as a draft on this device."""

    begun = Signal(str)  # FileId of a piece that was begun

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        title: str,
        verb: str,
        needs: Sequence[Need],
        *,
        given: Mapping[str, Fact] | None = None,
        fixed: Mapping[str, Fact] | None = None,
        key: str,
        lead: str = "",
    ) -> None:
        """`key` tells drafts apart: the file, or what is begun."""
        super().__init__(desk, parent, title, verb, lead=lead, width=_WIDTH)
        office = desk.office
        if office is None or not office.policies:
            raise LookupError("no policy is adopted")  # the wizard adopts one with the office
        self.names = GuidanceNames(desk)
        profile = office.profile_on(date.today())
        self.form = NeedsForm(self.names, profile, needs, given or {}, fixed or {})
        self.form.setMaximumWidth(px(_WIDTH))
        self.keeper = Keeper(desk, self.form, draft_key("guidance", key))
        for name, lines in _LINES.items():
            if field := self.form.fields.get(name):
                field.setFixedHeight(lines * field.fontMetrics().lineSpacing() + 2 * GAP)
        self.content.addWidget(self.form)
        self.content.addWidget(self.keeper)

    def operation(self) -> Operation[Any]:
        """Return what records the facts that are stated."""
        raise NotImplementedError

    def submit(self) -> None:
        """Record what was stated."""
        self.keeper.keep()
        self.run(self.operation().success(self._on_done))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self.names.refusal(refusal))
        if refusal.code == "guidance.identity_left":
            self._show_identity()

    def _show_identity(self) -> None:
        """Say at each field which addresses and numbers in it are refused."""
        for field in self.form.fields.values():
            found = dict.fromkeys(isolated(s.found) for s in certain(str(field.value or "")))
            if found:
                listed = self.desk.language.listed(list(found))
                self.form.wrong(field, self.tr("Not kept while it has this: {0}").format(listed))

    def _on_done(self, result: object) -> None:
        self.keeper.finish()
        if isinstance(result, str):
            self.begun.emit(result)

    def _explain_fields(self) -> None:
        """Say below the text which fields are filled from a request."""
        body = self.form.fields["body"]
        listed = [f"{{{name}}} {self.names.of('template_field', name)}" for name in FIELDS]
        said = self.tr("Filled from the request: {0}").format(self.desk.language.listed(listed))
        self.form.help(body, said)


class NewDialog(WritingDialog):
    """Begins a piece in its first language."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        needs = (choice("form", "note|template|snippet|precedent"), *ABOUT_FACTS, *WRITE_FACTS)
        super().__init__(
            desk, parent, self.tr("New guidance"), self.tr("Begin it"), needs,
            given={"form": "note", "language": desk.language.code}, key="new",
            lead=self.tr(
                "It stands among the drafts until it is put into use. A decision tree begins as"
                " the office’s own of one that came with the program."
            ),
        )  # fmt: skip
        self.form.fields["form"].activated.connect(self._on_form_activated)

    def operation(self) -> Operation[Any]:
        """Return what begins it."""
        return begin_guidance(facts=self.form.given)

    def _on_form_activated(self, _index: int) -> None:
        if self.form.fields["form"].value in _FILLED:
            self._explain_fields()
        else:
            self.form.help(self.form.fields["body"], "")


class WordsDialog(WritingDialog):
    """States what a piece says in a language, anew or for the first time."""

    def __init__(self, desk: Desk, parent: QWidget, guidance: Guidance, language: str) -> None:
        """An empty language means one that it is not written in, to be chosen."""
        text = guidance.texts.get(language)
        given = {"title": text.title, "body": text.body} if text else {}
        super().__init__(
            desk, parent, guidance.title(desk.language.code), self.tr("Save the text"),
            WRITE_FACTS, given=given, fixed={"language": language} if text else {},
            key=f"{guidance.file}/{language}",
        )  # fmt: skip
        self._file = guidance.file
        if guidance.form in _FILLED:
            self._explain_fields()

    def operation(self) -> Operation[Any]:
        """Return what states it."""
        return write_guidance(file=self._file, facts=self.form.given)


class AboutDialog(WritingDialog):
    """States topic and rules."""

    def __init__(self, desk: Desk, parent: QWidget, guidance: Guidance) -> None:
        given = {"topic": guidance.topic, "source": guidance.source}
        super().__init__(
            desk, parent, self.tr("Topic and source"), self.tr("Save"), ABOUT_FACTS,
            given=given, key=f"{guidance.file}/about",
        )  # fmt: skip
        self._file = guidance.file

    def operation(self) -> Operation[Any]:
        """Return what states them."""
        return set_about(file=self._file, facts=self.form.given)


class MoveDialog(WritingDialog):
    """Asks for the reason of a move."""

    def __init__(self, desk: Desk, parent: QWidget, guidance: Guidance, move: str) -> None:
        self._file, self._move = guidance.file, move
        super().__init__(
            desk, parent, self._titled(move), self._verb(move), (REASON,),
            key=f"{guidance.file}/{move}", lead=guidance.title(desk.language.code),
        )  # fmt: skip

    def _titled(self, move: str) -> str:
        return {
            "give_back": self.tr("Give it back to who wrote it"),
            "revise": self.tr("Put it back among the drafts"),
            "withdraw": self.tr("Withdraw it"),
        }[move]

    def _verb(self, move: str) -> str:
        return {
            "give_back": self.tr("Give back"),
            "revise": self.tr("Put back"),
            "withdraw": self.tr("Withdraw; it is offered no more"),
        }[move]

    def operation(self) -> Operation[Any]:
        """Return what moves it."""
        reason = str(self.form.given.get("reason", ""))
        return move_guidance(file=self._file, move=self._move, reason=reason)
