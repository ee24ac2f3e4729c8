# SPDX-License-Identifier: Apache-2.0
"""Owns `verify-draw`: does a list give the draw that a certificate says, without any vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Refusal
from resources import label
from ui.operations import OpenVault
from ui.operations.copies import read_file
from ui.operations.verifying import verify_draw

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console

_MARKS = {True: "+", False: "!"}
"""What stands before the sentence of a check, the same in every language."""


def add_arguments(parser: ArgumentParser) -> None:
    """Take the certificate and the list."""
    parser.add_argument("certificate", type=Path, metavar="CERTIFICATE", help="certificate")
    parser.add_argument("cohort", type=Path, metavar="COHORT", help="cohort")


def run(arguments: Namespace, console: Console) -> int:
    """Say the hash to hold against the paper, what each check found, and how many were drawn."""
    certificate = read_file(path=arguments.certificate).now(OpenVault())
    proof = verify_draw(certificate=certificate, cohort=arguments.cohort).now(OpenVault())
    console.say(f"SHA-256  {proof.announced}")
    for check in proof.checks:
        outcome = "passed" if check.passed else "failed"
        console.say(
            f"[{_MARKS[check.passed]}] {label(f'draw.{check.name}.{outcome}', console.language)}"
        )
    if not all(check.passed for check in proof.checks):
        console.tell(Refusal.of("draw.not_proved"))
        return 1
    console.say(f"{len(proof.drawn)} / {proof.size}")
    console.say(label("draw.paper", console.language))
    return 0
