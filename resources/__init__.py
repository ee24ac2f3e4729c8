# SPDX-License-Identifier: Apache-2.0
"""Owns the data that ships with the program, and the only code that reads it.

Every other layer may import this package; it imports none. Its files are part of the program:
they are read, never written, and a missing one is a bug.

    fonts/      embedded in every PDF and loaded by the window (licences beside them)
    glossary.json  {concept: {"term": {language: text}, "means": {...}, ...}} the words of the
                field, and which other words no text has for them; tests/resources/test_glossary.py
                says how
    guidance/   decision trees, notes, answer templates and snippets, see core/guidance
    help/       <language>/<name>.txt: a title, then headings (`# `) and paragraphs, to be read
    labels/     <area>.json: {key: {language: text}} names of states, actions, kinds, ...
    letters/    <language>/<kind>.txt: the wording of letters, see core/letters
    messages/   <area>.json: {code: {language: {"text": ..., "hint": ...}}} what a refusal says
    policy/     <name>.json: policy profiles, every number with its source
    sheets/     the words that registers kept elsewhere use for our columns and classes
    disclosure/ the form that filers fill in: its page, script and style; currencies; the words in
                names that name nobody, see core/disclosure/matching
    facts/      the published figures that the sample office reproduces
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
"""The six languages of the United Nations, as BCP 47 codes."""

# Not importlib.resources: it brings in zipfile and tempfile, which the start would wait for.
_ROOT = Path(__file__).parent


def read_bytes(path: str) -> bytes:
    """Return a shipped file as bytes; `path` is relative to this package, with slashes."""
    return _ROOT.joinpath(path).read_bytes()


def read_text(path: str) -> str:
    """Return a shipped UTF-8 text."""
    return _ROOT.joinpath(path).read_text(encoding="utf-8")


@cache
def read_lines(path: str) -> tuple[str, ...]:
    """Return the lines of a shipped list, without comments and blank lines."""
    return tuple(line for line in read_text(path).splitlines() if line and line[0] != "#")


@cache
def read_json(path: str) -> Any:
    """Return a shipped JSON document, parsed once. Callers must not change it."""
    return _parsed(path)


def _parsed(path: str) -> Any:
    # Imported here: the first screen says nothing that stands in a table.
    import json

    return json.loads(read_text(path))


@cache
def _table(folder: str) -> Mapping[str, Any]:
    merged: dict[str, Any] = {}
    for entry in sorted(_ROOT.joinpath(folder).iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".json"):
            merged |= _parsed(f"{folder}/{entry.name}")
    return merged


def read_tables() -> None:
    """Read what names and sentences are looked up in, where nobody waits for the disk."""
    for folder in ("labels", "messages"):
        _table(folder)


def label(key: str, language: str) -> str:
    """Return the name of a thing (`state.enquiry`) in a language."""
    return str(_table("labels")[key][language])


def source(text: str, language: str) -> str:
    """Return the words for where a rule comes from, the policy, or whose it is.

    An office cites what it likes: what is named there and not known here stays as it is.
    """
    entry = _table("labels").get(f"source.{text}")
    return str(entry[language]) if entry else text


@cache
def source_in_short(text: str, language: str) -> str:
    """Return the same words, documents called by their short names: for a line of a list."""
    said = source(text, language)
    for key in labels_under("source_short."):
        whole = source(key.removeprefix("source_short."), language)
        said = said.replace(whole, label(key, language))
    return said


def labels_under(prefix: str) -> tuple[str, ...]:
    """Return the keys that begin so."""
    return tuple(key for key in _table("labels") if key.startswith(prefix))


_NAMED_IN = {
    "fact": "fact",
    "state": "state",
    "action": "action",
    "purpose": "consent_purposes",
    "field": "letter_field",
    "earlier": "letter_field",
    "later": "letter_field",
    "language": "language",
    "spoken": "language",
    "section": "disclosure.section",
    "asked": "disclosure.column",
}
"""Parameters that are keys, and the group of labels that names them."""


def message(code: str, language: str, params: Mapping[str, str | int]) -> tuple[str, str]:
    """Return the sentence and the hint for a refusal's code, parameters filled in by name."""
    entry = _table("messages")[code][language]
    labels = _table("labels")
    named = dict(params)
    for name, group in _NAMED_IN.items():
        if (key := f"{group}.{params.get(name)}") in labels:
            named[name] = labels[key][language]
    return entry["text"].format(**named), entry["hint"].format(**named)
