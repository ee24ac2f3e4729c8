# SPDX-License-Identifier: Apache-2.0
"""The commands that need no screen: one module each, and no Qt in any of them.

A command's module has two functions: `add_arguments(parser)` and `run(arguments, console)`, which
returns the exit status. It does its work through `ui.operations`, as the window does. Obstacles
are raised as `UserError` and end in one sentence and a hint on standard error, with status 1.

What a command says and asks is in the language of the terminal, or of `--language`; figures,
paths, identifiers and words are the same in each and stand in the same place, for scripts. The
help is in English throughout, as argparse is.

Passphrases come from the terminal or from a file descriptor, never from arguments or the
environment, which other people on the machine can read.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Command(NamedTuple):
    """Where a command is, and its line in the help."""

    module: str
    help: str


COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "create": Command("ui.headless.create", "make a new office in a new vault"),
        "check": Command("ui.headless.check", "verify everything in a vault"),
        "verify-letter": Command("ui.headless.verify_letter", "verify a letter"),
        "verify-draw": Command("ui.headless.verify_draw", "recompute who was drawn to be verified"),
        "letters": Command("ui.headless.letters", "write copies of all issued letters"),
        "backup": Command("ui.headless.backup", "write a verified backup"),
        "restore": Command("ui.headless.restore", "make a vault from a backup"),
        "escrow-request": Command("ui.headless.escrow_request", "ask two colleagues to help open"),
        "escrow-help": Command("ui.headless.escrow_help", "answer a colleague who asks"),
        "escrow-open": Command("ui.headless.escrow_open", "open with two colleagues' answers"),
        "card": Command("ui.headless.card", "write the contact card of a vault, or of a new one"),
        "admit": Command("ui.headless.admit", "enter the device of a contact card, or approve it"),
        "revoke": Command("ui.headless.revoke", "revoke a lost device, or all of an officer"),
        "export": Command("ui.headless.export", "write bundles for colleagues"),
        "import": Command("ui.headless.import_", "take in bundles of colleagues"),
        "exchange": Command("ui.headless.exchange", "take in and write what is due in a folder"),
        "figures": Command("ui.headless.figures", "count requests and write the published tables"),
        "import-requests": Command(
            "ui.headless.import_requests", "take over a register of requests from a spreadsheet"
        ),
        "export-requests": Command(
            "ui.headless.export_requests", "write the register of requests to a spreadsheet"
        ),
        "demo": Command("ui.headless.demo", "make a sample office, letters included"),
        "version": Command("ui.headless.version", "print the versions of program and libraries"),
    }
)
"""By name, in the order of the help."""
