# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that mail which breaks the rules is read as far as it goes, with a warning."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone

import pytest

from storage.intake import limits
from tests.cases import in_each
from tests.storage.intake.samples import HEAD, eml, message, multipart, refusal

PDF = base64.encodebytes(b"%PDF-1.4 x")


def header(name: bytes, value: bytes) -> bytes:
    """Return the usual header with one field replaced."""
    kept = [line for line in HEAD.splitlines() if not line.startswith(name + b":")]
    return b"\n".join([*kept, name + b": " + value]) + b"\n"


@in_each(
    ("date", "expected", "warning"),
    [
        (b"Tue, 4 May 2021 10:00:00 +0200 (CEST)", "2021-05-04T10:00:00+02:00", ""),
        (b"4 May 2021 10:00 EST", "2021-05-04T10:00:00-05:00", ""),
        (b"Tue, 4 May 2021 10:00:00 -0000", "2021-05-04T10:00:00+00:00", ""),
        (b"Tue, 4 May 2021 10:00:00", "2021-05-04T10:00:00+00:00", "intake.date_without_zone"),
        (b"mar., 4 mai 2021 10:00", None, "intake.date_unreadable"),
        (b"Tue, 44 May 2021 10:00:00 +0200", None, "intake.date_unreadable"),
        (b"Tue, 4 May 9021 10:00:00 +0200", None, "intake.date_unreadable"),
        (b"Fri, 31 Dec 9999 23:59:59 -2359", None, "intake.date_unreadable"),
        (b"Tue, 4 May 2021 10:00:00 +9999999", None, "intake.date_unreadable"),
        (b"", None, "intake.date_missing"),
    ],
)
def test_a_date_is_read_or_reported_never_invented(
    date: bytes, expected: str | None, warning: str
) -> None:
    read = eml(b"", b"text", head=header(b"Date", date))
    assert read.sent_at == (datetime.fromisoformat(expected) if expected else None)
    assert read.warnings == ((warning,) if warning else ())


def test_the_date_keeps_the_hour_of_the_sender() -> None:
    read = eml(b"", b"text")
    assert read.sent_at == datetime(2021, 5, 4, 10, tzinfo=timezone(timedelta(hours=2)))
    assert read.sent_at.hour == 10
    assert read.sent_at.astimezone(UTC).hour == 8


@in_each(
    ("value", "expected"),
    [
        (b"Ann Smith <ann@x.org>", ["Ann Smith <ann@x.org>"]),
        (b'"Smith, Ann" <ann@x.org>, bob@x.org', ["Smith, Ann <ann@x.org>", "bob@x.org"]),
        (
            b"Smith, Ann <ann@x.org>, Roe, Bob <bob@x.org>",
            ["Smith, Ann <ann@x.org>", "Roe, Bob <bob@x.org>"],
        ),
        (b"ann@x.org (Ann Smith)", ["Ann Smith <ann@x.org>"]),
        (b"The team: ann@x.org, bob@x.org;", ["ann@x.org", "bob@x.org"]),
        (b"undisclosed-recipients:;", []),
        (b"'Ann' <ann@x.org>; Bob <bob@x.org>", ["Ann <ann@x.org>", "Bob <bob@x.org>"]),
        (b'"Ann \\"A\\" Smith" <ann@x.org>', ['Ann "A" Smith <ann@x.org>']),
        (b"=?utf-8?q?Smith=2C_Ann?= <ann@x.org>", ["Smith, Ann <ann@x.org>"]),
        (b"Ann <ann@x.org", ["Ann <ann@x.org>"]),
        (b'"Ann <ann@x.org>', ["Ann <ann@x.org>"]),
        (b"Ann", ["Ann"]),
        (b'"ann@x.org" <ann@x.org>', ["ann@x.org"]),
        (b"<ann@x.org>\r\n ,\r\n\tBob <bob@x.org>", ["ann@x.org", "Bob <bob@x.org>"]),
    ],
)
def test_correspondents_are_found_however_they_are_written(
    value: bytes, expected: list[str]
) -> None:
    read = eml(b"", b"text", head=header(b"To", value))
    assert [str(one) for one in read.recipients] == expected


@in_each(
    ("value", "expected"),
    [
        (b"=?utf-8?b?w6k?=", "é"),  # padding forgotten
        (b"=?utf-8?b?w6k?= =?utf-8?b?w6k=?=", "éé"),
        (b"=?utf-8?b?ww==?= =?utf-8?b?qQ==?=", "é"),  # cut inside a character
        (b"=?utf-8?q?caf=C3=A9 au lait?=", "café au lait"),  # a space that should be _
        (b"=?utf-8*fr?q?caf=C3=A9?=", "café"),
        (b"=?iso-8859-1?q?=80uro?=", "€uro"),  # what it says and what it means
        (b"=?no-such?q?caf=C3=A9?=", "café"),
        (b"=?utf-8?q?broken", "=?utf-8?q?broken"),
        (b"50% =?utf-8?q?caf=C3=A9?= more", "50% café more"),
        (b"C:\\users\\ann", "C:\\users\\ann"),
        ("café".encode(), "café"),
        ("café".encode("latin-1"), "café"),
        (b"one\r\n two\r\n\tthree", "one two three"),
        ("a\u202eb\u2066c\x07d".encode(), "abcd"),
    ],
)
def test_a_subject_is_decoded_or_left_as_it_stands(value: bytes, expected: str) -> None:
    assert eml(b"", b"text", head=header(b"Subject", value)).subject == expected


@in_each(
    ("charset", "data", "expected"),
    [
        (b"gb2312", "镕".encode("gb18030"), "镕"),
        (b"iso-8859-1", b"\x93a\x94", "“a”"),
        (b"us-ascii", "é".encode(), "é"),
        (b"utf-8", b"\xff\xfea\x00", "a"),
        (b"windows-1256", "سلام".encode("cp1256"), "سلام"),
        (b"koi8-r", "Привет".encode("koi8-r"), "Привет"),
        (b"iso-2022-kr", "안녕".encode("iso2022_kr"), "안녕"),
        (b"hz-gb-2312", "你好".encode("hz"), "你好"),
        (b"big5", "您好".encode("big5"), "您好"),
        (b"utf-7", b"+AOk-", "é"),
        (b'"utf-8', "é".encode(), "é"),
        (b"x-unknown", "é".encode(), "é"),
        (b"idna", b"abc", "abc"),
        (b"hex", b"abc", "abc"),
        (b"unicode_escape", b"\\x41", "\\x41"),
        (b"a\0b", b"abc", "abc"),
    ],
)
def test_a_charset_is_taken_for_what_it_means(charset: bytes, data: bytes, expected: str) -> None:
    head = b"Content-Type: text/plain; charset=" + charset
    assert eml(head, b"", data).text == expected


def test_a_text_without_a_charset_is_guessed_and_the_reader_told() -> None:
    text = "Здравствуйте, меня перевели в другой отдел после сообщения о нарушениях. " * 5
    read = eml(b"", text.encode("cp1251"))
    assert read.text == text.strip()
    assert "intake.charset_guessed" in read.warnings


def test_a_truncated_multipart_shows_what_arrived() -> None:
    whole = multipart(
        b"\nfirst",
        b"Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n" + PDF,
    )
    read = eml(whole[: whole.index(b"JVB") + 8])
    assert read.text == "first"
    assert [a.name for a in read.attachments] == ["a.pdf"]
    assert "intake.structure_damaged" in read.warnings


def test_a_multipart_without_a_boundary_shows_its_text() -> None:
    read = eml(b"Content-Type: multipart/mixed", b"", b"the text")
    assert read.text == "the text"
    assert "intake.structure_damaged" in read.warnings


def test_an_attachment_that_cannot_be_decoded_is_kept_and_reported() -> None:
    part = b"Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n!A!"
    read = eml(multipart(b"\ntext", part))
    assert [a.name for a in read.attachments] == ["a.pdf"]
    assert "intake.attachment_damaged" in read.warnings


def test_html_is_taken_when_the_plain_alternative_is_blank() -> None:
    parts = b"\n \n", b"Content-Type: text/html\n\n<p>Dear <b>office</b>"
    read = eml(multipart(*parts, subtype=b"alternative"))
    assert (read.text, read.was_html) == ("Dear office", True)


def test_html_without_a_charset_names_it_itself() -> None:
    page = '<meta charset="windows-1251"><p>Привет</p>'.encode("cp1251")
    read = eml(b"Content-Type: text/html", b"", page)
    assert (read.text, read.warnings) == ("Привет", ())


def test_an_invitation_among_the_alternatives_is_an_attachment() -> None:
    event = b"Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nEND:VCALENDAR"
    read = eml(multipart(b"\nCome", event, subtype=b"alternative"))
    assert read.text == "Come"
    assert [(a.name, a.media_type) for a in read.attachments] == [
        ("invitation.ics", "text/calendar")
    ]


def test_a_blind_copy_is_shown_as_one() -> None:
    read = eml(b"Bcc: Eve <eve@x.org>", b"", b"text")
    assert [str(one) for one in read.bcc] == ["Eve <eve@x.org>"]


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n\r\n", b"From ann@x.org Tue May  4\n"])
def test_what_exports_put_before_a_message_is_overlooked(before: bytes) -> None:
    assert message("a.eml", before + HEAD + b"\ntext").subject == "Hello"


def test_a_message_saved_as_utf_16_is_read() -> None:
    data = (HEAD.decode() + "\nпривет").encode("utf-16")
    assert message("a.eml", data).text == "привет"


def test_lines_may_end_in_carriage_returns_alone() -> None:
    data = (HEAD + b"\none\ntwo").replace(b"\n", b"\r")
    assert message("a.eml", data).text == "one\ntwo"


def test_flowed_text_is_joined_but_not_its_signature() -> None:
    head = b"Content-Type: text/plain; format=flowed"
    text = b"one \ntwo\n>a \n>b\n> c\n From here\n-- \nAnn"
    assert eml(head, b"", text).text == "one two\n> a b\n> c\nFrom here\n-- \nAnn"


def test_a_very_long_text_is_cut_and_kept_whole_beside_it() -> None:
    line = "слово " * 20
    whole = (line + "\n").encode() * (limits.TEXT // 100)
    read = eml(b"Content-Type: text/plain; charset=utf-8", b"", whole)
    assert read.warnings == ("intake.text_cut",)
    assert len(read.text) <= limits.TEXT
    assert read.text.endswith(line.strip())
    assert read.attachments[0].data == whole


def test_html_beyond_the_limit_is_kept_as_a_file() -> None:
    page = b"<p>x</p>" * (limits.HTML // 8 + 1)
    read = eml(b"Content-Type: text/html", b"", page)
    assert (read.text, read.warnings) == ("", ("intake.html_kept",))
    assert read.attachments[0].data == page


def test_control_characters_and_halves_of_characters_do_not_reach_the_text() -> None:
    read = eml(
        b"Content-Type: text/plain; charset=utf-8", b"", b"a\0b\x1b[31mc\xed\xa0\x80d\r\ne\x0c"
    )
    assert read.text.encode()
    assert not set(read.text) & {chr(n) for n in range(32) if n != 10}


@pytest.mark.parametrize("data", [b"PK\x03\x04 a zip", b"just words", b"\n\n\n", b"\0" * 100])
def test_what_only_has_the_name_of_a_mail_is_refused(data: bytes) -> None:
    assert refusal("a.eml", data) == "intake.not_mail"
