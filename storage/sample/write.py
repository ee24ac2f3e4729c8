# SPDX-License-Identifier: Apache-2.0
"""Owns what `demo` leaves behind: four vaults, the exchange, letters, statements, demo.json."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.office.office import Role
from resources import read_json
from storage.letters import file_name
from storage.sample.agenda import Agenda
from storage.sample.exchange import play
from storage.sample.matters import take_through
from storage.sample.office import make_office
from storage.sample.programme import Programme, hold_to_the_published_results
from storage.sample.register import Register
from storage.sample.register import hold_to_the_published_figures as publish
from storage.sample.reviews import plan_reviews
from storage.vault import DEFAULT, KdfCost

if TYPE_CHECKING:
    from pathlib import Path

    from core.progress import Progress
    from storage.letters import Issued
    from storage.sample.matters import Matter
    from storage.sample.office import SampleOffice


VAULTS = {
    "director": "office.vault",
    "officer_1": "officer_1.vault",
    "officer_2": "officer_2.vault",
    "reviewer": "reviewer.vault",
}
DISCLOSURE = "disclosure"
"""The folder of the statements' lists, of a form and its answer, of the draw's certificate."""


def make_sample(
    out: Path,
    progress: Progress,
    *,
    kdf: KdfCost = DEFAULT,
    register: bool = True,
) -> dict[str, Any]:
    """Make the sample office in a new or empty folder; return what demo.json says.

    Without the `register` of requests, the reviews and the statements it has its matters alone, in
    a fraction of the time.
    """
    if out.exists() and any(out.iterdir()):
        raise UserError("command.folder_not_empty", name=out.name)
    (out / "letters").mkdir(parents=True)
    script = read_json("demo/matters.json")
    work = out / ".laptops"
    work.mkdir()
    office = make_office(work, script["office"], kdf=kdf)
    try:
        agenda = Agenda(office, progress)
        requests = Register(office, agenda) if register else None
        programme = Programme(office, agenda) if register else None
        if register:
            plan_reviews(office, agenda)
        scripts = [*script["training"], *script["matters"]]
        matters = take_through(office, agenda, scripts)
        hold_to_the_published_figures(matters)
        agenda.until(date.fromisoformat(script["exchange"]["open"]["received_on"]))
        exchanged = play(office, script["exchange"])
        agenda.until()
        written = [(m.script["number"], letter) for m in matters for letter in m.letters]
        if requests and programme:
            publish(office.director.records, office.clock().date())
            hold_to_the_published_results(programme, office.clock().date())
            office.exchange()
            written += [*requests.letters, *programme.letters]
            _write(out / DISCLOSURE, programme)
        about = {**_about(office, written), "exchange": exchanged}
        about |= {DISCLOSURE: programme.about()} if programme else {}
        for _, letter in written:
            (out / "letters" / file_name(letter.register_number)).write_bytes(letter.pdf)
        # Yesterday: an identity that begins later today could not sign this morning.
        office.come_to(date.today() - timedelta(days=1))
    finally:
        office.close()
    for key, name in VAULTS.items():
        (work / f"{key}.vault").rename(out / name)
    (work / "exchange").rename(out / "exchange")
    shutil.rmtree(work)
    text = json.dumps(about, ensure_ascii=False, indent=2) + "\n"
    (out / "demo.json").write_text(text, encoding="utf-8")
    return about


def _write(folder: Path, programme: Programme) -> None:
    folder.mkdir()
    for name, content in programme.papers.items():
        (folder / name).write_bytes(content)


def hold_to_the_published_figures(matters: list[Matter]) -> None:
    """Raise `ValueError` unless the matters of 2021 add up to resources/facts to the digit."""
    facts = read_json("facts/ethics_office_2021.json")["retaliation_2021"]
    counts = Counter(matter.script["published_as"] for matter in matters)
    formal = counts.total() - counts["training"] - counts["advice_only"]
    formal -= counts["carried_over_not_established"]
    found = {
        "new_enquiries": counts["advice_only"] + formal,
        "of_which_advice_only": counts["advice_only"],
        "of_which_formal_complaints": formal,
    }
    each_once = all(
        counts[key] == 1
        for key in (
            "resolved_with_regional_office",
            "awaiting_other_investigation",
            "prima_facie_referred",
            "carried_over_not_established",
        )
    )
    if not each_once or any(facts[key] != value for key, value in found.items()):
        raise ValueError("the sample's matters are not those that were published")


def _about(office: SampleOffice, written: list[tuple[str, Issued]]) -> dict[str, Any]:
    """Return what demo.json says; `written` are the letters with the numbers of their files."""
    director = office.director
    names = director.records.office.officers
    return {
        "vault": "office.vault",
        "passphrase": director.passphrase,
        "recovery_code": director.recovery.text(),
        "officers": [
            {
                "name": names[officer].name,
                "role": names[officer].role.value,
                "passphrase": office.passphrases[key],
                "vault": VAULTS.get(key, "office.vault"),
            }
            for key, officer in office.people.items()
            if names[officer].role is not Role.AUDITOR
        ],
        "letters": [
            {
                "file": f"letters/{file_name(letter.register_number)}",
                "kind": letter.kind,
                "language": letter.language,
                "register_number": letter.register_number,
                "case": number,
                "sha256": letter.sha256,
            }
            for number, letter in written
        ],
    }
