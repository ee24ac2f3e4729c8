# SPDX-License-Identifier: Apache-2.0
"""Letters on the screen: composed with the page in view, signed, shown, taken out.

    composer    what the officer may add, beside the page as it will be; one verb signs and issues
    issued      an issued letter, what verifying it found, and the ways out: copy, print

What a letter says comes from the case; here an officer chooses the language and adds what the
record cannot know. A decision is signed by the head of the office: on one laptop the head types
the passphrase that is the head's alone.
"""
