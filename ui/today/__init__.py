# SPDX-License-Identifier: Apache-2.0
"""What an officer sees first: what is urgent, what waits, what came in.

    page    the page: its parts, each line with its reason, and what to do when all are empty
    part    a heading and its lines
    care    the banner of the vault itself: its weekly health check, its disk, its size
    drafts  forms that were not sent, and the way back into each

Nothing here decides what is urgent; the index does, from the clocks of the cases.
"""
