# SPDX-License-Identifier: Apache-2.0
"""Owns tests of one sentence over many cases: one test for the runner, each failing case named.

A case of a millisecond costs the runner more than itself: it is collected by every worker, sent
about, and reported. Where cases share nothing and are many, `in_each` takes the place of
`pytest.mark.parametrize`, with the same arguments; all cases are tried, and every one that fails
is told with what it was.
"""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SHOWN = 60
"""Characters of a value that stand in the name of a case."""


def in_each(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[..., Any]:
    """Run a test once for each case, as `names` say its values; other parameters are fixtures."""
    keys = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    tried = [dict(zip(keys, _values(case, len(keys)), strict=True)) for case in cases]

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def run(**fixtures: object) -> None:
            assert tried, "no cases at all"
            failed = []
            for case in tried:
                try:
                    test(**fixtures, **case)
                except Exception as error:  # noqa: BLE001 - told below, with its case
                    error.add_note(f"in the case {', '.join(map(_shown, case.values()))}")
                    failed.append(error)
            if failed:
                raise ExceptionGroup(f"{len(failed)} of {len(tried)} cases", failed)

        asked = inspect.signature(test)
        left = [p for name, p in asked.parameters.items() if name not in keys]
        run.__signature__ = asked.replace(parameters=left)
        return run

    return decorate


def _values(case: Any, count: int) -> tuple[Any, ...]:
    return (case,) if count == 1 else tuple(case)


def _shown(value: object) -> str:
    name = getattr(value, "name", None)
    return str(name if isinstance(name, str) else value)[:_SHOWN]
