# SPDX-License-Identifier: Apache-2.0
"""Owns `make package`: the self-contained build, and where there is dpkg the Debian package.

python -m resources.package [OUT]   into OUT, or dist
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from resources.package.contents import HERE, NAME, ROOT

_DAY = "1735689600"
"""The time of files where no commit tells one."""


def main(out: Path) -> None:
    """Build; what has been built is printed, a path a line."""
    work = out / "work"
    environment = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": _time_of_commit()}
    recipe = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    recipe += ["--distpath", str(out), "--workpath", str(work), str(HERE / "probitas.spec")]
    subprocess.run(recipe, check=True, env=environment, cwd=ROOT)  # noqa: S603
    sys.stdout.write(f"{out / NAME}\n")
    sys.stdout.flush()
    if shutil.which("dpkg-deb"):
        debian = [sys.executable, "-m", "resources.package.debian"]
        debian += [str(out / NAME), str(work / NAME / "origins.json"), str(out)]
        subprocess.run(debian, check=True, env=environment, cwd=ROOT)  # noqa: S603


def _time_of_commit() -> str:
    asked = ["git", "log", "-1", "--format=%ct"]
    try:
        return subprocess.check_output(asked, cwd=ROOT, text=True).strip()  # noqa: S603
    except (OSError, subprocess.CalledProcessError):  # a source that was unpacked
        return _DAY


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist").absolute())
