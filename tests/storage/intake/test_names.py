# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that no name of an attachment can mislead, escape or fail to be saved."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from storage.intake import limits
from storage.intake.names import distinct_names, safe_name
from tests.cases import in_each
from tests.storage.intake.samples import eml, multipart

if TYPE_CHECKING:
    from pathlib import Path


@in_each(
    ("given_name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("/etc/passwd", "passwd"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("\\\\host\\share\\x.doc", "x.doc"),
        ("folder/", "folder"),
        ("..", "attachment"),
        ("", "attachment"),
        ("...", "attachment"),
        (".bashrc", "bashrc"),
        ("a\0b.pdf", "ab.pdf"),
        ("a\r\nb.pdf", "a b.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("\u2066a\u2069.pdf", "a.pdf"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM1 .log", "_COM1 .log"),
        ("lpt9", "_lpt9"),
        ("console.txt", "console.txt"),
        ('a<b>:"c"|?*.txt', "a_b___c____.txt"),
        ("trailing. . .", "trailing"),
        ("e\u0301.txt", "é.txt"),
        ("تقرير.pdf", "تقرير.pdf"),
        ("报告.docx", "报告.docx"),
    ],
)
def test_a_name_is_its_last_part_without_harm(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


def test_a_long_name_is_cut_between_characters_and_keeps_its_suffix() -> None:
    name = safe_name("报" * 300 + ".docx")
    assert name.endswith("报.docx")
    assert limits.NAME - 3 < len(name.encode()) <= limits.NAME


@given(st.text(max_size=300))
def test_any_name_can_be_shown_and_saved(given_name: str) -> None:
    name = safe_name(given_name)
    assert 0 < len(name.encode()) <= limits.NAME
    assert not set(name) & set('/\\<>:"|?*')
    assert name not in (".", "..")
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in name)
    assert not any(
        unicodedata.bidirectional(c) in ("RLO", "LRO", "RLE", "LRE", "PDF") for c in name
    )
    assert safe_name(name) == name


def test_any_safe_name_can_be_a_file(tmp_path: Path) -> None:
    for hostile in ("../x", "a\0b", "CON", "x" * 1000, "\ud800", "a\u2028b", "."):
        (tmp_path / safe_name(hostile)).write_bytes(b"")
    assert len(list(tmp_path.iterdir())) == 7


def test_names_that_a_file_system_takes_for_the_same_are_numbered() -> None:
    names = ["a.png", "A.png", "a.png", "b", "b", "a (2).png"]
    assert distinct_names(names) == [
        "a.png",
        "A (2).png",
        "a (3).png",
        "b",
        "b (2)",
        "a (2) (2).png",
    ]


def test_attachments_of_a_message_get_safe_and_distinct_names() -> None:
    part = b'Content-Type: image/png\nContent-Disposition: attachment; filename="%s"\n\nx'
    names = (b"../../a.png", b"..\\..\\A.PNG", b"=?utf-8?q?=E2=80=AEa.png?=")
    read = eml(multipart(*[part % name for name in names]))
    assert [a.name for a in read.attachments] == ["a.png", "A (2).PNG", "a (3).png"]
