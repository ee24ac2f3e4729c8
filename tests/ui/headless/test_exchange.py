# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that an office can meet from the command line, and what is told of obstacles."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import main
import resources
from core.casework.entering import add_note
from core.ids import OfficerId, new_id
from core.office.card import make_card, read_card
from storage.sync.bundle import ExchangeKey
from storage.vault import Passphrase, open_vault
from tests.factory import PASSPHRASE
from tests.storage.sync.team import Team

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.office.card import Card

SECRETS = ("Quillfeather", "whispered in the car park")
"""What stands in the case that the office has; no command has any reason to say it."""
WORDS = re.compile(r"([a-z-]+ ){7}[a-z-]+")


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def figures(self) -> list[list[int]]:
        """The numbers in each line, paths left out."""
        lines = [re.sub(r"^/\S+", "", line) for line in self.out.splitlines()]
        return [[int(number) for number in re.findall(r"\d+", line)] for line in lines]

    def tells(self, *codes: str, **params: object) -> bool:
        """Tell whether standard error holds the sentences and hints of these codes, in order."""
        said = [resources.message(code, "en", params) for code in codes]
        return self.err.splitlines() == [line for pair in said for line in pair]


@dataclass
class Terminal:
    """Where commands are typed, for vaults that lie in a folder; it remembers what was printed."""

    folder: Path
    capture: pytest.CaptureFixture[str]
    printed: list[str] = field(default_factory=list)

    def vault(self, name: str) -> Path:
        return self.folder / name / "Office.vault"

    def __call__(self, command: str, name: str, *arguments: object) -> Said:
        """Type a command for a vault of this name."""
        read, write = os.pipe()
        os.write(write, f"{PASSPHRASE}\n".encode())
        os.close(write)
        given = [command, str(self.vault(name)), *map(str, arguments)]
        status = main._command(main._parse([*given, "--passphrase-fd", str(read)]))
        out, err = self.capture.readouterr()
        self.printed += [out, err]
        return Said(status, out, err)


@pytest.fixture(scope="session")
def founded_vaults(tmp_path_factory) -> Team:
    team = Team.make(tmp_path_factory.mktemp("headless"), ("ada", "bo", "cy"))
    file = team["ada"].open_case(SECRETS[0])
    team["ada"].act(file, add_note, kind="note", text=SECRETS[1])
    team.close()
    return team


@pytest.fixture
def type_(founded_vaults, tmp_path, capsys, monkeypatch) -> Iterator[Terminal]:
    """Give a terminal and closed vaults; afterwards nothing secret may have been printed."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    founded_vaults.copy(tmp_path).close()
    terminal = Terminal(tmp_path, capsys)
    yield terminal
    printed = "".join(terminal.printed)
    assert not [word for word in (*SECRETS, "Traceback", "Error:") if word in printed]


@pytest.fixture
def out(tmp_path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def bundle(type_: Terminal, out: Path, to: str = "Bo Officer", by: str = "ada") -> Path:
    (line,) = type_("export", by, "--to", to, "--out", out).out.splitlines()
    return Path(line.partition("  ")[0])


# export and import


def test_bundles_are_written_for_one_for_several_or_for_all(type_, out):
    said = type_("export", "ada", "--to", "Bo Officer", "--out", out)
    assert (said.status, said.err) == (0, "")
    ((number, events, attachments),) = said.figures
    assert (number > 0, events > 0, attachments) == (True, True, 0)
    for names in (("Bo Officer", "Cy Officer"), ("all",)):
        said = type_("export", "ada", "--to", *names, "--out", out)
        assert [line.partition("  ")[2].split(":")[0] for line in said.out.splitlines()] == [
            "Bo Officer",
            "Cy Officer",
        ]
        assert said.figures[0] == [number + 1, events, 0], "not acknowledged: it holds all again"
        number += 1
    assert {Path(line.split("  ")[0]).parent for line in said.out.splitlines()} == {out}


def test_what_was_exported_is_imported_once(type_, out):
    path = bundle(type_, out)
    said = type_("import", "bo", path)
    assert (said.status, said.err) == (0, "")
    ((_, new, _, files, attachments, withdrawn),) = said.figures
    assert (new > 0, files, attachments, withdrawn) == (True, 1, 0, 0)
    again = type_("import", "bo", path)
    assert again.status == 0
    assert again.figures[0][1:] == [0, new, 0, 0, 0]
    assert again.tells("sync.repeated")


def test_whom_to_export_to_and_where_must_be_known(type_, out, tmp_path):
    said = type_("export", "ada", "--to", "Bo", "--out", out)
    assert (said.status, said.tells("command.which_officer", name="Bo", count=0)) == (1, True)
    said = type_("export", "ada", "--to", "all", "--out", tmp_path / "nowhere")
    assert (said.status, said.tells("sync.no_folder")) == (1, True)
    assert list(out.iterdir()) == []


def test_one_that_is_refused_does_not_stop_the_others(type_, out, tmp_path):
    good = bundle(type_, out)
    data = good.read_bytes()
    bad = {
        "cut": (data[:-1], "sync.damaged"),
        "flipped": (data[:-99] + bytes([data[-99] ^ 1]) + data[-98:], "sync.damaged"),
        "short": (data[:1_000], "sync.cut_short"),
        "newer": (data[:8] + b"\0\4" + data[10:], "sync.version"),
        "letter": (b"%PDF-1.7", "sync.not_a_bundle"),
    }
    for name, (content, _) in bad.items():
        (out / name).write_bytes(content)
    bad["of cy"] = (b"", "sync.not_for_me")
    bundle(type_, out, "Cy Officer").rename(out / "of cy")
    files = [out / name for name in bad]
    said = type_("import", "bo", *files[:3], good, *files[3:])
    assert said.status == 1
    assert said.tells(*(code for _, code in bad.values()))
    assert [line.split("  ")[0] for line in said.out.splitlines()] == [str(good)]


def test_a_file_that_is_not_there_is_told(type_, tmp_path):
    said = type_("import", "bo", tmp_path / "nowhere.probundle")
    assert (said.status, said.out) == (1, "")
    assert len(said.err.splitlines()) == 2


# exchange


def test_three_meet_in_a_folder_until_nothing_is_left_to_say(type_, out):
    for name in ("ada", "bo", "cy", "ada", "bo"):
        said = type_("exchange", name, out)
        assert (said.status, said.err) == (0, "")
        assert said.out
    assert type_("exchange", "bo", out) == Said(0, "", "")
    assert type_("check", "cy").figures[0][1] == 2, "the office file and the case"


def test_what_is_refused_in_the_folder_is_named_once(type_, out):
    path = bundle(type_, out)
    path.write_bytes(path.read_bytes()[:-1])  # just now: it may still be arriving
    said = type_("exchange", "bo", out)
    assert said.status == 1
    assert path.name in said.out
    assert said.tells("sync.damaged")
    assert type_("exchange", "bo", out).status == 0


def test_a_folder_that_is_not_there_or_not_to_be_written_to_is_told(type_, tmp_path):
    said = type_("exchange", "bo", tmp_path / "nowhere")
    assert (said.status, said.out, said.tells("sync.no_folder")) == (1, "", True)
    if Path("/sys/kernel").is_dir():  # there not even root writes
        said = type_("exchange", "ada", "/sys/kernel")
        assert (said.status, said.out, said.tells("sync.folder_read_only")) == (1, "", True)


# card and admit


@pytest.fixture
def noor(type_, tmp_path) -> tuple[Path, list[str]]:
    """Give the card of a new colleague, and its words as they were read out."""
    (tmp_path / "noor").mkdir()
    said = type_("card", "noor", "--name", "Noor", "--title", "Officer", "--out", tmp_path / "c")
    assert (said.status, said.err) == (0, "")
    assert WORDS.fullmatch(said.out.strip())
    return tmp_path / "c", said.out.split()


def test_a_card_has_the_same_words_again_and_is_for_whoever_may_use_its_folder(
    type_, noor, tmp_path
):
    card, words = noor
    assert oct(card.stat().st_mode & 0o077) == "0o0"
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared").chmod(0o755)
    shared = tmp_path / "shared" / "card"
    assert type_("card", "noor", "--out", shared).out.split() == words
    assert oct(shared.stat().st_mode & 0o777) == "0o644"
    assert list(read_card(card.read_bytes()).words) == words
    again = type_("card", "noor", "--out", tmp_path / "again")
    assert again.out.split() == words
    open_vault(type_.vault("noor"), Passphrase(PASSPHRASE)).close()


def test_the_card_of_a_device_of_the_office_is_for_comparing(type_, tmp_path):
    one, other = (type_("card", "ada", "--out", tmp_path / name) for name in ("one", "other"))
    assert one.status == 0
    assert one.out == other.out
    assert WORDS.fullmatch(one.out.strip())


def genuine(name: str = "Noor", exchange: str = "") -> Card:
    """Return the card of a device that exists nowhere else, with any exchange key that it says."""
    exchange = exchange or ExchangeKey.generate().public.hex()
    person, made = (name, "Officer"), 1_600_000_000_000
    return make_card(Ed25519PrivateKey.generate(), exchange, OfficerId(new_id()), person, made)


def test_a_card_that_is_not_the_one_compared_admits_nobody(type_, tmp_path):
    card, file = genuine(), tmp_path / "card"
    data = card.write()
    spoilt = {
        "sync.card_altered": data.replace(b"Noor", b"Nora"),
        "sync.card_unreadable": data[:-1],
        "sync.card_version": data.replace(b'"v":1', b'"v":2'),
        "sync.words_differ": genuine().write(),
        "sync.card_unusable": genuine(exchange="ff" * 1216).write(),
    }
    for code, content in spoilt.items():
        file.write_bytes(content)
        said = type_("admit", "ada", file, "--role", "officer", "--words", *card.words)
        assert (said.status, said.out, said.tells(code)) == (1, "", True), code
    file.write_bytes(b"[" * (1 << 20))
    said = type_("admit", "ada", file, "--role", "officer", "--words", *card.words)
    assert said.tells("sync.card_unreadable")
    said = type_("export", "ada", "--to", "Noor", "--out", tmp_path)
    assert said.tells("command.which_officer", name="Noor", count=0)
    vault = open_vault(type_.vault("ada"), Passphrase(PASSPHRASE))
    rows = vault.db.query("SELECT detail FROM access WHERE act = 'refused' ORDER BY no")
    assert [row[0] for row in rows] == [*spoilt, "sync.card_unreadable"]
    vault.close()


def test_who_admits_gives_the_words_and_a_role(type_, tmp_path):
    card, file = genuine(), tmp_path / "card"
    file.write_bytes(card.write())
    for words in ((), card.words[::-1], card.words[:7]):
        given = ("--words", *words) if words else ()
        said = type_("admit", "ada", file, "--role", "officer", *given)
        assert (said.status, said.out, said.tells("sync.words_differ")) == (1, "", True)
    said = type_("admit", "ada", file, "--words", *card.words)
    assert (said.status, said.out, said.tells("command.role_missing")) == (1, "", True)


def test_a_colleague_joins_by_four_files(type_, noor, out, tmp_path):
    card, words = noor
    entry = (card, "--role", "officer", "--words", *words)
    waits = type_("admit", "ada", *entry)
    assert (waits.status, waits.out) == (0, "Noor: waits for a second person\n")
    type_("import", "bo", bundle(type_, out))
    assert type_("admit", "bo", *entry).out == "Noor: admitted\n"
    type_("import", "ada", bundle(type_, out, "Ada Director", by="bo"))
    first = bundle(type_, out, "Noor")
    read_out = type_("card", "ada", "--out", tmp_path / "ada.card").out.split()
    said = type_("import", "noor", first, "--words", *words)
    assert (said.status, said.tells("sync.words_differ")) == (1, True)
    said = type_("import", "noor", first, "--words", *read_out)
    assert (said.status, said.err) == (0, "")
    assert re.fullmatch(r"([0-9A-Z]{5}-){7}[0-9A-Z]{5}", said.out.splitlines()[-1])
    assert type_("export", "noor", "--to", "all", "--out", out).status == 0


# revoke


def test_a_lost_laptop_is_suspended_then_revoked_and_its_bundles_refused(type_, out):
    late = bundle(type_, out, "Ada Director", by="cy")
    lost = ("--officer", "Cy Officer", "--reason", "stolen")
    said = type_("revoke", "ada", *lost)
    assert (said.status, said.out.split(": ")[-1]) == (0, "suspended\n")
    said = type_("export", "ada", "--to", "Cy Officer", "--out", out)
    assert (said.status, said.tells("sync.no_device")) == (1, True)
    type_("import", "bo", bundle(type_, out))
    assert type_("revoke", "bo", *lost).out.split(": ")[-1] == "revoked\n"
    type_("import", "ada", bundle(type_, out, "Ada Director", by="bo"))
    said = type_("import", "ada", late)
    assert (said.status, said.out, said.tells("sync.sender_revoked")) == (1, "", True)


def test_whom_to_revoke_must_be_known(type_):
    said = type_("revoke", "ada", "--officer", "Nobody", "--reason", "lost")
    assert (said.status, said.tells("command.which_officer", name="Nobody", count=0)) == (1, True)
    said = type_("revoke", "ada", "--officer", "Cy Officer", "--device", "zz", "--reason", "lost")
    assert (said.status, said.tells("command.which_device", count=0)) == (1, True)


@pytest.mark.parametrize(
    "arguments",
    [("export", "v"), ("import", "v"), ("exchange", "v"), ("card", "v"), ("admit", "v"),
     ("revoke", "v"), ("admit", "v", "c", "--role", "king"), ("export", "v", "--to", "all")],
)  # fmt: skip
def test_what_is_not_said_is_asked_for_with_status_two(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main._parse(arguments)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err
