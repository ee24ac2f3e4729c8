# SPDX-License-Identifier: Apache-2.0
"""The commands without a screen, and what the process does for privacy and for bugs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import tomllib
from argparse import Namespace

import pytest

from core.letters.sign import sign
from core.letters.verify import verify
from resources import LANGUAGES, label
from storage.vault import Passphrase, open_vault
from tests.architecture import ROOT
from tests.core.letters import samples
from tests.ui.conftest import PASSPHRASE
from tests.ui.headless.conftest import descriptor_of
from ui.headless import COMMANDS, verify_letter
from ui.headless.console import Console, printable, terminal_language
from ui.headless.version import VERSION
from ui.process import typed_command


def started(*arguments, secrets=(), environment=None):
    """Start the program as a person does, and return status, output and complaints."""
    read = descriptor_of(secrets)
    descriptor = ["--passphrase-fd", str(read)] if secrets else []
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments), *descriptor],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        pass_fds=[read],
        env=os.environ | {"LC_ALL": "C.UTF-8"} | (environment or {}),
    )
    os.close(read)
    return done.returncode, done.stdout, done.stderr


def test_an_office_is_created_checked_backed_up_and_restored(run, tmp_path):
    vault = tmp_path / "o.vault"
    sheet = tmp_path / "sheet.pdf"
    names = ("--organisation", "Example", "--office", "Ethics", "--director", "Ana Pinto")
    status, code, said = run("create", vault, *names, "--sheet", sheet)
    assert (status, said) == (0, "")
    assert re.fullmatch(r"([0-9A-Z]{5}-){7}[0-9A-Z]{5}\n", code)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert [oct(p.stat().st_mode & 0o077) for p in (vault, sheet)] == ["0o0", "0o0"]

    status, report, _ = run("check", vault)
    assert status == 0
    assert report.splitlines()[-1] == "ok"
    status, path, _ = run("backup", vault, "--to", tmp_path / "disk")
    assert status == 0
    new = tmp_path / "new.vault"
    status, _, _ = run("restore", path.strip(), new, "--recovery-code", secrets=[code.strip()])
    assert status == 0
    open_vault(new, Passphrase(PASSPHRASE)).close()


def test_a_damaged_vault_is_named_and_fails(run, sample):
    database = sample.folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[-2000] ^= 1
    database.write_bytes(data)
    status, _, said = run("check", sample.folder)
    assert status == 1
    assert said.strip()


@pytest.mark.parametrize(
    ("secrets", "sentence"),
    [
        (["not the passphrase"], "The passphrase is wrong."),
        ([], "A passphrase is needed, and there is no terminal to ask for it."),
        (None, "A passphrase is needed, and there is no terminal to ask for it."),
    ],
)
def test_a_refusal_is_one_sentence_and_a_hint_with_status_one(run, sample, secrets, sentence):
    status, output, said = run("check", sample.folder, secrets=secrets)
    assert (status, output) == (1, "")
    assert said.splitlines()[0] == sentence
    assert len(said.splitlines()) == 2


def test_a_refusal_is_said_in_the_language_of_the_terminal(run, sample, monkeypatch):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    _, _, said = run("check", sample.folder, secrets=["x"])
    assert said.startswith("La phrase secrète")


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("check",), ("create", "x"), ("check", "x", "--passphrase", "y")]
)
def test_bad_usage_is_status_two(run, arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        run(*arguments, secrets=None)
    output, said = capsys.readouterr()
    assert (ended.value.code, output) == (2, "")
    assert "usage:" in said


def test_the_status_is_that_of_the_process(tmp_path):
    status, output, said = started("check", tmp_path / "nowhere", secrets=["x"])
    assert (status, output, len(said.splitlines())) == (1, "", 2)
    status, output, said = started("nonsense")
    assert (status, output) == (2, "")
    assert "usage:" in said


def test_no_command_takes_a_passphrase_from_its_arguments_or_the_environment():
    source = "".join(p.read_text() for p in (ROOT / "ui/headless").glob("*.py"))
    assert '"--passphrase"' not in source
    assert set(re.findall(r"environ\w*[.\[(](?:get\()?([^)\]]*)", source)) <= {"name"}


def test_the_commands_need_no_qt():
    names = list(COMMANDS.values())
    names += [f"ui.operations.{p.stem}" for p in (ROOT / "ui/operations").glob("[a-z]*.py")]
    code = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = None\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_any_file_can_be_asked_about_and_a_stranger_s_is_refused(run, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 not really")
    status, output, _ = run("verify-letter", file, secrets=None)
    assert status == 1
    assert output.splitlines()[-1] == label("letter.verdict.refused", "en")
    status, _, said = run("verify-letter", tmp_path / "nowhere.pdf", secrets=None)
    assert status == 1
    assert "nowhere.pdf" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_verified_in_the_language_of_the_terminal(language, tmp_path, capsys):
    signed = sign(samples.pdf("closing", "en"), samples.signer(), at=samples.AT)
    for name, pdf in (("good.pdf", signed), ("bad.pdf", signed + b" ")):
        (tmp_path / name).write_bytes(pdf)
        arguments = Namespace(file=tmp_path / name, vault=None)
        failed = verify_letter.run(arguments, Console(language))
        output = capsys.readouterr().out.splitlines()
        report = verify(pdf)
        assert failed == (name == "bad.pdf") == bool(report.failed)
        assert output[0] == f"SHA-256  {report.sha256}"
        said = [line[4:] for line in output if line.startswith("[")]
        assert said == [label(f"letter.check.{c}.{o}", language) for c, o in report.checks]
        assert output[-1] == label(f"letter.verdict.{report.verdict}", language)


def test_version_says_what_the_project_says():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == VERSION
    assert started("version")[1].startswith(f"Probitas {VERSION}\n")


def test_a_bug_prints_where_and_not_what(tmp_path):
    code = (
        "import sys, main\n"
        "def secret(name):\n"
        "    raise ValueError(name)\n"
        "try:\n"
        "    secret('Maria Complainant')\n"
        "except ValueError as error:\n"
        "    main.say_where(type(error), error, error.__traceback__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "ValueError" in done.stderr
    assert "secret" in done.stderr
    assert "Maria" not in done.stderr


def test_the_process_leaves_no_dump_and_makes_private_files(tmp_path):
    code = (
        "import ctypes, pathlib, resource, sys\n"
        "from ui.process import keep_private\n"
        "keep_private()\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0\n"
        "pathlib.Path(sys.argv[1]).touch()\n"
    )
    file = tmp_path / "made"
    subprocess.run([sys.executable, "-c", code, str(file)], cwd=ROOT, check=True)
    assert file.stat().st_mode & 0o077 == 0


def test_a_crash_says_where_it_was_and_nothing_of_what_was_there():
    code = (
        "import ctypes\n"
        "from ui.process import keep_private\n"
        "def read(name):\n"
        "    ctypes.string_at(0)\n"
        "keep_private()\n"
        "read('Maria Complainant')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == -signal.SIGSEGV
    assert "line 4 in read" in done.stderr
    assert "Maria" not in done.stderr


def test_a_command_ends_without_a_word_when_its_reader_has_gone():
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, str(ROOT / "main.py"), "version"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_command_to_copy_starts_the_program_that_said_it(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["main.py", "demo"])
    monkeypatch.setattr(sys, "executable", str(tmp_path / ".venv" / "bin" / "python"))
    assert typed_command("open", "my vault") == ".venv/bin/python main.py open 'my vault'"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/usr/bin/probitas")
    assert typed_command("open", "v") == "/usr/bin/probitas open v"


def test_a_terminal_is_shown_no_control_characters():
    assert printable("a\x1b[2Jb\u202ec\nd") == "a\ufffd[2Jb\ufffdc\nd"


@pytest.mark.parametrize(
    ("value", "expected"),
    [("fr_FR.UTF-8", "fr"), ("zh_CN", "zh"), ("de_DE.UTF-8", "en"), ("C", "en"), ("ar", "ar")],
)
def test_the_language_of_a_terminal(monkeypatch, value, expected):
    monkeypatch.setenv("LC_ALL", value)
    assert terminal_language() == expected
