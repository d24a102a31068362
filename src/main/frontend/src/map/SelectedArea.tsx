// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';
import { operation } from '../api/operation';
import { useAnswer } from '../api/useAnswer';
import { useTexts } from '../shared/texts';
import { useChangeFilters } from '../filters/useFilters';
import type { Counted } from './counts';
import { MAP_TEXTS } from './texts';

const DISTRICT = graphql(`
  query DistrictOfKey($id: ID!) {
    actor(id: $id) {
      key
    }
  }
`);

interface Props {
  readonly id: string;
  readonly name: string;
  readonly counted: Counted | undefined;
  readonly column: string;
  readonly onClose: () => void;
}

/** How many there are in the selected area, and the way to them if the network knows it. */
export function SelectedArea({ id, name, counted, column, onClose }: Props) {
  const said = useTexts(MAP_TEXTS);
  const filter = useChangeFilters();
  const { data, isPlaceholderData } = useAnswer(operation(DISTRICT, { id: `municipality:${id}` }));
  const district = isPlaceholderData ? undefined : data?.actor?.key;
  return (
    <aside className="selected" aria-label={name}>
      <h3>{name}</h3>
      <p>
        {column}: <strong>{counted?.count ?? 0}</strong>
      </p>
      <p>
        {district && (
          <button
            type="button"
            className="button main"
            onClick={() => {
              filter({ within: district });
            }}
          >
            {said.onlyHere}
          </button>
        )}{' '}
        <button type="button" className="button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </aside>
  );
}
