# SPDX-License-Identifier: Apache-2.0
"""Owns what several commands ask alike: which vault, and the way in."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations import OpenVault
from ui.operations.exchange import look, look_at_colleague
from ui.operations.vault import open_bare, open_vault, unlock_vault
from ui.operations.ways_in import read_passphrase, read_recovery_code

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Sequence

    from core.ids import OfficerId
    from storage.vault import Secret
    from ui.headless.console import Console
    from ui.operations.joining import Waiting
    from ui.operations.vault import Welcome


def add_vault(parser: ArgumentParser) -> None:
    """Take the folder of a vault, and which way in is used."""
    parser.add_argument("vault", type=Path, metavar="VAULT", help="vault")
    add_way_in(parser)


def add_way_in(parser: ArgumentParser) -> None:
    """Let the recovery code be used instead of a passphrase."""
    parser.add_argument("--recovery-code", action="store_true", help="recovery_code")


def ask_secret(arguments: Namespace, console: Console) -> Secret:
    """Ask for the passphrase or the recovery code."""
    if not arguments.recovery_code:
        typed = read_passphrase(console.secret("ask_passphrase"))
    else:
        typed = read_recovery_code(console.secret("ask_recovery_code"))
    if typed.refusal is not None:
        raise UserError(typed.refusal.code, **typed.refusal.params)
    return typed.value


@contextmanager
def unlocked_vault(
    folder: Path, arguments: Namespace, console: Console
) -> Iterator[tuple[OpenVault, Welcome | Waiting]]:
    """Open a vault that may not have been admitted to an office yet, and close it."""
    opened = OpenVault()
    secret = ask_secret(arguments, console)
    found = unlock_vault(folder=folder.absolute(), secret=secret).now(opened)
    try:
        yield opened, found
    finally:
        for problem in opened.close():
            console.tell(problem)


def officers_named(opened: OpenVault, names: Sequence[str]) -> list[OfficerId]:
    """Return the officers of some names; `all` is everybody who can be sent a bundle."""
    if list(names) == ["all"]:
        others = look().now(opened).others
        return [o for o in others if look_at_colleague(officer=o).now(opened).reachable]
    found = []
    for name in names:
        same = [o.id for o in opened.records.office.officers.values() if o.name == name]
        if len(same) != 1:
            raise UserError("command.which_officer", name=name, count=len(same))
        found += same
    return found


@contextmanager
def opened_vault(
    folder: Path, arguments: Namespace, console: Console, *, records: bool = True
) -> Iterator[OpenVault]:
    """Open a vault, say what was repaired, and close it whatever happens.

    Without `records` a vault can be examined whose history is too damaged to work with.
    """
    opened = OpenVault()
    secret = ask_secret(arguments, console)
    if records:
        reports = open_vault(folder=folder.absolute(), secret=secret).now(opened).reports
    else:
        reports = open_bare(folder=folder.absolute(), secret=secret).now(opened)
    try:
        for report in reports:
            console.tell(report)
        yield opened
    finally:
        for problem in opened.close():
            console.tell(problem)
