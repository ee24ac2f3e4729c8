# SPDX-License-Identifier: Apache-2.0
"""The office file: who works here, on which devices, under which policy, on which letterhead.

It is a file like any other, with a history of its own; its identifier is the office's. Every
device that signs anything is entered here with its public key, so the office file is what all
other signatures are checked against. Policy profiles are adopted here whole, each for good: a
case is pinned to one, so that a later profile never changes an earlier case.
"""
