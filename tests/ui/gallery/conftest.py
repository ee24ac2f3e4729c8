# SPDX-License-Identifier: Apache-2.0
"""Owns what the pictures are taken with: two screens, and a window that stays for all of them."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.gallery.office import read_office
from tests.ui.gallery.scene import VARIANTS
from tests.ui.gallery.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def album() -> Path:
    """Return the folder of the pictures; `make screenshots` says which."""
    return Path(os.environ["PROBITAS_GALLERY"])


@pytest.fixture(autouse=True)
def _no_window_left() -> None:
    """Let the window of the office stay: all pictures are taken in it."""


@pytest.fixture(scope="session")
def qapp_args(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Have a screen of each size: dialogs ask the screen how large they may be."""
    screens, left = [], 0
    for width, height in sorted({(one.width, one.height) for one in VARIANTS}):
        name = f"{width}x{height}"
        screens.append({"name": name, "x": left, "y": 0, "width": width, "height": height,
                        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})  # fmt: skip
        left += width
    path = tmp_path_factory.mktemp("screens") / "screens.json"
    path.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return ["probitas", "-platform", f"offscreen:configfile={path}"]


@pytest.fixture(scope="session")
def stage(
    qapp: QApplication, album: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """Return the stage, in a copy of the office: two at once could not open it."""
    office = read_office(album)
    folder = tmp_path_factory.mktemp("stage")
    vault = folder / office.vault.name
    shutil.copytree(office.vault, vault)
    made = Stage(qapp, replace(office, vault=vault), folder)
    yield made
    made.close()
