# SPDX-License-Identifier: Apache-2.0
"""Owns `escrow-open`: open a vault with the answers of two colleagues, and set a passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations import OpenVault
from ui.operations.copies import read_file
from ui.operations.escrow import open_with_help
from ui.operations.ways_in import check_new_passphrase

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault and the answers; only the new passphrase is asked for."""
    parser.add_argument("vault", type=Path, metavar="VAULT", help="vault")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="answers")


def run(arguments: Namespace, console: Console) -> int:
    """Open it, set the new passphrase, and close it again."""
    opened = OpenVault()
    folder = arguments.vault.absolute()
    answers = [read_file(path=path.absolute()).now(opened) for path in arguments.files]
    passphrase = console.secret("ask_new_passphrase")
    if refusal := check_new_passphrase(passphrase, [folder.stem]):
        raise UserError(refusal.code, **refusal.params)
    if console.is_terminal and console.secret("ask_once_more") != passphrase:
        raise UserError("command.not_the_same")
    try:
        welcome = open_with_help(folder=folder, answers=answers, passphrase=passphrase).now(opened)
        for report in welcome.reports:
            console.tell(report)
    finally:
        opened.close()
    console.say(str(folder))
    return 0
