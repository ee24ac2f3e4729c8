# SPDX-License-Identifier: Apache-2.0
"""Owns how tests of this folder make and read a dropped file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.errors import UserError
from storage.intake import Attached, Message, interpret
from tests.storage.intake import outlook

FILES = Path(__file__).parent / "files"
HEAD = b"""From: Ann <ann@example.org>
To: office@example.org
Subject: Hello
Date: Tue, 4 May 2021 10:00:00 +0200
Message-ID: <1@example.org>
MIME-Version: 1.0
"""


def sample(name: str) -> Message:
    """Read a file of the folder `files`."""
    return message(name, (FILES / name).read_bytes())


def message(name: str, data: bytes) -> Message:
    read = interpret(Attached(name, "", data))
    assert isinstance(read, Message)
    return read


def eml(*lines: bytes, head: bytes = HEAD) -> Message:
    """Read an e-mail: the usual header, then what the test adds."""
    return message("mail.eml", head + b"\n".join(lines))


def multipart(*parts: bytes, subtype: bytes = b"mixed") -> bytes:
    """Return the rest of a multipart message: its type, then each part from its header on."""
    inner = b"".join(b"--=_b\n" + part + b"\n" for part in parts)
    return b"Content-Type: multipart/" + subtype + b'; boundary="=_b"\n\n' + inner + b"--=_b--\n"


def msg(values: dict[tuple[int, int], Any] | None = None, **more: Any) -> Message:
    """Read an Outlook file made of a plain message's values, or of those given."""
    tree = outlook.message(values=outlook.note() if values is None else values, **more)
    return message("mail.msg", outlook.compound(tree))


def refusal(name: str, data: bytes) -> str:
    """Return the code with which a file is refused; nothing if it is taken."""
    try:
        interpret(Attached(name, "", data))
    except UserError as error:
        assert error.refusal.params["name"] == name
        return error.code
    return ""
