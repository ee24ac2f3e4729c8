# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the command that counts requests: the years it takes, and what it leaves."""

from __future__ import annotations

import json
from datetime import date

import pytest

from core.advice import REQUEST
from core.advice.opening import log_request
from core.errors import Refusal, UserError
from core.office.changes import approve, set_programme
from storage.records.records import Records
from storage.vault import Passphrase, open_vault
from tests.bench.offices import Clock
from tests.core.advice.harness import GIFT
from tests.storage.programme import Programme
from tests.ui.conftest import PASSPHRASE
from ui.headless.figures import read_years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2021", (2021,)),
        ("2019-2021", (2019, 2020, 2021)),
        ("2020\u20132021", (2020, 2021)),
        (" 2021 ", (2021,)),
    ],
)
def test_years_are_one_or_a_span(text, years):
    assert read_years(text) == years


@pytest.mark.parametrize("text", ["", "21", "2021-2019", "2010-2021", "2019,2021", "20l9", "٢٠٢١"])
def test_other_years_are_refused(text):
    with pytest.raises(UserError, match=r"command\.years"):
        read_years(text)


def test_the_command_leaves_pdf_json_tables_and_charts_for_nobody_else_to_read(
    run, sample, tmp_path
):
    out = tmp_path / "figures"
    status, said, _ = run(
        "figures", sample.folder, "--years", "2021", "--out", out, "--language", "fr",
    )  # fmt: skip
    assert status == 0
    assert said.splitlines() == [str(path) for path in map(out.joinpath, (
        "figures.pdf", "figures.json", "table_1.csv", "figure_2.csv", "location.csv",
        "gender.csv", "staff_category.csv", "in_time.csv", "figure_1.svg", "figure_2.svg",
        "location.svg", "gender.svg", "staff_category.svg", "in_time.svg",
    ))]  # fmt: skip
    assert all(path.stat().st_mode & 0o077 == 0 for path in out.iterdir())
    form = json.loads((out / "figures.json").read_text("utf-8"))
    assert form["tables"][0]["total"]["counts"] == {"2021": 0}
    assert "Réservé" not in (out / "figure_1.svg").read_text("utf-8")
    assert (out / "table_1.csv").read_text("utf-8-sig").startswith("Tableau 1")


def test_the_command_leaves_the_results_of_the_programme_where_there_is_a_cycle(
    run, sample, tmp_path
):
    out = tmp_path / "results"
    command = ["figures", sample.folder, "--disclosure", "--years", "2021", "--out", out]
    status, _, failed = run(*command)
    assert status == 1
    assert "There is no disclosure cycle in these years." in failed
    records = Records(open_vault(sample.folder, Passphrase(PASSPHRASE)), now=Clock())
    with records.transaction():
        Programme(records).run()
    records.close()
    status, told, _ = run(*command)
    assert status == 0
    names = ("table_3", "progress", "filing", "composition", "outcomes", "declared", "verification")
    assert told.splitlines() == [str(path) for path in map(out.joinpath, (
        "results.pdf", "results.json", *(f"{name}.csv" for name in names),
        "table_3.svg", "table_3_total.svg", *(f"{name}.svg" for name in names[1:]),
    ))]  # fmt: skip
    form = json.loads((out / "results.json").read_text("utf-8"))
    assert form["tables"][0]["rate"]["percent"] == {"2020": 100, "2021": 75}


@pytest.mark.parametrize(
    ("without", "with_", "said"),
    [
        ("advice", "--disclosure", "You have no part in the requests for advice."),
        ("disclosure", "", "You have no part in the disclosure programme."),
    ],
)
def test_whoever_is_in_one_programme_gets_no_tables_of_the_other(
    run, sample, tmp_path, without, with_, said
):
    records = Records(open_vault(sample.folder, Passphrase(PASSPHRASE)), now=Clock())
    with records.transaction():
        Programme(records).run()
        logged = log_request(records.office, GIFT, by=records.me, on=date(2021, 12, 30))
        assert not isinstance(records.create(REQUEST, logged), Refusal)
    me = records.me
    answer = records.apply_office(
        lambda office, registers: set_programme(
            office, registers, me, without, date(2021, 12, 31), granted=False
        )
    )
    assert not isinstance(answer, Refusal)
    (waits,) = records.office.pending
    second = sample.second
    answer = records.apply_office(
        lambda office, _: approve(office, waits.event, second, date(2021, 12, 31)), actor=second
    )
    assert not isinstance(answer, Refusal)
    records.close()
    for option, refused in ((with_, False), ("" if with_ else "--disclosure", True)):
        out = tmp_path / f"out{option}"
        status, _, complaint = run(
            "figures", sample.folder, *filter(None, [option]), "--years", "2021", "--out", out,
        )  # fmt: skip
        assert (status, out.exists(), said in complaint) == (
            (1, False, True) if refused else (0, True, False)
        )
