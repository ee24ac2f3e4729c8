# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the program and a stranger with FORMAT.md read every vector alike."""

from __future__ import annotations

import ast
import io
import json
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.errors import UserError
from storage.sync.bundle import (
    AttachmentBegin,
    AttachmentPiece,
    EventFrame,
    NoticeFrame,
    contents,
    examine,
)
from tests import architecture
from tests.cases import in_each
from tests.storage.sync import stranger, vectors
from tests.storage.sync.forge import FOLDER, READER
from tests.storage.sync.offices import BEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.sync.bundle import Frame, Manifest

VECTORS = list(vectors.kept())


def sender_key(manifest: Manifest) -> Ed25519PublicKey:
    """Ask what section 6 of FORMAT.md asks in step 8."""
    if manifest.office != READER["office"]:
        raise UserError("sync.other_office")
    if manifest.recipient != READER["officer"] or READER["instance"] not in manifest.devices:
        raise UserError("sync.forwarded")
    if manifest.sender in READER["revoked"]:
        raise UserError("sync.sender_revoked")
    if manifest.sender not in READER["senders"]:
        raise UserError("sync.sender_unknown")
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(READER["senders"][manifest.sender]))


def shown(frames: Iterable[Frame]) -> list[Any]:
    """Return frames as the stranger prints them."""
    lines: list[Any] = []
    for frame in frames:
        match frame:
            case EventFrame(data, signature, salt, payload):
                parts = (data, signature, salt, payload)
                lines.append(["event", *(None if part is None else part.hex() for part in parts)])
            case AttachmentBegin(sha256, size):
                lines.append(["attachment", sha256, size])
            case AttachmentPiece(data):
                lines.append(["piece", data.hex()])
            case NoticeFrame(form):
                lines.append(["notice", form])
    return lines


def judged(data: bytes) -> Any:
    """Return what the program says of a file: a code, or what is in it."""
    stream = io.BytesIO(data)
    try:
        examined = examine(stream, BEN.exchange, sender_key)
        frames = shown(contents(stream, examined))
    except UserError as error:
        return error.code.removeprefix("sync.")
    manifest = json.loads(examined.manifest.encode())
    return {"manifest": manifest, "frames": frames}


@cache
def strangers_words() -> dict[str, Any]:
    """Let the stranger read all vectors in a process that cannot import the program."""
    done = subprocess.run(
        [sys.executable, "-I", stranger.__file__, str(FOLDER)],
        cwd=FOLDER, capture_output=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


@in_each("vector", VECTORS)
def test_of_a_vector_is_said_what_it_expects(vector):
    verdict = judged(vector.data)
    assert (verdict if isinstance(verdict, str) else "good") == vector.expect
    assert strangers_words()[vector.name] == verdict


def test_there_are_vectors_of_everything_that_can_be_said(figure):
    said = Counter(vector.expect for vector in VECTORS)
    assert len(VECTORS) == len({vector.name for vector in VECTORS}) >= 200
    # A file of 256 MiB and one that changes while it is read are no vectors; see test_damage.
    text = (architecture.ROOT / "storage/sync/FORMAT.md").read_text("utf-8")
    section = text.partition("## 6.")[2].partition("## 7.")[0]
    codes = set(re.findall(r"\| `(\w+)` \|$", section, re.MULTILINE))
    assert {*codes, "good"} - {"too_large", "changed"} == set(said)
    figure(f"vectors: {len(VECTORS)} ({', '.join(f'{c} {n}' for c, n in sorted(said.items()))})")


def test_the_vectors_can_be_made_again_byte_for_byte():
    made = [vector for one in vectors.made().values() for vector in one]
    order = {vector.name: vector for vector in made}
    assert order == {vector.name: vector for vector in VECTORS}


def test_the_stranger_knows_nothing_of_the_program():
    tree = ast.parse(Path(stranger.__file__).read_text("utf-8"))
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert names - {"cryptography", "__future__"} <= sys.stdlib_module_names
