# SPDX-License-Identifier: Apache-2.0
"""Owns the rules every module is held to, as functions from a parsed module to complaints.

`test_architecture.py` runs each rule over the tree, and over a small wrong module that it has to
complain about: a rule that cannot fail is no rule.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("resources", "core", "storage", "ui", "main")
"""From the bottom up; a layer may import itself and those before it."""

SPDX = "# SPDX-License-Identifier: Apache-2.0\n"
MODULE_LINES = 400
FUNCTION_LINES = 60
REASON = "Longer than 400 lines because"

_DISK = frozenset({"fileinput", "glob", "mmap", "os", "pathlib", "shutil", "tempfile"})
_WORLD = frozenset({"keyring", "platform", "random", "socket", "subprocess", "threading"})
_ENGINES = frozenset({"sqlcipher3", "sqlite3"})
_WINDOW = frozenset({"PySide6", "shiboken6"})
_CLOCKS = frozenset({"time", "sched"})
_CRYPTOGRAPHY = frozenset({"cryptography", "hashlib", "hmac", "keyring", "pyhanko", "secrets"})
BANNED = {
    "resources": _ENGINES | _WINDOW,
    "core": _DISK | _WORLD | _ENGINES | _WINDOW | _CLOCKS,
    "storage": _WINDOW,
    "ui": _ENGINES | _CRYPTOGRAPHY,
    "main": _ENGINES | _CRYPTOGRAPHY,
}
"""What a layer does not know. Reasons: see the docstring of the package."""

_SQL = re.compile(
    r"\s*(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s.+\sSET|DELETE\s+FROM|PRAGMA\s|"
    r"(CREATE|DROP|ALTER)\s+(UNIQUE\s+|VIRTUAL\s+)?(TABLE|INDEX|TRIGGER|VIEW))\s",
    re.DOTALL,
)
_CLOCK_CALLS = frozenset({"now", "today", "utcnow"})
_WRITERS = frozenset({"write_bytes", "write_text", "mkdir", "unlink", "rename", "touch"})
_QT_WRITERS = frozenset({"QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir"})
_LONG = frozenset({
    "core.advice.importing", "core.disclosure.matching.index", "core.disclosure.matching.matches",
    "core.disclosure.registration", "core.figures.export", "core.figures.page", "core.figures.svg",
    "core.letters.compose", "core.letters.render", "core.letters.sign", "core.letters.verify",
    "core.tabular.columns", "core.tabular.reading", "core.typeset.document", "core.typeset.pdf",
    "PIL", "difflib", "email", "openpyxl", "pypdfium2", "reportlab", "zipfile",
})  # fmt: skip
"""What takes the longer the more it is given."""
_READERS = frozenset({"read_bytes", "read_text", "iterdir", "glob", "rglob", "walk", "scandir"})
NOT_LONG = {
    "ui/cases/differences.py": "compares no more than some pages",
    "ui/cases/viewer.py": "draws in an operation of its own",
    "ui/widgets/paper.py": "draws in operations of its own",
    "ui/widgets/page_text.py": "is asked in those operations",
    "ui/privacy/machine.py": "reads what the kernel tells of the machine",
    "ui/start/steps/folder.py": "asks whether the folder that was chosen is empty",
}
"""The modules that may, and why nobody waits for them."""
_TRANSLATORS = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"})
_LATER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


@dataclass(frozen=True)
class Module:
    """One source file; `path` is relative to the repository, with slashes."""

    path: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, self.path)

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Every node of the tree: each rule looks at all of them."""
        return tuple(ast.walk(self.tree))

    @property
    def layer(self) -> str:
        return self.path.removesuffix(".py").split("/")[0]

    def imports(self, *, at_run_time: bool = False) -> Iterator[tuple[int, str]]:
        """Yield (line, dotted name); with `at_run_time` without those for type checkers."""
        typing_only: set[ast.AST] = set()
        if at_run_time:
            for node in self.nodes:
                if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
                    typing_only |= {inner for child in node.body for inner in ast.walk(child)}
        for node in self.nodes:
            if node in typing_only:
                continue
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = "." * node.level + (node.module or "")
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)

    def calls(self) -> Iterator[tuple[ast.Call, str]]:
        """Yield every call with the last part of the name that is called."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                yield node, _last_name(node.func)


@cache
def program() -> list[Module]:
    """Return the modules of the program, read once for all rules."""
    found = [p for layer in LAYERS[:-1] for p in sorted((ROOT / layer).rglob("*.py"))]
    if (ROOT / "main.py").exists():
        found.append(ROOT / "main.py")
    return [_read(path) for path in found]


@cache
def tests() -> list[Module]:
    """Return the modules of the tests, read once for all rules."""
    return [_read(path) for path in sorted((ROOT / "tests").rglob("*.py"))]


def _read(path: Path) -> Module:
    return Module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _within(name: str, banned: frozenset[str]) -> bool:
    return any(name == b or name.startswith(f"{b}.") for b in banned)


def imports_run_one_way(module: Module) -> Iterator[str]:
    rank = LAYERS.index(module.layer)
    for line, name in module.imports():
        top = name.split(".")[0]
        if name.startswith("."):
            yield f"{line}: relative import {name}"
        elif top in LAYERS and LAYERS.index(top) > rank:
            yield f"{line}: {module.layer} imports {top}"
        elif top == "tests":
            yield f"{line}: the program imports its tests"
        elif top in LAYERS and module.layer == "resources" != top:
            yield f"{line}: resources imports {top}"


def layers_know_only_their_own(module: Module) -> Iterator[str]:
    for line, name in module.imports():
        if _within(name, BANNED[module.layer]):
            yield f"{line}: {module.layer} does not know {name}"


def core_reads_no_file_and_no_clock(module: Module) -> Iterator[str]:
    if module.layer != "core":
        return
    for call, name in module.calls():
        if name == "open" and isinstance(call.func, ast.Name):
            yield f"{call.lineno}: opens a file"
        if name in _CLOCK_CALLS and isinstance(call.func, ast.Attribute):
            owner = _last_name(call.func.value)
            if owner in ("date", "datetime"):
                yield f"{call.lineno}: asks the time; the caller says which day it is"


def ui_writes_only_through_operations(module: Module) -> Iterator[str]:
    if module.layer != "ui" or module.path.startswith("ui/operations/"):
        return
    for line, name in module.imports(at_run_time=True):
        if name.split(".")[0] == "storage":
            yield f"{line}: imports {name}; ask an operation"
        if _last_part(name) in _QT_WRITERS:
            yield f"{line}: {name} writes files; ask an operation"
    for call, name in module.calls():
        if name in _WRITERS and isinstance(call.func, ast.Attribute):
            yield f"{call.lineno}: {name}(); ask an operation"
        if name == "open" and isinstance(call.func, ast.Name):
            yield f"{call.lineno}: opens a file; ask an operation"


def the_window_asks_operations_for_what_takes_long(module: Module) -> Iterator[str]:
    """Complain about what would hold up whoever sits there: large work, and reading files.

    The vault cannot be asked in passing: SQLite refuses every thread but the one that opened it.
    """
    inside = module.path.startswith(("ui/operations/", "ui/headless/"))
    if module.layer != "ui" or inside or module.path in NOT_LONG:
        return
    for line, name in module.imports(at_run_time=True):
        if _within(name, _LONG):
            yield f"{line}: imports {name}; ask an operation"
    for call, name in module.calls():
        of_file = name in _READERS and isinstance(call.func, ast.Attribute)
        if of_file and _last_name(call.func.value) != "resources":
            yield f"{call.lineno}: {name}(); ask an operation"


def _last_part(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def sql_stays_in_storage(module: Module) -> Iterator[str]:
    if module.layer == "storage":
        return
    for node in module.nodes:
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and _SQL.match(node.value)
        ):
            yield f"{node.lineno}: SQL"


def modules_are_short(module: Module) -> Iterator[str]:
    lines = module.source.count("\n")
    if lines > MODULE_LINES and REASON not in _prose(module):
        yield f"{lines} lines and no reason in the docstring ({REASON!r} ...)"


def functions_are_short(module: Module) -> Iterator[str]:
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{node.lineno}: {node.name} has {lines} lines"


def no_error_is_swallowed(module: Module) -> Iterator[str]:
    """Complain about a broad `except` that does not end by raising again."""
    for node in module.nodes:
        if isinstance(node, ast.ExceptHandler):
            caught = "" if node.type is None else ast.unparse(node.type)
            broad = not caught or re.search(r"\b(Base)?Exception\b", caught)
            last = node.body[-1]
            if broad and not (isinstance(last, ast.Raise) and last.exc is None):
                yield f"{node.lineno}: except {caught}"
    for call, name in module.calls():
        if name == "suppress" and re.search(r"\b(Base)?Exception\b", ast.unparse(call)):
            yield f"{call.lineno}: suppress"


def texts_to_translate_are_literal(module: Module) -> Iterator[str]:
    """Complain about a text put together first: the list of translations does not have it."""
    for call, name in module.calls():
        if name in _TRANSLATORS and any(_is_built(argument) for argument in call.args):
            yield f"{call.lineno}: {name}() of a text that is put together"


def _is_built(node: ast.expr) -> bool:
    strings = [
        n for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)
    ]
    return isinstance(node, ast.JoinedStr) or (
        bool(strings) and isinstance(node, ast.BinOp | ast.Call)
    )


def no_text_is_markup(module: Module) -> Iterator[str]:
    """Complain about ReportLab's paragraphs: they open the files that their text names."""
    for line, name in module.imports():
        if name.startswith("reportlab.platypus"):
            yield f"{line}: {name}; set text with core.typeset"


def no_field_cuts_what_is_pasted(module: Module) -> Iterator[str]:
    """Complain about fields with a length: what is too long is refused in a sentence."""
    for node in module.nodes:
        if isinstance(node, ast.Attribute) and node.attr == "setMaxLength":
            yield f"{node.lineno}: setMaxLength; let the rules or Form.fits say it"


def no_item_of_a_layout_is_looked_at(module: Module) -> Iterator[str]:
    """Complain about items looked at in their layout: Qt deletes them, and PySide is not told.

    What is made at the address of such an item passes for it, and the program crashes when that
    is deleted in turn. What is taken out of its layout is left alone by Qt.
    """
    for node in module.nodes:
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition"):
            yield f"{node.lineno}: {node.attr}; ask with indexOf where a widget or layout is"


def licence_and_docstring_open_the_module(module: Module) -> Iterator[str]:
    if not module.source.startswith(SPDX):
        yield "1: no SPDX line"
    if not _prose(module):
        yield "2: no docstring"


def _prose(module: Module) -> str:
    return " ".join((ast.get_docstring(module.tree) or "").split())


def nothing_is_left_for_later(module: Module) -> Iterator[str]:
    for number, line in enumerate(module.source.splitlines(), 1):
        if found := _LATER.search(line):
            yield f"{number}: {found[0]}"


def complaints(rule: Callable[[Module], Iterator[str]], modules: list[Module]) -> list[str]:
    """Return what a rule says about some modules, ready to click on."""
    return [f"{module.path}:{text}" for module in modules for text in rule(module)]
