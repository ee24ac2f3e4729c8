# SPDX-License-Identifier: Apache-2.0
"""Opening a vault with two colleagues from the command line, as three people do it."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from importlib import import_module

import pytest

from core.errors import UserError
from storage.vault import Passphrase, open_vault
from tests.factory import PASSPHRASE
from ui.headless import COMMANDS
from ui.headless.console import Console

NEW = "ragged copper mountain ballad"


@pytest.fixture
def run(capsys):
    """Return a function that runs a command here, and gives what it printed."""

    def run(name, *arguments, secrets=()):
        parser = ArgumentParser()
        module = import_module(COMMANDS[name])
        module.add_arguments(parser)
        read, write = os.pipe()
        os.write(write, "".join(f"{line}\n" for line in secrets).encode())
        os.close(write)
        console = Console("en")
        console.take_secrets_from(read)
        assert module.run(parser.parse_args([str(a) for a in arguments]), console) == 0
        return capsys.readouterr().out.strip()

    return run


def test_three_people_open_a_vault_by_files(vaults, tmp_path, run):
    request, answers = tmp_path / "request", [tmp_path / "bo.answer", tmp_path / "cy.answer"]
    words = run("escrow-request", vaults["ada"], "--out", request).split()
    assert len(words) == 8
    for name, answer in zip(("bo", "cy"), answers, strict=True):
        arguments = ("escrow-help", vaults[name], request, "--out", answer)
        assert run(*arguments, secrets=[PASSPHRASE]) == "Ada Director"
        assert not answer.exists()
        with pytest.raises(UserError, match=r"vault\.escrow_words"):
            run(*arguments, "--words", *reversed(words), secrets=[PASSPHRASE])
        assert not answer.exists()
        run(*arguments, "--words", *words, secrets=[PASSPHRASE])
        assert oct(answer.stat().st_mode & 0o077) == "0o0"
    with pytest.raises(UserError, match=r"vault\.escrow_one_answer"):
        run("escrow-open", vaults["ada"], answers[0], secrets=[NEW])
    opened = run("escrow-open", vaults["ada"], *answers, secrets=[NEW])
    assert opened == str(vaults["ada"])
    open_vault(vaults["ada"], Passphrase(NEW)).close()
