# SPDX-License-Identifier: Apache-2.0
"""Owns `exchange`: one look at the exchange folder, both ways."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.headless.import_ import say_taken
from ui.operations.exchange import exchange_folder

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault and the folder."""
    add_vault(parser)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the exchange folder")


def run(arguments: Namespace, console: Console) -> int:
    """Take in what came, write what is due; print both. 1 if anything was refused."""
    folder = arguments.folder.absolute()
    with opened_vault(arguments.vault, arguments, console) as opened:
        done = exchange_folder(folder=folder).now(opened)
        for taken in done.taken:
            say_taken(console, folder, taken, opened)
        for sent in done.sent:
            name = opened.records.office.officers[sent.officer].name
            console.say(f"{sent.path}  {name}: no. {sent.number}, events {sent.events}")
        for name, refusal in done.refused:
            console.say(name)
            console.tell(refusal)
    return int(bool(done.refused))
