// SPDX-License-Identifier: GPL-3.0-or-later
// What the name of then is ordered by. A name that no claim gives is folded here, as graph.Folding does.
CASE
  WHEN it:Topic OR it:Source THEN {{noted sortName}}
  WHEN {{shown name}} = it.name THEN it.sortName
  ELSE coalesce({{claimed name}}.folded, reduce(
    folded = '',
    letter IN split(normalize(reduce(
      name = toLower(normalize({{shown name}}, NFC)),
      each IN [['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue'], ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l']] |
      replace(name, each[0], each[1])
    ), NFD), '') |
    CASE WHEN letter =~ '\\p{M}' THEN folded ELSE folded + letter END
  ))
END
