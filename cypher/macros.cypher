// SPDX-License-Identifier: GPL-3.0-or-later
// What statements call in double braces, so that none of them forgets an axis of time. A definition names its parameters;
// define-on-day replaces it where the client asked for a day, define-known-at where the client asked for a past state of
// knowledge, define-for-restricted (-public, -members) where the client may not see everything. Macros written in Java: {{at n.state}} and {{at n: name, state}} (what an entity showed at the time asked
// for), {{claim-types}} and {{claim-types except BROADER}} (as a pattern follows them), {{claim-types between-actors}} (or
// from-actors, with-roles, walked: those that model.ClaimType says it of), {{#each-claim-type T: UNION ALL}} … {{/each}} (a part
// for each type of claim, {{T}}, with the separator between them; "T except BROADER" leaves types out), and
// {{include search/part/hits}} (the text of another file).

// The client may see a person, a value or a claim today, whichever time it asks about; see model.Visibility. What is about
// nobody has no such day.
{{#define seen x}}
true
{{/define}}
{{#define-for-public seen x}}
coalesce({{x}}.publicUntil >= $today, true)
{{/define}}
{{#define-for-members seen x}}
coalesce({{x}}.membersUntil >= $today, true)
{{/define}}

// The same as a further condition.
{{#define and-seen x}}
{{/define}}
{{#define-for-restricted and-seen x}}
AND {{seen x}}
{{/define}}

// How many claims and others an entity is tied by, as far as the client may see.
{{#define ties n}}
COUNT { ({{n}})--() }
{{/define}}
{{#define-for-restricted ties n}}
COUNT { ({{n}})-[tie]-() WHERE {{seen tie}} }
{{/define}}

// The client answers for the network, and may see whatever is about it.
{{#define for-stewards x}}
{{x}} IS NOT NULL
{{/define}}
{{#define-for-restricted for-stewards x}}
{{x}} IS NULL
{{/define}}

// The snapshot knows a claim, and the client may see it.
{{#define known c}}
{{recorded c}}
{{/define}}
{{#define-for-restricted known c}}
({{recorded c}} AND {{seen c}})
{{/define}}

// The snapshot knows a claim. Adding 0 keeps the planner from walking the index of all revisions instead of the claims
// at hand.
{{#define recorded c}}
({{c}}.recorded + 0 <= $revision AND NOT {{c}}.recorded IN $inFlight
  AND ({{c}}.retracted + 0 > $revision OR {{c}}.retracted + 0 IN $inFlight))
{{/define}}

// A claim is known, not deprecated, and its own days cover the day asked for, whatever lives bound them.
{{#define covers c}}
({{known c}} AND {{c}}.rankOrder < 2 AND {{c}}.validFromLower <= $asOf AND {{c}}.validToUpper >= $asOf)
{{/define}}

// A claim is known, not deprecated, and certainly or possibly held on the day asked for (docs/time.md).
{{#define holds c}}
({{covers c}} AND {{lived c, $asOf}})
{{/define}}

// A claim certainly or possibly held on a day: it had begun and not ended, and neither had what it ties.
{{#define possible c, day}}
({{c}}.validFromLower <= {{day}} AND {{c}}.validToUpper >= {{day}} AND {{lived c, day}})
{{/define}}

// A claim certainly held on a day.
{{#define certain c, day}}
({{c}}.validFromUpper <= {{day}} AND {{c}}.validToLower >= {{day}} AND {{lived-certainly c, day}})
{{/define}}

// A claim held as surely on the day asked for as the arguments of the statement ask.
{{#define sure c}}
(args.certainty IS NULL OR args.certainty <> 'CERTAINLY' OR {{certain c, $asOf}})
{{/define}}

// How surely a claim held on a day.
{{#define certainty c, day}}
CASE WHEN {{certain c, day}} THEN 'CERTAINLY' WHEN {{possible c, day}} THEN 'POSSIBLY' ELSE 'NO' END
{{/define}}

// What a claim ties may have existed on a day. What a claim leads to bounds it; what it starts from only where both take
// part, as an actor that is dissolved keeps its name and topics.
{{#define lived c, day}}
(coalesce({{first-day endNode(c)}}, {{day}}) <= {{day}}
  AND coalesce({{last-day endNode(c)}}, {{day}}) >= {{day}}
  AND ({{bound-to-none c}} OR coalesce({{first-day startNode(c)}}, {{day}}) <= {{day}}
    AND coalesce({{last-day startNode(c)}}, {{day}}) >= {{day}}))
{{/define}}

{{#define-known-at lived c, day}}
all(tied IN CASE WHEN {{bound-to-none c}} THEN [endNode({{c}})] ELSE [endNode({{c}}), startNode({{c}})] END
  WHERE coalesce({{first-day tied}}, {{day}}) <= {{day}} AND coalesce({{last-day tied}}, {{day}}) >= {{day}})
{{/define}}

// What a claim ties certainly existed on a day.
{{#define lived-certainly c, day}}
(coalesce({{first-certain-day endNode(c)}}, {{day}}) <= {{day}}
  AND coalesce({{last-certain-day endNode(c)}}, {{day}}) >= {{day}}
  AND ({{bound-to-none c}} OR coalesce({{first-certain-day startNode(c)}}, {{day}}) <= {{day}}
    AND coalesce({{last-certain-day startNode(c)}}, {{day}}) >= {{day}}))
{{/define}}

{{#define-known-at lived-certainly c, day}}
all(tied IN CASE WHEN {{bound-to-none c}} THEN [endNode({{c}})] ELSE [endNode({{c}}), startNode({{c}})] END
  WHERE coalesce({{first-certain-day tied}}, {{day}}) <= {{day}} AND coalesce({{last-certain-day tied}}, {{day}}) >= {{day}})
{{/define}}

// The days of the life of an entity, as the snapshot knew it: an entity keeps what its days were before each revision that
// changed them, since a subquery for each claim would cost more than all else.
{{#define first-day n}}
coalesce({{n}}.foundedLower, {{n}}.startLower)
{{/define}}
{{#define-known-at first-day n}}
coalesce({{n}}.pastFirstDays[{{changes-known n}}], {{n}}.foundedLower, {{n}}.startLower)
{{/define}}
{{#define first-certain-day n}}
coalesce({{n}}.foundedUpper, {{n}}.startUpper)
{{/define}}
{{#define-known-at first-certain-day n}}
coalesce({{n}}.pastFirstCertainDays[{{changes-known n}}], {{n}}.foundedUpper, {{n}}.startUpper)
{{/define}}
{{#define last-certain-day n}}
{{n}}.dissolvedLower
{{/define}}
{{#define-known-at last-certain-day n}}
coalesce({{n}}.pastLastCertainDays[{{changes-known n}}], {{n}}.dissolvedLower)
{{/define}}
{{#define last-day n}}
{{n}}.dissolvedUpper
{{/define}}
{{#define-known-at last-day n}}
coalesce({{n}}.pastLastDays[{{changes-known n}}], {{n}}.dissolvedUpper)
{{/define}}

// How many changes of its life the snapshot knows: they come first, and the days before the next one are of that time.
{{#define changes-known n}}
size([change IN {{n}}.lifeChanges WHERE change <= $revision AND NOT change IN $inFlight])
{{/define}}

// When an entity began and ended, as texts and as days.
{{#define life n}}
{{n}}
{{/define}}
{{#define-known-at life n}}
{{at n: dissolved, dissolvedLower, dissolvedUpper, founded, foundedLower, foundedUpper, startLower, startText, startUpper}}
{{/define}}

// The life of what a claim starts from does not bound it.
{{#define bound-to-none c}}
NOT {{c}}:{{claim-types between-actors}}
{{/define}}

// A claim about what an entity shows of itself, whose life does not bound that, holds; and unless a day was asked for it
// has not ended either.
{{#define shows c}}
({{covers c}} AND {{c}}.status <> 'ENDED')
{{/define}}
{{#define-on-day shows c}}
{{covers c}}
{{/define}}

// A claim is what a NetworkFilter asks for, laid flat as args by actor.NetworkFilter.
{{#define chosen c}}
((args.statuses IS NULL OR {{c}}.status IN args.statuses)
  AND (args.kinds IS NULL OR {{c}}.kind IN args.kinds)
  AND (args.roles IS NULL OR {{c}}.role IN args.roles)
  AND (args.sources IS NULL OR {{c}}.source IN args.sources)
  AND (args.years IS NULL OR {{c}}.validFromLower.year = {{c}}.validFromUpper.year AND {{c}}.validFromLower.year IN args.years)
  AND (args.since IS NULL OR {{c}}.validToUpper >= args.since)
  AND (args.until IS NULL OR {{c}}.validFromLower <= args.until))
{{/define}}

// A node is what a NetworkFilter asks for.
{{#define admitted n}}
((args.types IS NULL OR {{n}}.type IN args.types) AND (args.among IS NULL OR NOT {{n}}:Actor OR {{n}}.id IN args.among))
{{/define}}

// An actor has a claim that is what a NetworkFilter asks for, if it asks for any.
{{#define claimed-so n}}
(args.claimed IS NULL OR EXISTS {
  MATCH ({{n}})-[tie:{{claim-types except HAS_ATTRIBUTE}}]-(:Entity)
  WHERE (args.relations IS NULL OR type(tie) IN args.relations) AND {{holds tie}} AND {{sure tie}} AND {{chosen tie}}
})
{{/define}}

// A claim holds as surely, and began and held when, an export asks for.
{{#define exported c}}
(all(day IN $only.certainOn WHERE {{certain c, day}})
  AND (size($only.years) = 0 OR {{c}}.validFromLower.year = {{c}}.validFromUpper.year AND {{c}}.validFromLower.year IN $only.years)
  AND all(day IN $only.since WHERE {{c}}.validToUpper >= day) AND all(day IN $only.until WHERE {{c}}.validFromLower <= day))
{{/define}}

// How far what a claim states has come.
{{#define strength c}}
{ENDED: 0, PLANNED: 1, DECLARED: 2, DECIDED: 3, ACTIVE: 4}[{{c}}.status]
{{/define}}

// A claim may have begun by the day, if one was asked for.
{{#define begun c}}
true
{{/define}}
{{#define-on-day begun c}}
{{c}}.validFromLower <= $asOf
{{/define}}

// A claim may not have ended by the day, if one was asked for.
{{#define lasts c}}
true
{{/define}}
{{#define-on-day lasts c}}
{{c}}.validToUpper >= $asOf
{{/define}}

// Claims are ordered by this: the preferred one first.
{{#define preferred c}}
{{c}}.rankOrder, {{c}}.sourceDay DESC, {{c}}.id
{{/define}}

// Two claims are by different sources, about the same two entities, and can't both be right.
{{#define contradict a, b}}
(type({{a}}) = type({{b}}) AND {{a}}.source <> {{b}}.source
  AND startNode({{a}}) = startNode({{b}}) AND endNode({{a}}) = endNode({{b}}) AND ({{a}}.status <> {{b}}.status
  OR coalesce({{a}}.role, '') = coalesce({{b}}.role, '') AND coalesce({{a}}.kind, '') = coalesce({{b}}.kind, '')
  AND {{a}}.validFrom IS NOT NULL AND {{b}}.validFrom IS NOT NULL
  AND ({{a}}.validFromUpper < {{b}}.validFromLower OR {{b}}.validFromUpper < {{a}}.validFromLower)))
{{/define}}

// The snapshot knows an entity, and the client may see it.
{{#define present n}}
{{stored n}}
{{/define}}
{{#define-for-restricted present n}}
({{stored n}} AND {{seen n}})
{{/define}}

// The snapshot knows an entity, which unlike a claim may have been gone for a while: from an even position of its gaps
// to the odd one after it. Of an OR alone the planner makes two walks through the same index, of which neither keeps its
// order.
{{#define stored n}}
({{n}}.recorded + 0 <= $revision AND NOT {{n}}.recorded IN $inFlight
  AND coalesce({{n}}.retracted + 0 > $revision OR {{n}}.retracted + 0 IN $inFlight, false)
  AND ({{n}}.gaps IS NULL OR NOT any(i IN
  range(0, size({{n}}.gaps) - 1, 2) WHERE {{n}}.gaps[i] <= $revision
  AND ({{n}}.gaps[i + 1] > $revision OR {{n}}.gaps[i + 1] IN $inFlight))))
{{/define}}

// A path from an entity to the one that it was merged into, which may be itself.
{{#define merged named, n}}
({{named}})(()-[m:MERGED_INTO]->() WHERE {{known m}}){0,10}({{n}})
{{/define}}

// The snapshot does not know a revision yet.
{{#define unseen r}}
({{r}}.number > $revision OR {{r}}.number IN $inFlight)
{{/define}}

// In cypher/then, of the entity "it": the value of a property that was preferably claimed, with its parts.
{{#define claimed property}}
head([each IN {{gathered stated, property}} WHERE each.property = '{{property}}'])
{{/define}}

// In cypher/then: what a property was before the first change that the snapshot does not know.
{{#define noted property}}
it.{{property}}
{{/define}}
{{#define-known-at noted property}}
head([each IN {{gathered later}} WHERE each.field = '{{property}}' | each.before] + [it.{{property}}])
{{/define}}

// The words of a text as they are searched, folded and then with bare a, o and u: graph.Folding.searchable.
{{#define searchable text}}
reduce(
  both = '',
  form IN [
    text IN [
      reduce(
        composed = toLower(normalize({{text}}, NFC)),
        each IN [['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue']] |
        replace(composed, each[0], each[1])
      ),
      toLower({{text}})
    ] |
    trim(reduce(
      words = '',
      letter IN split(reduce(
        plain = normalize(text, NFD),
        each IN [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['ł', 'l'], ['đ', 'd'], ['ð', 'd'], ['ħ', 'h'],
          ['ı', 'i'], ['ŧ', 't'], ['þ', 'th']] |
        replace(plain, each[0], each[1])
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
)
{{/define}}

// A claim stood before a revision, or with it about what that revision created.
{{#define stood c, n}}
({{c}}.retracted >= $number AND {{c}}.rankOrder < 2 AND {{c}}.validToUpper >= $today
  AND ({{c}}.recorded < $number OR {{n}}.recorded = $number))
{{/define}}

// An entity lay in one of some places, or was part of one, when a revision was written.
{{#define lies-in places, n}}
EXISTS {
  MATCH ({{n}})-[c:LOCATED_IN|PART_OF]->(place)
  WHERE place IN {{places}} AND {{stood c, n}}
}
{{/define}}
