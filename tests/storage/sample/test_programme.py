# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the sample office's cycles were lived through and give the published results.

The fast tests look at one filer in twenty; all of them are in the soak, which makes the whole
sample as `demo` does.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from datetime import date

import pytest

from core.disclosure import CYCLE, STATEMENT
from core.disclosure.certificate import read_certificate, read_cohort, verify
from core.disclosure.statement import read_statement
from core.errors import Refusal
from core.letters.verify import Verdict
from resources import LANGUAGES, read_json
from storage.letters import letters, read_letter, verify_letter
from storage.records.cycle import filings
from storage.records.records import Records
from storage.results import count_results
from storage.sample.agenda import Agenda
from storage.sample.answering import unlock
from storage.sample.filers import YEARS
from storage.sample.office import make_office
from storage.sample.programme import Programme, hold_to_the_published_results
from storage.sheets.table import table_of
from storage.vault import FLOOR, Passphrase, open_vault
from tests.bench.offices import Clock

FACTS = read_json("facts/ethics_office_2021.json")["disclosure"]
ON = date(2021, 12, 31)
PART = 24


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    made = make_office(
        tmp_path_factory.mktemp("cycles"), read_json("demo/matters.json")["office"], kdf=FLOOR
    )
    yield made
    made.close()


@pytest.fixture(scope="module")
def programme(office):
    """Return both cycles, with one in so many of their filers."""
    agenda = Agenda(office)
    made = Programme(office, agenda, part=PART)
    agenda.until()
    office.exchange()
    return made


@pytest.fixture(scope="module")
def records(office, programme):
    return office.director.records


def rows(records, year):
    return filings(records, str(year))


def case(records, number):
    (row,) = (r for year in YEARS for r in rows(records, year) if r.number == number)
    return records.load(row.file).case


def test_a_cycle_that_does_not_add_up_to_the_publication_ends_the_making(programme, records):
    hold_to_the_published_results(programme, ON)
    (file, *_) = (row.file for row in rows(records, 2021) if "declared" in row.facets)
    number = records.vault.db.query_value("SELECT no FROM file_row WHERE file = ?", (file,))
    with pytest.raises(ZeroDivisionError), records.transaction():
        records.vault.db.execute(
            "DELETE FROM facet_row WHERE file = ? AND name = 'declared'", (number,)
        )
        with pytest.raises(ValueError, match="declared"):
            hold_to_the_published_results(programme, ON)
        1 / 0  # noqa: B018 - undo


def test_the_years_before_have_their_totals_and_are_closed(records):
    cycles = [records.load(r.file).case for r in records.list(kinds=(CYCLE.name,), limit=50).rows]
    assert len(cycles) == len(FACTS["compliance_by_year"])
    assert all(cycle.closed for cycle in cycles)
    before = {int(c.year): c.totals for c in cycles if int(c.year) not in YEARS}
    for year, required, rate in FACTS["compliance_by_year"]:
        if year in before:
            said = before[year]
            assert said.number("required") == required
            assert round(100 * said.number("complied") / required, 1) == rate
            assert "Table 3" in said.text("source")


def test_the_cycles_took_as_long_as_was_published(programme):
    months = {year: course.months for year, course in programme.results(ON).courses.items()}
    told = FACTS["cycle_2021"]
    assert months[2020] == told["cycle_months_before_reform"]
    assert months[2021] == told["cycle_months"]


def test_one_filer_answered_a_form_that_had_last_year_s_statement_in_it(programme, records):
    told = programme.about()["2021"]["form"]
    form, sealed = programme.papers[told["form"]], programme.papers[told["answer"]]
    filing = case(records, told["filing"])
    latest = filing.latest
    assert latest.channel == "form"
    assert latest.key == hashlib.sha256(sealed).hexdigest()
    assert records.read_attachment(latest.key) == sealed
    unlocked = unlock(form, told["code"])
    assert unlocked["number"] == filing.filer.number
    (last,) = (r for r in rows(records, 2020) if r.one("number") == filing.filer.number)
    before = records.load(last.file).case.latest
    assert read_statement(unlocked["before"]) == read_statement(before.said.plain())
    assert unlocked["before"]["sections"] != latest.said.form("sections").plain()
    assert told["code"].encode() not in form


def test_a_potential_conflict_went_to_guidance_by_two_persons_and_to_a_report(programme, records):
    filing = case(records, programme.about()["2021"]["guidance"])
    assert filing.conflicted
    (proposal,) = filing.proposals
    (said,) = (e for e in records.events(filing.file) if e.id == proposal.verdict_event)
    assert proposal.verdict == "approved"
    assert said.event.actor != proposal.origin.by
    (guidance,) = filing.guidance
    assert guidance.done == "whole" and guidance.document == filing.documents[0].id
    genuine = [
        verify_letter(read_letter(records, letter), records).verdict
        for file, letter in letters(records)
        if file == filing.file
    ]
    assert genuine == [Verdict.GENUINE]


def test_whoever_was_drawn_follows_from_the_certificate_and_was_verified(programme, records):
    told = programme.about()["2021"]
    certificate = read_certificate(programme.papers[told["certificate"]])
    assert not isinstance(certificate, Refusal)
    rule = certificate.announcement.rule
    members = read_cohort(table_of(programme.papers[told["cohort"]]).rows, rule)
    assert all(check.passed for check in verify(certificate, members))
    assert len(certificate.secrets) == 2
    drawn = [row for row in rows(records, 2021) if "drawn" in row.facets]
    assert {row.one("number") for row in drawn} == set(certificate.numbers)
    for row in drawn:
        filing = records.load(row.file).case
        assert filing.verification.text("result") == "cleared"
        assert all(asked.agrees == "yes" for asked in filing.asked) and filing.asked


def test_filings_are_dated_through_the_cycle_and_names_are_of_many_scripts(records):
    cleared = {row.one("reviewed_on") for row in rows(records, 2021)}
    assert len(cleared) > 5
    for year in YEARS:
        found = rows(records, year)
        assert len({row.name for row in found}) == len(found)
        assert all(row.closed and row.one("filed_on") <= row.one("reviewed_on") for row in found)
    spoken = Counter(row.one("language") for row in rows(records, 2021))
    assert spoken.keys() <= set(LANGUAGES) and len(spoken) > 3
    scripts = {name for row in rows(records, 2021) for name in map(_script, row.name)}
    assert len(scripts) > 1


def _script(letter):
    return "latin" if letter < "\u0250" else "other"


def test_the_reviewer_has_all_statements_and_their_cycles_on_her_laptop(office, records):
    hers = office.laptops["reviewer"].records
    for kind in (STATEMENT.name, CYCLE.name):
        assert hers.list(kinds=(kind,)).total == records.list(kinds=(kind,)).total > 0
    here, there = (count_results(r, YEARS, ON) for r in (records, hers))
    assert here.tables == there.tables


@pytest.mark.soak
def test_the_whole_sample_gives_the_published_results_from_the_reviewer_s_laptop(demo):
    about = json.loads((demo / "demo.json").read_text("utf-8"))
    phrase = next(o["passphrase"] for o in about["officers"] if o["role"] == "reviewer")
    hers = Records(open_vault(demo / "reviewer.vault", Passphrase(phrase)), now=Clock())
    try:
        found = count_results(hers, YEARS, ON)
        kinds = {row.kind for row in hers.list(limit=5000).rows}
    finally:
        hers.close()
    assert kinds == {STATEMENT.name}
    declared, counts = found.declared, FACTS["declared_2021_counts"]
    assert [
        declared.number(name, "2021")
        for name in ("spouse_organisation", "spouse_un", "relative_un", "activity")
    ] == [*counts.values()][:4]
    assert found.outcomes.number("potential_conflict", "2021") == 17
    assert found.verification.number("cleared", "2021") == FACTS["verification_2021"]["count"]
    assert found.verification.number("", "2021") == FACTS["verification_2021"]["count"]
    for year, required, rate in FACTS["compliance_by_year"]:
        said = found.compliance
        assert said.number(str(year)) == required
        assert round(100 * said.number(str(year), "yes") / required, 1) == rate
