// SPDX-License-Identifier: GPL-3.0-or-later
// Names with letters that no decomposition takes apart (ı, đ) or with characters that are not seen (soft hyphens) are folded
// as model.TextNormalizer folds new ones, so that an older database finds them, too. What only Java can fold, the simple
// spelling and the words of descriptions, is left out and made anew at the start.
MATCH (n:Entity)
WITH n, CASE WHEN n:Topic THEN [text IN [n.labelEn] WHERE text IS NOT NULL] ELSE coalesce(n.alternativeNames, []) END AS others
WHERE any(text IN [n.name] + others WHERE text =~ '(?s).*[ĐđÐðĦħıŦŧÞþ\\p{Cf}].*')
CALL (n, others) {
  WITH n, reduce(
    plain = reduce(seen = '', letter IN split(n.sortName, '') | CASE WHEN letter =~ '\\p{Cf}' THEN seen ELSE seen + letter END),
    each IN [['đ', 'd'], ['ð', 'd'], ['ħ', 'h'], ['ı', 'i'], ['ŧ', 't'], ['þ', 'th']] | replace(plain, each[0], each[1])
  ) AS sortName, [text IN [n.name] + others | reduce(
    both = '',
    form IN [
      spelled IN [
        reduce(
          composed = toLower(normalize(text, NFC)),
          each IN [['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue']] | replace(composed, each[0], each[1])
        ),
        toLower(text)
      ] |
      trim(reduce(
        words = '',
        letter IN split(reduce(
          plain = normalize(spelled, NFD),
          each IN [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['ħ', 'h'],
            ['ı', 'i'], ['ŧ', 't'], ['þ', 'th']] | replace(plain, each[0], each[1])
        ), '') |
        CASE
          WHEN letter =~ '[\\p{M}\\p{Cf}]' THEN words
          WHEN letter =~ '[\\p{L}\\p{N}]' THEN words + letter
          WHEN words ENDS WITH ' ' THEN words
          ELSE words + ' '
        END
      ))
    ] |
    CASE both WHEN '' THEN form WHEN form THEN both ELSE both + ' ' + form END
  )] AS searchable
  SET n.sortName = sortName,
    n.searchName = searchable[0],
    n.searchAlternativeNames = CASE WHEN n.searchAlternativeNames IS NULL THEN null ELSE searchable[1..] END,
    n.alikeName = null
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (said:Attribute)
WHERE said.value =~ '(?s).*[ĐđÐðĦħıŦŧÞþ\\p{Cf}].*' AND (said.folded IS NOT NULL OR said.described IS NOT NULL)
CALL (said) {
  SET said.folded = CASE WHEN said.folded IS NOT NULL THEN reduce(
      plain = reduce(seen = '', letter IN split(said.folded, '') | CASE WHEN letter =~ '\\p{Cf}' THEN seen ELSE seen + letter END),
      each IN [['đ', 'd'], ['ð', 'd'], ['ħ', 'h'], ['ı', 'i'], ['ŧ', 't'], ['þ', 'th']] | replace(plain, each[0], each[1])
    ) END,
    said.described = null,
    said.alikeName = null
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (ledger:Ledger {id: 'ledger'})
REMOVE ledger.alikeNames, ledger.alikeOtherNames, ledger.describedWords;
