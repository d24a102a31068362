// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql, type ResultOf } from '../api/graphql';
import { operation } from '../api/operation';
import { Field } from '../forms/Field';
import { given } from '../forms/fields';
import { SourceFields, sourceOf } from '../forms/SourceFields';
import { useTexts } from '../shared/texts';
import { Panel } from '../shell/Panel';
import { population } from './creation';
import { EditForm } from './EditForm';
import { Keys } from './Keys';
import { EDIT_TEXTS } from './texts';
import type { ChangeInput } from './useEdit';

const ACTOR = graphql(`
  query ActorToEdit($id: ID!) {
    actor(id: $id) {
      __typename
      key
      version
      name
      description
      website
      externalKeys {
        scheme
        value
      }
      ... on Municipality {
        population
      }
    }
  }
`);

type Actor = NonNullable<ResultOf<typeof ACTOR>['actor']>;

/** Corrects what is said of an actor itself. Somebody else's change in the meantime is told, not overwritten. */
export function ChangeActor({ id }: { id: string }) {
  const said = useTexts(EDIT_TEXTS);
  return (
    <Panel title={said.changeActor} asked={operation(ACTOR, { id })} empty={said.noActor}>
      {({ actor }) =>
        actor && (
          <>
            <EditForm
              label={said.changeActor}
              submit={said.save}
              fields={['name', 'description', 'website', 'population', 'source', 'title']}
              changesOf={(form) => {
                const { source, creation } = sourceOf(form);
                return [...creation, changeOf(actor, form, source)];
              }}
            >
              <Field name="name" label={said.name} initial={actor.name} required maxLength={200} />
              <Field name="description" label={said.description} initial={actor.description ?? ''} />
              <Field name="website" label={said.website} initial={actor.website ?? ''} inputMode="url" maxLength={200} />
              {actor.__typename === 'Municipality' && (
                <Field name="population" label={said.population} initial={actor.population?.toString()} inputMode="numeric" maxLength={9} />
              )}
              <SourceFields />
            </EditForm>
            <Keys id={actor.key} keys={actor.externalKeys} />
          </>
        )
      }
    </Panel>
  );
}

function changeOf(actor: Actor, form: FormData, source: { source?: string }): ChangeInput {
  const typed = Object.entries(given(form, 'name', 'description', 'website'));
  const own = Object.fromEntries(typed.filter(([name, text]) => text !== actor[name as 'name' | 'description' | 'website']));
  const change = { id: actor.key, expectedVersion: actor.version, ...own, ...source };
  switch (actor.__typename) {
    case 'Municipality': {
      const inhabitants = population(form);
      return { changeMunicipality: { ...change, ...(inhabitants.population !== actor.population && inhabitants) } };
    }
    case 'LocalAlliance':
      return { changeLocalAlliance: change };
    case 'Program':
      return { changeProgram: change };
    case 'Organization':
      return { changeOrganization: change };
    case 'Person':
      return { changePerson: change };
  }
}
