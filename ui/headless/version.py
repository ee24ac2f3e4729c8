# SPDX-License-Identifier: Apache-2.0
"""Owns `version`: which program, which libraries, which system."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console

VERSION = "0.1.0"
"""The same as in pyproject.toml; a test compares them."""

_LIBRARIES = ("PySide6-Essentials", "sqlcipher3", "cryptography", "reportlab", "pyhanko")


def add_arguments(parser: ArgumentParser) -> None:
    """Take none."""


def run(arguments: Namespace, console: Console) -> int:
    """Print one line for each."""
    console.say(f"Probitas {VERSION}")
    for name in _LIBRARIES:
        console.say(f"{name} {metadata.version(name)}")
    console.say(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    return 0
