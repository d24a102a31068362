// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { ThingLink } from '../shell/ThingLink';
import { ACTORS_TEXTS } from './texts';
import { typeOf } from './types';

interface Row {
  readonly __typename: string;
  readonly key: string;
  readonly name: string;
  readonly place: {
    readonly state: string | null;
    readonly country: string | null;
    readonly municipality: { readonly key: string; readonly name: string } | null;
  } | null;
}

/** Actors with their type and where they are. */
export function ActorTable({ actors }: { actors: readonly Row[] }) {
  const said = useTexts(ACTORS_TEXTS);
  const type = useWords('ActorType');
  const state = useWords('State');
  return (
    <div className="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">{said.name}</th>
            <th scope="col">{said.type}</th>
            <th scope="col">{said.place}</th>
          </tr>
        </thead>
        <tbody>
          {actors.map(({ __typename, key, name, place }) => (
            <tr key={key}>
              <th scope="row">
                <ThingLink id={key}>{name}</ThingLink>
              </th>
              <td>{type(typeOf(__typename))}</td>
              <td>
                {place?.municipality && place.municipality.key !== key && (
                  <>
                    <ThingLink id={place.municipality.key}>{place.municipality.name}</ThingLink>{' '}
                  </>
                )}
                {place?.state ? state(place.state) : place?.country}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
