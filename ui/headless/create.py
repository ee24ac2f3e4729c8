# SPDX-License-Identifier: Apache-2.0
"""Owns `create`: a new office in a new vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from core.office.office import Letterhead
from ui.operations import OpenVault
from ui.operations.copies import write_copy
from ui.operations.vault import Founding, create_office, recovery_sheet
from ui.operations.ways_in import check_new_passphrase
from ui.policy.shipped import PROFILES

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take what an office begins with; only the passphrase is asked for."""
    parser.add_argument("vault", type=Path, metavar="VAULT", help="vault_new")
    parser.add_argument("--organisation", required=True, metavar="NAME", help="organisation")
    parser.add_argument("--office", required=True, metavar="NAME", help="office")
    parser.add_argument("--director", required=True, metavar="NAME", help="director")
    parser.add_argument("--title", default="", metavar="TITLE", help="title")
    parser.add_argument("--policy", choices=PROFILES, default=PROFILES[0], help="policy")
    parser.add_argument("--sheet", type=Path, metavar="PDF", help="sheet_out")


def run(arguments: Namespace, console: Console) -> int:
    """Make the vault; print the recovery code, which is shown only now."""
    passphrase = console.secret("ask_new_passphrase")
    context = [arguments.organisation, arguments.office, arguments.director]
    if refusal := check_new_passphrase(passphrase, context):
        raise UserError(refusal.code, **refusal.params)
    if console.is_terminal and console.secret("ask_once_more") != passphrase:
        raise UserError("command.not_the_same")
    founding = Founding(
        folder=arguments.vault.absolute(),
        letterhead=Letterhead(arguments.organisation, arguments.office),
        name=arguments.director,
        title=arguments.title,
        passphrase=passphrase,
        profiles=(arguments.policy,),
    )
    opened = OpenVault()
    try:
        founded = create_office(founding=founding).now(opened)
        console.say(founded.code.text())
        if arguments.sheet:
            sheet = recovery_sheet(
                code=founded.code, office=founded.welcome.office, language=console.language
            ).now(opened)
            write_copy(arguments.sheet.absolute(), sheet)
    finally:
        opened.close()
    return 0
