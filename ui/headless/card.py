# SPDX-License-Identifier: Apache-2.0
"""Owns `card`: the contact card of a vault, which is made if it is not there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.headless.ask import add_way_in, unlocked_vault
from ui.operations import OpenVault
from ui.operations.copies import write_copy
from ui.operations.exchange import make_card
from ui.operations.joining import Waiting, card_of_this_device, prepare_to_join
from ui.operations.ways_in import check_new_passphrase

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from core.office.card import Card
    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, and for a new one who its owner is."""
    parser.add_argument("vault", type=Path, metavar="VAULT", help="vault_maybe_new")
    add_way_in(parser)
    parser.add_argument("--name", default="", metavar="NAME", help="of_new_officer")
    parser.add_argument("--title", default="", metavar="TITLE", help="of_new_officer")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="card_out")


def run(arguments: Namespace, console: Console) -> int:
    """Write the card and print its eight words."""
    card = _card(arguments, console) if arguments.vault.exists() else _new(arguments, console)
    write_copy(arguments.out.absolute(), card.write(), shared=True)
    console.say(" ".join(card.words))
    return 0


def _card(arguments: Namespace, console: Console) -> Card:
    with unlocked_vault(arguments.vault, arguments, console) as (opened, found):
        if not isinstance(found, Waiting):
            return card_of_this_device().now(opened)
        name, title = arguments.name or found.card.name, arguments.title or found.card.title
        return make_card(name=name, title=title).now(opened)


def _new(arguments: Namespace, console: Console) -> Card:
    """Make the vault; its recovery code comes when it has been admitted."""
    passphrase = console.secret("ask_new_passphrase")
    if refusal := check_new_passphrase(passphrase, [arguments.name]):
        raise UserError(refusal.code, **refusal.params)
    if console.is_terminal and console.secret("ask_once_more") != passphrase:
        raise UserError("command.not_the_same")
    opened = OpenVault()
    try:
        return (
            prepare_to_join(
                folder=arguments.vault.absolute(),
                name=arguments.name,
                title=arguments.title,
                passphrase=passphrase,
            )
            .now(opened)
            .card
        )
    finally:
        opened.close()
