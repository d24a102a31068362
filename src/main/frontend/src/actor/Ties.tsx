// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { graphql } from '../api/graphql';
import { useTexts } from '../shared/texts';
import { Sources } from '../shell/Sources';
import { ThingLink } from '../shell/ThingLink';
import { ACTOR_TEXTS } from './texts';

export const AFFILIATED = graphql(`
  fragment AffiliatedPerson on AffiliatedPersonEdge @_unmask {
    role
    holds
    since {
      text(language: $language)
    }
    node {
      key
      name
    }
    claims {
      id
      source {
        title
        address
      }
    }
  }
`);

export const AFFILIATION = graphql(`
  fragment Affiliation on AffiliationEdge @_unmask {
    role
    holds
    since {
      text(language: $language)
    }
    node {
      key
      name
    }
    claims {
      id
      source {
        title
        address
      }
    }
  }
`);

export interface Tie {
  readonly role: string | null;
  readonly holds: string;
  readonly since: { readonly text: string } | null;
  readonly node: { readonly key: string; readonly name: string };
  readonly claims: readonly { readonly source: { readonly title: string; readonly address: string | null } }[];
}

/** Whom or what an actor is tied to, in which role, since when and by whose word. */
export function Ties({ edges }: { edges: readonly Tie[] }) {
  const said = useTexts(ACTOR_TEXTS);
  const role = useWords('Role');
  return (
    <ul>
      {edges.map(({ node, role: which, holds, since, claims }) => (
        <li key={`${node.key} ${which ?? ''}`}>
          <ThingLink id={node.key}>{node.name}</ThingLink>
          {which && `, ${role(which)}`}
          {since && `, ${said.since.toLowerCase()} ${since.text}`}
          {holds === 'POSSIBLY' && <span className="mark">{said.possibly}</span>} <Sources claims={claims} />
        </li>
      ))}
    </ul>
  );
}
