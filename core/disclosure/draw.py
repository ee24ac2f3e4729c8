# SPDX-License-Identifier: Apache-2.0
"""Owns the provable draw: who is verified follows from what was fixed before anybody could know.

Three steps. Each of at least two officers *commits* a secret: its hash, bound to the cycle and
to the officer. Then the draw is *announced*: the rule, the list by its hash, how many of each
stratum, the commitments and, if the office wants one, a number that strangers will publish later.
Then the secrets are *opened*, and the list is what follows from all of it. Nobody can choose the
result who does not know all secrets before the announcement; whoever will not open a secret ends
the draw, but cannot bend it. One secret alone could be tried out until it suits, so it takes two
or a public number (`domain.md` 4, verification). `FORMAT.md` says every byte.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from core.errors import Refusal
from core.history.canonical import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.history.canonical import Json

SECRET = 32
"""Bytes of a secret, from the system's generator."""
_COMMITMENT = "probitas.draw.commitment"
_COHORT = "probitas.draw.cohort"
_SEED = "probitas.draw.seed"
_WHOLE = 1000
_DIGITS = 200
"""The longest number of strangers that is read."""

Stratum: TypeAlias = "tuple[str, ...]"
"""What the members of a stratum have in common: their values in the columns of the rule."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the list, as the draw sees them."""

    number: str
    """The staff number, which nobody else on the list has."""
    stratum: Stratum
    drawn_before: bool
    """Whether the draw of the cycle before took them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How many are drawn, and from whom."""

    permille: int
    """Of the whole list, rounded half up; shared out to the strata by largest remainder."""
    strata: tuple[str, ...]
    """The columns whose values make a stratum, such as grade and risk."""
    least: int = 1
    """At least so many of each stratum, even if the share says fewer."""
    spare: bool = True
    """Whether those whom the cycle before drew are left out."""

    def open_to(self, member: Member) -> bool:
        """Tell whether a member can be drawn."""
        return not (self.spare and member.drawn_before)


@dataclass(frozen=True, slots=True)
class Share:
    """A stratum of the list: how many there are, can be drawn, and are drawn."""

    stratum: Stratum
    size: int
    open: int
    drawn: int


@dataclass(frozen=True)
class Announcement:
    """All that is fixed before a draw."""

    cycle: str
    rule: Rule
    cohort: str
    """The hash of the list: see `cohort_hash`."""
    shares: tuple[Share, ...]
    commitments: Mapping[str, str]
    """By officer: see `commitment`."""
    public: str
    """Which number strangers will publish, where and when; or empty."""

    def form(self) -> dict[str, Json]:
        """Return what is hashed, printed and kept."""
        return {
            "cycle": self.cycle,
            "rule": {
                "permille": self.rule.permille,
                "strata": self.rule.strata,
                "least": self.rule.least,
                "spare": self.rule.spare,
            },
            "cohort": self.cohort,
            "shares": [
                {"stratum": s.stratum, "size": s.size, "open": s.open, "drawn": s.drawn}
                for s in self.shares
            ],
            "commitments": dict(self.commitments),
            "public": self.public,
        }

    @property
    def sha256(self) -> str:
        """The hash that is printed before the draw: whoever has the paper can hold it against."""
        return hashlib.sha256(encode(self.form())).hexdigest()


@dataclass(frozen=True)
class Drawn:
    """What a draw gave."""

    announcement: Announcement
    secrets: Mapping[str, bytes]
    public_value: str
    """The number that strangers published, as `public_number` writes it; or empty."""
    numbers: tuple[str, ...]
    """The staff numbers, stratum by stratum in the order of the announcement, each by rank."""


def public_number(said: str) -> str:
    """Return a number that strangers published in the one way it is written, or empty for none.

    Digits of any script, in their order, without zeros in front; what parts or points them is
    left out. Whoever holds the draw could else try spellings until one suits.
    """
    digits = ""
    for sign in said:
        if (digit := unicodedata.decimal(sign, None)) is not None:
            digits += str(digit)
        elif not (sign.isspace() or unicodedata.category(sign)[0] in "PZ" or _is_mark(sign)):
            return ""
    if not 0 < len(digits) <= _DIGITS:
        return ""
    return digits.lstrip("0") or "0"


def _is_mark(sign: str) -> bool:
    """Tell whether a sign only says in which direction others run."""
    return unicodedata.category(sign) == "Cf"


def commitment(cycle: str, officer: str, secret: bytes) -> str:
    """Return the hash by which an officer commits a secret of `SECRET` bytes to one draw."""
    form: Json = [_COMMITMENT, cycle, officer, secret.hex()]
    return hashlib.sha256(encode(form)).hexdigest()


def cohort_hash(members: Iterable[Member]) -> str:
    """Return the hash of a list; the order of its rows makes no difference."""
    rows = sorted((m.number, m.stratum, m.drawn_before) for m in members)
    form: Json = [_COHORT, rows]
    return hashlib.sha256(encode(form)).hexdigest()


def shares_of(rule: Rule, members: Sequence[Member]) -> tuple[Share, ...]:
    """Return how many are drawn of each stratum, the strata in the order of their values."""
    sizes = Counter(m.stratum for m in members)
    open_ = Counter(m.stratum for m in members if rule.open_to(m))
    total = (2 * rule.permille * len(members) + _WHOLE) // (2 * _WHOLE)
    quotas = {s: Fraction(total * n, len(members)) for s, n in sizes.items()}
    seats = {s: int(quota) for s, quota in quotas.items()}
    by_remainder = sorted(quotas, key=lambda s: (seats[s] - quotas[s], s))
    for stratum in by_remainder[: total - sum(seats.values())]:
        seats[stratum] += 1
    return tuple(
        Share(s, sizes[s], open_[s], min(max(seats[s], rule.least), sizes[s]))
        for s in sorted(sizes)
    )


def announce(
    cycle: str,
    rule: Rule,
    members: Sequence[Member],
    commitments: Mapping[str, str],
    public: str = "",
) -> Announcement | Refusal:
    """Fix a draw before it is held, or say why it cannot be."""
    if not 0 < rule.permille <= _WHOLE or rule.least < 0:
        return Refusal.of("draw.share")
    if len(commitments) + bool(public) < 2:
        return Refusal.of("draw.one_hand")
    if fault := _list_fault(members):
        return fault
    shares = shares_of(rule, members)
    for share in shares:
        if share.open < share.drawn:
            name = ", ".join(share.stratum)
            return Refusal.of("draw.too_few", stratum=name, open=share.open, drawn=share.drawn)
    return Announcement(cycle, rule, cohort_hash(members), shares, dict(commitments), public)


def _list_fault(members: Sequence[Member]) -> Refusal | None:
    if not members:
        return Refusal.of("draw.nobody")
    number, times = Counter(m.number for m in members).most_common(1)[0]
    return Refusal.of("draw.twice", number=number) if times > 1 else None


def hold(
    announcement: Announcement,
    members: Sequence[Member],
    secrets: Mapping[str, bytes],
    public_value: str = "",
) -> Drawn | Refusal:
    """Hold an announced draw, or say what does not agree with its announcement."""
    if cohort_hash(members) != announcement.cohort:
        return Refusal.of("draw.list_changed")
    for officer, said in announcement.commitments.items():
        if officer not in secrets:
            return Refusal.of("draw.secret_missing", officer=officer)
        if commitment(announcement.cycle, officer, secrets[officer]) != said:
            return Refusal.of("draw.secret_other", officer=officer)
    if bool(announcement.public) != bool(public_value.strip()):
        return Refusal.of("draw.public_missing" if announcement.public else "draw.public_unasked")
    published = public_number(public_value) if announcement.public else ""
    if announcement.public and not published:
        return Refusal.of("draw.public_digits")
    opened = {officer: secrets[officer] for officer in announcement.commitments}
    numbers = _drawn(announcement, members, _seed(announcement, opened, published))
    return Drawn(announcement, opened, published, numbers)


def _seed(announcement: Announcement, secrets: Mapping[str, bytes], public_value: str) -> bytes:
    opened: Json = {officer: secret.hex() for officer, secret in secrets.items()}
    form: Json = [_SEED, announcement.sha256, opened, public_value]
    return hashlib.sha256(encode(form)).digest()


def _drawn(announcement: Announcement, members: Sequence[Member], seed: bytes) -> tuple[str, ...]:
    """Return who comes first in each stratum, by a keyed hash that nobody could know before."""
    ranked: dict[Stratum, list[tuple[bytes, str]]] = {}
    for member in members:
        if announcement.rule.open_to(member):
            message = encode([*member.stratum, member.number])
            rank = hmac.digest(seed, message, "sha256")
            ranked.setdefault(member.stratum, []).append((rank, member.number))
    return tuple(
        number
        for share in announcement.shares
        for _, number in sorted(ranked.get(share.stratum, ()))[: share.drawn]
    )
