// SPDX-License-Identifier: GPL-3.0-or-later
// Actors that the graph came to know or to know no more.
WITH owner.numbers AS numbers, args
CALL (numbers) {
  UNWIND numbers AS number
  MATCH (n:Entity {recorded: number})
  WHERE n.id > ''
  RETURN n
  UNION
  UNWIND numbers AS number
  MATCH (n:Entity {retracted: number})
  WHERE n.id > ''
  RETURN n
  UNION
  MATCH (n:Entity)
  WHERE n.gaps IS NOT NULL AND any(number IN n.gaps WHERE number IN numbers)
  RETURN n
}
WITH args, numbers, n, [n.recorded] + coalesce(n.gaps, []) + [n.retracted] AS steps
WHERE n:Actor {{and-seen n}}
// Steps go in and out in turn; what counts is whether it was there before the first and after the last of the time.
WITH args, n, [i IN range(0, size(steps) - 1) WHERE steps[i] IN numbers] AS here
WITH args, n, here[0] % 2 = 1 AS before, here[-1] % 2 = 0 AS after
WHERE before <> after AND after = args.gained
RETURN {node: n, keys: [{{at n.sortName}}, n.id]} AS row
