# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the register is exported from the window, without names unless told."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QFileDialog

from storage.records.access import Act
from tests.ui.advice.harness import GIFT
from tests.ui.cases.harness import click, enter


def test_the_register_is_written_without_names_unless_told_and_that_is_logged(
    seat, tmp_path, monkeypatch
):
    seat.log()
    for identity in (False, True):
        place = tmp_path / f"register-{identity}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=place: (str(p), ""))
        click(seat.requests.export)
        dialog = seat.dialog()
        enter(dialog.format, "json")
        assert not dialog.identity.isChecked()
        dialog.identity.setChecked(identity)
        click(dialog.verb)
        seat.settle()
        assert seat.no_dialog()
        assert seat.requests.banner.sentence == "The register is written."
        (written,) = json.loads(place.with_name(f"{place.name}.json").read_bytes())["requests"]
        assert (written.get("name") == GIFT["name"]) is identity
        entry = seat.ask(lambda records: records.access_log(1))[0]
        assert entry.act == Act.EXPORT
        assert entry.detail == ("requests/identity" if identity else "requests")


def test_whoever_gives_up_writes_nothing(seat, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    click(seat.requests.export)
    dialog = seat.dialog()
    click(dialog.verb)
    seat.settle()
    assert dialog.isVisible()
    dialog.reject()
    assert list(tmp_path.glob("*.json")) == list(tmp_path.glob("*.xlsx")) == []
