# SPDX-License-Identifier: Apache-2.0
"""Owns the tags of a request: values, behaviours, grounds of discrimination, training."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from ui.cases.card import Card, ReasonButton
from ui.cases.flow import Flow
from ui.operations.cases import act_on_case
from ui.theme.zoom import px
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from ui.cases.names import Names
    from ui.desk import Desk
    from ui.operations.cases import CaseView

_LISTS = (("value", "values"), ("behaviour", "behaviours"), ("ground", "discrimination_grounds"))
"""What a tag begins with, and the list of the policy that it is from."""


class TagsCard(Card):
    """The tags of a file, each taken away by a click, and a choice of those that it lacks."""

    refused = Signal(str, str)  # sentence, hint

    def __init__(self, desk: Desk, view: CaseView, names: Names) -> None:
        super().__init__(QCoreApplication.translate("TagsCard", "Tags"))
        self._desk = desk
        self._view = view
        barred = view.acts["set_tag"]
        flow = Flow()
        for tag in view.case.tags:
            made = ReasonButton(
                names.tag(tag),
                partial(self._set, tag, on=False),
                symbol="x",
                reason=names.refusal(barred) if barred else None,
            )
            made.setAccessibleDescription(self.tr("Take this tag away"))
            made.refused.connect(self.refused)
            flow.add(made)
        if view.case.tags:
            self.put(flow)
        self.choice: Choice[str] = Choice([(tag, names.tag(tag)) for tag in self._others()])
        self.choice.setPlaceholderText(self.tr("Add a tag"))
        self.choice.setAccessibleName(self.tr("Add a tag"))
        self.choice.setCurrentIndex(-1)
        self.choice.setEnabled(barred is None)
        self.choice.setMaximumWidth(px(320))
        self.choice.activated.connect(self._on_activated)
        self.put(self.choice)

    def _others(self) -> list[str]:
        profile, has = self._view.case.profile, self._view.case.tags
        if profile is None:
            return []
        known = [f"{tag}.{key}" for tag, name in _LISTS for key in profile.items(name)]
        return [tag for tag in ("training", *known) if tag not in has]

    def _on_activated(self, _index: int) -> None:
        if self.choice.value:
            self._set(self.choice.value, on=True)

    def _set(self, tag: str, *, on: bool) -> None:
        act_on_case(file=self._view.file, act="set_tag", facts={"tag": tag, "on": on}).start(
            self._desk, self
        )
