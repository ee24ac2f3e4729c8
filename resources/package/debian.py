# SPDX-License-Identifier: Apache-2.0
"""Owns the Debian package that is made of the self-contained build.

    python -m resources.package.debian BUILD ORIGINS OUT

What the build carries of this Debian's own libraries stays out of the package: it depends on their
packages instead, and the distribution mends them. The same build gives the same package.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from email.utils import formatdate
from pathlib import Path

from PIL import Image

from resources.package.contents import HERE, NAME, OF_THE_SYSTEM, ROOT, version
from resources.package.libraries import is_of_system, links_of
from resources.package.licences import FOLDER, package_of

_ELF = b"\x7fELF"
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\b")
_ICONS = (48, 64, 128, 256)
_FORMATS = ("core/history", "core/office", "storage/records", "storage/sync", "storage/vault")
_MAINTAINER = "The Probitas authors <probitas@example.org>"
_CHANGES = f"""{{name}} ({{version}}) unstable; urgency=medium

  * What changed for those who use it is in NEWS.gz.

 -- {_MAINTAINER}  {{on}}
"""
_CONTROL = """Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: casework for ethics offices
 Complaints of retaliation, requests for advice, financial disclosure and policy
 reviews, from intake to a signed letter: in an encrypted vault on the officer's
 own laptop, without a network, with a history that can be proved afterwards.
"""


def build(folder: Path, origins: Path, out: Path) -> Path:
    """Make the package of a build in `folder` and return its path."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made)
        lib = root / "usr/lib" / NAME
        shutil.copytree(folder, lib, symlinks=True)
        left = _leave_to_debian(lib / "_internal", json.loads(origins.read_text(encoding="utf-8")))
        _add_files(root)
        (root / "usr/bin").mkdir()
        (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
        architecture = _said("dpkg", "--print-architecture")
        fields = {
            "name": NAME,
            "maintainer": _MAINTAINER,
            "version": version(),
            "architecture": architecture,
            "size": sum(p.lstat().st_size for p in root.rglob("*") if p.is_file()) // 1024,
            **_relations(lib, left),
        }
        control = root / "DEBIAN/control"
        control.parent.mkdir()
        control.write_text(_CONTROL.format(**fields), encoding="utf-8")
        _set_modes(root)
        deb = out / f"{NAME}_{version()}_{architecture}.deb"
        _said("dpkg-deb", "--root-owner-group", "-Zxz", "--build", made, str(deb))
    return deb


def _leave_to_debian(internal: Path, origins: dict[str, str]) -> set[str]:
    """Take away what comes from this system; return the packages it comes from."""
    packages = set()
    for name, source in origins.items():
        path = internal / name
        if is_of_system(source) and path.exists():
            packages.add(package_of(source))
            path.unlink()
            text = internal / FOLDER / package_of(source)
            shutil.rmtree(text, ignore_errors=True)  # Debian has it in its own place
    return packages


def _relations(lib: Path, left: set[str]) -> dict[str, str]:
    """Return what the package depends on: the libraries that are asked for and not in it."""
    elves = [path for path in lib.rglob("*") if path.is_file() and _is_elf(path)]
    here = {path.name for path in lib.rglob("*.so*")}
    asked = {name for path in elves for name in links_of(str(path))} - here
    known = dict(re.findall(r"^\t(\S+) .*=> (\S+)$", _said("/sbin/ldconfig", "-p"), re.MULTILINE))
    wished = {package_of(known[name]) for name in OF_THE_SYSTEM if name in known}
    asked -= {*OF_THE_SYSTEM, "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
    packages = left | {package_of(known[name]) for name in asked if name in known}
    oldest = max(int(found) for path in elves for found in _GLIBC.findall(path.read_bytes()))
    packages = (packages - {"libc6"}) | {f"libc6 (>= 2.{oldest})"}
    return {"depends": ", ".join(sorted(packages)), "recommends": ", ".join(sorted(wished))}


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _add_files(root: Path) -> None:
    share = root / "usr/share"
    _copy(HERE / "probitas.desktop", share / "applications/probitas.desktop")
    _copy(HERE / "probitas.xml", share / "mime/packages/probitas.xml")
    icons = share / "icons/hicolor"
    _copy(HERE / "icon.svg", icons / "scalable/apps/probitas.svg")
    with Image.open(HERE / "icon.png") as drawn:
        for size in _ICONS:
            place = icons / f"{size}x{size}/apps/probitas.png"
            place.parent.mkdir(parents=True)
            drawn.resize((size, size), Image.Resampling.LANCZOS).save(place)
    _zip((HERE / "probitas.1").read_bytes(), share / "man/man1/probitas.1.gz")
    doc = share / "doc" / NAME
    _zip((ROOT / "CHANGELOG.md").read_bytes(), doc / "NEWS.gz")
    _zip(_CHANGES.format(name=NAME, version=version(), on=_when()).encode(), doc / "changelog.gz")
    _copy(HERE / "copyright", doc / "copyright")
    for folder in _FORMATS:
        _copy(ROOT / folder / "FORMAT.md", doc / f"FORMAT-{folder.replace('/', '-')}.md")


def _copy(source: Path, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, place)


def _zip(text: bytes, place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text, mtime=0))


def _when() -> str:
    """Return the time of the source, as Debian writes times."""
    return formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", "0")))


def _set_modes(root: Path) -> None:
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == NAME else 0o644)
    root.chmod(0o755)


def _said(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)  # noqa: S603
    return done.stdout.strip()


if __name__ == "__main__":
    sys.stdout.write(f"{build(*map(Path, sys.argv[1:4]))}\n")
