# SPDX-License-Identifier: Apache-2.0
"""Nothing is said to a person but what was written for people, in six languages.

Errors come from the one table, `resources/messages`; hints at a field from `tr`. No exception
speaks for itself, and no text of the code stands on the screen untranslated.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tests.architecture import Module, program

if TYPE_CHECKING:
    from collections.abc import Iterator

SAYING = {
    "Label", "button", "tool", "say", "wrong", "setText", "setToolTip", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "addItem", "addTab", "setHeaderData",
    "heading", "nothing", "Empty", "Notice", "setWindowTitle", "row", "value", "Tick",
}  # fmt: skip
"""What puts a text on the screen, or has it read out."""
NAMES = re.compile(
    r"Probitas|SHA-256|(?:(?:Ctrl|Shift)\+)*(?:Enter|Backspace|F\d|[A-Z])|[\W\d_]*|[a-z][a-z0-9_-]*"
)
"""Words that are the same in all languages, keys, signs, and the names of icons and roles."""


def literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument consists of, as they stand in the code."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (v.value for v in node.values if isinstance(v, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)


def untranslated(module: Module) -> list[str]:
    """Return the texts of the code that a module shows as they are."""
    found = []
    for call, name in module.calls():
        if name.rpartition(".")[2] in SAYING:
            said = [text for argument in call.args for text in literals(argument)]
            found += [f"{module.path}:{call.lineno}: {t}" for t in said if not NAMES.fullmatch(t)]
    return found


def speaking(module: Module) -> list[str]:
    """Return the places where an exception is turned into a text."""
    found = []
    for caught in module.nodes:
        if not isinstance(caught, ast.ExceptHandler) or caught.name is None:
            continue
        for part in ast.walk(caught):
            values: list[ast.expr] = []
            if isinstance(part, ast.Call) and ast.unparse(part.func) in {"str", "repr"}:
                values = part.args
            elif isinstance(part, ast.FormattedValue):
                values = [part.value]
            if any(isinstance(v, ast.Name) and v.id == caught.name for v in values):
                found.append(f"{module.path}:{part.lineno}")
    return found


def window() -> list[Module]:
    return [one for one in program() if one.layer == "ui" and "headless" not in one.path]


def test_no_text_of_the_code_is_shown_untranslated():
    found = [line for module in window() for line in untranslated(module)]
    assert not found, "\n".join(found)


def test_no_exception_speaks_for_itself():
    assert not [line for module in window() for line in speaking(module)]


@pytest.mark.parametrize(
    "source",
    [
        'Label("No vault here")',
        'self.banner.say("danger", "It failed.")',
        'self.banner.say("danger", f"It failed: {why}")',
        'button("Save" if new else "Change it")',
    ],
)
def test_a_text_that_nobody_translated_is_found(source):
    assert untranslated(Module("ui/x.py", source))


def test_an_exception_that_speaks_is_found():
    source = "try:\n    f()\nexcept OSError as error:\n    say({})"
    assert speaking(Module("ui/x.py", source.format("str(error)")))
    assert speaking(Module("ui/x.py", source.format('f"{error}"')))
    assert not speaking(Module("ui/x.py", source.format("error.refusal")))
