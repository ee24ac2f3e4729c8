# SPDX-License-Identifier: Apache-2.0
"""How colleagues' laptops meet by files: what to give them, what came, and who they are.

    page        the place: this laptop, colleagues, the folder, what came, what was taken back
    courier     takes bundles in and looks into the exchange folder, whatever page is shown
    telling     how the page says what it knows: a colleague, an arrival, what was brought
    writing     the dialog that writes bundles into a folder
    colleague   the dialog about one colleague: devices, eight words, programmes
    admitting   contact cards: this laptop's, and one to be admitted
    roster      what waits for a second person, and the answers to it
    words       eight words, large enough to be read to somebody

Bundles are dropped on this page or on Today; both hand them to the courier, which works while the
person goes on. What it meets on its own, such as a stick that is not there, is said in a line
where the folder is and never in a dialog: nobody asked for it at that moment.

Lines name cases by their number and title only on the page itself. The banner, which stands over
whatever is shown, counts and names nothing.
"""
