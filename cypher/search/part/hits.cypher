// SPDX-License-Identifier: GPL-3.0-or-later
// How well each word of a text is found in each place of a node, the best place first: for now and the past.
WITH args, n, place, split(place.text, ' ') AS parts
WITH args, n, place, parts, size(parts) / 2 AS half,
  [{from: 'ae', to: 'a'}, {from: 'oe', to: 'o'}, {from: 'ue', to: 'u'}] AS umlauts
WITH args, n, place, parts, half,
  reduce(first = reduce(all = '', part IN parts[..half] | all + part), u IN umlauts | replace(first, u.from, u.to))
    = reduce(last = reduce(all = '', part IN parts[half..] | all + part), u IN umlauts | replace(last, u.from, u.to))
    AS twice
WITH args, n, place, CASE WHEN twice THEN half ELSE size(parts) END AS length,
  [word IN args.words | place.weight * CASE
    WHEN word IN parts THEN 1.0
    WHEN any(part IN parts WHERE part STARTS WITH word) THEN 0.7
    WHEN size(word) >= 5 AND any(part IN parts WHERE part CONTAINS word) THEN 0.4
    WHEN place.field IN ['NAME', 'ALTERNATIVE_NAME'] AND any(part IN parts WHERE abs(size(part) - size(word)) <= 1
      AND any(i IN range(0, size(word)) WHERE left(part, i) = left(word, i)
        AND substring(part, i + CASE size(part) - size(word) WHEN 0 THEN 2 WHEN 1 THEN 1 ELSE 0 END)
          = substring(word, i + CASE size(part) - size(word) WHEN 0 THEN 2 WHEN 1 THEN 0 ELSE 1 END)))
      THEN 0.2
    ELSE 0.0
  END] AS hits
WITH args, n, place.field AS field, hits, reduce(sum = 0.0, hit IN hits | sum + hit) AS sum,
  CASE
    WHEN place.field = 'DESCRIPTION' THEN 0.0
    WHEN size(hits) >= length THEN 1.0
    ELSE toFloat(size(hits)) / length
  END AS share
ORDER BY sum DESC, share DESC, field
WITH args, n, collect({field: field, hits: hits, share: share}) AS places
