# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that dropped files become papers, are shown, and leave only on demand."""

from __future__ import annotations

import hashlib
import io

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from reportlab.pdfgen.canvas import Canvas

from storage.records import attachments
from tests.ui.cases.conftest import MAILS
from tests.ui.cases.harness import buttons, click, enter
from ui.cases.prose import Prose
from ui.cases.viewer import draw_page, draw_picture


def pdf(pages: int = 2) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out)
    for page in range(pages):
        canvas.drawString(72, 700, f"Voucher {page + 1}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def png(width: int = 40, height: int = 30) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "red").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def page(seat):
    return seat.open(seat.begin(), "papers")


def drop(seat, tmp_path, **files: bytes):
    """Drop files on the open case and return its documents by name."""
    paths = []
    for name, data in files.items():
        path = tmp_path / name.replace("_", ".")
        path.write_bytes(data)
        paths.append(path)
    seat.drop(seat.cases, paths)
    return {d.name: d for d in seat.page.view.case.documents}


def show(seat, document):
    """Show a document, and return the viewer."""
    seat.page.parts["papers"].show_item(f"document/{document.id}")
    seat.settle()
    seat.press("Show", seat.page.parts["papers"])
    return seat.dialog()


def test_an_email_becomes_an_entry_with_its_attachments_and_its_source(seat, page, mail):
    seat.drop(seat.cases, [mail])
    (email,) = page.view.case.emails
    assert email.sender == "Hélène Garnier-Œuvray <helene.garnier@example.org>"
    assert email.subject == "Évaluation reçue hier"
    assert "notée « insuffisant »" in email.text.replace("\xa0", " ")
    kept = {d.sha256 for d in page.view.case.documents}
    assert hashlib.sha256(mail.read_bytes()).hexdigest() in kept
    assert set(email.attachments) == kept
    page.parts["papers"].show_item(f"email/{email.id}")
    seat.settle()
    shown = [prose.text() for prose in page.parts["papers"].detail.findChildren(Prose)]
    assert any("Hélène Garnier" in text for text in shown)


FRENCH = """From: Awa Diallo <{sender}>
To: ethics@example.org
Subject: Ma situation
Content-Type: text/plain; charset=utf-8

Bonjour, je vous écris au sujet de mon contrat, qui ne sera pas renouvelé. Je suis prête à vous
expliquer ce qui est arrivé depuis que j’ai parlé aux auditeurs. Cordialement, Awa Diallo
"""


def test_an_applicant_who_writes_in_another_language_is_noticed_and_others_are_not(seat, tmp_path):
    told = {}
    for sender in ("awa.diallo@example.org", "A.Witness@example.org"):
        mail = tmp_path / "letter.eml"
        mail.write_text(FRENCH.format(sender=sender), "utf-8")
        for language in ("en", "fr"):
            file = seat.begin(language=language, name="Awa Diallo", email="Awa.Diallo@Example.org")
            seat.open(file, "papers")
            seat.drop(seat.cases, [mail])
            told[sender, language] = "in French" in seat.cases.banner.hint
            assert seat.case(file).language == language, "a person decides"
    assert [case for case, said in told.items() if said] == [("awa.diallo@example.org", "en")]


@pytest.mark.parametrize("name", ["outer.msg", "outlook_ar.eml", "webmail_zh.eml"])
def test_mail_of_other_programs_and_scripts_is_taken_in(seat, page, name):
    seat.drop(seat.cases, [MAILS / name])
    (email,) = page.view.case.emails
    assert email.sender
    assert email.text.strip()


def test_the_same_email_is_refused_in_a_sentence_the_second_time(seat, page, mail):
    seat.drop(seat.cases, [mail])
    seat.drop(seat.cases, [mail])
    assert len(page.view.case.emails) == 1
    assert "already" in seat.cases.banner.sentence


def test_what_cannot_be_taken_in_is_said_and_the_rest_goes_in(seat, page, tmp_path):
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text("fine")
    empty.write_text("")
    seat.drop(seat.cases, [empty, tmp_path / "gone.txt", tmp_path, good])
    assert [d.name for d in page.view.case.documents] == ["good.txt"]


@pytest.mark.parametrize(
    ("name", "expected", "proposed"),
    [("thunderbird_ru.eml", "ru", True), ("legacy_ja.eml", "en", False)],
)
def test_the_language_of_an_email_is_proposed_where_it_can_be_told(
    seat, mail, name, expected, proposed
):
    seat.begin()
    seat.drop(seat.today, [mail.parent / name])
    click(seat.dialog().verb)
    seat.settle()
    dialog = seat.dialog()
    field = dialog.form.fields["language"]
    assert field.value == expected
    assert ("Please check" in field.accessibleDescription()) is proposed
    enter(field, "fr")
    assert dialog.form.given["language"] == "fr"
    dialog.reject()


def test_an_email_dropped_on_today_can_go_into_a_case_that_there_is(seat, mail):
    file = seat.begin(name="Anna Orlova")
    seat.drop(seat.today, [mail])
    seat.press("Add to a case", seat.dialog())
    dialog = seat.dialog()
    click(dialog.verb)
    assert dialog.banner.sentence
    dialog.cases.cases.select(file)
    click(dialog.verb)
    seat.settle()
    assert len(seat.case(file).emails) == 1
    assert seat.window.frame.place == "cases"
    assert seat.cases.file == file
    seat.press("Undo", seat.cases.banner)
    assert seat.case(file).emails == ()
    assert seat.dialog().cases, "where it belongs"
    seat.dialog().reject()


def open_from(seat, *paths):
    """Drop files on Today, and make the first case of them; return the dialog."""
    seat.drop(seat.today, paths)
    dialog = seat.dialog()
    click(dialog.verb)
    seat.settle()
    return dialog


def test_what_is_to_be_known_of_an_email_stands_where_one_lands(seat, tmp_path):
    mail = tmp_path / "undated.eml"
    mail.write_text(FRENCH.format(sender="a.diallo@example.org"), "utf-8")
    open_from(seat, mail)
    assert seat.window.frame.place == "cases"
    assert "date" in seat.cases.banner.hint
    assert not seat.today.banner.sentence


def test_a_case_and_the_email_that_began_it_are_entered_together_or_not_at_all(
    seat, mail, monkeypatch
):
    """Killed between the two, the office would have a case that nobody wrote in about."""
    before = seat.ask(lambda records: len(records.events()))
    monkeypatch.setattr(attachments, "MAX_SIZE", 1000)
    dialog = open_from(seat, mail)
    assert "larger" in dialog.banner.sentence
    assert seat.ask(lambda records: len(records.events())) == before
    assert seat.ask(lambda records: records.list().total) == 0
    monkeypatch.undo()
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    case = seat.page.view.case
    assert len(case.emails) == 1
    assert case.number.endswith("/0001"), "a number was used up by what did not happen"


def test_a_pdf_is_drawn_page_by_page(seat, page, tmp_path):
    document = drop(seat, tmp_path, voucher_pdf=pdf())["voucher.pdf"]
    viewer = show(seat, document)
    assert not viewer.picture.pixmap().isNull()
    assert "Voucher 1" in viewer.picture.accessibleDescription()
    seat.press("Next page", viewer)
    assert "Voucher 2" in viewer.picture.accessibleDescription()
    viewer.reject()


def test_a_picture_and_a_text_are_shown_as_what_they_are(seat, page, tmp_path):
    papers = drop(
        seat, tmp_path, photo_png=png(), page_html=b"<html><body><b>Hello</b><script>1</script>"
    )
    viewer = show(seat, papers["photo.png"])
    assert viewer.picture.pixmap().width() == 40
    viewer.reject()
    viewer = show(seat, papers["page.html"])
    assert viewer.text.toPlainText() == "Hello"
    viewer.reject()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("broken_pdf", b"%PDF-1.7\nnothing"),
        ("what_bin", bytes(range(256))),
        ("bad_png", png()[:60]),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_said_so(seat, page, tmp_path, name, data):
    (document,) = drop(seat, tmp_path, **{name: data}).values()
    viewer = show(seat, document)
    assert viewer.banner.sentence == "This file cannot be shown here."
    viewer.reject()


def test_a_picture_beyond_the_bound_is_not_decoded():
    assert hasattr(draw_picture(png(9_000, 9_000), "image/png", 800), "code")
    assert draw_picture(png(900, 90), "image/png", 300).picture.width() == 300


def test_a_page_that_there_is_not_is_not_drawn():
    assert draw_page(pdf(1), 0, 400).pages == 1
    assert hasattr(draw_page(pdf(1), 1, 400), "code")


def test_a_copy_leaves_only_after_a_warning_and_is_logged(seat, page, tmp_path, monkeypatch):
    document = drop(seat, tmp_path, voucher_pdf=pdf())["voucher.pdf"]
    target = tmp_path / "out" / "copy.pdf"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    viewer = show(seat, document)
    click(viewer.verb)
    warning = seat.dialog()
    assert warning is not viewer
    assert warning.way_out.isDefault()
    assert not target.exists()
    seat.press("Export without protection", warning)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == document.sha256
    assert [p.name for p in target.parent.iterdir()] == ["copy.pdf"]
    log = [entry.act for entry in seat.ask(lambda records: records.access_log(file=page.file))]
    assert "export" in log
    assert log.count("view") == 2  # the case, and the document
    viewer.reject()


def test_information_that_came_is_recorded_at_its_request(seat, page):
    seat.step(page.file, "request_information", what="The contract.")
    seat.settle()
    (request,) = page.view.case.requests
    page.parts["papers"].show_item(f"request/{request.id}")
    seat.settle()
    seat.press("Record that it came")
    seat.save()
    assert page.view.case.requests[0].answered_on is not None
    assert not buttons(seat.window, "Record that it came")
