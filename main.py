# SPDX-License-Identifier: Apache-2.0
"""Owns the wiring: arguments, privacy of the process, and the last handler for bugs.

    python main.py [run [VAULT]]   the window
    python main.py open FILE       the same, as a desktop opens a vault's header or a bundle
    python main.py COMMAND ...     a command of ui.headless

The exit status is 0 on success, 1 when something the person can act on stood in the way (one
sentence and a hint on standard error), 2 for wrong usage, 70 for a bug of ours.
"""

from __future__ import annotations

import gc
import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.process import keep_private, own_command, packaged, where

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from types import TracebackType

BUG = 70
"""`EX_SOFTWARE` of sysexits.h."""


WINDOW = ("run", "open")


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit status."""
    keep_private()
    # The usual start is told apart by hand: reading arguments would cost it a tenth of its time.
    if not arguments:
        return _window(None)
    if arguments[0] in WINDOW and len(arguments) == 2 and not arguments[1].startswith("-"):
        return _window(Path(arguments[1]))
    parsed = _parse(arguments)
    return _window(parsed.vault) if parsed.command in WINDOW else _command(parsed)


def _window(given: Path | None) -> int:
    # What a start makes is there to stay; once the window is, `ui.collecting` looks for cycles.
    gc.disable()
    # Imported here: a command must work where there is no Qt.
    from ui.app import run

    return run(given, own_command(Path(__file__)))


def _command(parsed: Namespace) -> int:
    from ui.headless import COMMANDS
    from ui.headless.console import Console

    console = Console(parsed.language)
    try:
        if parsed.passphrase_fd is not None:
            console.take_secrets_from(parsed.passphrase_fd)
        status: int = import_module(COMMANDS[parsed.command]).run(parsed, console)
    except UserError as error:
        console.tell(error.refusal)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _parse(arguments: Sequence[str]) -> Namespace:
    from argparse import SUPPRESS
    from functools import partial

    from resources import LANGUAGES
    from ui.headless import COMMANDS
    from ui.headless.usage import Usage, language_asked, said, speaking

    language = language_asked(arguments)
    wanted = next((argument for argument in arguments if argument in COMMANDS), "")
    with speaking(language):
        parser = Usage("probitas", language=language, description=said("about", language))
        parser.add_argument("--language", choices=LANGUAGES, help="language")
        commands = parser.add_subparsers(
            dest="command", required=True, metavar="COMMAND",
            parser_class=partial(Usage, language=language),
        )  # fmt: skip
        shown = said("window", language)
        window = commands.add_parser(WINDOW[0], aliases=WINDOW[1:], help=shown)
        window.add_argument("vault", nargs="?", type=Path, metavar="VAULT", help="vault")
        for name, module in COMMANDS.items():
            one = commands.add_parser(name, help=said(name, language))
            if name == wanted:
                import_module(module).add_arguments(one)
            one.add_argument("--passphrase-fd", type=int, metavar="N", help="passphrase_fd")
            one.add_argument("--language", choices=LANGUAGES, help="language", default=SUPPRESS)
        return parser.parse_args(arguments)


def say_where(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    """Print where a bug happened, and nothing of what it happened to."""
    sys.stderr.write(f"{_sorry()}\n")
    sys.stderr.writelines(f"{line}\n" for line in where(error))
    sys.stderr.flush()


def _sorry() -> str:
    try:
        from ui.headless.console import Console

        return Console().word("fault")
    except (OSError, ImportError):  # the fault may be that nothing can be read any more
        return "Probitas met a fault of its own. Nothing that was saved is lost."


def _in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        say_where(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _unraisable(arguments: sys.UnraisableHookArgs) -> None:
    if arguments.exc_value is not None:
        say_where(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


if __name__ == "__main__":
    if packaged():
        from multiprocessing import freeze_support

        freeze_support()
    sys.excepthook = say_where
    threading.excepthook = _in_thread
    sys.unraisablehook = _unraisable
    try:
        sys.exit(main(sys.argv[1:]))
    except Exception as bug:  # noqa: BLE001 - the last handler
        say_where(type(bug), bug, bug.__traceback__)
        sys.exit(BUG)
