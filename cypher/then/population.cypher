// SPDX-License-Identifier: GPL-3.0-or-later
// The number of inhabitants that was claimed, a whole one.
toInteger(round({{claimed population}}.number))
