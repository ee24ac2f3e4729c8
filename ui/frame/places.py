# SPDX-License-Identifier: Apache-2.0
"""Owns the table of places: what the navigation lists, in this order.

A place names its icon, its title, the page that is built when it is first gone to, the kinds of
file it shows, and the programmes whose officers it is for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.office.programmes import ADVICE, DISCLOSURE, POLICY, PROTECTION
from ui.advice.page import RequestsPage
from ui.calendar.page import CalendarPage
from ui.cases.page import CasesPage
from ui.conflicts.page import ConflictsPage
from ui.disclosure.page import DisclosurePage
from ui.disclosure.statements_page import StatementsPage
from ui.exchange.page import ExchangePage
from ui.figures.page import FiguresPage
from ui.guidance.page import GuidancePage
from ui.referrals.page import ReferralsPage
from ui.reviews.page import ReviewsPage
from ui.settings.page import SettingsPage
from ui.today.page import TodayPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.desk import Desk
    from ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation."""

    name: str
    symbol: str
    title: str
    """English; translated when shown."""
    build: Callable[[Desk], Page]
    kinds: frozenset[str] = frozenset()
    """Names of the `FileKind`s that this place shows."""
    programmes: frozenset[str] = frozenset()
    """Shown to who has a part in one of them (`core.office.programmes`); empty: to everybody."""
    at_foot: bool = False
    """Below the gap: what is not daily work."""
    is_listed: bool = True
    """Whether the navigation lists it; else it is gone to from what it is about."""

    def shown_title(self) -> str:
        """Return the title in the window's language."""
        return QCoreApplication.translate("Place", self.title)


PLACES: tuple[Place, ...] = (
    Place("today", "inbox", QT_TRANSLATE_NOOP("Place", "Today"), TodayPage),
    Place("calendar", "calendar-clock", QT_TRANSLATE_NOOP("Place", "Calendar"), CalendarPage),
    Place(
        "cases",
        "folder",
        QT_TRANSLATE_NOOP("Place", "Cases"),
        CasesPage,
        frozenset({"retaliation", "prevention"}),
        frozenset({PROTECTION}),
    ),
    Place(
        "requests",
        "message-square-text",
        QT_TRANSLATE_NOOP("Place", "Requests"),
        RequestsPage,
        frozenset({"request"}),
        frozenset({ADVICE}),
    ),
    Place(
        "reviews",
        "landmark",
        QT_TRANSLATE_NOOP("Place", "Policy reviews"),
        ReviewsPage,
        frozenset({"policy_review"}),
        frozenset({POLICY}),
    ),
    Place(
        "guidance",
        "book-open",
        QT_TRANSLATE_NOOP("Place", "Guidance"),
        GuidancePage,
        frozenset({"guidance"}),
        frozenset({ADVICE}),
    ),
    Place(
        "disclosure",
        "calendar",
        QT_TRANSLATE_NOOP("Place", "Disclosure"),
        DisclosurePage,
        frozenset({"cycle"}),
        frozenset({DISCLOSURE}),
    ),
    Place(
        "statements",
        "files",
        QT_TRANSLATE_NOOP("Place", "Statements"),
        StatementsPage,
        frozenset({"statement"}),
        frozenset({DISCLOSURE}),
    ),
    Place(
        "figures",
        "chart-column",
        QT_TRANSLATE_NOOP("Place", "Figures"),
        FiguresPage,
        programmes=frozenset({ADVICE, DISCLOSURE}),
    ),
    Place(
        "conflicts",
        "git-merge",
        QT_TRANSLATE_NOOP("Place", "Conflicts"),
        ConflictsPage,
        is_listed=False,
    ),
    Place(
        "referrals",
        "send",
        QT_TRANSLATE_NOOP("Place", "Referrals"),
        ReferralsPage,
        programmes=frozenset({PROTECTION, ADVICE}),
    ),
    Place("exchange", "refresh-cw", QT_TRANSLATE_NOOP("Place", "Exchange"), ExchangePage),
    Place(
        "settings", "settings", QT_TRANSLATE_NOOP("Place", "Settings"), SettingsPage, at_foot=True
    ),
)


def places_of(desk: Desk) -> tuple[Place, ...]:
    """Return the places that the navigation lists for whoever sits at a desk."""
    mine = desk.office.officers[desk.me].programmes if desk.office and desk.me else frozenset()
    listed = (place for place in PLACES if place.is_listed)
    return tuple(place for place in listed if not place.programmes or place.programmes & mine)


def place_for(kind: str) -> Place | None:
    """Return the place that shows a kind of file."""
    return next((place for place in PLACES if kind in place.kinds), None)
