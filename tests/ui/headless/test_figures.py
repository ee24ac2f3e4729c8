# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the command that counts requests: the years it takes, and what it leaves."""

from __future__ import annotations

import json

import pytest

from core.errors import UserError
from tests.ui.conftest import PASSPHRASE
from tests.ui.headless.test_commands import run
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


def test_the_command_leaves_pdf_json_tables_and_charts_for_nobody_else_to_read(sample, tmp_path):
    out = tmp_path / "figures"
    status, said, _ = run(
        "figures", sample.folder, "--years", "2021", "--out", out, "--language", "fr",
        secrets=[PASSPHRASE],
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
