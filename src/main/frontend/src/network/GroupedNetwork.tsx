// SPDX-License-Identifier: GPL-3.0-or-later
import { useMemo } from 'react';
import { graphql, type ResultOf } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { type Grouping, groupNodes, groupTies, UNGROUPED } from './groups';
import { GroupTable } from './GroupTable';
import type { Style } from './kinds';
import { Picture } from './Picture';
import { NETWORK_TEXTS } from './texts';
import { useNetwork } from './useNetwork';

export const GROUPED = graphql(`
  query GroupedNetwork($filter: NetworkFilter, $asOf: Date, $by: GraphGrouping!, $language: Language!) {
    network(filter: $filter, asOf: $asOf, first: 1) {
      nodeCount
      metrics {
        progress
      }
      condensed(by: $by) {
        ungrouped
        groups {
          key
          label(language: $language)
          size
          ties
        }
        flows {
          source
          target
          ties
        }
      }
    }
  }
`);

const STYLE: Style = { size: 'degree', byCommunity: false, hidden: [], ties: {} };

/** A large network as groups, each of which opens by a click. */
export function GroupedNetwork({ by }: { by: Grouping }) {
  const said = useTexts(NETWORK_TEXTS);
  const filters = useFilters();
  const asked = operation(GROUPED, { by, filter: networkFilter(filters), ...onDay(filters), language: useApiLanguage() });
  return (
    <Panel
      title={said.grouped[by]}
      asked={asked}
      empty={said.noGroups(0)}
      unfinished={({ network: { metrics } }) => by === 'COMMUNITY' && metrics.progress < 1}
    >
      {({ network: { nodeCount, condensed, metrics } }) => (
        <>
          <p className="quiet">
            {condensed.groups.length > 0
              ? said.groupsOf(condensed.groups.length, nodeCount, condensed.ungrouped)
              : said.noGroups(nodeCount)}{' '}
            {by === 'COMMUNITY' && metrics.progress < 1 && said.measuring}
          </p>
          <Groups by={by} condensed={condensed} />
        </>
      )}
    </Panel>
  );
}

function Groups({ by, condensed }: { by: Grouping; condensed: ResultOf<typeof GROUPED>['network']['condensed'] }) {
  const said = useTexts(NETWORK_TEXTS);
  const [, change] = useNetwork();
  const nodes = useMemo(() => groupNodes(condensed), [condensed]);
  const ties = useMemo(() => groupTies(condensed), [condensed]);
  const open = (key: string) => {
    change({ groups: by, group: key });
  };
  return (
    <>
      {nodes.length > 0 && (
        <Picture
          nodes={nodes}
          ties={ties}
          style={STYLE}
          selected={undefined}
          onSelect={(key) => {
            if (key) open(key);
          }}
        />
      )}
      {by !== 'COMMUNITY' && condensed.ungrouped > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            open(UNGROUPED);
          }}
        >
          {said.inNone[by]} ({condensed.ungrouped})
        </button>
      )}
      {nodes.length > 0 && <GroupTable groups={condensed.groups} onOpen={open} />}
    </>
  );
}
