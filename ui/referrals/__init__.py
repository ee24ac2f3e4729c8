# SPDX-License-Identifier: Apache-2.0
"""The register of referrals on the screen: every hand-over of every kind of file, on one page.

    page     the place: the register, narrowed by channel, by how it stands, by year
    export   the dialog that takes a copy out

It shows the hand-overs of the files that this officer is shown, and counts no others. A line opens
its file, where what came back is recorded.
"""
