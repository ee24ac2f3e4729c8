# SPDX-License-Identifier: Apache-2.0
"""Owns a form that was sent to somebody, and answers to it as a browser would seal them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric import ec

from core.disclosure.form import PAD, Asked, make_form
from core.disclosure.returned import MAGIC, SUITE, VERSION
from core.disclosure.sections import SECTIONS, FormKind
from core.policy.profile import read_profile
from resources import read_json

if TYPE_CHECKING:
    from core.disclosure.statement import Statement

PROFILE = read_profile(read_json("policy/unicef_sample.json"))
KEY = ec.generate_private_key(ec.SECP256R1())
CODE = "violet harbour lantern seventeen maple"
FORM, PROOF = "5a" * 16, "c3" * 32
PROOFS = {FORM: PROOF}

FLAT = {
    "whose": "spouse", "what": "Flat in Lyon", "kind": "property", "country": "France",
    "amount": {"hundredths": 25_000_000, "currency": "EUR"},
}  # fmt: skip
COUSIN = {"name": "Awa Diallo", "relation": "other", "works_for": "un", "employer": "UNDP"}


def blank(kind: FormKind = FormKind.ANNUAL, **sections: Any) -> dict[str, Any]:
    """Return a statement with nothing in it but the sections that are given."""
    asked = [s.name for s in SECTIONS if s.short or kind is not FormKind.SHORT]
    return {
        "format": "probitas.statement", "version": 1, "kind": kind.value, "language": "fr",
        "signed_on": "2021-04-12", "sections": {name: [] for name in asked} | sections,
        "remarks": "",
    }  # fmt: skip


def answer(statement: dict[str, Any], files: dict[str, bytes] | None = None) -> dict[str, Any]:
    """Return what a form says when it is sealed."""
    listed = [{"name": name, "size": len(content)} for name, content in (files or {}).items()]
    return {
        "format": "probitas.return", "version": 1, "form": FORM, "proof": PROOF,
        "statement": statement, "attachments": listed,
    }  # fmt: skip


def sealed(body: dict[str, Any] | bytes, rest: bytes = b"", *, key=KEY, form: str = FORM) -> bytes:
    """Return an answer as `FORMAT.md` says, by the library that opens it."""
    text = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    plain = len(text).to_bytes(4, "big") + text + rest
    plain += bytes(-len(plain) % PAD)
    head = MAGIC + bytes([VERSION]) + bytes.fromhex(form)
    return head + SUITE.encrypt(plain, key.public_key(), info=head)


def a_form(language: str = "en", *, before: Statement | None = None, **given: Any) -> bytes:
    """Return a form that was made for a filer with an apostrophe and an accent."""
    facts = {
        "form": FORM, "proof": PROOF, "kind": FormKind.ANNUAL, "language": language,
        "office": "United Nations Children’s Fund, Ethics Office", "filer": "Zoé O’Neil",
        "number": "100234", "covers": date(2020, 12, 31), "due": date(2021, 4, 30),
    } | given  # fmt: skip
    return make_form(Asked(**facts, before=before), KEY.public_key(), CODE, PROFILE)
