# SPDX-License-Identifier: Apache-2.0
"""Owns what tests of the window share: a real office to open, and a window to open it in.

The office is made once with the cheapest key derivation that is accepted, and copied for each
test. Nothing of the program is replaced; only `restart`, which would end the test's process, is
an argument that tests give a list's `append` for.
"""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

import resources
from core.ids import OfficerId, new_id
from core.office import changes
from core.office.office import Letterhead, Role
from storage.records.records import Records
from storage.vault import FLOOR, RecoveryCode, create_vault
from tests.memory_folder import tmp_path, tmp_path_factory
from tests.stretching import stretched_once
from ui.bus import Bus
from ui.desk import Desk
from ui.frame.window import Window
from ui.i18n import Language
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase
from ui.settings.preferences import Preferences
from ui.tasks import Tasks
from ui.theme import fonts
from ui.theme.apply import Appearance, Look
from ui.theme.zoom import USUAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ui.operations import Operation

__all__ = ["stretched_once", "tmp_path", "tmp_path_factory"]

PASSPHRASE = "correct horse battery staple nine"
OTHER_PASSPHRASE = "seven brass lanterns over water"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Do not count against a test what only the platform without a screen says of itself."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@dataclass(frozen=True)
class SampleOffice:
    """An office with a director and a second officer, both with a passphrase."""

    folder: Path
    code: RecoveryCode
    director: OfficerId
    second: OfficerId


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> SampleOffice:
    folder = tmp_path_factory.mktemp("template") / "Ethics Office.vault"
    director, second = OfficerId(new_id()), OfficerId(new_id())
    vault, code = create_vault(folder, PASSPHRASE, officer=director, kdf=FLOOR)
    records = Records.found(
        vault,
        letterhead=Letterhead("United Nations Children’s Fund", "Ethics Office", ("New York",)),
        director_name="Aïcha Benali",
        director_title="Director, Ethics Office",
        profiles=[resources.read_json("policy/unicef_sample.json")],
        now=lambda: datetime.now(UTC),
    )
    vault.add_passphrase_slot(second, OTHER_PASSPHRASE, kdf=FLOOR)
    records.apply_office(
        lambda office, _: changes.add_officer(
            office,
            second,
            "Tomás Ferreira",
            "Officer",
            Role.OFFICER,
            on=datetime.now(UTC).date(),
            at=records.instance,
        )
    )
    records.close()
    return SampleOffice(folder, code, director, second)


@pytest.fixture
def sample(template: SampleOffice, tmp_path: Path) -> SampleOffice:
    """Return a copy of the office that the test may do anything to."""
    folder = tmp_path / template.folder.name
    shutil.copytree(template.folder, folder)
    return SampleOffice(folder, template.code, template.director, template.second)


@pytest.fixture(scope="session")
def spoken(qapp: QApplication) -> Language:
    """Return the one language of the application: another would stay with it until the end."""
    return Language(qapp, "en")


@pytest.fixture
def language(qapp: QApplication, spoken: Language) -> Iterator[Language]:
    """Return the window's language: English, left to right, again after the test."""
    yield spoken
    spoken.choose("en")
    if qapp.font() != fonts.body("en"):
        qapp.setFont(fonts.body("en"))


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    path = str(tmp_path / "preferences.ini")
    return Preferences(QSettings(path, QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def worn(qapp: QApplication) -> Look:
    """Return the one look of the application: each would follow its letters until the end."""
    return Look(qapp, Appearance.LIGHT)


@pytest.fixture
def look(worn: Look, language: Language) -> Iterator[Look]:
    """Return the window's look: light, of the usual size, again after the test.

    Before the language, whose letters are then of that size.
    """
    yield worn
    worn.resize(USUAL)
    if worn.appearance is not Appearance.LIGHT:
        worn.choose(Appearance.LIGHT)


@pytest.fixture
def desk(language: Language, preferences: Preferences, look: Look) -> Iterator[Desk]:
    """Return a desk without a window: threads, bus, language."""
    made = Desk(Tasks(), Bus(), language, look, preferences)
    yield made
    made.tasks.close()


Restarts = list[Any]


@pytest.fixture
def restarts() -> Restarts:
    """Return what the windows of the test asked to restart with."""
    return []


@pytest.fixture
def make_window(
    qapp: QApplication,
    language: Language,
    look: Look,
    preferences: Preferences,
    restarts: Restarts,
) -> Iterator[Callable[..., Window]]:
    """Return a function that shows a window; all are closed after the test."""
    made: list[Window] = []

    def make(folder: Path | None = None) -> Window:
        window = Window(language, look, preferences, restarts.append, folder)
        made.append(window)
        window.show()
        qapp.processEvents()
        return window

    yield make
    for window in filter(shiboken6.isValid, made):
        window.close()
        window.deleteLater()
    qapp.processEvents()
    # Deferred deletion waits for an event loop that a test does not have.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def wait_for(condition: Callable[[], object], seconds: float = 60) -> None:
    """Let the window work until a condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail("waited in vain", pytrace=True)
        QApplication.processEvents()
        time.sleep(0.002)


def do(operation: Operation[Any], window: Window) -> Any:
    """Run an operation of the window and return its result; a refusal fails the test."""
    results: list[Any] = []
    refusals: list[Any] = []
    operation.success(results.append).refused(refusals.append).start(window.desk, window)
    wait_for(lambda: results or refusals)
    assert not refusals, refusals
    return results[0]


@pytest.fixture
def window(make_window: Callable[..., Window], sample: SampleOffice) -> Window:
    """Return a window in which the office is open, the director at work."""
    return open_office(make_window, sample)


def open_office(make_window: Callable[..., Window], sample: SampleOffice) -> Window:
    """Open an office in a window of its own."""
    made = make_window(sample.folder)
    secret = read_passphrase(PASSPHRASE).value
    made.enter(do(open_vault(folder=sample.folder, secret=secret), made))
    made.activateWindow()
    wait_for(made.isActiveWindow)
    return made
