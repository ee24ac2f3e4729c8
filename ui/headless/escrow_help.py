# SPDX-License-Identifier: Apache-2.0
"""Owns `escrow-help`: look at a colleague's request, and answer it once the words agree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.headless.ask import add_vault, opened_vault
from ui.operations.copies import read_file, write_copy
from ui.operations.escrow import help_to_open, look_at_request

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console


def add_arguments(parser: ArgumentParser) -> None:
    """Take one's own vault, the request, and what the colleague has read out."""
    add_vault(parser)
    parser.add_argument("file", type=Path, metavar="FILE", help="request")
    parser.add_argument("--out", type=Path, metavar="FILE", help="answer_out")
    parser.add_argument(
        "--words", nargs="+", default=(), metavar="WORD",
        help="words_colleague",
    )  # fmt: skip


def run(arguments: Namespace, console: Console) -> int:
    """Print whose vault it is; with the right words, write the answer."""
    with opened_vault(arguments.vault, arguments, console) as opened:
        content = read_file(path=arguments.file.absolute()).now(opened)
        plea = look_at_request(content=content).now(opened)
        officer = opened.records.office.officers[plea.owner]
        console.say(f"{officer.name} {plea.label}".strip())
        if arguments.out and arguments.words:
            done = help_to_open(content=content, words=arguments.words).now(opened)
            write_copy(arguments.out.absolute(), done.content, shared=True)
    return 0
