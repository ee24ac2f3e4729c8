# SPDX-License-Identifier: Apache-2.0
"""Owns `verify-letter`: is a file the letter that an office issued, check by check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Refusal
from resources import label
from ui.headless.ask import add_way_in, opened_vault
from ui.operations import OpenVault
from ui.operations.copies import read_file
from ui.operations.verifying import verify_letter

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from core.letters.verify import VerificationReport
    from ui.headless.console import Console

_MARKS = {"passed": "+", "failed": "!", "unknown": "?"}
"""What stands before the sentence of a check, the same in every language."""


def add_arguments(parser: ArgumentParser) -> None:
    """Take the file, and the vault of the office that should have issued it."""
    parser.add_argument("file", type=Path, metavar="FILE", help="letter")
    parser.add_argument(
        "--vault",
        type=Path,
        metavar="VAULT",
        help="with_vault",
    )
    add_way_in(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Say what each check found; fail if any failed."""
    pdf = read_file(path=arguments.file).now(OpenVault())
    if arguments.vault is None:
        report = verify_letter(pdf=pdf, in_register=False).now(OpenVault())
    else:
        with opened_vault(arguments.vault, arguments, console) as opened:
            report = verify_letter(pdf=pdf, in_register=True).now(opened)
    _print(report, console)
    if report.failed:
        console.tell(Refusal.of("letter.refused", count=len(report.failed)))
        return 1
    return 0


def _print(report: VerificationReport, console: Console) -> None:
    """Say in the language of the terminal what the file is, what each check found, and the end."""

    def named(name: str) -> str:
        return label(f"letter.{name}", console.language)

    console.say(f"SHA-256  {report.sha256}")
    if report.signer:
        console.say(f"{named('signed_by')}  {report.signer}")
    for check, outcome in report.checks:
        console.say(f"[{_MARKS[outcome]}] {named(f'check.{check}.{outcome}')}")
    console.say(named(f"verdict.{report.verdict}"))
