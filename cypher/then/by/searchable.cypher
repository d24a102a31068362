// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text as they are searched, folded and then with bare a, o and u: graph.Folding.searchable.
reduce(
  both = '',
  form IN [
    text IN [
      reduce(
        composed = toLower(normalize($text, NFC)),
        each IN [['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue']] |
        replace(composed, each[0], each[1])
      ),
      toLower($text)
    ] |
    trim(reduce(
      words = '',
      letter IN split(reduce(
        plain = normalize(text, NFD),
        each IN [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l']] |
        replace(plain, each[0], each[1])
      ), '') |
      CASE
        WHEN letter =~ '\\p{M}' THEN words
        WHEN letter =~ '[\\p{L}\\p{N}]' THEN words + letter
        WHEN words ENDS WITH ' ' THEN words
        ELSE words + ' '
      END
    ))
  ] |
  CASE both WHEN '' THEN form WHEN form THEN both ELSE both + ' ' + form END
)
