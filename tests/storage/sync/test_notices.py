# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that no notice but one of section 7 of FORMAT.md takes a file from a colleague."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from core.casework.entering import add_note
from core.casework.membership import declare_recusal, lift_recusal
from storage.sync import incoming
from storage.sync.bundle import BundleWriter
from tests.storage.sync.offices import fixed_id, statement
from tests.storage.sync.team import code_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.history.event import Sealed
    from core.ids import FileId
    from storage.sync.incoming import Taken
    from tests.storage.sync.team import Team


class Post:
    """A case that all have, and whatever notices Ada's device may sign to Bo about it."""

    def __init__(self, team: Team) -> None:
        self.team, self.ada, self.bo = team, team["ada"], team["bo"]
        self.file = self.ada.case

    def last(self, file: FileId | None = None) -> Sealed:
        return self.ada.records.events(file or self.file)[-1]

    def note(self) -> Sealed:
        self.ada.act(self.file, add_note, kind="note", text="Not for Bo.")
        return self.last()

    def recusal(self, name: str = "bo", file: FileId | None = None) -> Sealed:
        """Return the event that recuses somebody; only Ada has it."""
        officer = self.team[name].officer
        self.ada.act(file or self.file, declare_recusal, officer=officer, reason="A friend.")
        says = f'["assign","recusal/{officer}",true,'.encode()
        events = self.ada.records.events(file or self.file)
        (found,) = (event for event in events if says in (event.payload or b""))
        return found

    def notice(self, *events: Sealed | dict[str, Any], **other: Any) -> dict[str, Any]:
        forms = [event if isinstance(event, dict) else written(event) for event in events]
        said = {"file": self.file, "number": "RC/1", "kept": True, "asks": False, "events": forms}
        said |= other
        return {key: value for key, value in said.items() if value is not ...}

    def take(self, notice: Any, number: int = 50) -> Taken:
        """Let Bo take in a bundle of Ada's that holds nothing but a notice."""
        device, bo = self.ada.records.journal.device, self.bo.records
        sink = io.BytesIO()
        writer = BundleWriter(sink, [bo.journal.device.exchange.public])
        writer.notice(notice)
        words = replace(
            statement(), office=device.office, sender=device.instance, recipient=bo.me,
            devices={bo.instance: 1}, has={}, received={}, wants=(), number=number,
            covers={bo.instance: number}, previous=fixed_id("previous"),
        )  # fmt: skip
        writer.finish(words, device.key)
        return incoming.take_in(bo, sink)

    def said(self, notice: Any) -> str:
        """Return why Bo's device refuses a notice; it has lost nothing by it."""
        before = self.bo.records.events()
        code = code_of(self.take, notice)
        assert self.bo.records.events() == before
        assert self.bo.records.load(self.file).case.number
        return code.removeprefix("sync.")


def written(event: Sealed, **other: Any) -> dict[str, Any]:
    parts = {"data": event.data, "signature": event.signature}
    parts |= {"salt": event.salt or b"", "payload": event.payload or b""}
    form = {key: value.hex() for key, value in parts.items()} | other
    return {key: value for key, value in form.items() if value is not ...}


@pytest.fixture
def team(founded_case, tmp_path) -> Iterator[Team]:
    copied = founded_case.copy(tmp_path)
    yield copied
    copied.close()


@pytest.fixture
def post(team) -> Post:
    return Post(team)


def test_the_event_that_recused_him_takes_the_file(post):
    taken = post.take(post.notice(post.recusal()))
    assert taken.withdrawn == {post.file}
    assert not post.bo.records.events(post.file)


def test_a_notice_of_a_file_that_is_not_here_changes_nothing(post):
    assert post.take(post.notice(file="0" * 32)).withdrawn == set()
    assert post.bo.records.load(post.file).case.number


def test_a_notice_out_of_shape_is_malformed(post):
    event = post.recusal()
    good = post.notice(event)
    wrong = [None, True, 1, "", [], {}, [good], good | {"more": 1}]
    wrong += [{k: v for k, v in good.items() if k != key} for key in good]
    wrong += [good | {"file": f} for f in (None, 1, "", post.file.upper(), post.file[:-1])]
    wrong += [good | {"number": n} for n in (None, 1, [], "x" * 101)]
    wrong += [good | {name: v} for name in ("kept", "asks") for v in (None, 1, 0, "", "true", [])]
    (form,) = good["events"]
    wrong += [good | {"events": e} for e in (None, 1, "", {}, True, [None], [[form]], form)]
    wrong += [post.notice(written(event, **{key: ...})) for key in form]
    wrong += [post.notice(written(event, more="")), post.notice(form, {})]
    for key, value in form.items():
        others = (None, 7, value[:-1], value.upper(), f"{value[:2]} {value[2:]}", value + "\n", "")
        odd = [other for other in others if other != value]
        wrong += [post.notice(written(event, **{key: other})) for other in odd[:6]]
    for notice in wrong:
        assert post.said(notice) == "malformed"
    assert post.take(good | {"number": "x" * 100}).withdrawn == {post.file}


def test_a_list_of_who_has_a_file_out_of_shape_is_malformed(post, team):
    names = sorted(one.records.instance for one in team.laptops.values())
    lists = ([], names[0], [None], [names[0].upper()], names[::-1], [names[0]] * 2, [names])
    wrong = [{"file": post.file, "held": held} for held in lists]
    wrong += [{"file": post.file[1:], "held": names}, {"file": post.file, "held": names, "x": 1}]
    for notice in wrong:
        assert post.said(notice) == "malformed"
    assert not post.take({"file": post.file, "held": names}).withdrawn


def test_a_notice_without_evidence_is_not_believed(post):
    assert post.take(post.notice()).withdrawn == set()
    assert post.bo.records.load(post.file).case.number


def test_without_the_word_to_keep_it_the_file_is_hidden_but_not_given_back(post):
    assert post.take(post.notice(post.recusal(), kept=False)).withdrawn == set()
    assert code_of(post.bo.records.load, post.file) == "records.not_for_you"
    assert post.bo.records.events(post.file)
    assert post.take(post.notice(), number=51).withdrawn == {post.file}, "the word came later"


def test_a_word_that_was_taken_back_before_it_came_does_not_count(post):
    event = post.recusal()
    post.take(post.notice(event, kept=False), number=51)
    assert post.take(post.notice(event), number=50).withdrawn == set()
    assert post.bo.records.events(post.file)


def test_the_word_of_who_may_not_have_it_does_not_count(post):
    bo, ada = post.bo, post.ada
    bo.recuse(post.file, ada.officer)
    assert post.take(post.notice(post.recusal())).withdrawn == set()
    assert bo.records.events(post.file)


def test_a_notice_that_comes_after_he_was_let_in_again_takes_nothing(post, team):
    recusal = post.recusal()
    bo = post.bo.officer
    post.ada.act(post.file, lift_recusal, officer=bo, reason="It was another person.")
    team.exchange()
    assert post.take(post.notice(recusal)).withdrawn == set()
    assert post.bo.records.load(post.file).case.number


def test_evidence_must_say_who_may_have_the_file_and_nothing_else(post):
    post.ada.act(post.file, add_note, kind="note", text="Nothing about Bo.")
    assert post.said(post.notice(post.last())) == "notice_unfounded"
    assert post.said(post.notice(post.recusal(), post.last(), post.note())) == "notice_unfounded"
    assert post.take(post.notice(post.recusal("cy"))).withdrawn == set()
    assert post.bo.records.load(post.file).case.number


def test_evidence_must_be_of_this_file_and_signed(post):
    other = post.ada.open_case("Somebody Else")
    assert post.said(post.notice(post.recusal(file=other))) == "notice_unfounded"
    event, cy = post.recusal(), post.recusal("cy")
    for form in (
        written(event, signature=cy.signature.hex()),
        written(event, signature="00" * 64),
        written(event, signature=event.signature.hex()[:-2]),
        written(event, salt="00" * 32),
        written(event, salt=""),
        written(cy, payload=written(event)["payload"], salt=written(event)["salt"]),
    ):
        assert post.said(post.notice(form)) == "notice_unfounded"
