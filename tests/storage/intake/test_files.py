# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that only a plain, whole file of bearable size is taken from the disk."""

from __future__ import annotations

import errno
import os
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from storage.intake import Attached, Message, files, limits, open_dropped, read_file
from storage.intake.media import media_type
from tests.cases import in_each
from tests.storage.intake.samples import FILES

if TYPE_CHECKING:
    from pathlib import Path


def refused(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        open_dropped(path)
    # A traceback would print the cause; the text of an OSError is the path.
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return caught.value.code


def test_a_dropped_mail_is_a_message_and_any_other_file_is_kept_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"notes")
    assert isinstance(open_dropped(FILES / "gmail_es.eml"), Message)
    assert isinstance(open_dropped(FILES / "outer.msg"), Message)
    file = open_dropped(tmp_path / "notes.txt")
    assert isinstance(file, Attached)
    assert (file.name, file.media_type, file.data) == ("notes.txt", "text/plain", b"notes")


@pytest.mark.parametrize("name", ["MAIL.EML", "mail.Eml"])
def test_the_suffix_may_be_in_capitals(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes((FILES / "gmail_es.eml").read_bytes())
    assert isinstance(open_dropped(tmp_path / name), Message)


def test_content_decides_between_the_two_formats_of_mail(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes((FILES / "outer.msg").read_bytes())
    (tmp_path / "b.msg").write_bytes((FILES / "gmail_es.eml").read_bytes())
    (tmp_path / "c").write_bytes((FILES / "outer.msg").read_bytes())
    assert all(isinstance(open_dropped(path), Message) for path in tmp_path.iterdir())


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == "intake.not_a_file"


def test_a_link_is_refused_even_to_a_good_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "nowhere")
    assert refused(tmp_path / "b.txt") == "intake.link"
    assert refused(tmp_path / "c.txt") == "intake.link"


def test_a_link_put_there_after_the_look_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    monkeypatch.setattr(type(tmp_path), "is_symlink", lambda _: False)
    assert refused(tmp_path / "b.txt") == "intake.link"


def test_a_link_is_refused_where_the_system_cannot_open_without_following(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    monkeypatch.setattr(files, "_FLAGS", os.O_RDONLY)
    assert refused(tmp_path / "b.txt") == "intake.link"


def test_a_pipe_or_device_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "intake.not_a_file"
    assert refused(type(tmp_path)("/dev/zero")) == "intake.not_a_file"


def test_a_missing_file_is_named_as_missing(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.eml") == "intake.missing"
    assert refused(tmp_path / "a\0b") == "intake.missing"


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    assert refused(tmp_path / "a.pdf") == "intake.empty"


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "a.bin").open("wb") as file:
        file.truncate(limits.FILE + 1)
    assert refused(tmp_path / "a.bin") == "intake.too_big"
    monkeypatch.setattr(limits, "FILE", 10)
    (tmp_path / "b.bin").write_bytes(bytes(10))
    assert read_file(tmp_path / "b.bin").data == bytes(10)


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.bin").write_bytes(bytes(100))
    monkeypatch.setattr(limits, "FILE", 50)
    honest = os.fstat

    def small(handle: int) -> os.stat_result:
        return os.stat_result([*honest(handle)[:6], 1, *honest(handle)[7:10]])

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fstat", small)
        assert refused(tmp_path / "a.bin") == "intake.too_big"


def test_a_mail_beyond_its_limit_is_refused_though_a_file_would_not_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAIL", 100)
    for name in ("gmail_es.eml", "outer.msg"):
        assert refused(FILES / name) == "intake.too_big"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "intake.no_permission"),
        (errno.EIO, "intake.gone"),
        (errno.ENODEV, "intake.gone"),
        (errno.ESTALE, "intake.gone"),
        (errno.EINVAL, "intake.unreadable"),
    ],
)
def test_a_disk_that_fails_half_way_is_reported_for_what_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    (tmp_path / "a.txt").write_bytes(b"x")

    def fail(handle: int) -> os.stat_result:
        raise OSError(number, os.strerror(number), str(tmp_path / "a.txt"))

    with monkeypatch.context() as patch:
        patch.setattr(files.os, "fstat", fail)
        assert refused(tmp_path / "a.txt") == code


def test_a_name_on_disk_that_is_no_text_is_taken_in(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9\n.txt"
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"x")
    name = read_file(next(tmp_path.iterdir())).name
    assert name.encode()
    assert name == "caf\ufffd .txt"


def _zip() -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a", "b")
    return packed.getvalue()


@in_each(
    ("name", "data", "kind"),
    [
        ("a.pdf", b"%PDF-1.7 x", "application/pdf"),
        ("a.txt", b"%PDF-1.7 x", "application/pdf"),
        ("a.pdf", b"MZ\x90\0\x03\0", "application/octet-stream"),
        ("a.png", b"not an image", "text/plain"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg"),
        ("a.heic", b"\0\0\0\x18ftypheic", "image/heic"),
        ("a.m4a", b"\0\0\0\x18ftypM4A ", "audio/mp4"),
        ("a.webp", b"RIFF\0\0\0\0WEBP", "image/webp"),
        (
            "a.docx",
            _zip(),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("a.docx", b"words", "text/plain"),
        ("a.zip", _zip(), "application/zip"),
        ("a.csv", b"a;b\n1;2", "text/csv"),
        ("a.html", b"<p>x", "text/html"),
        ("a.txt", "نص".encode("cp1256"), "text/plain"),
        ("a.txt", "текст".encode("utf-16"), "text/plain"),
        ("a", b"\0\1\2", "application/octet-stream"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    ],
)
def test_a_media_type_is_what_the_bytes_prove(name: str, data: bytes, kind: str) -> None:
    assert media_type(data, name) == kind
