# SPDX-License-Identifier: Apache-2.0
"""Owns the form that travels: one HTML file that a filer fills in offline and that seals itself.

A filer has no Probitas, and perhaps no network. What everybody has is a browser: it knows
cryptography, six scripts, right to left and screen readers, and with a strict content policy a
page can reach nobody. The file names its filer nowhere: name, number and last year's statement
are locked by a personal code, which travels another way. The answers are sealed to the key of
the cycle, whose private half never leaves the vaults of the reviewers. `FORMAT.md` says every byte.

**What it cannot do.** A browser that is not the filer's friend reads along. Whoever has both the
file and the code can answer for the filer. P-256 is what browsers have; it does not withstand a
quantum computer, so a sealed file should not be kept where strangers keep things for decades.
"""

from __future__ import annotations

import base64
import hashlib
import html
import json
import secrets
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import resources
from core.disclosure.sections import Section, Shape, sections_of
from core.policy.rates import CURRENCY
from resources import LANGUAGES, label

if TYPE_CHECKING:
    from datetime import date

    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey

    from core.disclosure.sections import FormKind
    from core.disclosure.statement import Statement
    from core.history.canonical import Json
    from core.policy.profile import Profile

FORMAT = "probitas.form"
VERSION = 1
ROUNDS = 600_000
"""Of PBKDF2-SHA256: what OWASP asks for, on top of a code of some 64 bits."""
CODE_WORDS = 5
PAD = 16 * 1024
"""A sealed answer is as long as the next multiple: its size does not tell who has much."""
MAX_FILES = 20
MAX_MEGABYTES = 20
_AREA = "disclosure."


@dataclass(frozen=True)
class Asked:
    """Who is asked for what."""

    form: str
    """The random identifier of this form; it says nothing to anybody else."""
    proof: str
    """What only the opened form knows and its answer brings back: 64 hexadecimal digits."""
    kind: FormKind
    language: str
    """In which it opens; the filer can change it."""
    office: str
    """The organisation and its ethics office, as the filer knows them."""
    filer: str
    number: str
    """The staff number."""
    covers: date
    """The last day of the year that it is about."""
    due: date
    before: Statement | None = None
    """Last year's, for the filer to go through."""


def new_code() -> str:
    """Return a personal code: words that are easily read out and hard to guess."""
    words = resources.read_lines("passphrases/words.txt")
    return " ".join(secrets.choice(words) for _ in range(CODE_WORDS))


def make_form(asked: Asked, key: EllipticCurvePublicKey, code: str, profile: Profile) -> bytes:
    """Return the form as an HTML file. `key` is of the cycle, on P-256."""
    script = resources.read_text("disclosure/form.js")
    style = resources.read_text("disclosure/form.css")
    parts = {
        "LANGUAGE": asked.language,
        "DIRECTION": "rtl" if asked.language == "ar" else "ltr",
        "TITLE": html.escape(label(_AREA + "form.title", asked.language)),
        "SCRIPT": _hash(script),
        "STYLE": _hash(style),
        "CSS": style,
        "JS": script,
        "FORM": _embedded(_content(asked, key, code, profile)),
    }
    page = resources.read_text("disclosure/form.html")
    for name, text in parts.items():
        page = page.replace(f"@{name}@", text)
    return page.encode()


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _embedded(content: Json) -> str:
    """Return JSON that cannot end the element it stands in."""
    return json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")


def _content(
    asked: Asked, key: EllipticCurvePublicKey, code: str, profile: Profile
) -> dict[str, Json]:
    sections = sections_of(asked.kind)
    return {
        "format": FORMAT,
        "version": VERSION,
        "id": asked.form,
        "key": key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint).hex(),
        "office": asked.office,
        "pad": PAD,
        "files": MAX_FILES,
        "megabytes": MAX_MEGABYTES,
        "currency": CURRENCY,
        "currencies": resources.read_lines("disclosure/currencies.txt"),
        "sections": [_section(s, profile) for s in sections],
        "texts": {language: _texts(sections, language) for language in LANGUAGES},
        "locked": _locked(asked, code),
    }


def _section(asks: Section, profile: Profile) -> dict[str, Json]:
    return {
        "name": asks.name,
        "over": profile.number(asks.threshold) if asks.threshold else None,
        "columns": [
            {"name": c.name, "shape": c.shape, "required": c.required, "choices": c.choices}
            for c in asks.columns
        ],
    }


def _texts(sections: tuple[Section, ...], language: str) -> dict[str, Json]:
    columns = [column for asks in sections for column in asks.columns]
    names = [f"section.{asks.name}" for asks in sections]
    names += [f"column.{column.name}" for column in columns]
    names += [f"choice.{c}" for column in columns for c in column.choices]
    if any(column.shape is Shape.AMOUNT for column in columns):
        names.append("column.currency")
    names += [name.removeprefix(_AREA) for name in resources.labels_under(_AREA + "form.")]
    return {name: label(_AREA + name, language) for name in dict.fromkeys(names)}


def _locked(asked: Asked, code: str) -> dict[str, Json]:
    content: Json = {
        "filer": asked.filer,
        "number": asked.number,
        "kind": asked.kind.value,
        "covers": asked.covers.isoformat(),
        "due": asked.due.isoformat(),
        "proof": asked.proof,
        "before": asked.before.form() if asked.before else None,
        "draft": None,
    }
    salt, iv = secrets.token_bytes(16), secrets.token_bytes(12)
    said = unicodedata.normalize("NFKC", " ".join(code.lower().split())).encode()
    key = PBKDF2HMAC(hashes.SHA256(), 32, salt, ROUNDS).derive(said)
    plain = json.dumps(content, ensure_ascii=False).encode()
    sealed = AESGCM(key).encrypt(iv, plain, bytes.fromhex(asked.form))
    return {"rounds": ROUNDS, "salt": salt.hex(), "iv": iv.hex(), "sealed": sealed.hex()}
