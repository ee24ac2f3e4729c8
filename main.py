# SPDX-License-Identifier: Apache-2.0
"""Owns the wiring: arguments, privacy of the process, and the last handler for bugs.

    python main.py [run [VAULT]]   the window
    python main.py COMMAND ...     a command of ui.headless

The exit status is 0 on success, 1 when something the person can act on stood in the way (one
sentence and a hint on standard error), 2 for wrong usage, 70 for a bug of ours.
"""

from __future__ import annotations

import argparse
import sys
import threading
import traceback
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.headless import COMMANDS
from ui.headless.console import Console
from ui.process import keep_private

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

BUG = 70
"""`EX_SOFTWARE` of sysexits.h."""


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status."""
    keep_private()
    parsed = _parser(arguments[0] if arguments else "run").parse_args(arguments or ["run"])
    if parsed.command in ("run", "open"):
        # Imported here: a command must work where there is no Qt.
        from ui.app import run

        return run(parsed.vault, [sys.executable, str(Path(__file__).resolve())])
    console = Console()
    try:
        if parsed.passphrase_fd is not None:
            console.take_secrets_from(parsed.passphrase_fd)
        status: int = import_module(COMMANDS[parsed.command].module).run(parsed, console)
    except UserError as error:
        console.tell(error.refusal)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _parser(chosen: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("probitas", description="Casework for ethics offices.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    window = commands.add_parser("run", aliases=["open"], help="open the window (the default)")
    window.add_argument("vault", nargs="?", type=Path, metavar="VAULT")
    for name, command in COMMANDS.items():
        one = commands.add_parser(name, help=command.help)
        one.add_argument(
            "--passphrase-fd",
            type=int,
            metavar="N",
            help="read secrets from this file descriptor, one a line, not from the terminal",
        )
        if name == chosen:
            # The others stay where they are: a window must not wait for what it does not use.
            import_module(command.module).add_arguments(one)
    return parser


def say_where(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    """Print where a bug happened, and nothing of what it happened to.

    Neither the message of the exception nor any value is printed: either may hold a name.
    """
    sys.stderr.write("Probitas met a fault of its own. Nothing that was saved is lost.\n")
    seen: BaseException | None = error
    while seen is not None:
        for frame in traceback.extract_tb(at if seen is error else seen.__traceback__):
            sys.stderr.write(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n")
        sys.stderr.write(f"{type(seen).__name__}\n")
        seen = seen.__cause__ or seen.__context__
    sys.stderr.flush()


def _in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        say_where(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _unraisable(arguments: sys.UnraisableHookArgs) -> None:
    if arguments.exc_value is not None:
        say_where(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


if __name__ == "__main__":
    sys.excepthook = say_where
    threading.excepthook = _in_thread
    sys.unraisablehook = _unraisable
    try:
        sys.exit(main(sys.argv[1:]))
    except Exception as bug:  # noqa: BLE001 - the last handler
        say_where(type(bug), bug, bug.__traceback__)
        sys.exit(BUG)
