# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a reply is a draft that mail programs and our own reader read alike."""

from __future__ import annotations

import email
from email.policy import default

import pytest

from core.advice.reply import Reply
from storage.intake import Attached, Message, interpret
from storage.intake.compose import draft_eml

REPLIES = {
    "plain": Reply("Awa Diallo", "awa@example.org", "Re: A pen", "You may.", "1@x", ("0@x", "1@x")),
    "arabic": Reply("ليلى الحسيني", "layla@example.org", "رد: هدية", "نعم، يجوز ذلك.\n\nمع التحية"),
    "chinese": Reply("李明", "li@example.org", "回复：礼品" * 30, "可以。\n" * 200),
    "long_thread": Reply("A", "a@b.org", "Re: x", "y", "49@x", tuple(f"{n}@x" for n in range(50))),
    "quotes": Reply('O\'Neill, "Ann" \\M.', "ann@example.org", "Re: ünï", "Ça va.\nFrom me\n."),
    "nobody": Reply("", "", "Your request SR/2021/A7/0003", "To be handed over."),
}


@pytest.fixture(params=REPLIES)
def reply(request) -> Reply:
    return REPLIES[request.param]


def test_our_own_reader_reads_the_draft_back(reply):
    read = interpret(Attached("reply.eml", "message/rfc822", draft_eml(reply)))
    assert isinstance(read, Message)
    assert [(to.name, to.email) for to in read.recipients] == (
        [(reply.name, reply.email)] if reply.email else []
    )
    assert (read.subject, read.text) == (reply.subject, reply.text.strip())
    assert (read.in_reply_to, read.references) == (reply.in_reply_to, reply.references)
    assert (read.sender, read.sent_at) == (None, None)


def test_pythons_reader_reads_the_draft_back(reply):
    mail = email.message_from_bytes(draft_eml(reply), policy=default)
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == reply.subject
    assert mail["From"] is None
    assert mail.get_content_charset() == "utf-8"
    assert mail.get_content().splitlines() == reply.text.splitlines()
    to = [(one.display_name, one.addr_spec) for one in mail["To"].addresses] if mail["To"] else []
    assert to == ([(reply.name, reply.email)] if reply.email else [])
    assert (mail["References"] or "").split() == [f"<{one}>" for one in reply.references]


def test_lines_end_as_mail_has_them_and_none_is_too_long(reply):
    data = draft_eml(reply)
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 998


def test_nothing_that_was_typed_begins_a_field_of_its_own():
    bad = "x\r\nBcc: spy@example.org\r\n\r\nbody"
    data = draft_eml(Reply(bad, bad, bad, "text", bad, (bad,)))
    mail = email.message_from_bytes(data, policy=default)
    assert set(mail.keys()) <= {
        "Content-Type", "MIME-Version", "Content-Transfer-Encoding", "To", "Subject",
        "In-Reply-To", "References", "X-Unsent",
    }  # fmt: skip
    assert mail.get_content().strip() == "text"
