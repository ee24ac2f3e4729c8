# SPDX-License-Identifier: Apache-2.0
"""The few shapes that every screen is made of.

    text            labels and buttons: plain text, a role instead of a style
    form            names above fields, help or an error below, accessible names
    choice, tick    one of several values; yes or no
    passphrase      a hidden field; new_passphrase: twice the same, good enough, or suggested
    banner          one sentence with its hint, in one of four tones
    undo            what was just done, taken back from the banner for ten seconds
    refusals        a refusal shown nearest to where it arose; notice: where nothing is near
    dialog          title, content, one verb and a way out; runs an operation, stays until done
    working         how far work is that a page has begun, where it takes a while, and Stop
    page            a screen of the frame: head, banner, content that reloads when told
    rows            the two-line list, its model and its painter
    gradually       the many parts of a page, made a few at a time
    pointing        where keys are in a list that they come to
    commands        what is done by name, and how typed words find it in any language
    entries         the short list with actions
    split           list beside detail
    tabs            the parts of a file
    line            a row that goes on in the next line where letters are large
    spoken          what screen readers take the parts of a window for
    direction       texts of several scripts in one line
    symbols         symbols of documents, in one line
    margins         margins that are mirrored where reading goes the other way
    empty           what a place says when it has nothing, and what to do first
    paper           pages of a PDF, drawn from memory

Text that people typed is shown by `text.Label` or painted by `rows`, always as plain text: a
name such as `<img src=...>` is shown, never obeyed.
"""
