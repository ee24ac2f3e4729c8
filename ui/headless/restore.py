# SPDX-License-Identifier: Apache-2.0
"""Owns `restore`: a vault of its own from a backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_way_in, ask_secret
from ui.operations import OpenVault
from ui.operations.vault import restore_backup

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the backup and the new folder."""
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="backup_folder")
    parser.add_argument("vault", type=Path, metavar="VAULT", help="vault_new")
    add_way_in(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Restore it, say what is to be known of it, and close it again."""
    opened = OpenVault()
    secret = ask_secret(arguments, console)
    try:
        welcome = restore_backup(
            source=arguments.backup.absolute(), folder=arguments.vault.absolute(), secret=secret
        ).now(opened)
        for report in welcome.reports:
            console.tell(report)
    finally:
        opened.close()
    console.say(str(welcome.folder))
    return 0
