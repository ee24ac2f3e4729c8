# SPDX-License-Identifier: Apache-2.0
"""Owns the help of the command line and what it says of wrong usage, in six languages.

Names that stand for a value (VAULT, FILE) are the same in each: they are what scripts and manuals
call them.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING

from resources import LANGUAGES, label
from ui.headless.console import terminal_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

OWN = {
    "%(prog)s: error: %(message)s\n": "error",
    "ambiguous option: %(option)s could match %(matches)s": "ambiguous",
    "argument %(argument_name)s: %(message)s": "argument",
    "expected at least one argument": "at_least_one",
    "expected at most one argument": "at_most_one",
    "expected one argument": "one",
    "ignored explicit argument %r": "ignored",
    "invalid %(type)s value: %(value)r": "type",
    "invalid choice: %(value)r (choose from %(choices)s)": "choice",
    "options": "options",
    "positional arguments": "positional",
    "the following arguments are required: %s": "required",
    "unrecognized arguments: %s": "unrecognized",
    "usage: ": "usage",
}
"""What argparse says by itself, and the names of our texts for it."""


def said(text: str, language: str) -> str:
    """Return a text of `labels/usage.json`."""
    return label(f"usage.{text}", language)


class Usage(argparse.ArgumentParser):
    """A parser that speaks a language: the `help` of an argument names one of our texts."""

    def __init__(self, *names: str, language: str, **more: object) -> None:
        self._language = language
        super().__init__(*names, add_help=False, **more)
        self.add_argument("-h", "--help", action="help", help="help")

    def add_argument(self, *names: str, **more: object) -> argparse.Action:
        """Add an argument, explained by the text that its `help` names."""
        return super().add_argument(*names, **more | {"help": said(more["help"], self._language)})


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Have argparse say its own sentences in a language.

    It asks `gettext`, whose catalogues are compiled files in a folder of the system's; so its way
    of asking is replaced for as long as arguments are read.
    """

    def translated(text: str) -> str:
        if text not in OWN:
            return text
        end = text[len(text.rstrip()) :]  # A blank or the end of the line, as argparse has it.
        return said(OWN[text], language) + end

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal of old may lack a letter; the rest of the line is still worth reading.
            stream.reconfigure(errors="replace")
    before = vars(argparse)["_"]
    vars(argparse)["_"] = translated
    try:
        yield
    finally:
        vars(argparse)["_"] = before


def language_asked(arguments: Sequence[str]) -> str:
    """Return the language that arguments ask for; what the terminal speaks where they do not."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--language":
            asked = value if equals else next(iter(arguments[place + 1 :]), "")
            return asked if asked in LANGUAGES else terminal_language()
    return terminal_language()
