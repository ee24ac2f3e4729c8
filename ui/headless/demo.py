# SPDX-License-Identifier: Apache-2.0
"""Owns `demo`: the sample office, made before one's eyes."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from ui.operations import OpenVault
from ui.operations.sample import make_sample_office
from ui.process import typed_command

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ui.headless.console import Console

_TENTHS = 10
_YOUNG = 20_000
"""Objects after which Python looks for circles among new ones. What the sample makes goes at once
or stays; to look after each 700, as it does by itself, takes a sixth of the time."""


def add_arguments(parser: ArgumentParser) -> None:
    """Take the folder."""
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="demo_out")


def run(arguments: Namespace, console: Console) -> int:
    """Make it, say what was made and how to open it."""
    told = -1

    def tell(done: int, total: int) -> None:
        nonlocal told
        if (tenth := done * _TENTHS // total) > told:
            told = tenth
            percent = f"{done * 100 // total:3d}"
            console.say(console.word("demo_progress", percent=percent))

    console.say(console.word("demo_begins"))
    gc.set_threshold(_YOUNG)
    opened = OpenVault()
    opened.progress = tell
    about = make_sample_office(out=arguments.out).now(opened)
    languages = sorted({letter["language"] for letter in about["letters"]})
    kinds = {letter["kind"] for letter in about["letters"]}
    out = arguments.out
    vault = str(out / "office.vault")
    console.say(console.word("demo_vault", path=vault))
    console.say(
        console.word(
            "demo_letters",
            path=str(out / "letters"),
            letters=len(about["letters"]),
            kinds=len(kinds),
            languages=", ".join(languages),
        )
    )
    told = about["disclosure"]["2021"]
    folder = out / "disclosure"
    papers = (str(folder / told[paper]) for paper in ("certificate", "cohort"))
    command = typed_command("verify-draw", *papers)
    console.say(console.word("demo_statements", path=str(folder), command=command))
    console.say(console.word("demo_json", path=str(out / "demo.json")))
    console.say(console.word("demo_open", command=typed_command("open", vault)))
    console.say(console.word("demo_passphrase", passphrase=about["passphrase"]))
    return 0
