# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that Outlook's files are read like mail: texts, people, attachments, messages."""

from __future__ import annotations

import struct
from datetime import UTC, datetime

import compressed_rtf
import pytest

from storage.intake import Message, interpret
from storage.intake.rtf import expand, rtf_to_text
from tests.storage.intake import outlook
from tests.storage.intake.outlook import BCC, CC, INTEGER, STRING8, UNICODE, note
from tests.storage.intake.samples import message, msg, refusal, sample

SENT = datetime(2021, 3, 4, 5, 6, tzinfo=UTC)
RTF = rb"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}
{\f2\fcharset134 SimSun;}}{\colortbl ;\red0\green0\blue255;}\uc1\f0 Caf\'e9 \u8364? \f1
\'cf\'f0\'e8\'e2\'e5\'f2\par\f2\'c4\'e3\'ba\'c3\par\f0 See {\field{\*\fldinst{HYPERLINK
"http://x.org/a" }}{\fldrslt{\ul the page}}}\{now\}\par{\*\htmltag84 <a>}{\pict\bin5 ab{}c}end}"""
PLAIN = "Café € Привет\n你好\nSee the page <http://x.org/a>{now}\nend"


def packed(rtf: bytes, kind: bytes = b"MELA") -> bytes:
    return struct.pack("<II4sI", len(rtf) + 12, len(rtf), kind, 0) + rtf


def test_a_file_saved_by_outlook_is_read_with_the_message_inside_it() -> None:
    outer = sample("outer.msg")
    assert (outer.subject, outer.text) == ("outer subject", "Outer body")
    assert [str(one) for one in outer.recipients] == ["outer@foo.bar"]
    assert [a.media_type for a in outer.attachments] == ["message/rfc822"]
    inner = interpret(outer.attachments[0])
    assert isinstance(inner, Message)
    assert inner.subject == "test"


def test_a_sent_message_has_its_people_date_text_and_identifiers() -> None:
    values = note(
        "Жалоба",
        "Строка один\r\nСтрока два",
        sender="Ветрова, Ольга",
        email="o.vetrova@example.org",
        sent=SENT,
        message_id="<1@example.org>",
        in_reply_to="<0@example.org>",
        references="<9@example.org> <0@example.org>",
    )
    read = msg(
        values,
        recipients=[
            outlook.recipient("Office", "office@example.org"),
            outlook.recipient("copy@example.org", "copy@example.org", CC),
            outlook.recipient("Blind", "blind@example.org", BCC),
        ],
    )
    assert str(read.sender) == "Ветрова, Ольга <o.vetrova@example.org>"
    assert [str(one) for one in read.recipients] == ["Office <office@example.org>"]
    assert [str(one) for one in read.cc] == ["copy@example.org"]
    assert [str(one) for one in read.bcc] == ["Blind <blind@example.org>"]
    assert read.sent_at == SENT
    assert read.text == "Строка один\nСтрока два"
    assert (read.message_id, read.in_reply_to) == ("1@example.org", "0@example.org")
    assert read.references == ("9@example.org", "0@example.org")
    assert read.warnings == ()
    assert read.source.media_type == "application/vnd.ms-outlook"


def test_the_header_it_came_with_gives_the_hour_of_the_sender() -> None:
    header = "From: Ann <ann@example.org>\r\nDate: Tue, 4 May 2021 10:00:00 +0200\r\n"
    read = msg(note(headers=header, sent=SENT))
    assert read.sent_at == datetime.fromisoformat("2021-05-04T10:00:00+02:00")
    assert str(read.sender) == "Ann <ann@example.org>"


def test_a_draft_lists_its_recipients_only_for_display() -> None:
    read = msg(note() | {(0x0E04, UNICODE): "Smith, Ann; Bob Roe"})
    assert [str(one) for one in read.recipients] == ["Smith, Ann", "Bob Roe"]
    assert "intake.date_missing" in read.warnings


def test_an_old_message_is_read_in_its_code_page() -> None:
    values = {
        (0x001A, STRING8): b"IPM.Note",
        (0x0037, STRING8): "Запрос".encode("cp1251"),
        (0x1000, STRING8): "Привет".encode("koi8-r"),
        (0x0C1A, STRING8): "Ольга".encode("cp1251"),
        (0x3FFD, INTEGER): 1251,
        (0x3FDE, INTEGER): 20866,
    }
    read = msg(
        values, attachments=[{(0x3701, 0x102): b"x", (0x3704, STRING8): "ф.txt".encode("cp1251")}]
    )
    assert (read.subject, read.text, str(read.sender)) == ("Запрос", "Привет", "Ольга")
    assert [a.name for a in read.attachments] == ["ф.txt"]


@pytest.mark.parametrize("page", [0, 50227, 4_000_000_000])
def test_an_unknown_code_page_costs_no_message(page: int) -> None:
    read = msg(note(code_page=page, sent=SENT, sender="Ann", text="ok"))
    assert (read.text, read.sent_at) == ("ok", SENT)


def test_html_is_taken_when_there_is_no_plain_text() -> None:
    page = '<meta charset="windows-1256"><p>مرحبا</p>'.encode("cp1256")
    read = msg(note(text="", html=page))
    assert (read.text, read.was_html) == ("مرحبا", True)


@pytest.mark.parametrize("compressed", [packed(RTF), compressed_rtf.compress(RTF)])
def test_rich_text_is_taken_when_there_is_nothing_else(compressed: bytes) -> None:
    read = msg(note(text=" ", rtf=compressed, sender="Ann", sent=SENT))
    assert read.text == PLAIN
    assert (read.was_html, read.warnings) == (False, ())


@pytest.mark.parametrize(
    "compressed",
    [
        b"short",
        compressed_rtf.compress(RTF)[:-1] + b"\x00",
        packed(RTF, b"XXXX"),
        packed(b"not rich text"),
    ],
)
def test_rich_text_that_cannot_be_read_is_kept_as_a_file(compressed: bytes) -> None:
    read = msg(note(text="", rtf=compressed))
    assert "intake.rtf_kept" in read.warnings
    assert len(read.attachments) == 1
    assert read.attachments[0].data


def test_rich_text_survives_what_is_missing_in_it() -> None:
    assert rtf_to_text(b"{\\rtf1 a") == "a"
    assert rtf_to_text(b"{\\rtf1 a}}}} b}") == "a b"
    assert rtf_to_text(b"{\\rtf1\\ansicpg99999 caf\\'e9\\") == "café"
    assert rtf_to_text(b"{\\rtf1 \\u-4051? \\u55357?\\u56898?}") == "\uf02d 🙂"
    assert rtf_to_text(b"words") is None
    assert expand(b"") is None


def test_attachments_are_kept_with_names_and_types_of_our_own_judgement() -> None:
    read = msg(
        attachments=[
            outlook.attachment("..\\a.pdf", b"%PDF-1.4", "text/html"),
            outlook.attachment("a.pdf", bytes(range(256)) * 100, "application/pdf"),
        ]
    )
    assert [(a.name, a.media_type, len(a.data)) for a in read.attachments] == [
        ("a.pdf", "application/pdf", 8),
        ("a (2).pdf", "application/octet-stream", 25600),
    ]


def test_large_attachments_arrive_to_the_byte() -> None:
    data = bytes(range(251)) * 40_000  # beyond what the first table of sectors can list
    assert msg(attachments=[outlook.attachment("x.bin", data)]).attachments[0].data == data


def test_a_link_to_a_file_elsewhere_is_reported() -> None:
    read = msg(attachments=[{(0x3705, INTEGER): 7, (0x3707, UNICODE): "plan.docx"}])
    assert "intake.attachment_damaged" in read.warnings


def test_a_message_inside_is_written_out_with_its_attachments() -> None:
    values = note("Внутри", "текст", sender='Ann "A" Ли', email="ann@x.org", sent=SENT)
    inner = outlook.message(
        values=values,
        recipients=[outlook.recipient("Боб, Роу", "bob@x.org")],
        attachments=[outlook.attachment("отчёт.pdf", b"%PDF-1.4\r\n\0")],
        embedded=True,
    )
    outer = msg(attachments=[outlook.embedded(inner)])
    assert [a.name for a in outer.attachments] == ["Внутри.eml"]
    assert "intake.message_converted" in outer.warnings
    read = interpret(outer.attachments[0])
    assert isinstance(read, Message)
    assert (str(read.sender), read.subject, read.text, read.sent_at) == (
        'Ann "A" Ли <ann@x.org>',
        "Внутри",
        "текст",
        SENT,
    )
    assert [str(one) for one in read.recipients] == ["Боб, Роу <bob@x.org>"]
    assert [(a.name, a.data) for a in read.attachments] == [("отчёт.pdf", b"%PDF-1.4\r\n\0")]
    assert read.warnings == ()


def test_a_sealed_message_is_reported() -> None:
    read = msg(note(text="", message_class="IPM.Note.SMIME"))
    assert "intake.sealed" in read.warnings


def test_a_damaged_table_of_properties_costs_only_what_is_in_it() -> None:
    tree = outlook.message(values=note("Subject", "Text", sender="Ann", sent=SENT))
    tree["__properties_version1.0"] = tree["__properties_version1.0"][:33]
    read = message("a.msg", outlook.compound(tree))
    assert (read.subject, read.text, str(read.sender)) == ("Subject", "Text", "Ann")
    assert read.sent_at is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "intake.not_outlook"),
        (b"just words", "intake.not_outlook"),
        (outlook.compound({"WordDocument": b"x"}), "intake.not_outlook"),
    ],
)
def test_what_only_has_the_name_of_an_outlook_file_is_refused(data: bytes, code: str) -> None:
    assert refusal("a.msg", data) == code


def test_another_compound_file_is_kept_as_it_is() -> None:
    assert refusal("a.doc", outlook.compound({"WordDocument": b"x"})) == ""
