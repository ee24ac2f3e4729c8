# SPDX-License-Identifier: Apache-2.0
"""What the commands say and ask, in each of the six languages."""

from __future__ import annotations

import argparse
import ast
import os
import pty
import re
import sys
from argparse import ArgumentParser
from importlib import import_module

import pytest

import main
from resources import LANGUAGES, label, read_json
from tests.architecture import ROOT
from tests.cases import in_each
from tests.resources.test_texts import merged
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE
from tests.ui.headless.conftest import descriptor_of
from tests.ui.headless.test_commands import started
from ui.headless import COMMANDS
from ui.headless.console import Console, printable
from ui.headless.usage import OWN

SOURCES = sorted((ROOT / "ui" / "headless").glob("*.py"))
COLLEAGUE = "ragged copper mountain ballad"


@pytest.fixture
def command(capsys):
    """Return a function that runs a command here in a language, and gives the lines it printed."""

    def command(language, name, *arguments, secrets=()):
        parser = ArgumentParser()
        module = import_module(COMMANDS[name])
        module.add_arguments(parser)
        console = Console(language)
        console.take_secrets_from(descriptor_of(secrets))
        assert module.run(parser.parse_args([str(a) for a in arguments]), console) == 0
        return capsys.readouterr().out.splitlines()

    return command


def calls(source, *names):
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in names and ast.unparse(node.func.value) in ("console", "self"):
            yield node


@in_each("path", SOURCES)
def test_a_command_says_nothing_that_is_not_translated(path):
    said = [
        part.value
        for call in calls(path.read_text(), "say")
        for argument in call.args
        for part in (argument.values if isinstance(argument, ast.JoinedStr) else [argument])
        if isinstance(part, ast.Constant)
    ]
    names = {"Probitas", "Python"}
    assert [w for text in said for w in re.findall("[A-Za-z]*[a-z]{2,}", text)
            if w not in names] == []  # fmt: skip


def test_what_a_command_says_is_a_text_and_every_text_is_said():
    known = {key.removeprefix("command.") for key in read_json("labels/command.json")}
    source = "".join(path.read_text() for path in [*SOURCES, ROOT / "main.py"])
    literal = [call.args[0] for call in calls(source, "word", "secret") if call.args]
    wanted = {p.value for name in literal for p in ast.walk(name) if isinstance(p, ast.Constant)}
    assert wanted - known == {"device_", "in_use"}, "parts of one name"
    assert {name for name in known if name not in source} == {
        "device_in_use", "device_revoked", "device_suspended"
    }  # fmt: skip


def helps(path):
    """Return what arguments of a module are explained by."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "add_argument":
            named = [k.value for k in node.keywords if k.arg == "help"]
            yield named[0].value if named and isinstance(named[0], ast.Constant) else None


def test_every_argument_is_explained_by_a_text_and_every_text_is_used():
    known = {key.removeprefix("usage.") for key in read_json("labels/usage.json")}
    modules = [path for path in SOURCES if path.stem != "usage"]
    explained = [name for path in [*modules, ROOT / "main.py"] for name in helps(path)]
    assert set(explained) <= known, "an argument has a text, and not one of its own words"
    spoken = {*OWN.values(), *COMMANDS, "about", "window", "help"}
    assert known == spoken | set(explained)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_and_wrong_usage_are_in_the_language_that_is_asked_for(language, capsys):
    def said(*arguments):
        with pytest.raises(SystemExit) as ended:
            main._parse(arguments)
        out, err = capsys.readouterr()
        return ended.value.code, " ".join((out + err).split())

    def text(name):
        return " ".join(label(f"usage.{name}", language).split())

    status, shown = said("--language", language, "--help")
    assert status == 0
    assert shown.startswith(text("usage"))
    assert all(name in shown for name in COMMANDS)
    assert text("about") in shown
    status, shown = said("revoke", f"--language={language}", "--help")
    assert status == 0
    assert all(text(name) in shown for name in ("options", "positional", "owner", "help"))
    status, shown = said("revoke", "--language", language, "v")
    assert status == 2
    assert text("required") % "--officer, --reason" in shown
    status, shown = said("admit", "--language", language, "v", "c", "--role", "king")
    assert status == 2
    assert text("choice").partition("%")[0] in shown
    assert argparse._("options") == "options", "nothing is left behind"


def test_a_terminal_shows_every_sentence_as_it_is_written():
    texts = [text for entry in merged("labels").values() for text in entry.values()]
    texts += [
        part
        for entry in merged("messages").values()
        for said in entry.values()
        for part in said.values()
    ]
    assert [text for text in texts if printable(text) != text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_vault_is_checked_in_every_language_with_the_same_figures(sample, command, language):
    english, said = (
        command(code, "check", sample.folder, secrets=[PASSPHRASE]) for code in ("en", language)
    )
    assert said[-1] == label("command.check_ok", language)
    counts = [re.findall(r"\d+", lines[0]) for lines in (english, said)]
    assert counts[0][:3] == counts[1][:3]
    assert len(counts[1]) == 5


def test_a_language_can_be_asked_for_and_wins_over_the_system_s(run, sample, monkeypatch):
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    status, output, _ = run("check", sample.folder, "--language", "ru")
    assert (status, output.splitlines()[-1]) == (0, label("command.check_ok", "ru"))
    with pytest.raises(SystemExit):
        run("check", "x", "--language", "de")


def test_a_terminal_without_the_letters_shows_the_rest(sample):
    _, output, _ = started(
        "check", sample.folder, "--language", "zh", secrets=[PASSPHRASE],
        environment={"PYTHONIOENCODING": "latin-1"},
    )  # fmt: skip
    assert output.splitlines()[-1] == "??"


def test_a_passphrase_is_asked_for_in_the_language_and_not_echoed(sample):
    language = "zh"
    child, terminal = pty.fork()
    if child == 0:
        program = [sys.executable, str(ROOT / "main.py"), "check", str(sample.folder)]
        os.execv(sys.executable, [*program, "--language", language])
    prompt = label("command.ask_passphrase", language)
    shown = b""
    while prompt.encode() not in shown:
        shown += os.read(terminal, 1024)
    os.write(terminal, f"{PASSPHRASE}\n".encode())
    try:
        while more := os.read(terminal, 1024):
            shown += more
    except OSError:  # the terminal is gone with the program
        pass
    assert os.waitpid(child, 0)[1] == 0
    assert PASSPHRASE not in shown.decode()
    assert label("command.check_ok", language) in shown.decode()


def test_two_laptops_exchange_in_arabic(sample, command, tmp_path):
    def say(text, **params):
        return label(f"command.{text}", "ar").format(**params)

    def here(name, *arguments, by=PASSPHRASE):
        return command("ar", name, sample.folder, *arguments, secrets=[by])

    def there(name, *arguments):
        return command("ar", name, tmp_path / "new.vault", *arguments, secrets=[COLLEAGUE])

    card, folder = tmp_path / "card", tmp_path / "folder"
    folder.mkdir()
    (words,) = there("card", "--name", "Noor", "--title", "Officer", "--out", card)
    entry = ("admit", card, "--role", "officer", "--words", *words.split())
    assert here(*entry) == [say("awaits_second", name="Noor")]
    assert here(*entry, by=OTHER_PASSPHRASE) == [say("admitted", name="Noor")]
    (written,) = here("export", "--to", "Noor", "--out", folder)
    (bundle,) = folder.iterdir()
    counts = {"number": 1, "events": 5, "attachments": 0}
    assert written == say("bundle_written", path=bundle, name="Noor", **counts)
    (mine,) = here("card", "--out", tmp_path / "mine")
    *_, code, taken = there("import", bundle, bundle, "--words", *mine.split())
    assert re.fullmatch(r"([0-9A-Z]{5}-){7}[0-9A-Z]{5}", code)
    none = dict.fromkeys(("number", "new", "known", "files", "attachments", "withdrawn"), 0)
    expected = say("bundle_taken", path=bundle, name="Aïcha Benali", **none)
    assert re.sub(r"\d+", "0", taken) == re.sub(r"\d+", "0", expected)
    (state,) = here("revoke", "--officer", "Noor", "--reason", "Lost")
    assert state.endswith(f"Noor: {say('device_suspended')}")
