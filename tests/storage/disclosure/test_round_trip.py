# SPDX-License-Identifier: Apache-2.0
"""A form goes from the vault through a real browser, and its answer comes back into the vault."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from core.disclosure.statement import Amount
from storage.disclosure.forms import write_forms
from tests.bench.cycles import ON
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.test_form_in_browser import (  # noqa: F401, TC001 - fixtures
    Filer,
    filer,
    page,
    pytestmark,
)
from tests.storage.disclosure.filers import codes

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.disclosure.filers import Filers


def test_a_filer_confirms_last_year_s_answers_in_a_browser_then_amends_them(
    filers: Filers,
    filer: Filer,  # noqa: F811
    tmp_path: Path,
) -> None:
    (file,) = filers.some(1)
    filers.last_year(file, blank(assets=[FLAT]))
    with closing(
        write_forms(filers.records, filers.cycle, [file], tmp_path / "out", on=ON)
    ) as made:
        (tmp_path / "out").mkdir()
        ((_, form),) = next(made)
    code = filers.case(file).forms[0].code
    filer.open(form.read_bytes(), code)
    filer.page.check("#s-assets input[type=checkbox]")
    filer.leave_blank("assets")
    filer.declare()
    (tmp_path / "first").write_bytes(filer.saved("button.main"))
    amount = filer.page.locator("#s-assets fieldset [data-column=amount]")
    amount.fill("260 000")
    filer.page.check("#s-assets input[type=checkbox]")
    filer.declare()
    (tmp_path / "second").write_bytes(filer.saved("button.main"))
    assert codes(filers.take_in(tmp_path / "first")) == {"first": 1}
    same = filers.case(file).latest
    assert (same.unchanged, same.sealed.name) == (True, "first")
    assert codes(filers.take_in(tmp_path / "second")) == {"second": 2}
    now = filers.case(file).latest
    assert not now.unchanged
    assert now.statement.sections["assets"][0]["amount"] == Amount(26_000_000, "EUR")
