# SPDX-License-Identifier: Apache-2.0
"""Sets text on pages: any script, either direction, as a PDF that reads back as it was put in.

ReportLab writes the file, HarfBuzz chooses and places the glyphs, python-bidi orders the
directions. What this package adds is the way between them, because none of the three goes all
of it: ReportLab's own paragraph reads markup in its text (a `<img src=...>` in a name would open
that file), and its own shaping puts mixed Arabic and Latin in the wrong order.

    text      what any string must pass first: controls and direction overrides out
    fonts     the embedded fonts, and which of them sets a character
    bidi      the level of every character (Unicode annex 9, with isolates and paired brackets)
    shape     characters to clusters: what the reader sees as one character, with its glyphs
    lines     clusters to lines: where a line may end, and its order from left to right
    subset    a TrueType font holding exactly the clusters used, one glyph each
    embed     that font as PDF objects, every glyph bound to the characters it stands for
    document  pages: text, rules, images
    structure  the tree of tags that a screen reader follows
    metadata  title, language, dates, the field a signature fills
    pdf       typed doors into ReportLab's PDF objects

*No string is ever markup.* There is nothing in this package that parses its text.

*Nothing vanishes.* A character that no font has is set as a visible replacement and still
extracts as itself.

*One cluster, one glyph.* Arabic letters, dots and vowel marks are separate glyphs with no text
of their own. A PDF reader that extracts text wants a character for every glyph, in the order
they stand on the line. So each cluster becomes one composite glyph of the embedded font, and
maps to the cluster's characters.

*Same input, same bytes.* No clock and no random number is read.
"""
