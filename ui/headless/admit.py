# SPDX-License-Identifier: Apache-2.0
"""Owns `admit`: the director enters the device of a contact card, or approves one entered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from core.office.office import Role
from ui.headless.ask import add_vault, officers_named, opened_vault
from ui.operations.exchange import read_contact_card
from ui.operations.office import admit_card, approve_change

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from core.office.card import Card
    from ui.headless.console import Console
    from ui.operations import OpenVault


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, the card, the words that were compared, and what the person will be."""
    add_vault(parser)
    parser.add_argument("card", type=Path, metavar="CARD", help="card_file")
    parser.add_argument("--role", choices=[role.value for role in Role], help="of_new_officer")
    parser.add_argument("--as", dest="officer", metavar="NAME", help="admit_as")
    parser.add_argument(
        "--words", nargs="+", default=(), metavar="WORD",
        help="words",
    )  # fmt: skip


def run(arguments: Namespace, console: Console) -> int:
    """Enter the card, or approve the change that does; print what it waits for."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        path = arguments.card.absolute()
        card = read_contact_card(path=path, words=arguments.words).now(opened)
        if not _approved(opened, card):
            _admit(opened, card, arguments)
        office = opened.records.office
        known = office.devices.get(card.instance)
        console.say(console.word("admitted" if known else "awaits_second", name=card.name))
    return 0


def _approved(opened: OpenVault, card: Card) -> bool:
    """Approve the entry of the card if it waits for this officer."""
    for change in opened.records.office.pending:
        if any(part.instance == card.instance for part in change.what):
            approve_change(event=change.event).now(opened)
            return True
    return False


def _admit(opened: OpenVault, card: Card, arguments: Namespace) -> None:
    role = Role(arguments.role) if arguments.role else None
    officer = officers_named(opened, [arguments.officer])[0] if arguments.officer else None
    if role is None and officer is None:
        raise UserError("command.role_missing")
    admit_card(card=card, role=role, officer=officer).now(opened)
