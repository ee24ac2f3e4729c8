# SPDX-License-Identifier: Apache-2.0
"""Owns the registers that are measured: real vaults with as many requests as a bench names.

Each request is what the program writes of one that was taken over from a spreadsheet: logged,
answered, mostly in time, every other one closed. Of places and people there are as many as in ten
busy years, and the share of each category is the published one. Beside them stands guidance.
"""

from __future__ import annotations

import os
import random
from datetime import date, timedelta
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from core.advice import REQUEST
from core.advice.taking_over import take_over
from core.errors import Refusal
from core.guidance import GUIDANCE, acts
from core.policy.profile import read_profile
from resources import LANGUAGES, read_json
from storage.records.records import Records
from storage.records.results import Applied
from storage.vault import Passphrase, open_vault
from tests.bench.histories import sentences, status
from tests.bench.offices import PASSPHRASE, Clock, found_office
from ui.advice.list import RequestList
from ui.bus import Bus
from ui.cases.case_list import ALL
from ui.cases.table import PAGE
from ui.desk import Desk
from ui.i18n import Language
from ui.settings.preferences import Preferences
from ui.tasks import Tasks
from ui.theme.apply import Appearance, Look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.casework.needs import Facts
    from core.office.office import Office
    from ui.operations import OpenVault

YEARS = tuple(range(2012, 2022))
ON = date(2021, 12, 31)
GUIDANCE_PIECES, OPEN = 300, 200
"""So much guidance is in use, and so many requests are not answered yet."""
_AT_ONCE = 5_000
_POLICY = read_json("policy/unicef_sample.json")
_PUBLISHED = read_json("facts/ethics_office_2021.json")["service_requests"]
PLACES = (
    "Dakar", "Bogotá", "Genève", "Нур-Султан", "北京", "عمّان", "Nairobi", "Panamá", "Bangkok",
    "New York", "København", "Kathmandu",
)  # fmt: skip
_FIRST = ("Awa", "José", "Ольга", "李", "محمد", "Anna", "Moussa", "Chen", "Fatima", "Luc", "Ida")
_SYLLABLES = ("ba", "chi", "den", "fo", "gar", "ha", "jo", "ki", "lan", "mo", "ner", "pa", "ru")
SUBJECTS = (
    "A gift from a supplier", "A seat on a board", "Un poste après le départ",
    "Un emploi pour un parent", "Подарок от партнера", "一份外部兼职", "هدية من شريك",
    "A book about the field", "Una charla remunerada", "A complaint about a supervisor",
)  # fmt: skip


def make_register(folder: Path, requests: int) -> Records:
    """Return the open records of an office with so many requests, few of them still open."""
    records = found_office(folder)
    add_requests(records, requests)
    with records.transaction():
        for number in range(GUIDANCE_PIECES):
            _add_guidance(records, number)
    while records.journal.rest():
        pass
    return records


def add_requests(records: Records, requests: int) -> None:
    """Take over so many requests, five thousand at a time."""
    changes = (
        take_over(records.office, known, by=records.me, sheet="0" * 64, row=row)
        for row, known in enumerate(_requests(requests))
    )
    while begun := list(islice(changes, _AT_ONCE)):
        made = records.create_many(REQUEST, begun)
        assert not isinstance(made, Refusal), made


def _add_guidance(records: Records, number: int) -> None:
    chance, profile = random.Random(number), read_profile(_POLICY)
    facts = {
        "number": f"GD/{number:04}", "form": "note", "language": chance.choice(LANGUAGES),
        "topic": chance.choice(profile.items("advice_categories")),
        "title": f"{chance.choice(SUBJECTS)} ({number})",
        "body": " ".join(chance.choices(sentences(), k=chance.randrange(3, 8))),
    }  # fmt: skip
    made = records.create(GUIDANCE, acts.draft(records.office, facts, by=records.me, on=ON))
    assert isinstance(made, str), made
    answer = records.apply(made, lambda piece, _: acts.put_in_use(piece, by=records.me, on=ON))
    assert isinstance(answer, Applied), answer


def _requests(number: int) -> Iterator[Facts]:
    """Yield what is known of so many requests, the oldest first."""
    chance = random.Random(20211231)
    profile = read_profile(_POLICY)
    weights = [_PUBLISHED[category][-1] for category in profile.items("request_categories")]
    for place in range(number):
        received = date(YEARS[0], 1, 1) + timedelta(days=place * 365 * len(YEARS) // number)
        (category,) = chance.choices(profile.items("request_categories"), weights)
        facts: dict[str, str] = {
            "number": f"ADV/{received.year}/{place:06d}",
            "language": chance.choice(LANGUAGES),
            "received_on": received.isoformat(),
            "category": category,
            "channel": chance.choice(profile.items("channels")),
            "location": chance.choice(profile.items("locations")),
            "place": f"{chance.choice(PLACES)} {chance.randrange(80)}",
            "gender": chance.choice(profile.items("genders")),
            "staff_category": chance.choice(profile.items("staff_categories")),
            "summary": f"{chance.choice(SUBJECTS)} ({chance.randrange(500)})",
        }
        if category == "confidential_advice":
            facts["subcategory"] = chance.choice(profile.items("advice_categories"))
        yield facts | _person(chance, number) | _course(chance, category, received, place, number)


def _person(chance: random.Random, number: int) -> dict[str, str]:
    if chance.random() < 0.1:
        return {"requester": chance.choice(("anonymous", "group"))}
    # Somebody asks three times, over the years.
    place = chance.randrange(number // 3 + 1)
    last = "".join(
        _SYLLABLES[place // len(_SYLLABLES) ** n % len(_SYLLABLES)] for n in range(4)
    ).capitalize()
    who = f"{_FIRST[place % len(_FIRST)]} {last}"
    return {"requester": "named", "name": who, "post": f"Officer {chance.randrange(400)}"}


def _course(
    chance: random.Random, category: str, received: date, place: int, number: int
) -> dict[str, str]:
    """Return when it was answered and closed: all but the latest two hundred were answered."""
    if number - place <= OPEN:
        return {}
    if category == "brought_to_attention":
        return {"closed_on": received.isoformat()}
    answered = received + timedelta(days=chance.randrange(7) if chance.random() < 0.99 else 12)
    return {
        "answered_on": answered.isoformat(),
        "answer": "It may be kept if it is worth less than the limit, and has to be registered.",
        **({"closed_on": (answered + timedelta(days=3)).isoformat()} if place % 2 else {}),
    }


def memory_of_the_list(folder: Path, requests: int) -> tuple[float, float]:
    """Return how many MiB this process holds before the register is shown, and scrolled through.

    Ask it in a new process: it makes a window, on no screen.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    preferences = Preferences(QSettings(str(folder / "p.ini"), QSettings.Format.IniFormat))
    look = Look(application, Appearance.LIGHT)
    desk = Desk(Tasks(), Bus(), Language(application, "en"), look, preferences)

    def settle() -> None:
        application.processEvents()
        while desk.tasks._count:
            application.processEvents()

    desk.read(partial(_open, folder), lambda office: setattr(desk, "office", office), QWidget())
    settle()
    before = status("VmRSS")
    shown = RequestList(desk, lambda: ON)
    shown.resize(1000, 700)
    shown.show()
    shown.states.choose(ALL)
    shown.start()
    settle()
    assert shown.model.total == requests
    for row in range(0, requests, PAGE):
        shown.table.scrollTo(shown.model.index(row, 0))
        settle()
        assert shown.model.file_at(shown.model.index(row, 0))
    after = status("VmRSS")
    desk.tasks.close()
    return before, after


def _open(folder: Path, opened: OpenVault) -> Office:
    vault = open_vault(folder, Passphrase(PASSPHRASE))
    opened.hold(vault, Records(vault, now=Clock()))
    return opened.records.office
