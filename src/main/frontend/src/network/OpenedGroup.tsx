// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { type Grouping, partOf, UNGROUPED } from './groups';
import { NETWORK_TEXTS } from './texts';
import { WholeNetwork } from './WholeNetwork';

/** The nodes of one group, under its name. */
export function OpenedGroup({ by, group }: { by: Grouping; group: string }) {
  const said = useTexts(NETWORK_TEXTS);
  const state = useWords('State');
  const district = useNames(by === 'DISTRICT' && group !== UNGROUPED ? [group] : []);
  const named = { STATE: state, DISTRICT: district, COMMUNITY: said.communityOf }[by];
  return <WholeNetwork title={group === UNGROUPED ? said.inNone[by] : named(group)} part={partOf(by, group)} />;
}
