# SPDX-License-Identifier: Apache-2.0
"""Owns what forms, places and facts of guidance are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.policy.profile import Mark
from ui.cases.names import Names, has_label
from ui.i18n import RIGHT_TO_LEFT

if TYPE_CHECKING:
    from ui.desk import Desk

_GROUPS = {"form": "guidance_form", "state": "guidance_state"}


class GuidanceNames(Names):
    """Names in the window's language, those of guidance first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.language, desk.office)

    def of(self, group: str, key: str) -> str:
        """Return the name of a key of a group."""
        own = f"guidance/{group}.{key}"
        if has_label(own):
            return self.language.label(own)
        return super().of(_GROUPS.get(group, group), key)

    def cited(self, source: str) -> str:
        """Return the rules that guidance stands on, in the window's language and direction."""
        told = self.language.source(source)
        # A symbol such as ST/SGB/2017/2/Rev.1 in front must not turn the line round (UAX 9, RLM).
        turned = self.language.code in RIGHT_TO_LEFT and told != source
        return f"\u200f{told}" if turned else told

    def presumed(self, mark: Mark | None) -> str:
        """Return what has to be said of a source that nobody has read, or nothing."""
        return self.of("mark", mark) if mark is Mark.PRESUMED else ""
