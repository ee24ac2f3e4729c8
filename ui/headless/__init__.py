# SPDX-License-Identifier: Apache-2.0
"""The commands that need no screen: one module each, and no Qt in any of them.

A command's module has two functions: `add_arguments(parser)` and `run(arguments, console)`, which
returns the exit status. It does its work through `ui.operations`, as the window does. Obstacles
are raised as `UserError` and end in one sentence and a hint on standard error, with status 1.

What a command says and asks is in the language of the terminal, or of `--language`; figures,
paths, identifiers and words are the same in each and stand in the same place, for scripts. The
help is, too; `usage` has its texts, and each argument names its own.

Passphrases come from the terminal or from a file descriptor, never from arguments or the
environment, which other people on the machine can read.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "create": "ui.headless.create",
        "check": "ui.headless.check",
        "verify-letter": "ui.headless.verify_letter",
        "verify-draw": "ui.headless.verify_draw",
        "letters": "ui.headless.letters",
        "backup": "ui.headless.backup",
        "restore": "ui.headless.restore",
        "escrow-request": "ui.headless.escrow_request",
        "escrow-help": "ui.headless.escrow_help",
        "escrow-open": "ui.headless.escrow_open",
        "card": "ui.headless.card",
        "admit": "ui.headless.admit",
        "revoke": "ui.headless.revoke",
        "export": "ui.headless.export",
        "import": "ui.headless.import_",
        "exchange": "ui.headless.exchange",
        "figures": "ui.headless.figures",
        "import-requests": "ui.headless.import_requests",
        "export-requests": "ui.headless.export_requests",
        "import-staff": "ui.headless.import_staff",
        "forms": "ui.headless.forms",
        "take-in": "ui.headless.take_in",
        "demo": "ui.headless.demo",
        "version": "ui.headless.version",
    }
)
"""The modules of the commands by name, in the order of the help.

What each does is said in `labels/usage.json`, under its name.
"""
