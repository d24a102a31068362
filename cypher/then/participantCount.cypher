// SPDX-License-Identifier: GPL-3.0-or-later
// The number of participants that was claimed, a whole one.
toInteger(round({{claimed participantCount}}.number))
