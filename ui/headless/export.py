# SPDX-License-Identifier: Apache-2.0
"""Owns `export`: bundles for colleagues, written into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, officers_named, opened_vault
from ui.operations.exchange import write_bundles

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from storage.sync.outgoing import Sent
    from ui.headless.console import Console
    from ui.operations import OpenVault


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the colleagues, and the folder to write to."""
    add_vault(parser)
    parser.add_argument("--to", nargs="+", required=True, metavar="NAME", help="colleagues")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="bundles_out")


def run(arguments: Namespace, console: Console) -> int:
    """Write them; print the file of each and how much it holds."""
    folder = arguments.out.absolute()
    with opened_vault(arguments.vault, arguments, console) as opened:
        officers = officers_named(opened, arguments.to)
        for sent in write_bundles(officers=officers, folder=folder).now(opened):
            say_written(console, sent, opened)
    return 0


def say_written(console: Console, sent: Sent, opened: OpenVault) -> None:
    """Print where a bundle is, for whom, and how much it holds."""
    console.say(
        console.word(
            "bundle_written",
            path=str(sent.path),
            name=opened.records.office.officers[sent.officer].name,
            number=sent.number,
            events=sent.events,
            attachments=sent.attachments,
        )
    )
