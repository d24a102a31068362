// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the other names of then, which are also what the beginnings of names are looked for in.
CASE
  WHEN it:Topic THEN [each IN [{{shown labelEn}}] WHERE each IS NOT NULL | {{searchable each}}]
  ELSE [other IN {{gathered called}} WHERE other.value <> {{shown name}} | {{searchable other.value}}]
END
