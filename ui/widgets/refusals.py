# SPDX-License-Identifier: Apache-2.0
"""Owns showing a refusal nearest to where it arose: in the dialog, on the page, or alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from ui.i18n import Language


@runtime_checkable
class ShowsRefusals(Protocol):
    """A dialog or a page."""

    def show_refusal(self, refusal: Refusal) -> None:
        """Show the sentence and the hint."""


def refuser(language: Language, owner: QWidget) -> Callable[[Refusal], None]:
    """Return what shows a refusal for a widget: the first around it that can."""
    around: QWidget | None = owner
    while around is not None:
        if isinstance(around, ShowsRefusals):
            return around.show_refusal
        around = around.parentWidget()

    def alone(refusal: Refusal) -> None:
        # Imported here: the first screen has a banner and needs no dialog.
        from ui.widgets.notice import Notice

        sentence, hint = language.message(refusal)
        Notice(owner, sentence, hint).open()

    return alone
