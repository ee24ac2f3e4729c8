# SPDX-License-Identifier: Apache-2.0
"""The settings, each against a real vault."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from core.errors import UserError
from core.letters.identity import export_pkcs12, issue
from storage.vault import Passphrase, RecoveryCode, keyring_store, open_vault
from tests.storage.vault.memory_keyring import MemoryKeyring
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE, do, wait_for
from ui.operations import Operation, vault
from ui.operations.identity import make_identity, my_identity
from ui.operations.ways_in import ways_in
from ui.settings.page import SECTIONS
from ui.settings.people import AddDialog
from ui.settings.policy import AdoptDialog
from ui.settings.signing import ImportDialog
from ui.settings.ways_in_dialogs import (
    NewCodeDialog,
    NewPassphraseDialog,
    PassphraseDialog,
    RevokeDialog,
    SecondFactorDialog,
    SheetDialog,
    TryCodeDialog,
)
from ui.theme.apply import Appearance, colours

NEW_PASSPHRASE = "eleven copper kettles under snow"


@pytest.fixture
def section(window):
    """Return a function that shows a section and returns it."""
    return lambda name: shown(window, name)


def shown(window, name):
    page = window.frame.go("settings")
    page.sections.select(name)
    return page._built[name].widget()


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def press(widget, start):
    """Press the button whose spoken name begins so."""
    found = [b for b in widget.findChildren(QPushButton) if b.accessibleName().startswith(start)]
    assert len(found) == 1, [b.accessibleName() for b in widget.findChildren(QPushButton)]
    found[0].click()


def dialog(widget, kind):
    found = [d for d in widget.findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def gone(made):
    """Wait until a dialog has closed, which it does when its operation has succeeded."""
    wait_for(lambda: not _is_visible(made))


def _is_visible(made):
    import shiboken6

    return shiboken6.isValid(made) and made.isVisible()


def test_every_section_can_be_shown(section):
    for entry in SECTIONS:
        assert section(entry.name).isVisible()


def test_a_changed_letterhead_is_recorded(section, window):
    office = section("office")
    office.organisation.setText("World Food Programme")
    office.address.setPlainText("Via C. G. Viola 68\n\n Roma ")
    office.save.click()
    wait_for(lambda: window.desk.office.letterhead.organisation == "World Food Programme")
    assert window.desk.office.letterhead.address == ("Via C. G. Viola 68", "Roma")
    assert window.frame.status.text.startswith("Saved ")


def test_a_letterhead_is_saved_by_keys_from_a_field_of_many_lines(section, window, qtbot):
    office = section("office")
    office.organisation.setText("World Food Programme")
    office.address.setFocus()
    qtbot.keyClick(office.address, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: window.desk.office.letterhead.organisation == "World Food Programme")


def test_a_letterhead_without_a_name_is_refused_on_the_page(section, window):
    office = section("office")
    office.organisation.clear()
    office.save.click()
    wait_for(lambda: office.banner.sentence)
    assert window.desk.office.letterhead.organisation != ""


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("organisation", "o" * 201),
        ("office_name", "Ethics\x07Office"),
        ("address", "a" * 1001),
        ("prefix", "p" * 13),
    ],
)
def test_what_is_too_long_for_letters_is_refused_at_the_field(section, window, field, text):
    office = section("office")
    before = window.desk.office.letterhead
    asked = getattr(office, field)
    (asked.setPlainText if field == "address" else asked.setText)(text)
    office.save.click()
    assert asked.property("state") == "wrong"
    assert asked.accessibleDescription().startswith(("This is too long", "The text contains"))
    assert window.desk.office.letterhead == before


def test_an_addressee_is_set_in_a_dialog(section, window):
    office = section("office")
    press(office, "Change…: Ethics Panel")
    from ui.settings.office import AddresseeDialog

    asked = dialog(office, AddresseeDialog)
    asked.name.setText("Chair of the Panel")
    asked.submit()
    gone(asked)
    assert window.desk.office.addressees["panel"].name == "Chair of the Panel"
    wait_for(lambda: "Chair of the Panel" in texts(office))


def test_the_passphrase_is_changed_only_with_the_present_one(section, window, sample):
    ways = section("ways_in")
    ways.change.click()
    asked = dialog(ways, PassphraseDialog)
    assert asked.new.first.accessibleName() == "New passphrase"
    asked.old.setText("not the passphrase")
    asked.new.first.setText(NEW_PASSPHRASE)
    asked.new.again.setText(NEW_PASSPHRASE)
    asked.submit()
    wait_for(lambda: asked.banner.sentence)
    assert asked.isVisible()
    asked.old.setText(PASSPHRASE)
    asked.submit()
    gone(asked)
    window.close()
    open_vault(sample.folder, Passphrase(NEW_PASSPHRASE)).close()


def test_who_opened_with_the_sheet_sets_a_passphrase_without_the_forgotten_one(make_window, sample):
    window = make_window(sample.folder)
    window.enter(do(vault.open_vault(folder=sample.folder, secret=sample.code), window))
    ways = shown(window, "ways_in")
    wait_for(lambda: ways.change.text() == "Set a new passphrase…")
    ways.change.click()
    asked = dialog(ways, NewPassphraseDialog)
    asked.code.setText(RecoveryCode.generate().text())
    asked.new.first.setText(NEW_PASSPHRASE)
    asked.new.again.setText(NEW_PASSPHRASE)
    asked.submit()
    wait_for(lambda: asked.banner.sentence)
    asked.code.setText(sample.code.text())
    asked.submit()
    gone(asked)
    wait_for(lambda: ways.change.text() == "Change my passphrase…")
    window.close()
    for secret in (Passphrase(NEW_PASSPHRASE), Passphrase(OTHER_PASSPHRASE), sample.code):
        open_vault(sample.folder, secret).close()
    with pytest.raises(UserError, match="wrong_passphrase"):
        open_vault(sample.folder, Passphrase(PASSPHRASE))


def test_a_way_in_is_revoked(section, window):
    ways = section("ways_in")
    wait_for(lambda: "Tomás Ferreira" in texts(ways))
    press(ways, "Revoke…: Tomás")
    asked = dialog(ways, RevokeDialog)
    assert asked.way_out.isDefault()
    asked.submit()
    gone(asked)
    wait_for(lambda: "Tomás Ferreira" not in texts(ways))


def test_the_sheet_can_be_tried(section, sample):
    ways = section("ways_in")
    ways.try_code.click()
    asked = dialog(ways, TryCodeDialog)
    asked.code.setText("ABC")
    asked.submit()
    assert asked.code.property("state") == "wrong"
    asked.code.setText(sample.code.text())
    asked.submit()
    wait_for(lambda: asked.banner.sentence)
    assert asked.banner.sentence == "This code opens the vault."
    asked.reject()


def test_a_new_recovery_code_is_shown_once_and_the_old_one_opens_nothing(section, sample):
    ways = section("ways_in")
    ways.new_code.click()
    asked = dialog(ways, NewCodeDialog)
    assert asked.way_out.isDefault()
    asked.submit()
    wait_for(lambda: [d for d in ways.findChildren(SheetDialog) if d.isVisible()])
    sheet = dialog(ways, SheetDialog)
    wait_for(lambda: sheet.panel.paper.pages)
    sheet.reject()
    assert sheet.isVisible()
    sheet.verb.click()
    gone(sheet)
    ways.try_code.click()
    tried = dialog(ways, TryCodeDialog)
    tried.code.setText(sample.code.text())
    tried.submit()
    wait_for(lambda: tried.banner.sentence)
    assert tried.banner.sentence == "This code does not open the vault."
    tried.reject()


def test_a_second_factor_without_a_key_store_is_refused_and_nothing_changes(section, window):
    ways = section("ways_in")
    before = do(ways_in(), window)
    ways.factor.click()
    asked = dialog(ways, SecondFactorDialog)
    asked.passphrase.setText(PASSPHRASE)
    asked.submit()
    wait_for(lambda: asked.banner.sentence)
    assert do(ways_in(), window) == before
    asked.reject()


@pytest.fixture
def key_store(monkeypatch):
    """The desktop's key store, there before the window is; it may have a question open."""
    store = MemoryKeyring()
    monkeypatch.setattr(keyring_store, "_make", lambda *_: store)
    monkeypatch.setattr(keyring_store, "_SOON", 0.005)
    return store


def test_a_question_about_the_key_store_is_told_in_the_dialog_that_waits_for_it(
    key_store, section, window
):
    ways = section("ways_in")
    ways.factor.click()
    asked = dialog(ways, SecondFactorDialog)
    asked.passphrase.setText(PASSPHRASE)
    answered = threading.Event()
    key_store.before = lambda: answered.wait(10)
    asked.submit()
    wait_for(lambda: asked.banner.sentence)
    assert asked.banner.sentence == "Your desktop may be asking a question about its key store."
    assert not window.frame.banner.sentence, "it lies under the dialog"
    answered.set()
    gone(asked)
    assert key_store.values


def test_a_backup_that_is_stopped_leaves_nothing(section, window, sample):
    backup = section("backup")
    go_on = threading.Event()
    Operation(lambda _: [go_on.wait()]).start(window.desk, window)
    backup.now.click()
    assert backup.progress.isVisible()
    backup.stop.click()
    go_on.set()
    wait_for(backup.now.isEnabled)
    assert not backup.stop.isVisible()
    assert not backup.progress.isVisible()
    assert not list((sample.folder / "backups").glob("*"))


def test_a_backup_is_made_listed_and_opens(section, window, sample):
    backup = section("backup")
    wait_for(lambda: "None yet" in texts(backup))
    backup.now.click()
    wait_for(lambda: backup.banner.sentence)
    wait_for(lambda: "None yet" not in texts(backup))
    made = next((sample.folder / "backups").iterdir())
    open_vault(made, Passphrase(OTHER_PASSPHRASE)).close()


def test_the_health_check_reports_a_healthy_vault(section):
    health = section("health")
    health.start.click()
    wait_for(lambda: health.banner.sentence)
    assert health.banner.sentence == "Everything is as it was written."
    assert "events" in health.counts.text()
    assert health.start.isEnabled()


def test_a_signing_identity_is_made_for_the_officer_at_work(section, window, sample):
    signing = section("signing")
    wait_for(lambda: "None yet" in texts(signing))
    assert not signing.export.isEnabled()
    signing.make.click()
    wait_for(lambda: "Ready" in texts(signing))
    card = do(my_identity(), window)
    assert (card.name, card.is_own, card.problem) == ("Aïcha Benali", True, None)
    assert list(window.desk.office.certificates.values()) == [card.root_pem]


def test_a_second_identity_stands_under_the_same_root(window):
    do(make_identity(), window)
    first = do(my_identity(), window)
    do(make_identity(), window)
    assert do(my_identity(), window).root_pem == first.root_pem
    assert len(window.desk.office.certificates) == 1


def test_an_identity_is_imported_and_a_wrong_passphrase_imports_nothing(section, window, tmp_path):
    from datetime import UTC, datetime

    from core.letters.identity import create_authority

    now = datetime.now(UTC)
    identity = issue(
        create_authority("X", "Y", at=now), "Aïcha Benali", organisation="X", office_name="Y",
        at=now,
    )  # fmt: skip
    file = tmp_path / "me.p12"
    file.write_bytes(export_pkcs12(identity, "handed over"))
    signing = section("signing")
    signing.import_.click()
    asked = dialog(signing, ImportDialog)
    asked.file.setText(str(file))
    asked.passphrase.setText("wrong")
    asked.submit()
    wait_for(lambda: asked.banner.sentence)
    assert do(my_identity(), window) is None
    asked.passphrase.setText("handed over")
    asked.submit()
    gone(asked)
    card = do(my_identity(), window)
    assert card.name == "Aïcha Benali"
    assert not card.is_own


def test_the_certificate_can_be_given_away(section, window, tmp_path, monkeypatch):
    do(make_identity(), window)
    signing = section("signing")
    wait_for(signing.export.isEnabled)
    file = tmp_path / "certificate.pem"
    # The dialog is the operating system's own; everything behind it is ours and runs.
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    signing.export.click()
    wait_for(lambda: signing.banner.sentence)
    assert file.read_text().startswith("-----BEGIN CERTIFICATE-----")
    assert file.stat().st_mode & 0o077 == 0


def test_another_policy_is_read_and_adopted(section, window):
    policy = section("policy")
    press(policy, "Adopt…: UN Secretariat")
    asked = dialog(policy, AdoptDialog)
    assert asked.way_out.isDefault()
    asked.submit()
    gone(asked)
    assert {p.name for p in window.desk.office.policies} == {"unicef_sample", "un_secretariat"}


def test_idle_minutes_count_at_once(section, window):
    security = section("security")
    security.idle.choose(1)
    security.idle.activated.emit(0)
    assert window._guard.idle.minutes == 1
    assert window.desk.preferences.idle_minutes == 1


def test_the_dark_can_be_chosen(section, window):
    appearance = section("appearance")
    appearance.appearance.choose(Appearance.DARK)
    appearance.appearance.activated.emit(2)
    assert colours().dark
    window.desk.look.choose(Appearance.LIGHT)


def test_escape_leaves_a_dialog_and_nothing_is_done(section, window, qtbot):
    people = section("people")
    before = window.desk.office
    people.add.click()
    asked = dialog(people, AddDialog)
    asked.name.setText("Nobody")
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    gone(asked)
    assert window.desk.office == before
