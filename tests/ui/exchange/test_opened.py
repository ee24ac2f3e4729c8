# SPDX-License-Identifier: Apache-2.0
"""A bundle that was opened from the desktop: offered above the pages, read when asked for."""

from __future__ import annotations

from tests.ui.cases.harness import click


def test_an_opened_bundle_is_offered_and_taken_in_when_asked_for(crew):
    crew.team["bo"].open_case("Applicant")
    (path,) = crew.from_colleague("bo")
    banner = crew.window.frame.banner
    crew.window.open_given(path)
    assert path.name[:8] in banner.sentence
    crew.settle()
    assert crew.window.desk.courier.last is None

    click(banner._action)
    crew.settle()
    assert crew.window.frame.place == "exchange"
    assert crew.window.desk.courier.last.new
    assert not banner.sentence
