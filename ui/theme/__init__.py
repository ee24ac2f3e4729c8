# SPDX-License-Identifier: Apache-2.0
"""How the window looks: tokens in, one palette and one stylesheet out.

    tokens      colours by role (light and dark), type scale, spacing grid: values, no Qt
    stylesheet  the one stylesheet, text made from the tokens
    fonts       the shipped fonts, loaded from memory
    zoom        how large all is set: text size in per cent, lengths in pixels at it
    icons       the shipped icon set, drawn in a role's colour when it is painted
    apply       puts the palette on the application and the stylesheet on each window, and follows
                the system's light or dark

Nothing else in the program names a colour, a font size or a pixel distance. Whoever paints asks
`tokens.colours(...)` through `apply.colours()` at the moment of painting, so that a change from
light to dark at sunset needs no window to be rebuilt and loses no half-typed sentence. What has
no parent, a window or what a completer opens, asks `Look.dress` for the stylesheet; all else has
it from what it is put into.

Nothing moves. What opens is there at once, and the bar of work whose end is not known stands still
beside the words that say what is done (`widgets.progress`). So there is no motion to reduce, no
choice about it, and nothing to ask the desktop; only the cursor blinks, as the desktop says.
"""
