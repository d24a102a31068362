// SPDX-License-Identifier: GPL-3.0-or-later
// The other names in use on that day, or if none was asked for, the former ones too.
reduce(
  others = [],
  other IN {{gathered called}} |
  CASE WHEN NOT other.lasts OR other.value = {{shown name}} OR other.value IN others THEN others ELSE others + [other.value] END
)
