# SPDX-License-Identifier: Apache-2.0
"""Owns `check`: is everything in a vault as it was written, and which event is the first if not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.operations.checking import check_vault

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take the vault."""
    add_vault(parser)


def run(arguments: Namespace, console: Console) -> int:
    """Examine it, name everything that was found, and fail if any of it is damage."""
    with opened_vault(arguments.vault, arguments, console, records=False) as opened:
        report = check_vault().now(opened)
    console.say(
        console.word(
            "check_counts",
            events=report.events,
            files=report.files,
            attachments=report.attachments,
            accesses=report.accesses,
            anchors=report.anchors,
        )
    )
    for refusal in (*report.findings, *report.notes):
        console.tell(refusal)
    if report.first_bad is not None:
        bad = report.first_bad
        console.say(console.word("check_first_bad", number=bad.number, event=bad.event or ""))
    console.say(console.word("check_ok" if report.ok else "check_damaged"))
    return 0 if report.ok else 1
