# SPDX-License-Identifier: Apache-2.0
"""Owns what can be done by name from anywhere: begin something, go somewhere, set up the window.

What can be done with what is shown, its page says itself (`Page.commands`); it stands first.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

import resources
from ui.advice.entry import KEYS, may_log
from ui.frame.help import OF_ALL_PLACES, Help
from ui.i18n import NATIVE_NAMES, in_all_languages
from ui.settings.appearance import APPEARANCES, choose_appearance, choose_language
from ui.settings.page import SECTIONS
from ui.widgets.commands import Command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.frame.office import OfficeFrame

_BEGUN = {
    "cases": QT_TRANSLATE_NOOP("Command", "Take in a complaint"),
    "reviews": QT_TRANSLATE_NOOP("Command", "Enter a policy review"),
}
"""What is begun at a place."""
_LOG = QT_TRANSLATE_NOOP("Command", "Log a request")
_TAKE = QT_TRANSLATE_NOOP("Command", "Take in e-mails and files")
_HIDE = QT_TRANSLATE_NOOP("Command", "Hide everything on the screen")
_LOCK = QT_TRANSLATE_NOOP("Command", "Lock")
_HELP = QT_TRANSLATE_NOOP("Command", "Help")
_PLACE = QT_TRANSLATE_NOOP("Command", "Place")
_SETTING = QT_TRANSLATE_NOOP("Command", "Setting")
_LANGUAGE = QT_TRANSLATE_NOOP("Command", "Language of the window")
_APPEARANCE = QT_TRANSLATE_NOOP("Command", "Appearance")
_COLLEAGUE = QT_TRANSLATE_NOOP("Command", "Officer of the office")
_NEW = QT_TRANSLATE_NOOP("Command", "New")
_OPEN = QT_TRANSLATE_NOOP("Command", "The office stays open")
_KEPT = QT_TRANSLATE_NOOP("Command", "The office closes until it is opened again")


def commands(frame: OfficeFrame) -> Iterator[Command]:
    """Yield what can be done now, what is shown first."""
    yield from frame.page.commands()
    yield from _begun(frame)
    yield from _places(frame)
    yield from _settings(frame)
    yield from _window(frame)
    yield from _help(frame)


def _said(text: str) -> str:
    return QCoreApplication.translate("Command", text)


def _named(text: str, about: str, run: Callable[[], object], keys: str = "") -> Command:
    return Command(_said(text), about, run, in_all_languages("Command", text), keys)


def _begun(frame: OfficeFrame) -> Iterator[Command]:
    there = {place.name for place in frame.places}
    for name, text in _BEGUN.items():
        if name in there:
            yield _named(text, _said(_NEW), partial(_begin, frame, name))
    yield _named(_TAKE, _said(_NEW), frame.take_files, "Ctrl+O")
    if may_log(frame.desk):
        yield _named(_LOG, _said(_NEW), frame.log_request, KEYS)


def _begin(frame: OfficeFrame, name: str) -> None:
    frame.go(name).drop_in.new_case()


def _places(frame: OfficeFrame) -> Iterator[Command]:
    for number, place in enumerate(frame.places, 1):
        yield Command(
            place.shown_title(), _said(_PLACE), partial(frame.go, place.name),
            in_all_languages("Place", place.title), f"Alt+{number}" if number <= 9 else "",
        )  # fmt: skip


def _settings(frame: OfficeFrame) -> Iterator[Command]:
    for section in SECTIONS:
        names = in_all_languages("Settings", section.title)
        about = in_all_languages("Settings", section.about)
        yield Command(
            QCoreApplication.translate("Settings", section.title), _said(_SETTING),
            partial(_set_up, frame, section.name), (*names, *about),
        )  # fmt: skip
    office = frame.desk.office
    for officer in office.officers.values() if office else ():
        if officer.active:
            yield Command(officer.name, _said(_COLLEAGUE), partial(_set_up, frame, "people"))


def _set_up(frame: OfficeFrame, section: str) -> None:
    frame.go("settings").go_to(section)


def _window(frame: OfficeFrame) -> Iterator[Command]:
    for code, name in NATIVE_NAMES.items():
        called = [resources.label(f"language.{code}", each) for each in NATIVE_NAMES]
        asked = in_all_languages("Command", _LANGUAGE)
        yield Command(
            name, _said(_LANGUAGE), partial(choose_language, frame.desk, code), (*called, *asked)
        )
    for appearance, text in APPEARANCES.items():
        names = in_all_languages("AppearanceSection", text)
        asked = in_all_languages("Command", _APPEARANCE)
        yield Command(
            QCoreApplication.translate("AppearanceSection", text), _said(_APPEARANCE),
            partial(choose_appearance, frame.desk, appearance), (*names, *asked),
        )  # fmt: skip
    yield _named(_HIDE, _said(_OPEN), frame.hide_requested.emit, "Ctrl+H")
    yield _named(_LOCK, _said(_KEPT), frame.lock_requested.emit, "Ctrl+L")


def _help(frame: OfficeFrame) -> Iterator[Command]:
    yield _named(_HELP, _said(_HELP), frame.show_help, "F1")
    for name, text in OF_ALL_PLACES.items():
        yield Command(
            QCoreApplication.translate("Help", text), _said(_HELP),
            partial(_explain, frame, name), in_all_languages("Help", text),
        )  # fmt: skip


def _explain(frame: OfficeFrame, name: str) -> None:
    Help(frame.desk, frame, name).open()
