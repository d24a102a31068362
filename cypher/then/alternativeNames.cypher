// SPDX-License-Identifier: GPL-3.0-or-later
// The other names in use on that day, and the former ones.
reduce(
  others = [],
  other IN called |
  CASE WHEN other.value = shown(name) OR other.value IN others THEN others ELSE others + [other.value] END
)
