# SPDX-License-Identifier: Apache-2.0
"""The register in and out without a screen."""

from __future__ import annotations

import json

import pytest

from storage.vault import Passphrase, open_vault
from tests.ui.conftest import PASSPHRASE

GOOD = "Ref;Date;Type;Name;Subject\nA1;2021-03-04;Media;Ana Sá;=1+2\n"
BAD = GOOD + "A2;soon;Zorb;Bo;Press\n"


@pytest.fixture
def vault(sample):
    return sample.folder


def requests(vault):
    opened = open_vault(vault, Passphrase(PASSPHRASE))
    found = opened.db.query_value("SELECT count(*) FROM file_row WHERE kind = 'request'")
    opened.close()
    return found


def test_a_register_is_tried_taken_over_and_written(run, vault, tmp_path):
    register, errors = tmp_path / "in.csv", tmp_path / "errors.csv"
    register.write_text(BAD, encoding="utf-8")
    status, said, complaint = run("import-requests", vault, register, "--errors", errors)
    assert (status, requests(vault)) == (1, 0)
    assert "rows 2, new 1, known 0, errors 2" in said
    assert "Nothing was imported" in complaint
    assert [line.split(",")[:2] for line in errors.read_text("utf-8-sig").splitlines()[1:]] == [
        ["3", "B"], ["3", "C"],
    ]  # fmt: skip
    register.write_text(GOOD, encoding="utf-8")
    status, _, _ = run("import-requests", vault, register, "--dry-run")
    assert (status, requests(vault)) == (0, 0)
    for count in ("requests imported: 1", "requests imported: 0"):
        status, said, _ = run("import-requests", vault, register)
        assert (status, requests(vault)) == (0, 1)
        assert count in said
    out = tmp_path / "out.json"
    assert run("export-requests", vault, "--out", out)[0] == 0
    assert "name" not in json.loads(out.read_text())["requests"][0]
    assert run("export-requests", vault, "--out", out, "--identity")[0] == 0
    assert json.loads(out.read_text())["requests"][0]["summary"] == "=1+2"
    assert oct(out.stat().st_mode & 0o777) == "0o600"


def test_a_mapping_says_what_columns_and_words_mean(run, vault, tmp_path):
    register, mapping = tmp_path / "in.csv", tmp_path / "mapping.json"
    register.write_text("Wann;Was\n3/4/2021;Zeitung\n", encoding="utf-8")
    form = {
        "version": 1,
        "columns": {"Wann": "received_on", "Was": "category"},
        "orders": {"Wann": "dmy"},
        "words": {"category": {"Zeitung": "media"}},
    }
    mapping.write_text(json.dumps(form), encoding="utf-8")
    status, said, _ = run("import-requests", vault, register, "--mapping", mapping)
    assert (status, requests(vault)) == (0, 1), said


def test_a_file_that_is_no_register_is_refused_in_a_sentence(run, vault, tmp_path):
    other = tmp_path / "x.xlsx"
    other.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
    status, _, complaint = run("import-requests", vault, other)
    assert status == 1
    assert complaint.startswith("The file is protected by a password.")
    out = tmp_path / "out.ods"
    status, _, complaint = run("export-requests", vault, "--out", out)
    assert (status, out.exists()) == (1, False)
