// SPDX-License-Identifier: GPL-3.0-or-later
import { type FragmentOf, readFragment } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import type { Decided } from './DecidedNotice';
import { Decision } from './Decision';
import { Reasons } from './Reasons';
import { MATCH } from './matchFragment';
import { SYNERGIES_TEXTS } from './texts';

interface Props {
  readonly match: FragmentOf<typeof MATCH>;
  readonly onDecided: (decided: Decided) => void;
}

/** Two who should talk, with the reasons. */
export function Match({ match, onDecided }: Props) {
  const said = useTexts(SYNERGIES_TEXTS);
  const read = readFragment(MATCH, match);
  return (
    <li>
      <h3>
        <ThingLink id={read.actor.key}>{read.actor.name}</ThingLink> {said.and}{' '}
        <ThingLink id={read.partner.key}>{read.partner.name}</ThingLink>
      </h3>
      <Reasons synergy={read} />
      <Decision synergy={read} onDecided={onDecided} />
    </li>
  );
}
