# SPDX-License-Identifier: Apache-2.0
"""Owns what a command says and asks: standard output, standard error, and secrets typed blind."""

from __future__ import annotations

import getpass
import locale
import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

import resources
from core.errors import UserError

if TYPE_CHECKING:
    from core.errors import Refusal

_LONGEST_SECRET = 8192
_UNREAD = 141
"""What a shell says of a program that wrote to a reader who had gone: 128 and SIGPIPE."""
_HARMLESS = "\n\u00a0\u202f\u200e\u200f"
"""Spaces that do not break, for French, and the marks that keep an option whole in Arabic: they
turn nothing but what stands beside them."""


class Console:
    """The terminal, in the language of the system if no other is asked for."""

    def __init__(self, language: str | None = None) -> None:
        self.language = language or terminal_language()
        if isinstance(sys.stdout, TextIOWrapper):
            # A terminal of old may lack a letter; the rest of the line is still worth reading.
            sys.stdout.reconfigure(errors="replace")
        self._secrets: list[str] | None = None

    @property
    def is_terminal(self) -> bool:
        """Whether a person types the secrets, who may mistype them."""
        return self._secrets is None

    def say(self, text: str) -> None:
        """Print a line of the result, and end when its reader has gone, as after `head`."""
        try:
            sys.stdout.write(printable(text) + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            # What is held back would be written at the end, and fail once more.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(_UNREAD)

    def word(self, text: str, /, **params: str | int) -> str:
        """Return a text of `labels/command.json` in the language of the terminal."""
        return resources.label(f"command.{text}", self.language).format(**params)

    def sentence(self, refusal: Refusal) -> tuple[str, str]:
        """Return a refusal's sentence and hint in the language of the terminal."""
        return resources.message(refusal.code, self.language, refusal.params)

    def tell(self, refusal: Refusal) -> None:
        """Print a refusal's sentence and hint on standard error."""
        sentence, hint = self.sentence(refusal)
        sys.stderr.write(f"{printable(sentence)}\n{printable(hint)}\n")
        sys.stderr.flush()

    def take_secrets_from(self, descriptor: int) -> None:
        """Read secrets from a file descriptor, one a line, instead of from the terminal."""
        try:
            with os.fdopen(descriptor, "rb") as stream:
                text = stream.read(_LONGEST_SECRET).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError("command.secret_unreadable") from error
        self._secrets = text.splitlines()

    def secret(self, prompt: str) -> str:
        """Return the next secret; from a terminal it is typed without an echo.

        `prompt` is the name of the text that asks for it.
        """
        if self._secrets is not None:
            if not self._secrets:
                raise UserError("command.secret_missing")
            return self._secrets.pop(0)
        if not sys.stdin.isatty():
            raise UserError("command.secret_missing")
        return getpass.getpass(f"{self.word(prompt)} ")


def terminal_language() -> str:
    """Return the language the environment asks for, if the program speaks it, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            code = locale.normalize(value).split("_")[0].lower()
            return code if code in resources.LANGUAGES else "en"
    return "en"


def printable(text: str) -> str:
    """Return text that cannot move the cursor or turn the reading direction of a terminal."""
    return "".join(c if c.isprintable() or c in _HARMLESS else "\ufffd" for c in text)
