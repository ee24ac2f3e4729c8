# SPDX-License-Identifier: Apache-2.0
"""What an office and a person set up: one module for each section of the page.

preferences  what this machine remembers outside any vault
page         the list of sections beside the chosen one
"""
