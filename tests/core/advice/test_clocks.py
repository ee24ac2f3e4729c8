# SPDX-License-Identifier: Apache-2.0
"""Owns the table of the clock of a request: sixty stories, and the days that come of each.

A story is what happened on which day of 2021: `came`, `told` (brought to attention), `asks` (what
was told becomes a request), `asked` and `replied` (the office back to the requester), `answered`,
`referred`, `withdrew`, `lapsed`, `closed`, `again` (taken up again), `reopened` (closed by
mistake). `due` are the days of its clocks, `now` says what the last one does, `in_time` whether
the first answer came in time. Seven days are the policy's. 1 March 2021 is a Monday.

Longer than 400 lines because the stories are one table, to be read beside one another.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from core.advice import row
from core.advice.clocks import answered_in_time, clocks, owed
from core.advice.workflow import Action, State
from core.casework import handling, membership, steps
from core.history.ops import Add, Payload
from core.ids import new_id
from core.policy.profile import read_profile
from resources import read_json
from tests.core.advice.harness import TOLD, RequestDesk, a_desk
from tests.core.advice.stories import REASON, in_state
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from core.policy.clocks import Clock


class Story(NamedTuple):
    """What happened, and what the clocks say of it."""

    what: str
    happened: str
    due: str
    now: str
    in_time: str = ""


DAYS = (
    # Seven calendar days.
    Story("the day it comes does not count", "came 1 Mar", "8 Mar", "runs"),
    Story("answered at once", "came 1 Mar, answered 1 Mar", "8 Mar", "stopped", "yes"),
    Story("the last day is in time", "came 1 Mar, answered 8 Mar", "8 Mar", "stopped", "yes"),
    Story("the day after is not", "came 1 Mar, answered 9 Mar", "8 Mar", "stopped", "no"),
    Story("two months after", "came 1 Mar, answered 30 Apr", "8 Mar", "stopped", "no"),
    Story("a referral is an answer", "came 1 Mar, referred 8 Mar", "8 Mar", "stopped", "yes"),
    Story("a late referral is late", "came 1 Mar, referred 9 Mar", "8 Mar", "stopped", "no"),
    Story("the first answer counts, not what follows it",
          "came 1 Mar, answered 3 Mar, referred 20 Mar", "8 Mar", "stopped", "yes"),
    Story("a weekend counts like any day", "came 5 Mar, answered 12 Mar", "12 Mar", "stopped",
          "yes"),
    Story("over the end of February", "came 25 Feb", "4 Mar", "runs"),
    Story("over a leap day", "came 25 Feb 2024", "3 Mar 2024", "runs"),
    Story("over the end of the year", "came 28 Dec", "4 Jan 2022", "runs"),
    # Withdrawn: nothing is owed any more, and nothing was late.
    Story("withdrawn", "came 1 Mar, withdrew 3 Mar", "8 Mar", "stopped"),
    Story("withdrawn after the last day", "came 1 Mar, withdrew 20 Mar", "8 Mar", "stopped"),
    # Waiting for the requester.
    Story("asked back", "came 1 Mar, asked 3 Mar", "8 Mar", "waits"),
    Story("three days of waiting are three days more",
          "came 1 Mar, asked 3 Mar, replied 6 Mar", "11 Mar", "runs"),
    Story("answered on the last of them",
          "came 1 Mar, asked 3 Mar, replied 6 Mar, answered 11 Mar", "11 Mar", "stopped", "yes"),
    Story("answered the day after",
          "came 1 Mar, asked 3 Mar, replied 6 Mar, answered 12 Mar", "11 Mar", "stopped", "no"),
    Story("replied on the same day", "came 1 Mar, asked 3 Mar, replied 3 Mar", "8 Mar", "runs"),
    Story("asked on the day it came", "came 1 Mar, asked 1 Mar, replied 5 Mar", "12 Mar", "runs"),
    Story("asked on the last day", "came 1 Mar, asked 8 Mar, replied 18 Mar", "18 Mar", "runs"),
    Story("asking after the last day does not mend it",
          "came 1 Mar, asked 9 Mar, replied 19 Mar, answered 19 Mar", "8 Mar", "stopped", "no"),
    Story("asked after the last day, it waits all the same", "came 1 Mar, asked 9 Mar", "8 Mar",
          "waits"),
    Story("asked twice",
          "came 1 Mar, asked 3 Mar, replied 6 Mar, asked 7 Mar, replied 10 Mar", "14 Mar", "runs"),
    Story("asked again on the day of the reply",
          "came 1 Mar, asked 3 Mar, replied 6 Mar, asked 6 Mar, replied 9 Mar", "14 Mar", "runs"),
    Story("asked again, and not replied yet",
          "came 1 Mar, asked 3 Mar, replied 6 Mar, asked 7 Mar", "11 Mar", "waits"),
    Story("a reply after seven weeks",
          "came 1 Mar, asked 3 Mar, replied 20 Apr", "25 Apr", "runs"),
    Story("answered without a reply", "came 1 Mar, asked 3 Mar, answered 6 Mar", "11 Mar",
          "stopped", "yes"),
    Story("answered without a reply after a month, in which it waited",
          "came 1 Mar, asked 3 Mar, answered 30 Mar", "4 Apr", "stopped", "yes"),
    Story("referred without a reply", "came 1 Mar, asked 6 Mar, referred 25 Mar", "27 Mar",
          "stopped", "yes"),
    Story("withdrawn while it waits", "came 1 Mar, asked 3 Mar, withdrew 10 Mar", "15 Mar",
          "stopped"),
    Story("closed for want of a reply", "came 1 Mar, asked 3 Mar, lapsed 3 Apr", "8 Apr",
          "stopped"),
    # Taken up again.
    Story("taken up again, with a clock of its own",
          "came 1 Mar, answered 3 Mar, again 1 Apr", "8 Mar, 8 Apr", "runs", "yes"),
    Story("the second answer was late, the first was not",
          "came 1 Mar, answered 3 Mar, again 1 Apr, answered 10 Apr", "8 Mar, 8 Apr", "stopped",
          "yes"),
    Story("the first answer was late, the second was not",
          "came 1 Mar, answered 10 Mar, again 1 Apr, answered 2 Apr", "8 Mar, 8 Apr", "stopped",
          "no"),
    Story("taken up again after a referral", "came 1 Mar, referred 3 Mar, again 1 Apr",
          "8 Mar, 8 Apr", "runs", "yes"),
    Story("taken up again after closing", "came 1 Mar, answered 3 Mar, closed 4 Mar, again 1 Apr",
          "8 Mar, 8 Apr", "runs", "yes"),
    Story("asked back in the second round",
          "came 1 Mar, answered 3 Mar, again 1 Apr, asked 2 Apr, replied 6 Apr", "8 Mar, 12 Apr",
          "runs", "yes"),
    Story("what was asked in the first round does not hold the second",
          "came 1 Mar, asked 3 Mar, lapsed 3 Apr, again 1 May", "8 Apr, 8 May", "runs"),
    Story("after a withdrawal the first answer is that of the second round",
          "came 1 Mar, withdrew 3 Mar, again 1 Apr, answered 5 Apr", "8 Mar, 8 Apr", "stopped",
          "yes"),
    Story("and it can be late",
          "came 1 Mar, withdrew 3 Mar, again 1 Apr, answered 9 Apr", "8 Mar, 8 Apr", "stopped",
          "no"),
    Story("a third round", "came 1 Mar, answered 2 Mar, again 1 Apr, answered 2 Apr, again 1 May",
          "8 Mar, 8 Apr, 8 May", "runs", "yes"),
    # Closed by mistake.
    Story("reopened, it goes on where it was closed",
          "came 1 Mar, withdrew 3 Mar, reopened 10 Mar", "15 Mar", "runs"),
    Story("and is answered in time", "came 1 Mar, withdrew 3 Mar, reopened 10 Mar, answered 15 Mar",
          "15 Mar", "stopped", "yes"),
    Story("or late", "came 1 Mar, withdrew 3 Mar, reopened 10 Mar, answered 16 Mar", "15 Mar",
          "stopped", "no"),
    Story("reopened while it waited, it waits",
          "came 1 Mar, asked 3 Mar, lapsed 10 Mar, reopened 12 Mar", "8 Mar", "waits"),
    Story("and has waited from the question to the reply",
          "came 1 Mar, asked 3 Mar, lapsed 10 Mar, reopened 12 Mar, replied 20 Mar", "25 Mar",
          "runs"),
    Story("reopened after its answer, nothing is owed",
          "came 1 Mar, answered 3 Mar, closed 4 Mar, reopened 10 Mar", "8 Mar", "stopped", "yes"),
    # Brought to attention.
    Story("what is told is owed no answer", "told 1 Mar", "", ""),
    Story("nor when it is closed", "told 1 Mar, closed 2 Mar", "", ""),
    Story("asked for later, it runs from then", "told 1 Mar, asks 10 Mar", "17 Mar", "runs"),
    Story("and is answered in time", "told 1 Mar, asks 10 Mar, answered 17 Mar", "17 Mar",
          "stopped", "yes"),
    Story("or late", "told 1 Mar, asks 10 Mar, answered 18 Mar", "17 Mar", "stopped", "no"),
    Story("with a question back", "told 1 Mar, asks 10 Mar, asked 11 Mar, replied 14 Mar",
          "20 Mar", "runs"),
    Story("closed, and asked for later", "told 1 Mar, closed 2 Mar, again 10 Mar", "17 Mar",
          "runs"),
)  # fmt: skip
CHANGING_CLOCKS = (
    Story("New York puts its clocks forward", "came 10 Mar", "17 Mar", "runs"),
    Story("Geneva puts its clocks forward", "came 25 Mar, answered 1 Apr", "1 Apr", "stopped",
          "yes"),
    Story("Geneva puts its clocks back", "came 28 Oct, answered 4 Nov", "4 Nov", "stopped", "yes"),
    Story("New York puts its clocks back", "came 4 Nov, answered 12 Nov", "11 Nov", "stopped",
          "no"),
    Story("it waits while clocks change", "came 10 Mar, asked 12 Mar, replied 16 Mar", "21 Mar",
          "runs"),
)  # fmt: skip
WORKING = (
    Story("weekends, and a day on which the office is closed, do not count", "came 1 Mar",
          "11 Mar", "runs"),
    Story("a request of Saturday is one of Friday night", "came 6 Mar", "17 Mar", "runs"),
    Story("and so is one of Sunday", "came 7 Mar", "17 Mar", "runs"),
    Story("Easter Monday does not count", "came 1 Apr", "13 Apr", "runs"),
    Story("over Christmas and New Year", "came 24 Dec", "4 Jan 2022", "runs"),
    Story("it waits for working days alone", "came 1 Mar, asked 5 Mar, replied 8 Mar", "12 Mar",
          "runs"),
    Story("a weekend of waiting is nothing", "came 1 Mar, asked 5 Mar, replied 7 Mar", "11 Mar",
          "runs"),
    Story("nor is a day on which the office is closed", "came 1 Mar, asked 9 Mar, replied 11 Mar",
          "12 Mar", "runs"),
    Story("answered on a Saturday before the last day", "came 25 Feb, answered 6 Mar", "8 Mar",
          "stopped", "yes"),
    Story("answered on a Saturday after it", "came 24 Feb, answered 6 Mar", "5 Mar", "stopped",
          "no"),
)  # fmt: skip
NO_RULE = (
    Story("a policy without the rule sets no day", "came 1 Mar", "", ""),
    Story("nothing is late under it", "came 1 Mar, answered 30 Apr", "", ""),
    Story("nothing waits", "came 1 Mar, asked 3 Mar", "", ""),
)

ACTIONS: dict[str, tuple[Action, dict[str, Any]]] = {
    "asks": (Action.ASK_ADVICE, {"question": "And now?", "category": "training"}),
    "asked": (Action.ASK_REQUESTER, {"question": "Who gave it?"}),
    "replied": (Action.RECEIVE_REPLY, {}),
    "answered": (Action.ANSWER, {"answer": "Return it."}),
    "referred": (Action.REFER_ON, {"to": "ombudsman", "disclosed": "nothing", **REASON}),
    "withdrew": (Action.WITHDRAW, {"how": "orally"}),
    "lapsed": (Action.LAPSE, REASON),
    "closed": (Action.CLOSE, {}),
    "again": (Action.TAKE_UP_AGAIN, REASON),
    "reopened": (Action.REOPEN, REASON),
}


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def day(text: str) -> date:
    return datetime.strptime(text if len(text.split()) > 2 else f"{text} 2021", "%d %b %Y").date()


def happened(desk: RequestDesk, story: str) -> None:
    """Let a story happen; what ends a clock late is refused until somebody says why."""
    for entry in story.split(", "):
        what, _, when = entry.partition(" ")
        desk.on = day(when)
        if what in ("came", "told"):
            desk.open(**(TOLD if what == "told" else {}))
            continue
        action, given = ACTIONS[what]
        if action in (Action.ANSWER, Action.REFER_ON, Action.WITHDRAW, Action.LAPSE):
            clock = owed(desk.case)
            if clock is not None and clock.overdue_on(desk.on):
                assert desk.refused(steps.advance, action, given) == "request.late"
                given = {**given, "late_reason": "The file had to be found."}
        desk.step(action, **given)


def says(desk: RequestDesk) -> tuple[list[date], str, str]:
    found = clocks(desk.case)
    words = {True: "yes", False: "no", None: ""}
    return (
        [c.due_on for c in found],
        does(found[-1]) if found else "",
        (words[answered_in_time(desk.case)]),
    )


def does(clock: Clock) -> str:
    return "waits" if clock.paused else "runs" if clock.running else "stopped"


def expected(story: Story) -> tuple[list[date], str, str]:
    return [day(d) for d in story.due.split(", ") if d], story.now, story.in_time


def working(office: SampleOffice) -> None:
    """Let the office count seven working days, with the holidays of France and one of its own."""
    form = read_json("policy/unicef_sample.json")
    rule = {**form["parameters"]["advice_response"], "unit": "working_days"}
    calendar = {"country": "FR", "extra": ["2021-03-10"]}
    parameters = {**form["parameters"], "advice_response": rule}
    profile = read_profile({**form, "parameters": parameters, "calendar": calendar})
    office.office = replace(office.office, policies=(profile,))


def told(story: Story) -> str:
    return story.what


@pytest.mark.parametrize("story", DAYS, ids=told)
def test_calendar_days(office, story):
    desk = a_desk(office)
    happened(desk, story.happened)
    assert says(desk) == expected(story)


@pytest.mark.parametrize(
    "zone", ["UTC", "America/New_York", "Europe/Zurich", "Pacific/Kiritimati", "Pacific/Pago_Pago"]
)
@pytest.mark.parametrize("story", CHANGING_CLOCKS, ids=told)
def test_days_are_days_in_every_zone_also_when_clocks_change(office, story, zone, monkeypatch):
    with monkeypatch.context() as here:
        here.setenv("TZ", zone)
        time.tzset()
        desk = a_desk(office)
        happened(desk, story.happened)
        assert says(desk) == expected(story)
    time.tzset()


@pytest.mark.parametrize("story", WORKING, ids=told)
def test_working_days(office, story):
    working(office)
    desk = a_desk(office)
    happened(desk, story.happened)
    assert says(desk) == expected(story)


@pytest.mark.parametrize("story", NO_RULE, ids=told)
def test_a_policy_that_sets_no_day(story):
    desk = a_desk(SampleOffice("un_secretariat"))
    happened(desk, story.happened)
    assert says(desk) == expected(story)
    assert row(desk.case).due == ()


def test_there_are_at_least_sixty_stories_and_no_two_alike():
    every = [*DAYS, *CHANGING_CLOCKS, *WORKING, *NO_RULE]
    assert len({(s.happened, s.due) for s in every}) == len(every) >= 60


# What is typed later, and what two laptops say


def test_a_request_that_came_on_friday_and_is_typed_on_monday_counts_from_friday(office):
    desk = a_desk(office)
    desk.open(received_on=date(2021, 2, 26))
    assert owed(desk.case).started_on == date(2021, 2, 26)
    assert owed(desk.case).due_on == date(2021, 3, 5)


def test_an_answer_in_time_that_is_typed_late_is_in_time_and_needs_no_reason(office):
    desk = a_desk(office)
    desk.open()
    desk.later(30)
    desk.step(Action.ANSWER, answer="Return it.", happened_on=date(2021, 3, 4))
    assert answered_in_time(desk.case) is True


def test_a_reply_that_is_typed_late_counts_from_the_day_it_came(office):
    desk = a_desk(office)
    happened(desk, "came 1 Mar, asked 3 Mar")
    desk.later(20)
    desk.step(Action.RECEIVE_REPLY, reply="My cousin.", happened_on=date(2021, 3, 6))
    assert owed(desk.case).due_on == date(2021, 3, 11)
    assert desk.case.questions[0].answered_on == date(2021, 3, 6)


def test_nothing_is_answered_before_it_came_not_even_west_of_the_date_line(office):
    desk = a_desk(office)
    desk.open()
    early = {"answer": "Return it.", "happened_on": date(2021, 2, 28)}
    assert desk.refused(steps.advance, Action.ANSWER, early) == "case.step_too_early"


def test_a_day_that_has_not_come_yet_on_this_laptop_is_refused(office):
    desk = a_desk(office)
    desk.open()
    ahead = {"answer": "Return it.", "happened_on": date(2021, 3, 2)}
    assert desk.refused(steps.advance, Action.ANSWER, ahead) == "case.day_future"


def test_two_laptops_that_asked_on_different_days_wait_once(office):
    """Pauses that overlap count once: the conflict is settled, and one of the two ways stands."""
    omar = a_desk(office)
    happened(omar, "came 1 Mar")
    lin = omar.at("lin")
    happened(omar, "asked 3 Mar")
    happened(lin, "asked 5 Mar, replied 9 Mar")
    omar.sync(lin)
    conflict = next(c for c in omar.case.conflicts if c.field == "state")
    chosen = next(v for v in conflict.values if "receive_reply" in str(v.value))
    omar.on = date(2021, 3, 10)
    choice = {"field": "state", "choice": chosen.events[0], **REASON}
    omar.do(handling.settle_conflict, choice)
    omar.sync(lin)
    for desk in (omar, lin):
        assert says(desk) == ([date(2021, 3, 12)], "runs", "")


def test_answered_here_and_withdrawn_there_counts_as_a_person_settles_it(office):
    omar = a_desk(office)
    happened(omar, "came 1 Mar")
    lin = omar.at("lin")
    happened(omar, "answered 3 Mar")
    happened(lin, "withdrew 2 Mar")
    omar.sync(lin)
    conflict = next(c for c in omar.case.conflicts if c.field == "state")
    chosen = next(v for v in conflict.values if "withdraw" in str(v.value))
    omar.do(handling.settle_conflict, {"field": "state", "choice": chosen.events[0], **REASON})
    assert answered_in_time(omar.case) is None
    assert [a.text for a in omar.case.answers] == ["Return it."], "what was said stays"


def test_a_destroyed_request_says_whether_it_was_in_time(office):
    for state, in_time in ((State.DISPOSED, True),):
        assert answered_in_time(in_state(office, state).case) is in_time


def test_a_request_whose_policy_is_not_known_here_has_no_clock(office):
    desk = a_desk(office)
    desk.open()
    office.office = replace(office.office, policies=())
    assert clocks(desk.case) == ()
    assert desk.refused(membership.assign_officer, {"officer": desk.by}) == "case.no_policy"


def test_the_clock_is_shown_with_its_paragraph_and_stays_that_of_the_day_it_came(office):
    desk = a_desk(office)
    desk.open()
    (due,) = row(desk.case).due
    assert (due.clock, due.due_on) == ("advice_response", date(2021, 3, 8))
    assert due.source == "UNICEF ethics office annual report 2021, response target"
    form = read_json("policy/unicef_sample.json")
    rule = {**form["parameters"]["advice_response"], "value": 3}
    later = read_profile({
        **form, "version": "2", "valid_from": "2021-03-02",
        "parameters": {**form["parameters"], "advice_response": rule},
    })  # fmt: skip
    office.office = replace(office.office, policies=(*office.office.policies, later))
    assert owed(desk.case).due_on == date(2021, 3, 8)
    desk.later(5)
    other = a_desk(office)
    other.on = desk.on
    other.open()
    assert owed(other.case).due_on == date(2021, 3, 9)
    typed_later = a_desk(office)
    typed_later.on = desk.on
    typed_later.open(received_on=date(2021, 3, 1))
    assert owed(typed_later.case).due_on == date(2021, 3, 8)


@pytest.mark.parametrize("on", ["not a day", "0001-01-01", "9999-12-31", ""])
def test_a_forged_answer_without_its_step_stops_nothing(office, on):
    desk = a_desk(office)
    desk.open()
    forged = Add(f"answer/{new_id()}", {"answer": "x", "happened_on": on})
    desk.laptop.seal(desk.file, "answer", Payload((forged,), on, ""))
    assert says(desk) == ([date(2021, 3, 8)], "runs", "")
