# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that mail as the usual programs write it is read as they show it."""

from __future__ import annotations

import hashlib
from datetime import datetime

from storage.intake import Attached, Message, interpret
from tests.cases import in_each
from tests.storage.intake.samples import FILES, sample

EXPECTED = {
    "outlook_fr.eml": (
        "Hélène Garnier-Œuvray <helene.garnier@example.org>",
        "Évaluation reçue hier",
        "2021-03-09T08:12:41+01:00",
        "notée « insuffisant ». Coût : 15 €.",
        [("image001.png", "image/png"), ("Évaluation 2020.pdf", "application/pdf")],
    ),
    "gmail_es.eml": (
        "Lucía Ibáñez <lucia.ibanez@example.org>",
        "Re: Contrato no renovado — ¿qué puedo hacer?",
        "2021-04-22T21:47:03-05:00",
        "\n> ¿Podría enviarnos la notificación?\n",
        [
            (
                "Notificación de no renovación del contrato de plazo fijo — abril.pdf",
                "application/pdf",
            )
        ],
    ),
    "apple_zh.eml": (
        "陈镕 <chen.rong@example.org>",
        "关于调离岗位的咨询",
        "2021-05-17T09:30:00+08:00",
        "我是镕基项目的助理囧，三月起被调离岗位。㐀字也在此。",
        [("通知.png", "image/png")],
    ),
    "thunderbird_ru.eml": (
        "Ольга Ветрова <o.vetrova@example.org>",
        "Жалоба на преследование после сообщения о нарушении",
        "2021-06-11T14:05:59+03:00",
        "после моего сообщения о нарушениях при закупках меня перевели в другой отдел.",
        [],
    ),
    "outlook_ar.eml": (
        "سلمى الحداد <salma@example.org>",
        "طلب حماية",
        "2021-05-16T10:20:30+03:00",
        "أطلب الحماية من الانتقام بعد إبلاغي في 3 مايو 2021.\n\n"
        "الرابط <http://intranet.example.org/hr>",
        [],
    ),
    "legacy_ja.eml": (
        "山田花子 <hanako@example.org>",
        "ご相談",
        "2021-06-07T18:00:00+09:00",
        "報復について相談したいです。",
        [],
    ),
    "webmail_zh.eml": (
        "王芳 <wang.fang@example.org>",
        "咨询保护政策的申请办法和所需材料",
        "2021-07-14T11:00:00+08:00",
        "尊敬的道德操守办公室：您好。",
        [],
    ),
    "forward_en.eml": (
        "Grace Mwangi <g.mwangi@example.org>",
        "Fwd: Your role in Q3",
        "2021-06-03T07:31:00+03:00",
        "See the two messages below.\n\nSent from my phone.",
        [
            ("Your role in Q3 – changes.eml", "message/rfc822"),
            ("second.eml", "message/rfc822"),
            ("notes.txt", "text/plain"),
        ],
    ),
    "signed_en.eml": (
        "a@example.org",
        "signed",
        "2021-07-14T11:00:00+00:00",
        "café",
        [("OpenPGP_signature", "text/plain")],
    ),
    "smime_encrypted.eml": (
        "a@example.org",
        "sealed",
        "2021-07-14T11:00:00+00:00",
        "",
        [("smime.p7m", "application/pkcs7-mime")],
    ),
    "winmail.eml": (
        "a@example.org",
        "rich",
        "2021-07-14T11:00:00+00:00",
        "hello",
        [("winmail.dat", "application/ms-tnef")],
    ),
}
WARNED = {
    "webmail_zh.eml": ("intake.charset_guessed",),
    "smime_encrypted.eml": ("intake.sealed",),
}


def test_every_file_has_an_expectation() -> None:
    assert {path.name for path in FILES.glob("*.eml")} == set(EXPECTED)


@in_each("name", sorted(EXPECTED))
def test_mail_is_read_as_its_program_shows_it(name: str) -> None:
    sender, subject, sent_at, text, attachments = EXPECTED[name]
    read = sample(name)
    assert str(read.sender) == sender
    assert read.subject == subject
    assert read.sent_at == datetime.fromisoformat(sent_at)
    assert str(read.sent_at.utcoffset()) == str(datetime.fromisoformat(sent_at).utcoffset())
    assert text in read.text
    assert [(a.name, a.media_type) for a in read.attachments] == attachments
    assert read.warnings == WARNED.get(name, ())


def test_only_a_text_taken_from_html_is_marked_so() -> None:
    assert {name for name in EXPECTED if sample(name).was_html} == {"outlook_ar.eml"}


def test_the_source_is_kept_to_the_byte() -> None:
    data = (FILES / "outlook_fr.eml").read_bytes()
    read = sample("outlook_fr.eml")
    assert read.source.data == data
    assert read.source_sha256 == hashlib.sha256(data).hexdigest()
    assert (read.source.name, read.source.media_type) == ("outlook_fr.eml", "message/rfc822")


def test_recipients_and_copies_are_told_apart() -> None:
    read = sample("outlook_fr.eml")
    assert [str(a) for a in read.recipients] == ["Bureau de l’éthique <ethique@example.org>"]
    assert [str(a) for a in read.cc] == ["Diallo, Mamadou <mamadou.diallo@example.org>"]
    assert read.bcc == ()


def test_a_thread_can_be_followed() -> None:
    read = sample("gmail_es.eml")
    assert read.message_id == "CAH7x+mQe1=Zk0y3pQ@mail.example.org"
    assert read.in_reply_to == "CAH7x+prev@mail.example.org"
    assert read.references == ("CAH7x+first@mail.example.org", "CAH7x+prev@mail.example.org")


def test_a_message_forwarded_as_attachment_is_kept_byte_for_byte_and_can_be_opened() -> None:
    outer = sample("forward_en.eml")
    whole = (FILES / "forward_en.eml").read_bytes()
    first, second = (interpret(a) for a in outer.attachments[:2])
    assert outer.attachments[0].data.strip() in whole
    assert isinstance(first, Message)
    assert isinstance(second, Message)
    assert first.text == "You will no longer lead the team – with effect from Monday."
    assert first.subject == "Your role in Q3 – changes"
    assert second.message_id == "inner-2@example.org"


def test_results_do_not_show_their_content_in_a_traceback() -> None:
    read = sample("gmail_es.eml")
    for value in (read, read.sender, read.attachments[0], read.source):
        assert "ontrat" not in repr(value)
        assert "Luc" not in repr(value)
        assert "example" not in repr(value)


def test_a_file_that_is_no_mail_stays_a_file() -> None:
    file = Attached("minutes.txt", "text/plain", b"From: the chair\n\nhello")
    assert interpret(file) is file
