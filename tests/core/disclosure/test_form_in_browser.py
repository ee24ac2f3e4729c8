# SPDX-License-Identifier: Apache-2.0
"""The form in a real browser: opened with its code, filled in by hand, sealed, and read back."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, sync_playwright

from core.disclosure.amounts import read_amount
from core.disclosure.returned import Attachment, Returned, open_return
from core.disclosure.sections import SECTIONS, FormKind
from core.disclosure.statement import Amount, read_statement
from resources import LANGUAGES, label
from tests.core.disclosure.harness import CODE, FLAT, KEY, PROOFS, a_form, blank
from tests.stretching import ROUNDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_BROWSER = next(filter(None, map(shutil.which, _NAMES)), "")
pytestmark = pytest.mark.skipif(not _BROWSER, reason="needs Chromium: apt-get install chromium")


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """One page, as half a browser's work goes into a new one; every form begins it anew."""
    with sync_playwright() as playwright:
        # Containers and continuous integration run as root, where Chromium has no sandbox.
        browser = playwright.chromium.launch(executable_path=_BROWSER, args=["--no-sandbox"])
        yield browser.new_page()


class Filer:
    """Somebody at a browser; what the page asked of a network is in `asked`."""

    def __init__(self, page: Page, folder: Path) -> None:
        self.page = page
        self.folder = folder
        self.asked: list[str] = []
        self.faults: list[str] = []
        self._heard = {
            "request": lambda request: self.asked.append(request.url),
            "pageerror": lambda error: self.faults.append(str(error)),
            "console": lambda message: self.faults.append(message.text),
        }
        for event, hear in self._heard.items():
            page.on(event, hear)

    def leave(self) -> None:
        self.page.goto("about:blank")
        for event, hear in self._heard.items():
            self.page.remove_listener(event, hear)

    def open(self, form: bytes, code: str = CODE) -> None:
        path = self.folder / "form.html"
        path.write_bytes(form)
        self.page.goto(path.as_uri())
        self.page.fill("form input", code)
        self.page.press("form input", "Enter")

    def saved(self, button: str) -> bytes:
        with self.page.expect_download() as download:
            self.page.click(button)
        return download.value.path().read_bytes()

    def declare(self) -> None:
        self.page.check("#declaring input")

    def leave_blank(self, *but: str) -> None:
        for section in SECTIONS:
            if section.name not in but:
                self.page.check(f"#s-{section.name} input[type=checkbox]")

    def seal(self) -> Returned:
        opened = open_return(self.saved("button.main"), KEY, PROOFS)
        assert isinstance(opened, Returned)
        return opened


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch) -> None:
    monkeypatch.setattr("core.disclosure.form.ROUNDS", ROUNDS // 100)


@pytest.fixture
def filer(page, tmp_path) -> Iterator[Filer]:
    filer = Filer(page, tmp_path)
    yield filer
    filer.leave()
    assert not filer.faults
    assert all(url.startswith(("file:", "blob:file:")) for url in filer.asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_filer_declares_something_in_each_language(filer: Filer, language: str) -> None:
    filer.open(a_form(language))
    page = filer.page
    page.click("#s-assets [data-add]")
    entry = page.locator("#s-assets fieldset")
    entry.locator("[data-column=whose]").select_option("spouse")
    entry.locator("[data-column=what]").fill("=1+1 <b>منزل</b> 房子")
    entry.locator("[data-column=kind]").select_option("property")
    entry.locator("[data-column=amount]").fill("٢٥٠ ٠٠٠٫٥" if language == "ar" else "250 000,5")
    page.check("#s-assets input[type=checkbox]")
    filer.leave_blank("assets")
    page.set_input_files(
        "input[type=file]",
        [{"name": "acte d’été.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 x"}],
    )
    filer.declare()
    returned = filer.seal()
    assert returned.statement.language == language
    assert returned.statement.sections["assets"] == ({
        "whose": "spouse", "what": "=1+1 <b>منزل</b> 房子", "kind": "property",
        "amount": Amount(25_000_050, "USD"),
    },)  # fmt: skip
    assert not any(v for name, v in returned.statement.sections.items() if name != "assets")
    assert returned.attachments == (Attachment("acte d’été.pdf", b"%PDF-1.7 x"),)
    assert page.get_attribute("html", "dir") == ("rtl" if language == "ar" else "ltr")
    assert page.title() == label("disclosure.form.title", language)


AMOUNTS = (
    "1.234,56", "1\u202f234,56", "12,34,567", "1.234.567", "1,234", "١٬٢٣٤٫٥٦", "0,500", "10²",
    "1,234.567",
)  # fmt: skip


def test_an_amount_is_read_as_the_office_reads_it_or_not_at_all(filer: Filer) -> None:
    filer.open(a_form())
    page = filer.page
    for typed in AMOUNTS:
        page.click("#s-profits [data-add]")
        entry = page.locator("#s-profits fieldset").last
        entry.locator("[data-column=whose]").select_option("self")
        entry.locator("[data-column=what]").fill(typed)
        entry.locator("[data-column=amount]").fill(typed)
    page.check("#s-profits input[type=checkbox] >> nth=-1")
    filer.leave_blank("profits")
    filer.declare()
    page.click("button.main")
    wrong = page.locator("#s-profits fieldset:has([aria-invalid=true])").all()
    refused = [entry.locator("[data-column=what]").input_value() for entry in wrong]
    assert refused == [typed for typed in AMOUNTS if read_amount(typed) is None]
    for entry in wrong:
        entry.locator("[data-column=amount]").fill("7")
    sums = [entry["amount"].hundredths for entry in filer.seal().statement.sections["profits"]]
    assert sums == [read_amount(typed) or 700 for typed in AMOUNTS]


def test_a_wrong_code_opens_nothing_and_the_right_one_may_be_typed_freely(
    filer: Filer, monkeypatch
) -> None:
    assert ROUNDS == 600_000
    monkeypatch.setattr("core.disclosure.form.ROUNDS", ROUNDS)
    filer.open(a_form(), "maple seventeen lantern harbour violet")
    filer.page.wait_for_selector("[role=alert]:not(:empty)")
    assert filer.page.locator("#s-assets").count() == 0
    assert "Neil" not in filer.page.content()
    filer.page.fill("form input", "  Violet harbour LANTERN  seventeen maple ")
    filer.page.press("form input", "Enter")
    filer.page.wait_for_selector("#s-assets")
    assert "Zoé O’Neil (100234)" in filer.page.inner_text("dl")


def test_nothing_is_sealed_while_a_section_is_neither_filled_in_nor_declared_blank(
    filer: Filer,
) -> None:
    filer.open(a_form())
    filer.page.click("#s-relatives [data-add]")
    filer.leave_blank("relatives", "gifts")
    filer.page.click("button.main")
    # Gifts are undecided; a relative lacks three answers and the tick; nobody has declared.
    assert filer.page.locator("[aria-invalid=true]").count() == 6
    assert filer.page.evaluate("document.activeElement.closest('section').id") == "s-gifts"
    described = filer.page.get_attribute("#declaring input", "aria-describedby")
    assert filer.page.inner_text(f"#{described}") == label("disclosure.form.needed", "en")


def test_last_years_statement_is_gone_through_and_confirmed(filer: Filer) -> None:
    before = read_statement(blank(assets=[FLAT]))
    filer.open(a_form("fr", before=before))
    assert filer.page.input_value("#s-assets [data-column=what]") == "Flat in Lyon"
    filer.page.fill("#s-assets [data-column=what]", "Appartement à Lyon")
    filer.page.check("#s-assets input[type=checkbox]")
    filer.leave_blank("assets")
    filer.declare()
    kept = filer.seal().statement.sections["assets"][0]
    assert kept == before.sections["assets"][0] | {"what": "Appartement à Lyon"}


def test_scripts_in_names_and_in_last_years_answers_are_shown_as_text(filer: Filer) -> None:
    evil = "</script><img src=x onerror=\"document.title='run'\"><script>document.title='run'"
    before = read_statement(blank(assets=[FLAT | {"what": evil}]))
    filer.open(a_form(before=before, office=evil, filer=evil))
    assert filer.page.input_value("#s-assets [data-column=what]") == evil
    assert f"{evil} (100234)" in filer.page.inner_text("dl")
    assert evil in filer.page.inner_text("body").replace("\n", "")
    assert filer.page.locator("img").count() == 0
    assert filer.page.title() == label("disclosure.form.title", "en")


def test_what_was_saved_for_later_opens_with_the_same_code_only(filer: Filer) -> None:
    filer.open(a_form())
    filer.page.check("#s-gifts input[type=checkbox]")
    filer.page.fill("textarea", "More tomorrow </script>")
    draft = filer.saved(".foot:last-child button:nth-child(2)")
    assert b"More tomorrow" not in draft
    filer.open(draft, "another code")
    filer.page.wait_for_selector("[role=alert]:not(:empty)")
    filer.open(draft)
    filer.page.wait_for_selector("#s-gifts")
    assert filer.page.is_checked("#s-gifts input[type=checkbox]")
    assert filer.page.input_value("textarea") == "More tomorrow </script>"
    filer.leave_blank("gifts")
    filer.declare()
    assert filer.seal().statement.remarks == "More tomorrow </script>"


def test_the_short_declaration_asks_nothing_about_property(filer: Filer) -> None:
    filer.open(a_form(kind=FormKind.SHORT))
    filer.page.wait_for_selector("#s-interests")
    assert filer.page.locator("#s-assets").count() == 0
    for name in ("activities", "relatives", "benefits", "interests"):
        filer.page.check(f"#s-{name} input[type=checkbox]")
    filer.declare()
    assert filer.seal().statement.kind is FormKind.SHORT


def test_the_language_can_be_changed_without_losing_an_answer(filer: Filer) -> None:
    filer.open(a_form("en"))
    filer.page.fill("textarea", "remark")
    filer.page.check("#s-gifts input[type=checkbox]")
    filer.page.select_option(".head select", "ar")
    assert filer.page.input_value("textarea") == "remark"
    assert filer.page.is_checked("#s-gifts input[type=checkbox]")
    assert filer.page.get_attribute("html", "dir") == "rtl"


def test_every_control_has_a_name_and_the_page_no_way_out(filer: Filer) -> None:
    filer.open(a_form(before=read_statement(blank(assets=[FLAT]))))
    filer.page.wait_for_selector("#s-assets")
    unnamed = """[...document.querySelectorAll('input, select, textarea, button')].filter(
        (c) => !(c.labels?.length || c.textContent.trim() || c.ariaLabel)).length"""
    assert filer.page.evaluate(unnamed) == 0
    out = "fetch('https://example.org').then(() => 'out', () => 'refused')"
    assert filer.page.evaluate(out) == "refused"
    filer.faults.clear()  # what the browser says of that refusal
    filer.asked.clear()
