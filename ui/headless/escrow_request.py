# SPDX-License-Identifier: Apache-2.0
"""Owns `escrow-request`: ask two colleagues to help to open a vault whose passphrase is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.operations import OpenVault
from ui.operations.copies import write_copy
from ui.operations.escrow import ask_for_help

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault, which is not opened, and where the request goes."""
    parser.add_argument("vault", type=Path, metavar="VAULT", help="vault")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="request_out")


def run(arguments: Namespace, console: Console) -> int:
    """Write the request, the same one until it has been used; print the eight words."""
    asked = ask_for_help(folder=arguments.vault.absolute()).now(OpenVault())
    write_copy(arguments.out.absolute(), asked.content, shared=True)
    console.say(" ".join(asked.words))
    return 0
