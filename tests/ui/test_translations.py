# SPDX-License-Identifier: Apache-2.0
"""What the window says, it says in six languages; and the compiled texts are the written ones."""

from __future__ import annotations

import re
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import resources
from tests.architecture import ROOT

FOLDER = ROOT / "resources/i18n"
TOOLS = Path(sysconfig.get_path("scripts"))
LANGUAGES = pytest.mark.parametrize("language", resources.LANGUAGES)
SCRIPT = {"ar": r"[\u0620-\u064a]", "ru": r"[\u0400-\u04ff]", "zh": r"[\u4e00-\u9fff]"}
PLURALS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}
SAME = re.compile(r"[\W\d_]*(?:PDF|PEM|PKCS#12|Probitas)?[\W\d_]*")


def messages(path):
    """Yield (context, source, translations, finished) of a list of texts."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                name,
                message.findtext("source"),
                forms or [translation.text or ""],
                translation.get("type") is None,
                bool(forms),
            )


def placeholders(text):
    return sorted(re.findall(r"\{\d\}|%n", text))


@LANGUAGES
def test_every_text_is_translated(language):
    open_ones = [
        f"{context}: {source}"
        for context, source, texts, finished, plural in messages(FOLDER / f"probitas_{language}.ts")
        if (language != "en" or plural) and (not finished or not all(texts))
    ]
    assert not open_ones, "\n".join(open_ones)


@LANGUAGES
def test_translations_keep_placeholders_plurals_and_script(language):
    wrong = []
    for context, source, texts, _, plural in messages(FOLDER / f"probitas_{language}.ts"):
        if plural and len(texts) != PLURALS[language]:
            wrong.append(f"{context}: {source}: {len(texts)} forms")
        for text in filter(None, texts):
            kept = placeholders(text)
            # Arabic says "two days" in one word.
            if kept != placeholders(source) and not (plural and language == "ar" and not kept):
                wrong.append(f"{context}: {source}: {kept}")
            script = SCRIPT.get(language)
            bare = re.sub(r"\{\d\}|%n", "", text)
            if script and not SAME.fullmatch(bare) and not re.search(script, bare):
                wrong.append(f"{context}: {text} is not in its script")
    assert not wrong, "\n".join(wrong)


@LANGUAGES
def test_the_compiled_texts_are_the_written_ones(language, tmp_path):
    made = tmp_path / "made.qm"
    source = FOLDER / f"probitas_{language}.ts"
    subprocess.run(
        [TOOLS / "pyside6-lrelease", "-silent", source, "-qm", made], check=True, cwd=ROOT
    )
    assert made.read_bytes() == resources.read_bytes(f"i18n/probitas_{language}.qm")


def test_the_list_of_texts_is_that_of_the_code(tmp_path):
    listed = tmp_path / "probitas_en.ts"
    files = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "ui").rglob("*.py"))
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *files, "-source-language", "en", "-target-language", "en",
         "-locations", "none", "-ts", listed],
        check=True, cwd=ROOT, capture_output=True,
    )  # fmt: skip
    said = {(context, source) for context, source, *_ in messages(listed)}
    for language in resources.LANGUAGES:
        known = {(c, s) for c, s, *_ in messages(FOLDER / f"probitas_{language}.ts")}
        assert said == known, language
