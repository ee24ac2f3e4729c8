# SPDX-License-Identifier: Apache-2.0
"""Owns `export-requests`: the register as .xlsx, .csv or JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.operations.sheets import export_requests

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the file to write, and whether it may say who asked."""
    add_vault(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="register_out")
    parser.add_argument("--identity", action="store_true", help="identity")


def run(arguments: Namespace, console: Console) -> int:
    """Write it and print where it is."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        path = arguments.out.absolute()
        console.say(str(export_requests(path=path, identity=arguments.identity).now(opened)))
    return 0
