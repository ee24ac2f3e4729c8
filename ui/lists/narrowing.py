# SPDX-License-Identifier: Apache-2.0
"""Owns the filter and the choices of a list as one thing, which is kept and asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

from ui.theme.zoom import px

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

    from ui.widgets.choice import Choice

_TEXT = "text"
_BESIDE = 104
"""Pixels of the words of a choice that has another beside it in a narrow list."""


class Narrowing:
    """What a list is narrowed by; nobody hears of it when it is asked something else."""

    def __init__(self, field: QLineEdit, choices: Mapping[str, Choice[str]]) -> None:
        """`choices` are the choices by the names they are kept under."""
        self._field = field
        self._choices = choices

    @property
    def asked(self) -> dict[str, str]:
        """What is typed and chosen."""
        chosen = {name: choice.value or "" for name, choice in self._choices.items()}
        return {_TEXT: self._field.text().strip(), **chosen}

    def ask(self, asked: Mapping[str, str]) -> None:
        """Type and choose what was; what was not kept then is left empty."""
        with QSignalBlocker(self._field):
            self._field.setText(asked.get(_TEXT, ""))
        for name, choice in self._choices.items():
            with QSignalBlocker(choice):
                choice.offer(asked.get(name, ""))
                choice.choose(asked.get(name, ""))


def put_above(
    grid: QGridLayout,
    field: QLineEdit,
    choices: Sequence[Choice[str]],
    views: QWidget,
    *,
    below: bool,
) -> None:
    """Put filter, choices and the button of views above a list: in a row, or `below` the filter."""
    for part in (field, *choices, views):
        grid.removeWidget(part)
    grid.addWidget(field, 0, 0, 1, 2 if below else 1)
    if below:
        put_below(grid, choices)
    for place, choice in enumerate(() if below else choices, 1):
        grid.addWidget(choice, 0, place)
        choice.widen()
    grid.setColumnStretch(0, 5 if below else 3)
    grid.setColumnStretch(1, 3 if below else 1)
    for place in range(2, 1 + len(choices)):
        grid.setColumnStretch(place, 0 if below else 1)
    grid.addWidget(views, 0, 2 if below else 1 + len(choices))


def put_below(grid: QGridLayout, choices: Sequence[Choice[str]]) -> None:
    """Put choices below the filter of a narrow list: two beside each other where words are short.

    They have the whole width of three columns, that of the button beside the filter, too.
    """
    row = 1
    for choice in choices:
        choice.setMinimumWidth(0)
    for first in range(0, len(choices), 2):
        pair = choices[first : first + 2]
        beside = all(choice.first_words <= px(_BESIDE) for choice in pair)
        for place, choice in enumerate(pair):
            at = (row, place, 1, 1 + place) if beside else (row + place, 0, 1, 3)
            grid.addWidget(choice, *at)
        row += 1 if beside else len(pair)
