# SPDX-License-Identifier: Apache-2.0
"""Owns what a filer of the sample does with a form: opens it by its code, answers it, seals it.

A browser does the same by resources/disclosure/form.js; core/disclosure/FORMAT.md says every byte.
Nothing here knows the vault: what the filer has is the file and the code.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from core.disclosure import returned

if TYPE_CHECKING:
    from core.disclosure.statement import Statement

_CONTENT = re.compile(rb'<script[^>]*id="form">(.*?)</script>', re.DOTALL)
_KEY = 32
_LENGTH = 4


def unlock(form: bytes, code: str) -> dict[str, Any]:
    """Return what a form says to whoever has its code: `filer`, `proof`, `before` and the rest."""
    content = _content(form)
    locked = content["locked"]
    salt, iv, sealed = (bytes.fromhex(locked[name]) for name in ("salt", "iv", "sealed"))
    key = PBKDF2HMAC(hashes.SHA256(), _KEY, salt, locked["rounds"]).derive(code.encode())
    plain: dict[str, Any] = json.loads(
        AESGCM(key).decrypt(iv, sealed, bytes.fromhex(content["id"]))
    )
    return plain


def answer(form: bytes, code: str, statement: Statement) -> bytes:
    """Return a statement as the form seals it: the file that goes back to the office."""
    content, unlocked = _content(form), unlock(form, code)
    body = {
        "format": returned.FORMAT, "version": returned.VERSION, "form": content["id"],
        "proof": unlocked["proof"], "statement": statement.form(), "attachments": [],
    }  # fmt: skip
    text = json.dumps(body, ensure_ascii=False).encode()
    plain = len(text).to_bytes(_LENGTH, "big") + text
    plain += bytes(-len(plain) % content["pad"])
    head = returned.MAGIC + bytes([returned.VERSION]) + bytes.fromhex(content["id"])
    point = bytes.fromhex(content["key"])
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
    return head + returned.SUITE.encrypt(plain, key, info=head)


def _content(form: bytes) -> dict[str, Any]:
    found = _CONTENT.search(form)
    if found is None:
        raise ValueError("the sample's form is none")
    content: dict[str, Any] = json.loads(found[1])
    return content
