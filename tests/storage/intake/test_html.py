# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that HTML becomes text that hides nothing a reader would see, and does nothing."""

from __future__ import annotations

from storage.intake.html import html_to_text
from tests.cases import in_each


@in_each(
    ("html", "text"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("a  b\n\tc&nbsp;d", "a b c d"),
        ("<b>bo</b>ld", "bold"),
        ("<ul><li>one<li>two</ul>", "• one\n• two"),
        ("<table><tr><td>1<td>2<tr><td>3</table>", "1 2\n3"),
        ("a<blockquote>b<blockquote>c</blockquote></blockquote>d", "a\n\n> b\n\n> > c\n\nd"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ('<a href="https://x.org/a">here</a>', "here <https://x.org/a>"),
        ('<a href="https://x.org">https://x.org/</a>', "https://x.org/"),
        ('<a href="https://evil.org">https://bank.org</a>', "https://bank.org <https://evil.org>"),
        ('<a href="mailto:a@x.org">a@x.org</a>', "a@x.org"),
        ('<a href="javascript:x()">go</a>', "go <javascript:x()>"),
        ('<a href="https://x.org"><img src="a.png"></a>', "<https://x.org>"),
        ('<img src="http://track.er/1.gif" alt="logo">', "[logo]"),
        ("a<script>b</script><style>c</style><!-- d -->e", "ae"),
        ("<title>t</title><p>a", "a"),
        ("<p>&lt;b&gt; &amp; &#8238;x</p>", "<b> & \u202ex"),
        ("<!--[if mso]>outlook<![endif]-->all", "all"),
        ("<p>1 < 2 and <", "1 < 2 and <"),
        ("", ""),
        ("<html></html>", ""),
        ("<?xml version='1.0' encoding='utf-16'?><p>é", "é"),
        ("<meta charset=gb2312><p>Привет", "Привет"),
        ("<p dir=rtl>مرحبا <b>بكم</b></p>", "مرحبا بكم"),
    ],
)
def test_html_reads_as_it_would_be_seen(html: str, text: str) -> None:
    assert html_to_text(html) == text


def test_nothing_is_fetched(network_calls: list[str]) -> None:
    html_to_text(
        '<!DOCTYPE html SYSTEM "http://192.0.2.1/x.dtd"><link rel=stylesheet href="http://192.0.2.1">'
        '<img src="http://192.0.2.1/a.png"><iframe src="file:///etc/passwd"></iframe>'
    )
    assert network_calls == []


def test_entities_of_a_document_type_are_not_expanded() -> None:
    page = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>a&x;b'
    assert "root" not in html_to_text(page)
