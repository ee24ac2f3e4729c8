# SPDX-License-Identifier: Apache-2.0
"""Owns what this machine remembers outside any vault: nothing that was ever in one.

Window geometry, language, appearance, text size, idle minutes, the step of the guide, and the
folders of recent vaults with those in which they exchange bundles, which can be forgotten.
`QSettings` writes them under the person's own account, readable by nobody else.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal

import resources
from ui.i18n import system_language
from ui.theme.apply import Appearance
from ui.theme.zoom import SIZES, USUAL

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QSettings

_RECENT = 5
IDLE_MINUTES = 5
IDLE_CHOICES = (1, 2, 5, 10, 15, 30)


class Preferences(QObject):
    """Typed access to the settings of this machine; what cannot be read is the default."""

    idle_minutes_changed = Signal(int)
    left_out_changed = Signal(bool)
    guide_step_changed = Signal(int)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def sync(self) -> None:
        """Have everything written."""
        self._settings.sync()

    @property
    def language(self) -> str:
        """The window's language; the system's until somebody chose."""
        chosen = str(self._settings.value("language", ""))
        return chosen if chosen in resources.LANGUAGES else system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system."""
        chosen = str(self._settings.value("appearance", Appearance.SYSTEM.value))
        return Appearance(chosen) if chosen in set(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, chosen: Appearance) -> None:
        self._settings.setValue("appearance", chosen.value)

    @property
    def text_size(self) -> int:
        """How large all is set, in per cent: one of `zoom.SIZES`."""
        chosen = str(self._settings.value("text_size", USUAL))
        size = int(chosen) if chosen.isdecimal() else USUAL
        return size if size in SIZES else USUAL

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._settings.setValue("text_size", size)

    @property
    def idle_minutes(self) -> int:
        """Minutes without a key or a mouse after which the vault is locked."""
        chosen = str(self._settings.value("idle_minutes", IDLE_MINUTES))
        minutes = int(chosen) if chosen.isdecimal() else IDLE_MINUTES
        return minutes if minutes in IDLE_CHOICES else IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._settings.setValue("idle_minutes", minutes)
        self.idle_minutes_changed.emit(minutes)

    @property
    def hides_when_away(self) -> bool:
        """Whether everything is covered while one works in another program."""
        return self._flag("hides_when_away", default=False)

    @hides_when_away.setter
    def hides_when_away(self, wanted: bool) -> None:
        self._settings.setValue("hides_when_away", wanted)

    @property
    def asks_to_show(self) -> bool:
        """Whether what was hidden by the key comes back for the passphrase alone."""
        return self._flag("asks_to_show", default=False)

    @asks_to_show.setter
    def asks_to_show(self, wanted: bool) -> None:
        self._settings.setValue("asks_to_show", wanted)

    @property
    def left_out_of_pictures(self) -> bool:
        """Whether the system is asked to leave the windows out of screenshots."""
        return self._flag("left_out_of_pictures", default=True)

    @left_out_of_pictures.setter
    def left_out_of_pictures(self, wanted: bool) -> None:
        self._settings.setValue("left_out_of_pictures", wanted)
        self.left_out_changed.emit(wanted)

    @property
    def guide_step(self) -> int:
        """The step of the guide (`ui.frame.guide`) that is shown; 0: none."""
        chosen = str(self._settings.value("guide_step", 0))
        return int(chosen) if chosen.isdecimal() else 0

    @guide_step.setter
    def guide_step(self, step: int) -> None:
        self._settings.setValue("guide_step", step)
        self.guide_step_changed.emit(step)

    @property
    def guide_folded(self) -> bool:
        """Whether the guide shows no more than the name of its step."""
        return self._flag("guide_folded", default=False)

    @guide_folded.setter
    def guide_folded(self, folded: bool) -> None:
        self._settings.setValue("guide_folded", folded)

    @property
    def told_of_memory(self) -> bool:
        """Whether it was said here that memory goes to a disk that is not encrypted."""
        return self._flag("told_of_memory", default=False)

    @told_of_memory.setter
    def told_of_memory(self, told: bool) -> None:
        self._settings.setValue("told_of_memory", told)

    def _flag(self, name: str, *, default: bool) -> bool:
        # From a file it comes back as a word.
        said = str(self._settings.value(name, default)).casefold()
        return said == "true" if said in ("true", "false") else default

    @property
    def recent(self) -> list[str]:
        """Folders of vaults that were opened, the last one first."""
        stored = self._settings.value("recent", [])
        return [stored] if isinstance(stored, str) else [str(path) for path in stored or []]

    def add_recent(self, folder: str) -> None:
        """Remember a folder as the one opened last."""
        others = [path for path in self.recent if path != folder]
        self._settings.setValue("recent", [folder, *others][:_RECENT])

    def forget_recent(self, folder: str) -> None:
        """Forget a folder."""
        self._settings.setValue("recent", [path for path in self.recent if path != folder])
        self._settings.remove(_exchange_key(folder))
        self._settings.remove(_bundles_key(folder))

    def exchange_folder(self, vault: Path) -> Path | None:
        """Return the folder in which a vault's bundles lie on this machine."""
        stored = str(self._settings.value(_exchange_key(str(vault)), ""))
        return Path(stored) if stored else None

    def set_exchange_folder(self, vault: Path, folder: Path | None) -> None:
        """Remember the folder in which a vault's bundles lie, or forget it."""
        if folder is None:
            self._settings.remove(_exchange_key(str(vault)))
        else:
            self._settings.setValue(_exchange_key(str(vault)), str(folder))

    def bundle_folder(self, vault: Path) -> Path | None:
        """Return the folder into which bundles of a vault were last written by hand."""
        stored = str(self._settings.value(_bundles_key(str(vault)), ""))
        return Path(stored) if stored else None

    def set_bundle_folder(self, vault: Path, folder: Path) -> None:
        """Remember the folder into which bundles of a vault were written."""
        self._settings.setValue(_bundles_key(str(vault)), str(folder))

    @property
    def geometry(self) -> QByteArray | None:
        """Where the window stood."""
        value = self._settings.value("geometry")
        return value if value else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("geometry", value)


def _exchange_key(vault: str) -> str:
    # A slash would begin a group of settings.
    return f"exchange/{quote(vault, safe='')}"


def _bundles_key(vault: str) -> str:
    return f"bundles/{quote(vault, safe='')}"
