# SPDX-License-Identifier: Apache-2.0
"""Signing identities: what is accepted, and one distinct refusal for each way they fail."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from core.errors import Refusal
from core.letters import identity
from core.letters.identity import Identity, load_pkcs12
from tests.core.letters import samples

AT = samples.AT


def usage(**allowed: bool) -> x509.KeyUsage:
    names = (
        "digital_signature content_commitment key_encipherment data_encipherment key_agreement "
        "key_cert_sign crl_sign encipher_only decipher_only"
    )
    return x509.KeyUsage(**{name: allowed.get(name, False) for name in names.split()})


def self_signed(key=None, *, days=(-1, 365), extensions=()) -> tuple[object, x509.Certificate]:
    key = key or ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A. Signer")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(AT + timedelta(days=days[0]))
        .not_valid_after(AT + timedelta(days=days[1]))
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=True)
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    return key, builder.sign(key, algorithm)


def p12(key, certificate, passphrase=b"secret", others=()) -> bytes:
    protection = (
        serialization.BestAvailableEncryption(passphrase)
        if passphrase
        else serialization.NoEncryption()
    )
    return pkcs12.serialize_key_and_certificates(None, key, certificate, list(others), protection)


def code_of(data: bytes, passphrase: str = "secret") -> str:
    loaded = load_pkcs12(data, passphrase, on=AT)
    assert isinstance(loaded, Refusal)
    return loaded.code


def test_an_officers_identity_survives_export_and_import() -> None:
    made = samples.signer("李明")
    loaded = load_pkcs12(identity.export_pkcs12(made, "pâss 密"), "pâss 密", on=AT)
    assert isinstance(loaded, Identity)
    assert loaded.name == "李明"
    assert loaded.certificate == made.certificate
    assert loaded.chain == made.chain == (samples.authority().certificate,)


def test_an_identity_without_passphrase_can_be_imported_but_never_exported() -> None:
    assert isinstance(load_pkcs12(p12(*self_signed(), passphrase=None), "", on=AT), Identity)
    with pytest.raises(ValueError, match="passphrase"):
        identity.export_pkcs12(samples.signer(), "")


@pytest.mark.parametrize("data", [b"", b"\x30", b"PK\x03\x04" * 9, b"\x30\x80" + bytes(40)])
def test_a_file_that_is_no_identity_is_called_unreadable(data) -> None:
    assert code_of(data) == "letter.identity_unreadable"


def test_a_truncated_identity_is_called_unreadable() -> None:
    whole = p12(*self_signed())
    for end in range(0, len(whole), 37):
        assert code_of(whole[:end]) == "letter.identity_unreadable"


def test_a_huge_file_is_not_even_parsed() -> None:
    assert code_of(bytes(identity.MAX_PKCS12 + 1)) == "letter.identity_unreadable"


@pytest.mark.parametrize("passphrase", ["", "Secret", "secret "])
def test_a_wrong_passphrase_is_called_one(passphrase) -> None:
    assert code_of(p12(*self_signed()), passphrase) == "letter.identity_passphrase"


def test_a_certificate_without_its_key_is_called_so() -> None:
    _, certificate = self_signed()
    assert code_of(p12(None, certificate)) == "letter.identity_without_key"


def test_an_expired_certificate_names_the_day() -> None:
    loaded = load_pkcs12(p12(*self_signed(days=(-9, -2))), "secret", on=AT)
    assert loaded == Refusal.of("letter.identity_expired", until="2021-03-02")


def test_a_certificate_of_the_future_names_the_day() -> None:
    loaded = load_pkcs12(p12(*self_signed(days=(2, 9))), "secret", on=AT)
    assert loaded == Refusal.of("letter.identity_not_yet_valid", since="2021-03-06")


@pytest.mark.parametrize(
    "extensions",
    [
        [usage(key_encipherment=True)],
        [usage(key_cert_sign=True, crl_sign=True)],
        [usage(digital_signature=True), x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])],
    ],
)
def test_a_certificate_for_another_purpose_is_refused(extensions) -> None:
    assert code_of(p12(*self_signed(extensions=extensions))) == "letter.identity_wrong_usage"


@pytest.mark.parametrize(
    "extensions",
    [
        [],
        [usage(digital_signature=True)],
        [usage(content_commitment=True)],
        [x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])],
    ],
)
def test_certificates_that_may_sign_are_accepted(extensions) -> None:
    loaded = load_pkcs12(p12(*self_signed(extensions=extensions)), "secret", on=AT)
    assert isinstance(loaded, Identity)


def test_weak_and_unknown_keys_are_refused() -> None:
    weak = rsa.generate_private_key(65537, 1024)
    assert code_of(p12(*self_signed(weak))) == "letter.identity_weak_key"
    assert code_of(p12(*self_signed(ec.generate_private_key(ec.SECP192R1())))) == (
        "letter.identity_weak_key"
    )
    assert code_of(p12(*self_signed(ed25519.Ed25519PrivateKey.generate()))) == (
        "letter.identity_weak_key"
    )


def test_half_a_chain_is_left_out() -> None:
    made = samples.signer()
    _, stranger = self_signed()
    data = p12(made.key, made.certificate, others=[stranger])
    loaded = load_pkcs12(data, "secret", on=AT)
    assert isinstance(loaded, Identity)
    assert loaded.chain == ()


def test_the_key_is_not_in_the_representation() -> None:
    assert "key" not in repr(samples.signer()).lower().replace("keyusage", "")


def test_names_too_long_for_a_certificate_are_cut() -> None:
    made = identity.create_authority("O" * 300, "U" * 300, at=AT)
    assert len(made.name) == 64
