# SPDX-License-Identifier: Apache-2.0
"""Owns the one connection to the encrypted database, its settings, and what its errors mean.

A `Database` belongs to the thread that made it. Statements outside `transaction()` commit one
by one. An obstacle (full disk, damaged page) is raised as `UserError`; every other error of
SQLite is a bug of ours and passes through.
"""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, contextmanager
from shutil import disk_usage
from typing import TYPE_CHECKING, Any, Protocol

import sqlcipher3.dbapi2 as sqlcipher  # type: ignore[import-untyped]

from core.errors import UserError
from storage.vault.disk import disk_errors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from core.errors import Refusal

DATABASE_NAME = "vault.db"
SALT_SIZE = 16

if TYPE_CHECKING:
    Parameters = Sequence[Any] | Mapping[str, Any]

# WAL with FULL lost nothing in simulated power cuts where DELETE with FULL did; EXCLUSIVE keeps
# the log's index in memory, so there is no -shm file. Auto-vacuum stays off because SQLCipher
# accepts an all-zero page without its MAC when it is on.
_BEFORE_KEY = (
    "cipher_log_level = NONE",  # SQLCipher writes to stderr otherwise
    # ON locks and wipes each of SQLite's allocations: lists of 20,000 cases take 40 times as long,
    # a save twice. It only halved the names left in memory after closing; Python keeps them too.
    # What forgets is the new process that locking starts (measured: nothing left, ON or OFF).
    "cipher_memory_security = OFF",
)
_AFTER_KEY = (
    "locking_mode = EXCLUSIVE",  # before anything reads the file, or there is a -shm
    "cipher_compatibility = 4",
    "auto_vacuum = NONE",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "synchronous = FULL",
    "wal_autocheckpoint = 1000",
    # 32 MiB. With SQLite's 8, lists of 100,000 requests are decrypted anew for each word typed.
    "cache_size = -32768",
)
_STATEMENTS = 512
"""Statements that are kept compiled: an exchange takes more than the 128 of the library."""
_LOOK_EVERY = 20_000
"""Steps of SQLite's machine: some milliseconds."""
_OBSTACLES = {
    sqlite3.SQLITE_FULL: "vault.disk_full",
    sqlite3.SQLITE_READONLY: "vault.read_only",
    sqlite3.SQLITE_CANTOPEN: "vault.read_only",
    sqlite3.SQLITE_PERM: "vault.read_only",
    sqlite3.SQLITE_IOERR: "vault.io_error",
    sqlite3.SQLITE_CORRUPT: "vault.database_damaged",
    sqlite3.SQLITE_NOTADB: "vault.database_damaged",
    sqlite3.SQLITE_BUSY: "vault.already_open",
    sqlite3.SQLITE_LOCKED: "vault.already_open",
}


class Row(Protocol):
    """A result row: values by position or by column name, or unpacked."""

    def __getitem__(self, key: int | str) -> Any: ...  # noqa: ANN401 - SQLite has no column types
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    def keys(self) -> list[str]:
        """Return the column names."""
        ...


class _Obstacles:
    """Turns what a person can act on into a `UserError`. Every statement passes: no generator."""

    def __enter__(self) -> None: ...

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, MemoryError):
            # SQLite asks the codec for a page; the codec's refusal comes back as "no memory".
            raise UserError("vault.database_damaged") from error
        if isinstance(error, sqlcipher.Error):
            code = _OBSTACLES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
            if code is not None:
                about = {"pid": "?"} if code == "vault.already_open" else {}
                raise UserError(code, **about) from error


_obstacles = _Obstacles()


class Database:
    """An open, encrypted database."""

    def __init__(self, path: Path, key: bytes) -> None:
        """Open a database file with its key (32 bytes of key, 16 of salt), or make a new one.

        Raise `UserError` when the file is not readable with that key.
        """
        self._connection: Any = None
        self._obstacle: Refusal | None = None
        self._depth = 0
        self.connect(path, key)

    def connect(self, path: Path, key: bytes) -> None:
        """Open a file in place of the one that was closed; users of this object notice nothing."""
        if self._connection is not None:
            raise RuntimeError("close the database first")
        self.path = path
        with _obstacles:
            connection = sqlcipher.connect(
                str(path), timeout=0, isolation_level=None, cached_statements=_STATEMENTS
            )
            with ExitStack() as on_failure:
                on_failure.callback(connection.close)
                for pragma in _BEFORE_KEY:
                    connection.execute(f"PRAGMA {pragma}")
                connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
                for pragma in _AFTER_KEY:
                    connection.execute(f"PRAGMA {pragma}")
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
                if mode != "wal":
                    raise UserError("vault.read_only")
                on_failure.pop_all()
        connection.row_factory = sqlcipher.Row
        self._connection = connection

    @property
    def is_open(self) -> bool:
        """Tell whether there is a connection."""
        return self._connection is not None

    @property
    def _live(self) -> Any:  # noqa: ANN401 - the library has no types
        if self._connection is None and self._obstacle is not None:
            raise UserError(self._obstacle.code, **self._obstacle.params)
        if self._connection is None:
            raise RuntimeError("the database is closed")
        return self._connection

    def fail(self, obstacle: UserError) -> None:
        """Answer every call with an obstacle: the file is closed and cannot be opened now."""
        self._obstacle = obstacle.refusal

    def close(self) -> None:
        """Close the connection; SQLite folds the log into the file if it can."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with _obstacles:
                connection.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make everything inside one commit, or nothing. "Saved" is true when this returns.

        Inside another transaction it is a savepoint: its failure undoes its own part, and the
        outer one decides about the whole.
        """
        name = f"level_{self._depth}"
        outermost = self._depth == 0
        self.execute("BEGIN IMMEDIATE" if outermost else f"SAVEPOINT {name}")
        self._depth += 1
        kept = False
        try:
            yield
            self.execute("COMMIT" if outermost else f"RELEASE {name}")
            kept = True
        finally:
            self._depth -= 1
            if not kept:
                self._undo(None if outermost else name)

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that returns no rows; return how many rows it changed."""
        with _obstacles:
            return int(self._live.execute(sql, parameters).rowcount)

    def _undo(self, savepoint: str | None) -> None:
        # SQLite has rolled back by itself after some errors, a full disk among them.
        if self._connection is None or not self._connection.in_transaction:
            return
        if savepoint is None:
            self.execute("ROLLBACK")
        else:
            self.execute(f"ROLLBACK TO {savepoint}")
            self.execute(f"RELEASE {savepoint}")

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run a statement once for each row of parameters."""
        with _obstacles:
            self._live.executemany(sql, rows)

    def run_script(self, script: str) -> None:
        """Run several statements in one transaction."""
        kept = False
        try:
            with _obstacles:
                self._live.executescript(f"BEGIN IMMEDIATE;\n{script}\n;COMMIT;")
            kept = True
        finally:
            if not kept:
                self._undo(None)

    def query(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows of a query."""
        with _obstacles:
            return list(self._live.execute(sql, parameters).fetchall())

    def query_one(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with _obstacles:
            row: Row | None = self._live.execute(sql, parameters).fetchone()
            return row

    def query_value(self, sql: str, parameters: Parameters = ()) -> Any:  # noqa: ANN401
        """Return the first value of the first row, or None."""
        row = self.query_one(sql, parameters)
        return None if row is None else row[0]

    def iterate(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Yield the rows of a query one by one, for results too large to hold."""
        with _obstacles:
            yield from self._live.execute(sql, parameters)

    @contextmanager
    def watched(self, look: Callable[[], object]) -> Iterator[None]:
        """Call `look` now and then while statements run that take long.

        What it raises ends the statement. The library does not hand it on, so `look` is asked
        again for it: it has to raise the same once more.
        """
        connection = self._live
        connection.set_progress_handler(look, _LOOK_EVERY)
        try:
            yield
        except sqlcipher.OperationalError:
            look()
            raise
        finally:
            connection.set_progress_handler(None, 0)

    def checkpoint(self) -> None:
        """Move the whole log into the database file and empty it."""
        row = self.query_one("PRAGMA wal_checkpoint(TRUNCATE)")
        if row is None or row[0] != 0:
            raise UserError("vault.io_error")

    def shorten_log(self, above: int) -> None:
        """Move the log into the database file if it holds more than so many pages that are not."""
        _, held, moved = self.query("PRAGMA wal_checkpoint(NOOP)")[0]
        if held - moved > above:
            self.query("PRAGMA wal_checkpoint(PASSIVE)")

    def compact(self) -> None:
        """Write the database anew, so that nothing of what was deleted is left in it.

        A deleted row is overwritten where it lies (`secure_delete`); but when rows move from page
        to page as tables grow, copies of them stay in the gaps. Takes memory as the database does.
        """
        self.execute("VACUUM")
        self.checkpoint()

    def copy_into(self, path: Path) -> None:
        """Write a compact copy under the same key to a path that does not exist yet."""
        self.execute("VACUUM INTO ?", (str(path),))

    def change_key(self, key: bytes) -> None:
        """Encrypt every page anew. Only for a copy: a cut in the middle spoils the file."""
        with _obstacles:
            # The log's pages and the file's would be under different keys.
            self._live.execute("PRAGMA journal_mode = DELETE")
            self._rekey(key)
            self._live.execute("PRAGMA journal_mode = WAL")

    def _rekey(self, key: bytes) -> None:
        try:
            self._live.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")
        except sqlcipher.OperationalError as error:
            # SQLCipher has one message and no code for whatever went wrong with the file.
            with disk_errors():
                full = disk_usage(self.path.parent).free < self.path.stat().st_size
            raise UserError("vault.disk_full" if full else "vault.io_error") from error


def damaged_salt(path: Path, key: bytes) -> bool:
    """Tell whether the first 16 bytes of a closed database file are not the salt of its key.

    SQLCipher does not need them when the key comes with its salt, and does not authenticate them.
    """
    with path.open("rb") as file:
        return file.read(SALT_SIZE) != key[-SALT_SIZE:]


def repair_salt(path: Path, key: bytes) -> None:
    """Write the salt back. A cut in the middle leaves it damaged, and repairable, as before."""
    with path.open("r+b", buffering=0) as file:
        file.write(key[-SALT_SIZE:])
