# SPDX-License-Identifier: Apache-2.0
"""The few shapes that every screen is made of.

    text       labels and buttons: plain text, a role instead of a style
    form       labels above fields, an error below, an accessible name on each
    choice     one of several values, shown by their names
    banner     one sentence with its hint, in one of four tones
    refusals   a refusal shown nearest to where it arose
    dialog     title, content, one verb and a way out; runs an operation and stays until it is done
    page       a screen of the frame: a head, a banner, content that reloads when the bus says so
    rows       the two-line list, its model and its painter
    split      list beside detail
    empty      what a list says when it has nothing, and what to do first
    paper      pages of a PDF, drawn from memory

Text that people typed is shown by `text.Label` or painted by `rows`, always as plain text: a
name such as `<img src=...>` is shown, never obeyed.
"""
