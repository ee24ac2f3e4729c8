# SPDX-License-Identifier: Apache-2.0
"""Choosing who holds a vault, asking, helping and opening, in the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from core.office.escrow import OPENED, EscrowAct, Escrows
from tests.factory import PASSPHRASE
from tests.ui.conftest import do, wait_for
from tests.ui.settings.test_settings import dialog, gone
from ui.operations.escrow import ask_for_help, look_at_holders
from ui.operations.open_vault import OpenVault
from ui.operations.vault import open_vault as opening
from ui.operations.ways_in import read_passphrase
from ui.settings.escrow_dialogs import ChooseDialog, HelpDialog, NobodyDialog

NEW = "ragged copper mountain ballad"


@pytest.fixture
def enter(make_window, vaults):
    """Return a function that shows a window in which somebody is at work."""

    def enter(name):
        made = make_window(vaults[name])
        secret = read_passphrase(PASSPHRASE).value
        made.enter(do(opening(folder=vaults[name], secret=secret), made))
        return made

    return enter


def section(window):
    page = window.frame.go("settings")
    page.sections.select("escrow")
    found = page._built["escrow"].widget()
    wait_for(lambda: found._known)
    return found


def read_out(words):
    return words.accessibleDescription().split(", ")


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_colleagues_are_chosen_and_nobody_any_more(enter):
    window = enter("ada")
    part = section(window)
    wait_for(lambda: {"Bo Officer", "Cy Officer"} <= set(texts(part.holders)))
    part.choose.click()
    chooser = dialog(window, ChooseDialog)
    by_name = {tick.accessibleName(): tick for tick in chooser.ticks.values()}
    assert {name for name, tick in by_name.items() if tick.isChecked()} == {
        "Bo Officer", "Cy Officer",
    }  # fmt: skip
    by_name["Cy Officer"].setChecked(False)
    assert not chooser.verb.isEnabled()
    by_name["Eve Reviewer"].setChecked(True)
    chooser.verb.click()
    gone(chooser)
    wait_for(lambda: "Eve Reviewer" in texts(part.holders))
    wait_for(lambda: "Cy Officer" not in texts(part.holders))
    part.drop.click()
    asking = dialog(window, NobodyDialog)
    asking.verb.click()
    gone(asking)
    wait_for(part.nobody.isVisible)
    assert do(look_at_holders(), window).held_by == ()


def test_a_vault_is_opened_with_two_answers_and_everybody_is_told(
    make_window, vaults, tmp_path, monkeypatch
):
    window = make_window(vaults["ada"])
    start = window.centralWidget()
    start.screen._help.click()
    helped = start.screen
    wait_for(lambda: helped.words)
    assert len(read_out(helped.words)) == 8
    saved = tmp_path / "request.prohelp"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    helped.save.click()
    wait_for(saved.is_file)
    assert not helped.go_on.isEnabled()

    answers = [vaults.answer(name, saved.read_bytes()) for name in ("bo", "cy")]
    for number, answer in enumerate(answers, 1):
        file = tmp_path / "answer.prohelp"
        file.write_bytes(answer)
        helped.take_in(file)
        wait_for(lambda number=number: len(helped._answers) == number)
        helped.take_in(file)  # the same again counts once
    saved.write_bytes(b"{}")
    helped.take_in(saved)
    wait_for(lambda: helped.banner.sentence)
    assert helped.banner.sentence == "This file is not an answer of a colleague who helps."
    for field in (helped.passphrase.first, helped.passphrase.again):
        field.setText(NEW)
    helped.go_on.click()
    wait_for(lambda: window.frame)

    today = window.frame.go("today")
    wait_for(lambda: today.notice.sentence)
    assert "The vault of Ada Director was opened with the help of" in today.notice.sentence
    acts = section(window).acts
    wait_for(lambda: any(text.startswith("The vault of Ada") for text in texts(acts)))


def test_a_request_is_answered_only_when_the_words_were_compared(
    enter, vaults, tmp_path, monkeypatch
):
    asked = ask_for_help(folder=vaults["ada"]).now(OpenVault())
    request, answer = tmp_path / "request.prohelp", tmp_path / "answer.prohelp"
    request.write_bytes(asked.content)
    proposed = []

    def place(_parent, _title, begin, *_kinds):
        proposed.append(begin)
        return str(answer), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    window = enter("bo")
    part = section(window)
    part.look_at(request)
    wait_for(lambda: window.findChildren(HelpDialog))
    helping = dialog(window, HelpDialog)
    assert read_out(helping.words) == list(asked.words)
    assert "Help Ada Director to open a vault?" in texts(helping)
    helping.verb.click()
    assert not answer.exists()
    helping.compared.setChecked(True)
    helping.verb.click()
    wait_for(answer.is_file)
    assert proposed[0].endswith("Answer to Ada Director (Bo Officer).prohelp")
    wait_for(lambda: "Bo Officer helped to open the vault of Ada Director." in texts(part.acts))


def test_a_vault_that_nobody_holds_says_so_at_once(make_window, vaults):
    start = make_window(vaults["eve"]).centralWidget()
    start.screen._help.click()
    wait_for(lambda: start.screen.banner.sentence)
    assert start.screen.banner.sentence.startswith("No colleagues hold the key")
    assert not start.screen.save.isEnabled()
    start.screen.back.click()
    assert start.screen.unlock.isEnabled()


@pytest.mark.parametrize(("days", "told"), [(29, True), (31, False)])
def test_an_opening_is_told_for_a_month(enter, days, told):
    window = enter("ada")
    today = window.frame.go("today")
    on = (date.today() - timedelta(days=days)).isoformat()
    office = window.desk.office
    device = next(iter(office.devices))
    act = EscrowAct(OPENED, "ab" * 16, "cd" * 32, device, office.devices[device].officer, on)
    window.desk.office = replace(office, escrows=Escrows((), (act,)))
    today.reload()
    assert bool(today.notice.sentence) == told
