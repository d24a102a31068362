// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { useApiLanguage } from '../api/language';
import { operation } from '../api/operation';
import { useWords } from '../api/useWords';
import { networkFilter, onDay } from '../filters/inputs';
import { useFilters } from '../filters/useFilters';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { without } from '../shared/without';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { GAPS_TEXTS } from './texts';

const GROUP = graphql(`
  query WorkingGroup($topic: ID!, $size: Int!, $filter: NetworkFilter, $asOf: Date, $language: Language!) {
    workingGroup(topic: $topic, size: $size, filter: $filter, asOf: $asOf, first: 30) {
      nodes {
        place
        stance
        actor {
          key
          name
        }
        topic {
          label(language: $language)
        }
        reasons {
          contribution
          explanation(language: $language)
        }
      }
    }
  }
`);

interface Props {
  readonly topic: string;
  readonly size: number;
}

/** Who should work together on a topic, in the order in which they should be invited. */
export function WorkingGroup({ topic, size }: Props) {
  const said = useTexts(GAPS_TEXTS);
  const filters = useFilters();
  const filter = without(networkFilter(filters), 'topic');
  const word = useWords('Stance');
  const name = useNames([topic])(topic);
  const chosen = Object.keys(filter).length > 0 ? { filter } : {};
  const asked = operation(GROUP, { topic, size, ...chosen, ...onDay(filters), language: useApiLanguage() });
  return (
    <Panel title={said.group(name)} asked={asked} empty={said.noGroup}>
      {({ workingGroup }) =>
        !workingGroup || workingGroup.nodes.length === 0 ? null : (
          <DataTable
            rows={workingGroup.nodes}
            keyOf={({ actor }) => actor.key}
            file={said.groupFile}
            columns={[
              { name: said.member, text: ({ actor }) => actor.name, show: ({ actor }) => <ThingLink id={actor.key}>{actor.name}</ThingLink> },
              { name: said.brings, text: ({ stance, topic: of }) => `${word(stance)}: ${of.label}` },
              {
                name: said.why,
                text: ({ reasons }) => reasons.map(({ explanation }) => explanation).join(' '),
                show: ({ reasons }) => (
                  <ul className="seat-reasons">
                    {reasons.map(({ explanation, contribution }) => (
                      <li key={explanation} className={contribution < 0 ? 'quiet' : undefined}>
                        {explanation}
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        )
      }
    </Panel>
  );
}
