# SPDX-License-Identifier: Apache-2.0
"""Owns `backup`: a verified copy of a vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.operations.vault import back_up

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, and where the copy goes."""
    add_vault(parser)
    parser.add_argument("--to", type=Path, metavar="DIR", help="backup_to")


def run(arguments: Namespace, console: Console) -> int:
    """Write it and say where it is."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        where = arguments.to.absolute() if arguments.to else None
        console.say(str(back_up(where=where).now(opened)))
    return 0
