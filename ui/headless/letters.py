# SPDX-License-Identifier: Apache-2.0
"""Owns `letters`: copies of every issued letter that a vault holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.operations.letters import export_letters

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, and the folder to write to."""
    add_vault(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="copies_out")


def run(arguments: Namespace, console: Console) -> int:
    """Write them and print register number and SHA-256 of each."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        for letter in export_letters(folder=arguments.out.absolute()).now(opened):
            console.say(f"{letter.register_number}  {letter.sha256}")
    return 0
