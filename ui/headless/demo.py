# SPDX-License-Identifier: Apache-2.0
"""Owns `demo`: the sample office, made before one's eyes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ui.operations import OpenVault
from ui.operations.sample import make_sample_office

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console

_TENTHS = 10


def add_arguments(parser: ArgumentParser) -> None:
    """Take the folder."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="new folder")


def run(arguments: Namespace, console: Console) -> int:
    """Make it, say what was made and how to open it."""
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        if (tenth := done * _TENTHS // total) > told:
            told = tenth
            console.say(f"{done * 100 // total:3d} %  of {total} steps")

    console.say("Making the sample office: three laptops, fourteen matters, every kind of letter.")
    opened = OpenVault()
    opened.progress = tell
    about = make_sample_office(out=arguments.out).now(opened)
    languages = sorted({letter["language"] for letter in about["letters"]})
    kinds = {letter["kind"] for letter in about["letters"]}
    out = arguments.out
    console.say(f"{out / 'office.vault'}: the director's vault")
    console.say(
        f"{out / 'letters'}: {len(about['letters'])} signed letters, {len(kinds)} kinds, "
        f"in {', '.join(languages)}"
    )
    console.say(f"{out / 'demo.json'}: passphrases, recovery code, letters with their SHA-256")
    console.say(f"Open it:  python main.py open {out / 'office.vault'}")
    console.say(f"Passphrase:  {about['passphrase']}")
    return 0
