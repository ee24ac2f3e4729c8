# SPDX-License-Identifier: Apache-2.0
"""Owns the command that takes all pictures: `python -m tests.ui.gallery DEMO ALBUM [WORDS]`.

DEMO is a folder that `main.py demo` made, ALBUM where the pictures go. WORDS choose scenes and
variants as `pytest -k` does, such as `exchange and ar`; pictures of others stay as they are.
`python -m tests.ui.gallery readme ALBUM` renews the pictures of the README from an album.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.gallery.album import all_cut, renew_readme, write_album
from tests.ui.gallery.office import make_office
from tests.ui.gallery.scenes import ALL

if TYPE_CHECKING:
    from collections.abc import Sequence

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[2]


def main(arguments: Sequence[str]) -> int:
    """Make the office, take the pictures, write the album."""
    if arguments[0] == "readme":
        renew_readme(Path(arguments[1]), _ROOT / ".readme")
        return 0
    demo, album, *words = arguments
    folder = Path(album).resolve()
    _say("The office of the pictures is made.")
    make_office(Path(demo), folder)
    ran = subprocess.run(
        [
            sys.executable, "-m", "pytest", str(_HERE / "test_gallery.py"), "--gallery",
            "-m", "gallery", "-n", "2", "--dist", "worksteal", "-p", "no:cacheprovider",
            *(("-k", words[0]) if words else ()),
        ],
        env={**os.environ, "PROBITAS_GALLERY": str(folder)},
        check=False,
    )  # fmt: skip
    cut = all_cut(folder)
    for where, faults in cut.items():
        _say("\n    ".join((where, *faults)))
    _say(f"{sum(map(len, cut.values()))} places where something does not fit.")
    _say(f"The album: {write_album(folder)} ({len(ALL)} chapters)")
    return ran.returncode


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
