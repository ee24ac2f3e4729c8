# SPDX-License-Identifier: Apache-2.0
"""Owns what things of a case are called on the screen: keys to labels, ids to names.

A key that has no label was written by a newer program of a colleague; it is shown as it is, for
a word that is not translated says more than nothing.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import resources
from core.casework.needs import Shape
from core.casework.people import officer_name
from core.ids import OfficerId, is_id
from ui.i18n import NATIVE_NAMES
from ui.operations.kinds import programme_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from core.casework.case import Case
    from core.casework.needs import Need
    from core.errors import Refusal
    from core.history.registers import Step
    from core.office.office import Office
    from core.policy.profile import Profile
    from storage.records.lists import Row
    from ui.i18n import Language

_SHORT = 60
_ISO = 10
_GROUPS = {
    "kind": (
        "protected_activities", "detriment_kinds", "measure_kinds", "recommendation_kinds",
        "note_kinds", "letter_kind", "requester",
    ),
    "state": ("state", "detriment_states", "guidance_state"),
    "role": ("person_roles", "role"),
    "channel": ("channels", "authorised_channels", "other_channels"),
    "category": ("request_categories",),
    "subcategory": ("advice_categories",),
    "location": ("locations",),
    "gender": ("gender", "genders"),
    "staff_category": ("staff_categories",),
    "purpose": ("consent_purposes",),
    "how": ("consent_means",),
    "to": ("elsewhere",),
    "body": ("investigating_bodies",),
    "form": ("guidance_form",),
    "topic": ("advice_categories",),
    "status": ("applicants",),
    "outcome": ("outcomes", "outcome"),
    "result": ("result", "verification"),
    "checked": ("section",),
}  # fmt: skip
"""Where the names of a fact's values are; else under the fact's own name."""
_TAGS = {"value": "values", "behaviour": "behaviours", "ground": "discrimination_grounds"}
"""Where the names of tags are, by what a tag begins with."""
_ITEMS: dict[str, Callable[[Names, Any], str]] = {
    "person": lambda names, p: names.person(p.id),
    "allegation": lambda names, a: names.allegation(a.id),
    "report": lambda names, r: _line(names.day(r.on), r.what),
    "document": lambda _, d: d.title or d.name,
    "request": lambda names, r: _line(names.day(r.asked_on), r.what),
    "letter": lambda names, x: _line(x.register_number, names.of("letter_kind", x.kind)),
    "question": lambda names, q: _line(names.day(q.asked_on), q.text),
    "referral": lambda names, r: _line(names.day(r.on), names.of("elsewhere", r.to)),
}
"""What the entries of a collection are recognised by. No kind of file has all of them."""

_MEDIA = (
    ("application/pdf", "pdf"), ("image/", "image"), ("audio/", "audio"), ("video/", "video"),
    ("message/", "email"), ("outlook", "email"), ("tnef", "email"),
    ("spreadsheet", "sheet"), ("ms-excel", "sheet"), ("csv", "sheet"),
    ("presentation", "slides"), ("powerpoint", "slides"),
    ("text/", "text"), ("wordprocessing", "text"), ("msword", "text"), ("rtf", "text"),
    ("opendocument.text", "text"),
    ("zip", "archive"), ("7z", "archive"), ("rar", "archive"), ("tar", "archive"),
)  # fmt: skip
"""What is in a media type, and the kind of file that says, in the order it is looked for."""


class Names:
    """Names in the window's language, of one case or of none yet."""

    def __init__(
        self,
        language: Language,
        office: Office | None,
        case: Case | None = None,
        *,
        area: str = "",
    ) -> None:
        """`area` is the kind of a file that is no case, whose keys can be called otherwise."""
        self.language = language
        self.office = office
        self.case = case
        self._area = case.programme if case else area

    def of(self, group: str, key: str) -> str:
        """Return the name of a key of a group, such as `state` and `enquiry`."""
        if not key:
            return ""
        try:
            return self.language.label(self._label(group, key))
        except KeyError:
            return key.replace("_", " ")

    def in_all_languages(self, group: str, key: str) -> tuple[str, ...]:
        """Return what a key that this program knows is called in each of the six languages."""
        return tuple(resources.label(self._label(group, key), code) for code in NATIVE_NAMES)

    def _label(self, group: str, key: str) -> str:
        """Return the label of a key, which can be another in files of another programme."""
        own = f"{self._area}/{group}.{key}"
        return own if self._area and has_label(own) else f"{group}.{key}"

    def media(self, media_type: str) -> str:
        """Return what a file is, by its type: the name beside it says which program made it."""
        kind = next((kind for part, kind in _MEDIA if part in media_type), "other")
        return self.of("media", kind)

    def state(self, row: Row) -> str:
        """Return where a listed file stands; the word agrees with what its kind is called."""
        names = Names(self.language, self.office, area=programme_of(row.kind))
        return names.of("state", row.state)

    def about(self, group: str, key: str) -> str:
        """Return the explanation of a key where there is one."""
        try:
            return self.language.label(f"{group}.{key}.help")
        except KeyError:
            return ""

    def officer(self, officer: OfficerId | None) -> str:
        """Return an officer's name."""
        return officer_name(self.office, officer) or self.language.label("window.nobody")

    def day(self, day: date | None) -> str:
        """Return a day, or nothing."""
        return self.language.date(day) if day else ""

    def moment(self, step: Step) -> str:
        """Return when an event was recorded, by the clock of the laptop it was made on."""
        return self.language.moment(datetime.fromtimestamp(step.event.hlc.millis / 1000, UTC))

    def choices(self, need: Need, profile: Profile) -> list[tuple[str, str]]:
        """Return what may be chosen, each with its name."""
        if need.shape is Shape.LANGUAGE:
            return list(NATIVE_NAMES.items())
        keys = list(need.choices(profile))
        if need.name == "role" and self.case is not None and self.case.principal is not None:
            # The one whom the file is about is named: others are wanted first.
            keys.sort(key=self.case.principal_role.__eq__)
        return [(key, self.choice(need, key)) for key in keys]

    def choice(self, need: Need, key: str) -> str:
        """Return the name of one choice of a need."""
        if need.of == "letter_kinds":
            return self.of("letter_kind", key)
        if "|" in need.of:
            return self.of(need.name, key)
        return next(
            (
                self.language.label(f"{part}.{key}")
                for part in need.of.split("+")
                if has_label(f"{part}.{key}")
            ),
            key.replace("_", " "),
        )

    def items(self, collection: str) -> list[tuple[str, str]]:
        """Return the entries of a collection of the case, each with what it is recognised by."""
        called = _ITEMS.get(collection)
        if called is None:
            return []
        return [(item.id, called(self, item)) for item in getattr(self.case, f"{collection}s", ())]

    def person(self, item: str) -> str:
        """Return a person's name with the role."""
        person = self.case.person(item) if self.case else None
        return _line(person.name, self.of("person_roles", person.role)) if person else ""

    def allegation(self, item: str) -> str:
        """Return what an allegation is recognised by."""
        found = self.case.allegation(item) if self.case else None
        if found is None:
            return ""
        return _line(self.of("detriment_kinds", found.kind), self.day(found.on))

    def tag(self, tag: str) -> str:
        """Return what a tag is called; one that an office made is called what it is."""
        group, _, name = tag.partition(".")
        return self.of(_TAGS[group], name) if group in _TAGS and name else self.of("tag", tag)

    def value(self, key: str, value: str) -> str:
        """Return a stored text as a person reads it: a key by its name, an id by what it names."""
        if is_id(value) or is_id(value, 64):
            return self._named(value)
        if key in {"language", "media_type"}:
            return self.media(value) if key == "media_type" else NATIVE_NAMES.get(value, value)
        if key == "profile" and self.case is not None and self.case.profile is not None:
            return self.language.source(self.case.profile.title)
        for group in _GROUPS.get(key, (key,)):
            if has_label(f"{group}.{value}"):
                return self.language.label(f"{group}.{value}")
        try:
            return self.day(date.fromisoformat(value)) if len(value) == _ISO else value
        except ValueError:
            return value

    def refusal(self, refusal: Refusal) -> tuple[str, str]:
        """Return the sentence and the hint, with what a parameter names called by its name."""
        params = {
            name: self._param(name, value)
            if isinstance(value, str)
            else self.language.number(value)
            for name, value in refusal.params.items()
        }
        return resources.message(refusal.code, self.language.code, params)

    def _param(self, name: str, value: str) -> str:
        return self.of("fact", value) if name == "fact" else self.value(name, value)

    def _named(self, item: str) -> str:
        """Return what an id stands for: an officer, or an entry of the case."""
        if self.office is not None and item in self.office.officers:
            return self.officer(OfficerId(item))
        for collection in _ITEMS:
            for key, name in self.items(collection):
                if key == item:
                    return name
        return ""


def has_label(key: str) -> bool:
    """Tell whether a key has a name."""
    try:
        resources.label(key, "en")
    except KeyError:
        return False
    return True


def _line(first: str, second: str) -> str:
    text = " · ".join(part for part in (first, second.replace("\n", " ")) if part)
    return text if len(text) <= _SHORT else text[: _SHORT - 1] + "…"
