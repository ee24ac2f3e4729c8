# SPDX-License-Identifier: Apache-2.0
"""Owns `import`: bundles from colleagues, and the first one, which admits a vault to an office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from ui.headless.ask import add_vault, unlocked_vault
from ui.operations.exchange import read_invitation, take_in_bundles
from ui.operations.joining import Waiting, join_office

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from storage.sync.incoming import Taken
    from ui.headless.console import Console
    from ui.operations import OpenVault


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault and the files."""
    add_vault(parser)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="bundles")
    parser.add_argument(
        "--words", nargs="+", default=(), metavar="WORD",
        help="words_sender",
    )  # fmt: skip


def run(arguments: Namespace, console: Console) -> int:
    """Take them in; print what became of each. 1 if any was refused."""
    files = [path.absolute() for path in arguments.files]
    with unlocked_vault(arguments.vault, arguments, console) as (opened, found):
        if isinstance(found, Waiting):
            _join(opened, files.pop(0), arguments, console)
        done = take_in_bundles(paths=files).now(opened)
        for file in done.files:
            if isinstance(file.outcome, Refusal):
                console.tell(file.outcome)
            else:
                say_taken(console, file.path, file.outcome, opened)
    return int(any(isinstance(file.outcome, Refusal) for file in done.files))


def _join(opened: OpenVault, path: Path, arguments: Namespace, console: Console) -> None:
    """Join the office of a first bundle once the words of who sent it were compared."""
    _, invitation = read_invitation(paths=[path]).now(opened)
    console.say(f"{invitation.organisation}, {invitation.office_name}")
    console.say(f"{invitation.sender}: {' '.join(invitation.words)}")
    if tuple(arguments.words) != invitation.words:
        raise UserError("sync.words_differ")
    joined = join_office(path=path, invitation=invitation).now(opened)
    console.say(joined.code.text())


def say_taken(console: Console, path: Path, taken: Taken, opened: OpenVault) -> None:
    """Print what became of a bundle, and everything about it that a person should know."""
    device = opened.records.office.devices[taken.sender]
    name = opened.records.office.officers[device.officer].name
    console.say(
        console.word(
            "bundle_taken",
            path=str(path),
            name=name,
            number=taken.number,
            new=taken.new,
            known=taken.known,
            files=len(taken.files),
            attachments=taken.attachments,
            withdrawn=len(taken.withdrawn),
        )
    )
    if taken.missing:
        numbers = ", ".join(str(number) for number in taken.missing)
        console.say(console.word("bundles_missing", name=name, numbers=numbers))
    for code in taken.warnings:
        console.tell(Refusal.of(code))
