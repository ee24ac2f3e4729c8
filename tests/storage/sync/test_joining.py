# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that an invitation is read as section 8 of FORMAT.md says, and no other is."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.office import changes
from core.office.card import make_card
from core.office.office import Role
from storage.escrow import holding
from storage.sync import folder, joining
from storage.sync.bundle import BundleWriter, EventFrame, reader
from storage.sync.bundle.container import MAX_BUNDLE_BYTES
from storage.sync.load import devices_of
from storage.vault import Passphrase, open_vault
from tests.factory import PASSPHRASE, card_for, make_vault
from tests.storage.sync.offices import ANNA, statement
from tests.storage.sync.team import ON, Clock, code_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from core.history.event import Sealed
    from tests.storage.sync.team import Team


class Door:
    """A newcomer with a card before an office, and whatever is written to that card."""

    def __init__(self, team: Team, vault: Any) -> None:
        self.team, self.vault, self.clock = team, vault, Clock()
        devices = team["ada"].records.office.devices
        self.card = card_for(vault, devices, "Di New", "Officer", now=self.clock)
        self.recipient = self.card.officer
        self.frames: Sequence[Sealed | EventFrame] = ()

    def admit(self) -> None:
        """Let the director enter the card, and a second person approve it."""
        ada = self.team["ada"]
        ada.office(lambda office, _: changes.admit(office, self.card, Role.OFFICER, ON))
        self.team.approve(ada)
        self.frames = self.office_events()

    def office_events(self) -> Sequence[Sealed]:
        records = self.team["ada"].records
        return records.events(records.journal.device.office_file)

    def bundle(self, key: Any = None, **said: Any) -> bytes:
        """Return a bundle sealed to the card: Ada's, if nothing else is said."""
        device = self.team["ada"].records.journal.device
        sink = io.BytesIO()
        writer = BundleWriter(sink, [bytes.fromhex(self.card.exchange_key)])
        for frame in self.frames:
            writer.event(frame)
        first = said.pop("devices", {self.card.instance: 1})
        words = {
            "office": device.office, "sender": device.instance, "recipient": self.recipient,
            "devices": first, "covers": first, "has": {}, "received": {}, **said,
        }  # fmt: skip
        writer.finish(replace(statement(), **words), key or device.key)
        return sink.getvalue()

    def said(self, data: bytes | None = None, **words: Any) -> str:
        """Return why a bundle is no invitation."""
        stream = io.BytesIO(self.bundle(**words) if data is None else data)
        return code_of(joining.read_invitation, self.vault, stream).removeprefix("sync.")


@pytest.fixture(scope="module")
def new_vault(tmp_path_factory) -> Path:
    vault, _ = make_vault(tmp_path_factory.mktemp("new"))
    vault.close()
    return vault.folder


@pytest.fixture
def door(team, new_vault, tmp_path) -> Iterator[Door]:
    folder = shutil.copytree(new_vault, tmp_path / "new" / "Office.vault")
    vault = open_vault(folder, Passphrase(PASSPHRASE))
    yield Door(team, vault)
    if vault.db.is_open:
        vault.close()


@pytest.fixture
def admitted(door) -> Door:
    door.admit()
    return door


def test_an_invitation_says_who_sent_it_and_which_words_to_compare(admitted):
    invitation = joining.read_invitation(admitted.vault, io.BytesIO(admitted.bundle()))
    ada = admitted.team["ada"].records
    assert (invitation.sender, invitation.office_name) == ("Ada Director", "Ethics Office")
    assert invitation.words == ada.office.devices[ada.instance].words


def test_a_bundle_that_is_refused_by_anybody_is_refused_here(admitted):
    data = admitted.bundle()
    assert admitted.said(data[:-1] + bytes([data[-1] ^ 1])) == "damaged"
    assert admitted.said(data[:40]) == "cut_short"
    assert admitted.said(b"%PDF-1.7") == "not_a_bundle"
    assert admitted.said(b"PRBUNDLE\0\4" + data[10:]) == "version"


def test_a_vault_without_a_card_is_told_so(admitted):
    admitted.vault = admitted.team["cy"].vault
    assert admitted.said(admitted.bundle()) == "no_card"


def test_a_bundle_without_an_office_is_no_invitation(door):
    assert door.said() == "not_an_invitation"


def test_an_office_that_has_not_entered_the_card_invites_nobody(door):
    door.frames = door.office_events()
    assert door.said() == "not_an_invitation"


def test_what_the_second_person_has_not_approved_is_no_invitation(door):
    ada = door.team["ada"]
    ada.office(lambda office, _: changes.admit(office, door.card, Role.OFFICER, ON))
    door.frames = door.office_events()
    assert door.said() == "not_an_invitation"


def test_a_revoked_card_is_not_invited(admitted):
    ada = admitted.team["ada"]
    revoke = changes.revoke_device
    ada.office(lambda o, r: revoke(o, r, admitted.card.instance, "It was lost.", ON))
    admitted.team.approve(ada)
    admitted.frames = admitted.office_events()
    assert admitted.said() == "not_an_invitation"


def test_half_an_office_is_none(admitted):
    """Events whose past has not come cannot be judged, so they enter nobody."""
    admitted.frames = admitted.frames[1:]
    assert admitted.said() == "not_an_invitation"


def test_words_to_others_are_no_invitation(admitted):
    bo = admitted.team["bo"].records
    assert admitted.said(recipient=bo.me) == "not_an_invitation"
    assert admitted.said(devices={bo.instance: 1}) == "forwarded"
    assert admitted.said(office="0" * 32) == "other_office"


def test_only_a_device_of_the_office_invites(admitted):
    assert admitted.said(sender=ANNA.instance, key=ANNA.key) == "sender_unknown"
    assert admitted.said(key=ANNA.key) == "forged"
    ada, bo = admitted.team["ada"], admitted.team["bo"].records
    revoke = changes.revoke_device
    ada.office(lambda o, r: revoke(o, r, bo.instance, "It was lost.", ON))
    admitted.team.approve(ada)
    admitted.frames = admitted.office_events()
    key = bo.journal.device.key
    assert admitted.said(sender=bo.instance, key=key) == "sender_unknown"


@pytest.mark.parametrize("data", [b"{}", b"no event", b"null"])
def test_what_is_no_event_makes_an_invitation_forged(admitted, data):
    admitted.frames = [EventFrame(data, bytes(64), None, None), *admitted.frames]
    assert admitted.said() == "forged"


def test_a_file_too_large_is_refused_before_its_frames_are_kept(admitted, monkeypatch):
    data = admitted.bundle()
    assert MAX_BUNDLE_BYTES == 256 << 20
    monkeypatch.setattr(reader, "MAX_BUNDLE_BYTES", len(data) - 1)
    assert admitted.said(data) == "too_large"
    monkeypatch.setattr(reader, "MAX_BUNDLE_BYTES", len(data))
    monkeypatch.setattr(reader, "MAX_FRAMES", 3)
    assert admitted.said(data) == "too_large"


def test_a_card_that_nothing_can_be_sealed_to_stops_nobody_s_bundles(door):
    """Its owner can prove such a key like any other; nobody must be cut off by it."""
    key, team = Ed25519PrivateKey.generate(), door.team
    door.card = make_card(key, "f" * 2432, door.recipient, ("Mal", "Officer"), 1)
    assert door.card.is_genuine()
    door.admit()
    team.exchange()
    ada = team["ada"].records
    assert devices_of(ada, door.recipient) == ()
    assert not folder.exchange(ada, team.folder).refused
    assert door.recipient not in holding.candidates(ada)
