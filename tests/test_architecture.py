# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the code keeps the rules of the house, and that each rule can fail."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from tests import architecture
from tests.architecture import ROOT, SPDX, Module, complaints, program

CATCHES_ALL = {
    "main.py": "the last handler: what nobody else understood ends there",
    "ui/tasks.py": "carries what a task raised from its thread to the last handler",
}
"""The modules that may catch everything, once each."""

RULES = (
    architecture.imports_run_one_way,
    architecture.layers_know_only_their_own,
    architecture.core_reads_no_file_and_no_clock,
    architecture.ui_writes_only_through_operations,
    architecture.the_window_asks_operations_for_what_takes_long,
    architecture.sql_stays_in_storage,
    architecture.texts_to_translate_are_literal,
    architecture.no_text_is_markup,
    architecture.no_field_cuts_what_is_pasted,
)
RULES_FOR_TESTS_TOO = (
    architecture.modules_are_short,
    architecture.functions_are_short,
    architecture.licence_and_docstring_open_the_module,
    architecture.no_item_of_a_layout_is_looked_at,
)

WRONG = [
    ("imports_run_one_way", "core/a.py", "from storage.vault import open_vault"),
    ("imports_run_one_way", "core/a.py", "def f():\n    import ui.today"),
    ("imports_run_one_way", "storage/a.py", "import ui"),
    ("imports_run_one_way", "ui/a.py", "import main"),
    ("imports_run_one_way", "resources/a.py", "from core.errors import Refusal"),
    ("imports_run_one_way", "core/a.py", "from . import ids"),
    ("imports_run_one_way", "storage/a.py", "from tests.faults import record"),
    ("layers_know_only_their_own", "core/a.py", "from PySide6.QtCore import QDate"),
    ("layers_know_only_their_own", "core/a.py", "if TYPE_CHECKING:\n    from pathlib import Path"),
    ("layers_know_only_their_own", "core/a.py", "import sqlcipher3"),
    ("layers_know_only_their_own", "core/a.py", "import os.path"),
    ("layers_know_only_their_own", "core/a.py", "from time import monotonic"),
    ("layers_know_only_their_own", "storage/a.py", "import PySide6"),
    ("layers_know_only_their_own", "ui/a.py", "from cryptography.hazmat import primitives"),
    ("layers_know_only_their_own", "ui/a.py", "import sqlite3"),
    ("core_reads_no_file_and_no_clock", "core/a.py", "open('/etc/passwd')"),
    ("core_reads_no_file_and_no_clock", "core/a.py", "datetime.date.today()"),
    ("core_reads_no_file_and_no_clock", "core/a.py", "datetime.now(UTC)"),
    ("ui_writes_only_through_operations", "ui/a.py", "from storage.records import append"),
    ("ui_writes_only_through_operations", "ui/a.py", "from PySide6.QtCore import QSaveFile"),
    ("ui_writes_only_through_operations", "ui/a.py", "path.write_bytes(pdf)"),
    ("ui_writes_only_through_operations", "ui/a.py", "open(path, 'w')"),
    (
        "the_window_asks_operations_for_what_takes_long",
        "ui/a.py",
        "def f():\n    import openpyxl",
    ),
    (
        "the_window_asks_operations_for_what_takes_long",
        "ui/a.py",
        "from core.letters.render import render",
    ),
    ("the_window_asks_operations_for_what_takes_long", "ui/a.py", "path.read_bytes()"),
    ("sql_stays_in_storage", "ui/a.py", "db.run('SELECT id FROM events')"),
    (
        "sql_stays_in_storage",
        "core/a.py",
        "SQL = '''\n  INSERT OR IGNORE INTO events VALUES (?)'''",
    ),
    ("texts_to_translate_are_literal", "ui/a.py", "self.tr(f'{n} cases')"),
    ("texts_to_translate_are_literal", "ui/a.py", "tr('%d cases' % n)"),
    ("texts_to_translate_are_literal", "ui/a.py", "translate('List', '{} cases'.format(n))"),
    ("no_text_is_markup", "core/a.py", "from reportlab.platypus import Paragraph"),
    ("no_text_is_markup", "core/letters/a.py", "from reportlab import platypus"),
    ("no_field_cuts_what_is_pasted", "ui/a.py", "self.name.setMaxLength(200)"),
    ("modules_are_short", "core/a.py", "\n" * 401),
    ("functions_are_short", "core/a.py", "def f():\n" + "    f()\n" * 60),
    ("no_error_is_swallowed", "core/a.py", "try:\n    f()\nexcept Exception:\n    pass"),
    ("no_error_is_swallowed", "core/a.py", "try:\n    f()\nexcept (OSError, Exception): g()"),
    ("no_error_is_swallowed", "core/a.py", "try:\n    f()\nexcept:\n    raise KeyError"),
    ("no_error_is_swallowed", "core/a.py", "with suppress(BaseException):\n    f()"),
    ("licence_and_docstring_open_the_module", "core/a.py", '"""Owns nothing."""\n'),
    ("licence_and_docstring_open_the_module", "core/a.py", SPDX + "import ast\n"),
    ("no_item_of_a_layout_is_looked_at", "ui/a.py", "column.itemAt(0).widget().hide()"),
    ("nothing_is_left_for_later", "core/a.py", "x = 1  # TO" + "DO: more"),
]

RIGHT = [
    ("imports_run_one_way", "ui/a.py", "from core import errors\nimport resources"),
    (
        "layers_know_only_their_own",
        "core/a.py",
        "import io, hashlib\nfrom cryptography import x509",
    ),
    ("ui_writes_only_through_operations", "ui/operations/a.py", "from storage import records"),
    (
        "ui_writes_only_through_operations",
        "ui/a.py",
        "if TYPE_CHECKING:\n    from storage.vault import Vault",
    ),
    ("sql_stays_in_storage", "ui/a.py", "tr('Select a case from the list')"),
    ("modules_are_short", "core/a.py", f'"""Tables. {architecture.REASON} x."""' + "\n" * 500),
    (
        "no_error_is_swallowed",
        "core/a.py",
        "try:\n    f()\nexcept BaseException:\n    g()\n    raise",
    ),
    ("texts_to_translate_are_literal", "ui/a.py", "tr('%n case(s)', n=len(rows) + 1)"),
    ("no_item_of_a_layout_is_looked_at", "ui/a.py", "column.takeAt(0).widget().hide()"),
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_program_keeps(rule):
    found = complaints(rule, program())
    assert not found, "\n".join(found)


@pytest.mark.parametrize("rule", RULES_FOR_TESTS_TOO, ids=lambda rule: rule.__name__)
def test_program_and_tests_keep(rule):
    found = complaints(rule, program() + architecture.tests())
    assert not found, "\n".join(found)


def test_nothing_is_left_for_later():
    modules = [m for m in program() + architecture.tests() if m.path != "tests/architecture.py"]
    found = complaints(architecture.nothing_is_left_for_later, modules)
    assert not found, "\n".join(found)


def test_only_the_last_handler_catches_everything():
    found = complaints(architecture.no_error_is_swallowed, program())
    modules = [line.partition(":")[0] for line in found]
    assert set(modules) <= set(CATCHES_ALL), "\n".join(found)
    assert len(modules) == len(set(modules)), "\n".join(found)


@pytest.mark.parametrize(("rule", "path", "source"), WRONG)
def test_a_rule_complains_about(rule, path, source):
    assert list(getattr(architecture, rule)(Module(path, source)))


@pytest.mark.parametrize(("rule", "path", "source"), RIGHT)
def test_a_rule_is_content_with(rule, path, source):
    assert not list(getattr(architecture, rule)(Module(path, source)))


def test_what_is_excused_from_asking_an_operation_needs_the_excuse(monkeypatch):
    excused = set(architecture.NOT_LONG)
    monkeypatch.setattr(architecture, "NOT_LONG", {})
    found = complaints(architecture.the_window_asks_operations_for_what_takes_long, program())
    assert {line.partition(":")[0] for line in found} == excused


def test_every_rule_has_a_wrong_example():
    rules = {*RULES, *RULES_FOR_TESTS_TOO, architecture.no_error_is_swallowed}
    assert {rule.__name__ for rule in rules} <= {name for name, _, _ in WRONG}


BLOCKED = """
import importlib, sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "sqlcipher3", "sqlite3"):
            raise ModuleNotFoundError(f"{name} is not installed here", name=name)
sys.meta_path.insert(0, Blocker())
"""


def _run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BLOCKED + code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_core_can_be_imported_where_there_is_no_window_and_no_database():
    names = [
        module.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for module in program()
        if module.layer in ("core", "resources")
    ]
    done = _run("for name in sys.argv[1:]: importlib.import_module(name)", *names)
    assert done.returncode == 0, done.stderr


def test_the_blocker_blocks():
    done = _run("import PySide6")
    assert "PySide6 is not installed here" in done.stderr


@pytest.mark.soak
def test_the_tests_of_core_pass_where_there_is_no_window_and_no_database():
    # The plug-in for Qt refuses to start without Qt; its settings are then unknown to pytest.
    done = _run(
        "import pytest; sys.exit(pytest.main(sys.argv[1:]))",
        "-p", "no:pytest-qt", "-p", "no:cacheprovider", "-o", "addopts=--import-mode=importlib",
        "-W", "ignore::pytest.PytestConfigWarning", "tests/core",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr


def test_every_dependency_is_locked_by_its_hash():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lock = (ROOT / "requirements.lock").read_text()
    pins = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)
    hashed = re.findall(
        r"^([a-z0-9-]+)==[^\n]+\\\n    --hash=sha256:[0-9a-f]{64}", lock, re.MULTILINE
    )
    assert {name.partition(">=")[0].lower() for name in asked} <= set(pins)
    assert pins == hashed
    assert "://" not in lock
