# SPDX-License-Identifier: Apache-2.0
"""The exchange page: who the colleagues are, what goes to them, what came, what was refused."""

from __future__ import annotations

from tests.ui.cases.harness import buttons, click, enter


def test_colleagues_are_listed_with_what_waits_for_them(crew):
    crew.begin()
    bo, cy = crew.entries(crew.exchange.colleagues)
    assert "Bo Officer" in bo
    assert "1 file to send" in bo
    assert "last heard from" in bo
    assert "Cy Officer" in cy


def test_a_bundle_is_written_for_those_who_are_ticked_and_taken_in_there(crew):
    file = crew.begin()
    page = crew.exchange
    click(page.write)
    dialog = crew.dialog()
    bo, cy = (crew.team[name].officer for name in ("bo", "cy"))
    assert dialog.ticks[bo].isChecked()
    click(dialog.ticks[cy])
    enter(dialog.folder, str(crew.team.folder))
    click(dialog.verb)
    crew.settle()
    assert crew.no_dialog()
    (written,) = crew.entries(page.written.files)
    (path,) = crew.team.folder.iterdir()
    assert "Bo Officer" in written
    assert path.name in written
    assert crew.team["bo"].take(path).files == {file}


def test_a_folder_that_is_not_there_is_said_at_the_field(crew):
    click(crew.exchange.write)
    dialog = crew.dialog()
    enter(dialog.folder, str(crew.team.folder / "gone"))
    click(dialog.verb)
    assert dialog.folder.property("state") == "wrong"
    dialog.reject()


def test_what_came_is_summed_up_and_a_case_is_opened_by_a_click(crew):
    file = crew.team["bo"].open_case("Rosa Alvarez")
    page = crew.exchange
    crew.take_in(*crew.from_colleague("bo"))
    (case,) = crew.entries(page.summary.cases)
    assert "Rosa Alvarez" in case
    assert "in 1 case" in page.summary.counts.text()
    assert "from \u2068Bo Officer\u2069" in crew.entries(page.arrivals)[0]
    (opens,) = buttons(page.summary, "Open: " + case.split("\n")[1])
    click(opens)
    crew.settle()
    assert crew.window.frame.place == "cases"
    assert crew.page.file == file


def test_a_damaged_bundle_is_refused_with_its_reason_and_the_others_are_taken_in(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    (good,) = crew.from_colleague("bo")
    data = bytearray(good.read_bytes())
    data[-40] ^= 1
    bad = good.with_name("0" * 32 + ".probundle")
    bad.write_bytes(bytes(data))
    page = crew.exchange
    crew.take_in(bad, good)
    (refused,) = crew.entries(page.summary.refused)
    assert bad.name in refused
    assert "changed on its way" in refused
    assert len(crew.entries(page.summary.cases)) == 1
    shown = crew.entries(page.arrivals)
    assert "Taken in" in shown[0]
    assert "changed on its way" in shown[1]


def test_bundles_dropped_on_today_are_taken_in_and_shown_on_the_exchange_page(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    crew.drop(crew.today, crew.from_colleague("bo"))
    assert crew.window.frame.place == "exchange"
    assert len(crew.entries(crew.exchange.summary.cases)) == 1


def test_the_window_and_its_banner_never_name_a_case(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    page = crew.exchange
    crew.take_in(*crew.from_colleague("bo"))
    assert crew.window.windowTitle() == "Probitas"
    assert "Rosa" not in page.banner.sentence
    assert "Rosa" not in page.summary.counts.text()


def test_a_file_taken_back_is_shown_with_its_number_and_its_day_and_is_gone(sit_down, team):
    from core.retaliation.membership import declare_recusal

    file = team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    crew = sit_down("bo")
    number = crew.case(file).number
    team["ada"].act(file, declare_recusal, officer=crew.me, reason="They are related.")
    page = crew.exchange
    crew.take_in(*crew.from_colleague("ada"))
    (certificate,) = crew.entries(page.withdrawn)
    assert number in certificate
    assert "1 file taken back" in page.summary.counts.text()
    assert not page.summary.cases.isVisibleTo(page)
    assert crew.cases.list.model.total == 0
    crew.settle()
