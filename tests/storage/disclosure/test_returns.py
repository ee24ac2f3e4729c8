# SPDX-License-Identifier: Apache-2.0
"""Answers in bulk: each file is answered for, the good ones are filed, and nothing is half-done."""

from __future__ import annotations

import os
from datetime import date
from email.message import EmailMessage

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from core.casework.steps import advance
from core.disclosure.handling import register_anew, send_form
from core.disclosure.sections import FormKind
from core.disclosure.workflow import Action
from core.ids import new_id
from storage.disclosure.draws import proposed
from tests.bench.cycles import DUE, ON
from tests.core.disclosure.harness import COUSIN, FLAT, blank, sealed
from tests.storage.disclosure.filers import codes

MUCH = "𠀀" * 300
LONG = {
    "benefits": [{"whose": "self", "from": MUCH, "what": MUCH}] * 200,
    "relatives": [COUSIN | {"name": MUCH, "employer": MUCH, "post": MUCH}] * 200,
    "gifts": [{"whose": "self", "from": MUCH, "what": MUCH, "amount": FLAT["amount"]}] * 200,
    "assets": [FLAT | {"what": MUCH, "country": MUCH}] * 200,
}
"""As much as each section takes, which together is more than anybody has to say."""
FORMULA = FLAT | {"what": '=HYPERLINK("http://x","y")<script>alert(1)</script>'}


def folder_of(tmp_path, files):
    """Write files, one saved after the other."""
    for place, (name, data) in enumerate(files.items()):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        os.utime(path, (place, place))
    return tmp_path


def attachments(filers):
    return filers.records.vault.db.query_value("SELECT count(*) FROM attachment")


def test_a_folder_is_taken_in_and_each_file_is_answered_for(filers, tmp_path):
    good, twice, other, fooled, many = (filers.sent() for _ in range(5))
    first = filers.answer(good, blank(assets=[FORMULA]), **{"deed.pdf": b"%PDF-1.7"})
    stranger = ec.generate_private_key(ec.SECP256R1())
    body, theirs = filers.body(fooled), filers.body(other)
    files = {
        "a.probitas": first,
        "a again.probitas": first,
        "b/amended.probitas": filers.answer(good, blank(relatives=[COUSIN])),
        "c.probitas": filers.answer(twice),
        "wrong key": sealed(body, key=stranger, form=body["form"]),
        "other office": sealed(body | {"form": "11" * 16}, key=filers.key, form="11" * 16),
        "other filer": sealed(theirs | {"form": body["form"]}, key=filers.key, form=body["form"]),
        "rows": filers.answer(many, blank(assets=[FLAT] * 10_000)),
        "long": filers.answer(many, blank(**LONG)),
        "cut": first[:-40],
        "newer": first[:8] + b"\x02" + first[9:],
        "older": sealed(body | {"version": 0}, key=filers.key, form=body["form"]),
        "form.html": b"<!doctype html>",
        "note.txt": b"Please find attached.",
        "empty": b"",
        ".DS_Store": b"x",
    }
    before = attachments(filers)
    found = filers.take_in(folder_of(tmp_path, files))
    assert codes(found) == {
        "a.probitas": 1,
        "a again.probitas": "disclosure.taken_in_already",
        "amended.probitas": 2,
        "c.probitas": 1,
        "wrong key": "disclosure.wrong_key",
        "other office": "disclosure.other_form",
        "other filer": "disclosure.not_opened",
        "rows": "disclosure.too_many",
        "long": "disclosure.statement_too_large",
        "cut": "disclosure.wrong_key",
        "newer": "disclosure.newer",
        "older": "disclosure.not_return",
        "form.html": "disclosure.form_not_sealed",
        "note.txt": "disclosure.not_return",
        "empty": "intake.empty",
    }
    case = filers.case(good)
    assert (found[0].number, found[0].filer) == (case.number, case.filer.name)
    assert attachments(filers) - before == 4  # three sealed answers and a deed
    assert case.versions[0].statement.sections["assets"][0]["what"] == FORMULA["what"]
    assert filers.records.read_attachment(case.versions[0].attachments[0].sha256) == b"%PDF-1.7"
    assert filers.records.read_attachment(case.versions[0].sealed.sha256) == first
    assert not any(filers.case(file).versions for file in (other, fooled, many))
    assert {n: (tmp_path / n).read_bytes() for n in files} == files
    assert set(
        codes(filers.take_in(tmp_path / "a.probitas", tmp_path / "c.probitas")).values()
    ) == {"disclosure.taken_in_already"}


def test_giving_up_takes_in_nothing(filers, tmp_path):
    files = [filers.sent() for _ in range(3)]
    folder_of(tmp_path, {file: filers.answer(file) for file in files})
    before = attachments(filers)

    class GivenUpError(Exception):
        pass

    def stop(done, total):
        assert total == 3
        if done == total:
            raise GivenUpError

    with pytest.raises(GivenUpError):
        filers.take_in(tmp_path, progress=stop)
    assert not any(filers.case(file).versions for file in files)
    assert attachments(filers) == before


def test_an_answer_counts_from_the_day_on_which_its_message_was_sent(filers, tmp_path):
    mailed, posted, told = (filers.sent() for _ in range(3))
    mail = EmailMessage()
    mail["From"], mail["Date"] = "zoe@example.org", "Thu, 25 Feb 2021 09:00:00 +0100"
    mail["Subject"] = "My statement"
    mail.set_content("Attached.")
    for name, file in (("one.probitas", mailed), ("picture.png", None)):
        data = filers.answer(file) if file else b"\x89PNG\r\n\x1a\n"
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    folder_of(tmp_path, {"mail.eml": mail.as_bytes(), "two": filers.answer(posted)})
    assert codes(filers.take_in(tmp_path)) == {"one.probitas": 1, "two": 1}
    (tmp_path / "three").write_bytes(filers.answer(told))
    late = date(2021, 4, 2)
    filers.take_in(tmp_path / "three", on=date(2021, 4, 9), received_on=late)
    days = [filers.case(file).filed_on for file in (mailed, posted, told)]
    assert days == [date(2021, 2, 25), ON, late]
    assert [filers.case(file).late for file in (mailed, posted, told)] == [False, False, True]
    assert late > DUE


def test_what_last_year_s_statement_said_is_known_as_unchanged(filers, tmp_path):
    same, changed, new = (filers.sent() for _ in range(3))
    for file in (same, changed):
        filers.last_year(file, blank(assets=[FLAT]))
    said = {same: blank(assets=[FLAT]), changed: blank(relatives=[COUSIN]), new: blank()}
    filers.take_in(folder_of(tmp_path, {file: filers.answer(file, s) for file, s in said.items()}))
    assert [filers.case(file).latest.unchanged for file in said] == [True, False, False]


def test_what_was_signed_earlier_does_not_replace_what_was_signed_later(filers, tmp_path):
    file = filers.sent()
    days = ("2021-02-20", "2021-02-19", "2021-02-20", "2021-02-21")
    said = [blank(assets=[FLAT] * n) | {"signed_on": day} for n, day in enumerate(days)]
    answers = {str(n): filers.answer(file, one) for n, one in enumerate(said)}
    found = codes(filers.take_in(folder_of(tmp_path, answers)))
    assert found == {"0": 1, "1": "disclosure.older_answer", "2": 2, "3": 3}


def test_an_answer_from_a_computer_in_the_future_can_be_amended(filers, tmp_path):
    file = filers.sent()
    days = ("2047-01-01", ON.isoformat())
    said = [blank(assets=[FLAT] * n) | {"signed_on": day} for n, day in enumerate(days)]
    answers = {str(n): filers.answer(file, one) for n, one in enumerate(said)}
    assert codes(filers.take_in(folder_of(tmp_path, answers))) == {"0": 1, "1": 2}


def test_an_answer_that_is_not_asked_for_is_refused_whole(filers, tmp_path):
    short, released, elsewhere = (filers.sent() for _ in range(3))
    filers.do(released, advance, Action.RELEASE, {"reason": "On leave."})
    before = filers.last_year(elsewhere, blank())
    answers = {
        "short": filers.answer(short, blank(FormKind.SHORT)),
        "released": filers.answer(released),
    }
    found = filers.take_in(folder_of(tmp_path, answers))
    assert codes(found) == {"short": "disclosure.short_form", "released": "case.not_in_state"}
    terms = {"form_kind": "short", "due_on": DUE}
    filers.do(short, register_anew, terms)
    assert codes(filers.take_in(tmp_path / "short")) == {"short": 1}
    form = new_id()
    filers.do(
        before, send_form, {"form": form, "proof": "ab" * 32, "code": "a b", "language": "en"}
    )
    body = filers.body(elsewhere) | {"form": form, "proof": "ab" * 32}
    (tmp_path / "old").write_bytes(sealed(body, key=filers.key, form=form))
    assert codes(filers.take_in(tmp_path / "old")) == {"old": "disclosure.other_cycle"}


def test_a_path_with_nothing_there_is_said(filers, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "absent")
    found = codes(filers.take_in(tmp_path / "absent", tmp_path / "link"))
    assert found == {"absent": "intake.missing", "link": "intake.link"}


def test_the_policy_proposes_the_rule_of_the_draw(filers):
    rule = proposed(filers.records.load(filers.cycle).case)
    assert (rule.permille, rule.strata, rule.spare) == (40, ("group", "risk"), True)
