# SPDX-License-Identifier: Apache-2.0
"""Owns how packages are built, for `make package`; nothing of it goes into one.

README.md says what is built, how, and what has been tried.

    contents     what goes in and what stays out
    libraries    which shared libraries something asks for
    licences     the texts of what is carried
    debian       the Debian package out of the self-contained build
    probitas.spec  the recipe, read by PyInstaller
"""
