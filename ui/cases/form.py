# SPDX-License-Identifier: Apache-2.0
"""Owns forms made from core's table of facts: what an officer states with a step or an act."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.casework.needs import Shape
from ui.cases.fields import (
    ChoiceField,
    DayField,
    FlagField,
    ItemsField,
    LineField,
    LinesField,
    NumberField,
    TextField,
)
from ui.widgets.form import Form
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact, Need
    from core.errors import Refusal
    from core.history.canonical import Json
    from core.policy.profile import Profile
    from ui.cases.names import Names

_TODAY = frozenset({"happened_on", "on", "received_on", "from", "confirmed_on"})
"""Days that are mostly today; a person changes them when they are not."""

_LATE = "late_reason"
"""Asked only where a refusal has said that it is late."""
_ABOUT = {"request.late": _LATE, "case.filed_late": _LATE}
"""Facts that a refusal is about without naming them."""


class NeedsForm(Form):
    """A field for each need, in the order of the table."""

    edited = Signal()
    file_requested = Signal()  # please let me choose a file for the document that is asked for

    def __init__(
        self,
        names: Names,
        profile: Profile,
        needs: Sequence[Need],
        given: Mapping[str, Fact],
        fixed: Mapping[str, Fact],
    ) -> None:
        """`given` is what fields begin with, `fixed` is not asked; a blank form suggests today."""
        super().__init__()
        self._names = names
        self._profile = profile
        self._fixed = dict(fixed)
        self.fields: dict[str, QWidget] = {}
        self.document: ChoiceField | None = None
        """The field that asks for a document of the case; a new one can be taken in for it."""
        for need in needs:
            if need.name in fixed:
                continue
            field = self._field(need)
            value = given.get(need.name)
            if not given and need.name in _TODAY and need.shape in (Shape.PAST, Shape.DAY):
                value = date.today()
            if value is not None:
                field.set_value(value)
            self.fields[need.name] = field
            field.edited.connect(self.edited)
        self._dependent = [n for n in needs if n.needed_with and n.name in self.fields]
        for need in self._dependent:
            if (other := self.fields.get(need.needed_with[0])) is not None:
                other.edited.connect(self._call_dependent)
        self._call_dependent()
        self._ask_lateness(given)

    @property
    def given(self) -> dict[str, Fact]:
        """What the person has stated; empty fields are left out."""
        stated = {name: field.value for name, field in self.fields.items()}
        return self._fixed | {k: v for k, v in stated.items() if v not in ("", [], None)}

    @property
    def plain(self) -> dict[str, Json]:
        """The same in the form in which drafts are kept."""
        return {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in self.given.items()
        }

    def fill(self, kept: Mapping[str, Json]) -> None:
        """Show what a draft holds."""
        for name, field in self.fields.items():
            if name in kept:
                field.set_value(kept[name])
        self._call_dependent()
        self._ask_lateness(kept)

    def clear_all(self, blank: Mapping[str, Json]) -> None:
        """Show what the form began with."""
        for name, field in self.fields.items():
            field.set_value(blank.get(name))
        self._call_dependent()

    def show_refusal(self, refusal: Refusal) -> bool:
        """Show a refusal at the field it is about; return False when it is about none."""
        for field in self.fields.values():
            self.right(field)
        field = self.fields.get(_ABOUT.get(refusal.code) or str(refusal.params.get("fact", "")))
        if field is None:
            return False
        sentence, hint = self._names.refusal(refusal)
        self.show_row(field)
        self.wrong(field, f"{sentence} {hint}")
        return True

    def offer_documents(
        self, documents: Sequence[tuple[str, str]], known: Sequence[str] = ()
    ) -> None:
        """Offer the documents of the case, and choose the first that is new or was `known`."""
        if self.document is None:
            return
        new = [key for key, _ in documents if not self.document.offers(key)]
        self.document.offer(documents)
        for key in [*new, *known][:1]:
            self.document.set_value(key)
            self.document.edited.emit()
        self.document.setFocus()

    def focus_first(self) -> None:
        """Put the cursor into the first field that is empty, else into the first."""
        fields = [field for field in self.fields.values() if field.isVisibleTo(self)]
        empty = [f for f in fields if f.value in ("", [], None)]
        for field in (empty or fields)[:1]:
            field.setFocus()

    def _field(self, need: Need) -> QWidget:
        name, about = self._names.of("fact", need.name), self._names.about("fact", need.name)
        if need.shape is Shape.FLAG:
            return self.row("", FlagField(name), about)
        caption = self._caption(need, needed=need.required)
        if need.shape is Shape.ITEM and need.of == "document":
            add = button(self.tr("Add a file…"), self.file_requested.emit, symbol="paperclip")
            self.document = self.row(caption, self._choice(need), about, aside=add)
            return self.document
        return self.row(caption, self._widget(need), about)

    def _caption(self, need: Need, *, needed: bool) -> str:
        name = self._names.of("fact", need.name)
        return name if needed else self.tr("{0} (optional)").format(name)

    def _call_dependent(self) -> None:
        """Say of what is needed with something else alone whether it is needed now."""
        given = self.given
        for need in self._dependent:
            self.call(self.fields[need.name], self._caption(need, needed=need.is_needed(given)))

    def _ask_lateness(self, given: Mapping[str, object]) -> None:
        if _LATE in self.fields:
            self.show_row(self.fields[_LATE], bool(given.get(_LATE)))

    def _widget(self, need: Need) -> QWidget:
        language = self._names.language
        makers = {
            Shape.TEXT: TextField,
            Shape.LINES: lambda: LinesField(3),
            Shape.PAST: lambda: DayField(language, latest=date.today()),
            Shape.DAY: lambda: DayField(language),
            Shape.NUMBER: NumberField,
            Shape.ITEMS: lambda: ItemsField(
                self._names.items(need.of), self.tr("There are none yet.")
            ),
            Shape.CHOICE: lambda: self._choice(need),
            Shape.LANGUAGE: lambda: self._choice(need),
            Shape.OFFICER: lambda: self._choice(need),
            Shape.ITEM: lambda: self._choice(need),
        }
        return makers.get(need.shape, LineField)()

    def _choice(self, need: Need) -> ChoiceField:
        return ChoiceField(
            self._choices(need), self.tr("Please choose"), optional=not need.required
        )

    def _choices(self, need: Need) -> list[tuple[str, str]]:
        if need.shape is Shape.ITEM:
            return self._names.items(need.of)
        if need.shape is Shape.OFFICER:
            office = self._names.office
            return [(o.id, o.name) for o in office.officers.values() if o.active] if office else []
        return self._names.choices(need, self._profile)
