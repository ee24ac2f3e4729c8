# SPDX-License-Identifier: Apache-2.0
"""The wizard, walked through with keys and clicks to a real office; and its ways back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from storage.vault import Passphrase, open_vault
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE, wait_for
from ui.start.steps.about import OfficeStep, YouStep
from ui.start.steps.others import DoneStep, SecondStep
from ui.start.steps.secrets import PassphraseStep, ProofStep, SheetStep
from ui.start.wizard import WALKS, Wizard
from ui.widgets.spoken import Herald


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def wizard(window, qtbot):
    welcome = window.centralWidget().screen
    qtbot.mouseClick(welcome.first, Qt.MouseButton.LeftButton)
    return window.centralWidget().screen


def go_on(wizard, qtbot):
    qtbot.mouseClick(wizard.go_on, Qt.MouseButton.LeftButton)


def type_in(qtbot, field, text):
    field.clear()
    qtbot.keyClicks(field, text)


def to_passphrase(wizard, qtbot, folder):
    step = wizard.step
    type_in(qtbot, step.organisation, "Example Organisation")
    type_in(qtbot, step.folder, str(folder))
    go_on(wizard, qtbot)
    type_in(qtbot, wizard.step.name, "Ana Pinto")
    go_on(wizard, qtbot)


def to_sheet(wizard, qtbot, folder):
    to_passphrase(wizard, qtbot, folder)
    type_in(qtbot, wizard.step.passphrase.first, PASSPHRASE)
    type_in(qtbot, wizard.step.passphrase.again, PASSPHRASE)
    go_on(wizard, qtbot)
    wait_for(lambda: isinstance(wizard.step, SheetStep))


def test_a_step_stands_in_the_middle_as_the_card_before_it_does(window, wizard):
    window.resize(1280, 1000)
    QApplication.processEvents()
    sheet = wizard.back.parentWidget()
    above = sheet.mapTo(wizard, QPoint()).y()
    below = wizard.height() - above - sheet.height()
    assert above > 100
    assert above / below == pytest.approx(2 / 3, abs=0.1)


def test_whoever_comes_to_a_step_without_a_field_is_at_what_goes_on(window):
    start = window.centralWidget()
    start._show_wizard("found", len(WALKS["found"]) - 1)
    QApplication.processEvents()
    assert isinstance(start.screen.step, DoneStep)
    assert window.focusWidget() is start.screen.go_on


def test_who_leaves_the_machine_in_the_middle_of_the_wizard_finds_the_vault_locked(
    window, wizard, qtbot, tmp_path, restarts
):
    folder = tmp_path / "New Office.vault"
    to_passphrase(wizard, qtbot, folder)
    window.lock()
    assert restarts == [], "there is nothing to lock yet"
    type_in(qtbot, wizard.step.passphrase.first, PASSPHRASE)
    type_in(qtbot, wizard.step.passphrase.again, PASSPHRASE)
    go_on(wizard, qtbot)
    wait_for(lambda: isinstance(wizard.step, SheetStep))
    window._guard.idle._touched -= 60 * 60
    window._guard.idle.look()
    assert restarts == [folder]
    assert (folder / "lock").read_bytes() == b""


def test_the_wizard_makes_an_office_that_opens_with_everything_it_promised(
    window, wizard, qtbot, tmp_path
):
    folder = tmp_path / "New Office.vault"
    assert isinstance(wizard, Wizard)
    assert isinstance(wizard.step, OfficeStep)
    to_sheet(wizard, qtbot, folder)
    wait_for(lambda: wizard.step.panel.paper.pages == 1)
    code = wizard.plan.founded.code
    assert "Ana Pinto" not in window.windowTitle()
    sheet = wizard.step.panel.paper.accessibleDescription()
    assert all(group in sheet for group in code.groups())
    assert "Ana Pinto" in sheet, "the sheets of two officers must not look alike"

    go_on(wizard, qtbot)
    proof = wizard.step
    assert isinstance(proof, ProofStep)
    assert len(proof.groups) == 2
    for place, field in proof.groups.items():
        type_in(qtbot, field, code.groups()[place].lower())
    go_on(wizard, qtbot)
    wait_for(lambda: isinstance(wizard.step, SecondStep))

    second = wizard.step
    wait_for(lambda: window.focusWidget() is second.name)
    type_in(qtbot, second.name, "Bo Lind")
    type_in(qtbot, second.passphrase.first, OTHER_PASSPHRASE)
    type_in(qtbot, second.passphrase.again, OTHER_PASSPHRASE)
    go_on(wizard, qtbot)
    wait_for(lambda: isinstance(wizard.step, DoneStep))
    wait_for(lambda: window.focusWidget() is wizard.go_on)
    go_on(wizard, qtbot)
    wait_for(lambda: window.frame)
    wait_for(window.frame.guide.isVisible)  # whoever is new is guided on
    assert window.frame.guide.findChildren(Herald), "and hears it"

    office = window.desk.office
    assert office.letterhead.organisation == "Example Organisation"
    assert {o.name for o in office.officers.values()} == {"Ana Pinto", "Bo Lind"}
    assert office.officers[window.desk.me].name == "Ana Pinto"
    window.close()
    for secret in (Passphrase(PASSPHRASE), Passphrase(OTHER_PASSPHRASE), code):
        open_vault(folder, secret).close()


def test_return_goes_on_and_back_finds_what_was_typed(wizard, qtbot, tmp_path):
    to_passphrase(wizard, qtbot, tmp_path / "a.vault")
    assert isinstance(wizard.step, PassphraseStep)
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert isinstance(wizard.step, YouStep)
    assert wizard.step.name.text() == "Ana Pinto"
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert wizard.step.organisation.text() == "Example Organisation"
    wizard.window().activateWindow()
    wait_for(wizard.window().isActiveWindow)
    wizard.step.organisation.setFocus()
    qtbot.keyClick(wizard.step.organisation, Qt.Key.Key_Return)
    wait_for(lambda: isinstance(wizard.step, YouStep))


def test_the_wizard_is_walked_without_a_mouse(window, wizard, qtbot):
    window.activateWindow()
    wait_for(window.isActiveWindow)
    assert window.focusWidget() is wizard.step.organisation
    wizard.step.organisation.insert("Example Organisation")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    wait_for(lambda: isinstance(wizard.step, YouStep))
    wizard.back.setFocus()
    qtbot.keyClick(wizard.back, Qt.Key.Key_Return)
    assert isinstance(wizard.step, OfficeStep)
    wizard.back.setFocus()
    with qtbot.waitSignal(wizard.left):
        qtbot.keyClick(wizard.back, Qt.Key.Key_Return)


def test_keys_go_on_from_a_field_of_many_lines(window, wizard, qtbot):
    window.activateWindow()
    wait_for(window.isActiveWindow)
    wizard.step.organisation.insert("Example Organisation")
    wizard.step.address.setFocus()
    qtbot.keyClick(wizard.step.address, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(wizard.step, YouStep)


def test_what_is_missing_is_said_at_the_field(wizard, qtbot):
    go_on(wizard, qtbot)
    assert isinstance(wizard.step, OfficeStep)
    assert wizard.step.organisation.accessibleDescription() == "This is needed."


def test_a_name_too_long_for_letters_is_refused_at_the_field(wizard, qtbot):
    step = wizard.step
    type_in(qtbot, step.organisation, "Example")
    for field, text in ((step.office_name, "o" * 201), (step.address, "a" * 1001)):
        kept = field.text() if field is step.office_name else ""
        put = field.setText if field is step.office_name else field.setPlainText
        put(text)
        go_on(wizard, qtbot)
        assert wizard.step is step
        assert field.accessibleDescription().startswith("This is too long: at most ")
        put(kept)
    go_on(wizard, qtbot)
    wizard.step.position.setText("t" * 201)
    wizard.step.name.setText("Ana Pinto")
    go_on(wizard, qtbot)
    assert wizard.step.position.property("state") == "wrong"


def test_a_folder_that_holds_something_is_refused_before_anything_is_made(wizard, qtbot, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("x")
    go_on(wizard, qtbot)
    type_in(qtbot, wizard.step.organisation, "Example")
    type_in(qtbot, wizard.step.folder, str(tmp_path / "full"))
    go_on(wizard, qtbot)
    assert isinstance(wizard.step, OfficeStep)
    assert wizard.step.folder.property("state") == "wrong"


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("short", "short"),
        ("password password", "password password"),
        ("Ana Pinto Example Organisation", "Ana Pinto Example Organisation"),
        (PASSPHRASE, PASSPHRASE + "x"),
    ],
)
def test_a_bad_passphrase_makes_no_vault(wizard, qtbot, tmp_path, first, again):
    folder = tmp_path / "a.vault"
    to_passphrase(wizard, qtbot, folder)
    wizard.step.passphrase.first.setText(first)
    wizard.step.passphrase.again.setText(again)
    go_on(wizard, qtbot)
    assert isinstance(wizard.step, PassphraseStep)
    assert not folder.exists()
    fields = (wizard.step.passphrase.first, wizard.step.passphrase.again)
    assert "wrong" in [field.property("state") for field in fields]


def test_six_words_are_suggested_and_shown(wizard, qtbot, tmp_path):
    to_passphrase(wizard, qtbot, tmp_path / "a.vault")
    wizard.step.passphrase.suggest.click()
    chosen = wizard.step.passphrase.first
    assert len(chosen.text().split()) == 6
    assert chosen.displayText() == chosen.text()
    wizard.step.passphrase.again.setText(chosen.text())
    assert wizard.step.passphrase.is_good()


def test_who_types_over_the_six_words_is_told_what_holds_for_an_own_passphrase(
    wizard, qtbot, tmp_path
):
    to_passphrase(wizard, qtbot, tmp_path / "a.vault")
    first, form = wizard.step.passphrase.first, wizard.step.passphrase.form
    said = first.accessibleDescription()
    wizard.step.passphrase.suggest.click()
    assert first.accessibleDescription() != said
    qtbot.keyClicks(wizard.step.passphrase.again, first.text()[:3])
    assert first.accessibleDescription() != said  # they are still the six words
    first.selectAll()
    qtbot.keyClicks(first, "an own one")
    assert first.accessibleDescription() == form._helps[first][0].text() == said
    assert first.displayText() != first.text()


def test_enter_prints_the_sheet_once_it_is_drawn(window, wizard, qtbot, tmp_path):
    to_sheet(wizard, qtbot, tmp_path / "a.vault")
    wait_for(wizard.step.panel.print.isEnabled)
    assert window.focusWidget() is wizard.step.panel.print


def test_a_misread_group_proves_nothing(wizard, qtbot, tmp_path):
    folder = tmp_path / "a.vault"
    to_sheet(wizard, qtbot, folder)
    assert wizard.desk.preferences.recent == [str(folder)]
    go_on(wizard, qtbot)
    for field in wizard.step.groups.values():
        type_in(qtbot, field, "00000")
    go_on(wizard, qtbot)
    assert isinstance(wizard.step, ProofStep)
    assert "wrong" in [field.property("state") for field in wizard.step.groups.values()]
    wait_for(lambda: wizard.desk.tasks._count == 0)
    assert wizard.plan.welcome is None


def test_another_language_is_offered_before_the_wizard_which_it_would_begin_anew(
    window, wizard, qtbot
):
    start = window.centralWidget()
    assert not start._language.isVisible()
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert start._language.isVisible()


def test_leaving_before_anything_was_made_leaves_nothing(window, wizard, qtbot, tmp_path):
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert not isinstance(window.centralWidget().screen, Wizard)
    assert list(tmp_path.iterdir()) == []
