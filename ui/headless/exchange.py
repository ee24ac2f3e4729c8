# SPDX-License-Identifier: Apache-2.0
"""Owns `exchange`: one look at the exchange folder, both ways."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.headless.export import say_written
from ui.headless.import_ import say_taken
from ui.operations.exchange import exchange_folder

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault and the folder."""
    add_vault(parser)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="folder")


def run(arguments: Namespace, console: Console) -> int:
    """Take in what came, write what is due; print both. 1 if anything was refused or undone."""
    folder = arguments.folder.absolute()
    with opened_vault(arguments.vault, arguments, console) as opened:
        done = exchange_folder(folder=folder, patient=True).now(opened)
        for taken in done.taken:
            say_taken(console, folder, taken, opened)
        for sent in done.sent:
            say_written(console, sent, opened)
        for name, refusal in done.refused:
            console.say(name)
            console.tell(refusal)
        if done.problem is not None:
            console.tell(done.problem)
    return int(bool(done.refused or done.problem))
