# SPDX-License-Identifier: Apache-2.0
"""Owns the vectors of the bundle as files, and the making of them.

    python -m tests.storage.sync.vectors            write tests/vectors/bundle anew
    python -m tests.storage.sync.vectors --seal     the same, with stanzas sealed anew

`reader.json` says who reads. A vector has a name, what must be said (`good`, or the code), and a
file: the concatenation of its parts, each hexadecimal or a name in `parts.json`.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.storage.sync import vectors_envelope, vectors_frames, vectors_manifest
from tests.storage.sync.forge import FOLDER, READER, fresh_parts, header, parts, stanza_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

SETS = {
    "envelope": vectors_envelope.vectors,
    "frames": vectors_frames.vectors,
    "manifest": vectors_manifest.vectors,
}


@dataclass(frozen=True)
class Vector:
    """A file, and what must be said of it."""

    name: str
    expect: str
    data: bytes


def made() -> dict[str, list[Vector]]:
    """Make all vectors, by set."""
    return {name: [Vector(*line) for line in lines()] for name, lines in SETS.items()}


def kept() -> Iterator[Vector]:
    """Read all vectors from their files."""
    known = parts()
    for path in sorted(FOLDER.glob("vectors-*.json")):
        for form in json.loads(path.read_text("utf-8")):
            pieces = (known.get(p) or bytes.fromhex(p) for p in form["file"])
            yield Vector(form["name"], form["expect"], b"".join(pieces))


def _split(data: bytes, known: dict[bytes, str]) -> list[str]:
    """Return a file as names of parts and the rest in hexadecimal."""
    for part, name in known.items():
        before, found, after = data.partition(part)
        if found:
            return [*_split(before, known), name, *_split(after, known)]
    return [data.hex()] if data else []


def write() -> None:
    """Write the files."""
    known = {header(): "header"}
    known |= {chunk: f"chunk {n}" for n, chunk in enumerate(vectors_envelope.three_chunks())}
    known |= {part: name for name, part in stanza_parts().items()}
    names = {name: part.hex() for part, name in known.items()}
    files = {"parts": names, "reader": READER}
    for name, vectors in made().items():
        files[f"vectors-{name}"] = [
            {"name": v.name, "expect": v.expect, "file": _split(v.data, known)} for v in vectors
        ]
    for name, content in files.items():
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (FOLDER / f"{name}.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    if "--seal" in sys.argv:
        (FOLDER / "parts.json").write_text(json.dumps(fresh_parts()), "utf-8")
    write()
