// SPDX-License-Identifier: GPL-3.0-or-later
// How far north it was: by a claim about it, or where it was located.
toFloat(trim(split(coalesce({{claimed location}}.value, {{gathered nearby}}), ',')[0]))
