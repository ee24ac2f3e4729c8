# SPDX-License-Identifier: Apache-2.0
"""A signed letter: valid to others' tools, with a visible block in the language of the letter."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from core.errors import Refusal
from core.letters.identity import Identity, load_pkcs12
from core.letters.sign import sign
from core.letters.verify import Verdict, verify
from resources import LANGUAGES
from tests.core.letters import reading, samples
from tests.core.letters.test_identity import p12, self_signed, usage

AT = samples.AT
poppler = pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler-utils is not installed")


def signed(language: str = "en", kind: str = "closing", who: Identity | None = None) -> bytes:
    made = sign(samples.pdf(kind, language), who or samples.signer(samples.NAME[language]), at=AT)
    assert isinstance(made, bytes)
    return made


@poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_pdfsig_calls_the_signature_valid(language, tmp_path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(signed(language))
    said = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "ETSI.CAdES.detached" in said
    assert samples.NAME[language] in said
    assert "Mar 04 2021 15:42:00" in said


@poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_visible_block_says_who_and_when_in_the_language_of_the_letter(language) -> None:
    text = reading.normal(" ".join(reading.by_poppler(signed(language))), language)
    when = {
        "ar": "4 آذار/مارس 2021، الساعة 15:42 بالتوقيت العالمي المنسق",
        "en": "4 March 2021, 15:42 UTC",
        "es": "4 de marzo de 2021, 15:42 UTC",
        "fr": "4 mars 2021, 15:42 UTC",
        "ru": "4 марта 2021 г., 15:42 UTC",
        "zh": "2021年3月4日15:42（协调世界时）",
    }
    assert when[language] in text
    assert reading.normal(samples.NAME[language], language) in text


def test_signing_leaves_the_pages_as_they_were() -> None:
    before, after = samples.pdf("closing", "en"), signed()
    assert after.startswith(before)


def test_a_signed_letter_is_not_signed_again() -> None:
    assert sign(signed(), samples.signer(), at=AT) == Refusal.of("letter.already_signed")


def test_an_identity_is_checked_at_the_moment_of_signing() -> None:
    late = AT + timedelta(days=365 * 4)
    refused = sign(samples.pdf("closing", "en"), samples.signer(), at=late)
    assert isinstance(refused, Refusal)
    assert refused.code == "letter.identity_expired"


@pytest.mark.parametrize("bits", [2048, 3072])
def test_an_imported_rsa_identity_signs_and_verifies(bits) -> None:
    key, certificate = self_signed(
        rsa.generate_private_key(65537, bits), extensions=[usage(digital_signature=True)]
    )
    loaded = load_pkcs12(p12(key, certificate), "secret", on=AT)
    assert isinstance(loaded, Identity)
    report = verify(signed(who=loaded), trusted=[certificate])
    assert report.verdict is Verdict.UNALTERED
    assert report.failed == ()


def test_very_long_names_stay_inside_the_block() -> None:
    made = signed(who=samples.signer("Wolfeschlegelsteinhausenbergerdorff " * 4))
    assert verify(made).failed == ()
    for picture in reading.page_images(made):
        assert picture.getbbox()
