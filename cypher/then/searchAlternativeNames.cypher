// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the other names of then, which are what the beginnings of names are looked for in.
[other IN called WHERE other.value <> shown(name) | trim(reduce(
  words = '',
  letter IN split(other.folded, '') |
  CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN words + letter WHEN words ENDS WITH ' ' THEN words ELSE words + ' ' END
))]
