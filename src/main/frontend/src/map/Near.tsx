// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { ThingLink } from '../shell/ThingLink';
import { DataTable } from '../tables/DataTable';
import { MAP_TEXTS } from './texts';
import { useMap } from './useMap';
import { neighboursOf, useNear } from './useNear';

/** Who is near somebody, the nearest first. */
export function Near({ of }: { of: string }) {
  const said = useTexts(MAP_TEXTS);
  const [{ km = '50' }] = useMap();
  const name = useNames([of])(of);
  const word = useWords('SearchType');
  const { asked } = useNear();
  return (
    <Panel title={said.nearTitle(name, km)} asked={asked} empty={said.nobodyNear}>
      {(answer) => {
        const neighbours = neighboursOf(answer);
        return neighbours.length === 0 ? null : (
          <DataTable
            rows={neighbours}
            keyOf={({ key }) => key}
            file={said.nearFile}
            columns={[
              { name: said.who, text: (each) => each.name, show: (each) => <ThingLink id={each.key}>{each.name}</ThingLink> },
              { name: said.type, text: ({ type }) => word(type) },
              { name: said.distance, text: (each) => `${each.km.toFixed(each.km < 10 ? 1 : 0)} km` },
            ]}
          />
        );
      }}
    </Panel>
  );
}
