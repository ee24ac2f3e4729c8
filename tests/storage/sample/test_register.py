# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the sample office's register of requests gives the published report.

The fast tests look at the last of its three years, the one whose breakdowns were published; all of
them are in the soak, which makes the whole sample as `demo` does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from random import Random

import pytest

from core.advice.figures import report, share_in_time
from core.advice.letters import NOTE
from core.advice.workflow import Action
from core.figures.export import as_json
from core.figures.table import TOTAL, percent
from core.letters.verify import Verdict
from core.policy_review import POLICY_REVIEW
from core.policy_review.clocks import clocks
from resources import LANGUAGES, read_json
from storage.figures import count_requests, in_doubt, requests_behind
from storage.letters import letters, read_letter, verify_letter
from storage.records.check import check_history
from storage.records.records import Records
from storage.sample.agenda import Agenda
from storage.sample.office import make_office
from storage.sample.planning import Planner
from storage.sample.register import Register, hold_to_the_published_figures
from storage.sample.reviews import plan_reviews
from storage.sample.write import VAULTS
from storage.sync import overview
from storage.vault import FLOOR, Passphrase, open_vault
from tests.architecture import ROOT
from tests.bench.offices import Clock
from tests.memory_folder import made_for_all_workers

FACTS = read_json("facts/ethics_office_2021.json")
SERVICE, ADVICE = FACTS["service_requests"], FACTS["advice_2021"]
YEARS = tuple(SERVICE["years"])
YEAR, PLACE = YEARS[-1], len(YEARS) - 1
ON = date(2022, 3, 31)
GROUPS = {
    "women": ("woman",),
    "men": ("man",),
    "group_or_anonymous": ("group_or_undisclosed",),
    "international_professional_and_national_officer": (
        "international_professional", "national_officer",
    ),
    "non_staff_and_anonymous": ("non_staff", "anonymous"),
}  # fmt: skip
"""What the report adds up that the register tells apart, or names otherwise."""


def _make(folder):
    """Make a sample office with a year's register and its reviews, and without its matters."""
    folder.mkdir()
    made = make_office(folder, read_json("demo/matters.json")["office"], kdf=FLOOR)
    agenda = Agenda(made)
    Register(made, agenda, (YEAR,))
    plan_reviews(made, agenda)
    agenda.until()
    made.close()
    (folder / "passphrase").write_text(made.director.passphrase, "utf-8")


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    folder = tmp_path_factory.mktemp("register") / "office"
    made_for_all_workers(_make, folder)
    phrase = Passphrase((folder / "passphrase").read_text("utf-8"))
    opened = Records(open_vault(folder / "director.vault", phrase), now=Clock())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def figures(records):
    return count_requests(records, (YEAR,), ON)


def cases(records, *files):
    return [records.load(file).case for file in files]


def test_table_1_is_the_published_one_to_the_digit(figures):
    for category in SERVICE.keys() - {"years", "total"}:
        number = figures.table_1.number(category, str(YEAR))
        assert number == SERVICE[category][PLACE], category
    assert figures.table_1.number() == figures.table_1.number(TOTAL, str(YEAR)) == 1020


def test_as_many_requests_of_each_kind_are_planned_as_were_published():
    planned = list(Planner(read_json("demo/requests.json"), Random(YEAR)).requests())
    found = Counter((one.on.year, one.facts["category"]) for one in planned if one.whole is None)
    kinds = SERVICE.keys() - {"years", "total"}
    assert found == {
        (year, kind): SERVICE[kind][place]
        for place, year in enumerate(YEARS)
        for kind in kinds
        if SERVICE[kind][place]
    }
    assert found.total() == 2363


@pytest.mark.parametrize(
    ("facet", "published"),
    [
        ("subcategory", "share_percent_by_subcategory_published"),
        ("location", "share_percent_by_location"),
        ("gender", "share_percent_by_gender"),
        ("staff_category", "share_percent_by_category"),
    ],
)
def test_every_published_share_of_advice_comes_out_of_the_records(figures, facet, published):
    tables = {table.rows.facet: table for table in (figures.figure_2, *figures.breakdowns)}
    table = tables[facet]
    for name, share in ADVICE[published].items():
        counted = sum(table.number(row, "2021") for row in GROUPS.get(name, (name,)))
        assert percent(counted, table.number(TOTAL, "2021")) == share, name
        counts = ADVICE["counts_that_give_these_shares"]
        assert counted == counts["category" if facet == "staff_category" else facet][name]


def test_the_share_of_answers_in_time_is_the_published_one(figures):
    assert share_in_time(figures.answers)[2021] == 99 == 100 * 0.99
    assert figures.answers.number(TOTAL, "2021") == 1020 - 4  # nobody owes the four an answer


def test_whoever_was_handed_over_by_name_has_a_note_that_is_genuine(records):
    notes = [letter for _, letter in letters(records)]
    assert [note.kind for note in notes] == [NOTE] * 3
    for note in notes:
        assert verify_letter(read_letter(records, note), records).verdict is Verdict.GENUINE


def test_retaliation_advice_stands_beside_the_sub_categories_as_in_the_report(figures):
    (beside,) = figures.figure_2.rows.also
    assert figures.figure_2.number(beside, str(YEAR)) == 11
    assert figures.figure_2.number(TOTAL, str(YEAR)) == 372


def test_behind_each_number_of_table_1_are_as_many_requests(records, figures):
    table = figures.table_1
    for row in table.rows.values:
        for column in (*table.columns.values, TOTAL):
            behind = requests_behind(records, table, row, column, ON)
            assert len(set(behind)) == table.number(row, column)
    few = requests_behind(records, table, "brought_to_attention", str(YEAR), ON)
    days = [case.opened_on for case in cases(records, *few)]
    assert days == sorted(days), "the oldest first"


def test_every_language_has_requests_and_every_late_answer_its_reason(records, figures):
    late = requests_behind(records, figures.answers, "no", "2021", ON)
    assert len(late) == 10
    for case in cases(records, *late):
        given = [step.facts.text("late_reason") for step in case.way]
        assert any(given), case.number
    told = requests_behind(records, figures.table_1, "general_information", "2021", ON)
    spoken = Counter(case.language for case in cases(records, *told))
    assert spoken.keys() == set(LANGUAGES)


def test_some_requests_have_a_whole_history(records, figures):
    steps = Counter()
    topics = requests_behind(records, figures.figure_2, TOTAL, "2021", ON)
    for case in cases(records, *topics):
        for step in case.way:
            steps[step.action] += 1
        if any(step.action == Action.REFER_ON for step in case.way):
            assert case.consent("disclose_identity")
            assert case.referrals[0].result == "resolved"
    assert steps[Action.ASK_REQUESTER] == steps[Action.RECEIVE_REPLY] == 3
    assert steps[Action.TAKE_UP_AGAIN] == 2
    assert steps[Action.REFER_ON] == 3


def test_one_file_is_a_part_and_one_pair_is_in_doubt(records):
    assert records.list(kinds=("request",)).total == 1021  # one more than is counted
    (pair,) = in_doubt(records)
    one, other = cases(records, *pair)
    assert one.principal.name == other.principal.name
    assert one.classes.subcategory == other.classes.subcategory


@pytest.fixture(scope="module")
def reviews(records):
    return cases(records, *(row.file for row in records.list(kinds=(POLICY_REVIEW.name,)).rows))


def test_policy_was_reviewed_in_each_published_field_and_what_became_of_it_is_known(reviews):
    assert len(reviews) == len(FACTS["policy_support_2021_examples"])
    states = Counter(review.state.value for review in reviews)
    assert states == {"closed": 6, "followed_up": 1, "comments_given": 1}
    commented = [review for review in reviews if review.comments]
    assert {review.outcome for review in reviews if review not in commented} == {"withdrawn"}
    assert len(commented) == len(reviews) - 1
    twice = max(reviews, key=lambda review: len(review.drafts))
    assert len(twice.drafts) == len(twice.comments) == 2
    for review in reviews:
        for clock in clocks(review):
            assert clock.stopped_on is not None and clock.stopped_on <= clock.due_on


def test_one_review_came_of_a_request_and_each_names_the_other(records, reviews):
    (made,) = (review for review in reviews if review.links)
    (back,) = made.links
    (request,) = cases(records, back.file)
    assert (request.number, request.opened_on) == (back.number, made.opened_on)
    assert request.classes.category == "standard_setting_policy"
    assert [(link.file, link.why) for link in request.links] == [(made.file, "became")]


def test_what_leaves_the_office_has_no_small_number_and_still_the_published_totals(
    records, figures
):
    handed_out = report(figures, records.office, ON, whole=False)
    form = json.loads(as_json(handed_out, "en"))
    shown = [
        number
        for table in form["tables"]
        for row in (*table["rows"], table["total"])
        for number in (*row["counts"].values(), row["total"])
    ]
    assert None in shown
    assert not {1, 2, 3, 4} & set(shown)
    assert form["tables"][0]["total"]["counts"] == {str(YEAR): 1020}


def test_a_register_that_does_not_add_up_to_the_publication_ends_the_making(records, figures):
    hold_to_the_published_figures(records, ON, (YEAR,))
    files = requests_behind(records, figures.table_1, "media", str(YEAR), ON)[:1]
    number = records.vault.db.query_value("SELECT no FROM file_row WHERE file = ?", files)
    with pytest.raises(ZeroDivisionError), records.transaction():
        records.vault.db.execute(
            "UPDATE counted_row SET category = 'training' WHERE file = ?", (number,)
        )
        with pytest.raises(ValueError, match="table_1"):
            hold_to_the_published_figures(records, ON, (YEAR,))
        1 / 0  # noqa: B018 - undo


@pytest.mark.soak
def test_in_the_whole_sample_all_laptops_have_the_register_and_pass_their_check(demo):
    about = json.loads((demo / "demo.json").read_text("utf-8"))
    phrases = {person["vault"]: person["passphrase"] for person in reversed(about["officers"])}
    for name, phrase in phrases.items():
        opened = Records(open_vault(demo / name, Passphrase(phrase)), now=Clock())
        try:
            requests = 0 if name == VAULTS["reviewer"] else 2363
            assert count_requests(opened, YEARS, ON).table_1.number() == requests
            assert not any(colleague.waiting for colleague in overview.colleagues(opened))
            checked = check_history(opened.vault)
            assert checked.ok, [finding.code for finding in checked.findings]
        finally:
            opened.close()


@pytest.mark.soak
def test_the_command_writes_the_published_table_from_the_sample(demo, tmp_path):
    about = json.loads((demo / "demo.json").read_text("utf-8"))
    read, write = os.pipe()
    os.write(write, f"{about['passphrase']}\n".encode())
    os.close(write)
    command = ["figures", demo / "office.vault", "--years", "2019-2021", "--out", tmp_path / "f"]
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *command, "--whole", "--passphrase-fd", str(read)],
        capture_output=True, text=True, check=True, pass_fds=[read],
    )  # fmt: skip
    os.close(read)
    names = {Path(line).name for line in done.stdout.splitlines()}
    assert {"figures.pdf", "figures.json", "table_1.csv", "figure_2.csv"} <= names
    form = json.loads((tmp_path / "f" / "figures.json").read_text("utf-8"))
    counted = {row["key"]: list(row["counts"].values()) for row in form["tables"][0]["rows"]}
    assert counted == {key: SERVICE[key] for key in SERVICE.keys() - {"years", "total"}}
    rates = {table["name"]: table["rate"] for table in form["tables"] if "rate" in table}
    assert rates["in_time"]["percent"]["2021"] == 99
