// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment } from '../api/graphql';
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { Sources } from '../shell/Sources';
import { ThingLink } from '../shell/ThingLink';
import { Writers } from '../viewer/Writers';
import { ACTOR_TEXTS } from './texts';

export const PARTNER_ROW = graphql(`
  fragment PartnerRow on Partnership {
    partner {
      key
      name
    }
    since {
      text(language: $language)
    }
    status
    holds
    kinds
    direct
    contradictory
    sharedPrograms {
      key
      name
    }
    sharedAlliances {
      key
      name
    }
    sharedEvents {
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

/** One partner with since when, how surely, by what and by whom that is known. */
export function PartnerRow({ partnership }: { partnership: FragmentOf<typeof PARTNER_ROW> }) {
  const said = useTexts(ACTOR_TEXTS);
  const status = useWords('ClaimStatus');
  const kind = useWords('CollaborationKind');
  const { partner, since, holds, kinds, contradictory, direct, claims, ...rest } = readFragment(PARTNER_ROW, partnership);
  const shared = [...rest.sharedPrograms, ...rest.sharedAlliances, ...rest.sharedEvents].map(({ name }) => name);
  return (
    <tr>
      <th scope="row">
        <ThingLink id={partner.key}>{partner.name}</ThingLink>
        {kinds.length > 0 && <span className="quiet"> {kinds.map(kind).join(', ')}</span>}
        {shared.length > 0 && (
          <p className="quiet">
            {said.shared}: {shared.join(', ')}
          </p>
        )}
      </th>
      <td>{since?.text ?? '–'}</td>
      <td>
        {status(rest.status)}
        {holds === 'POSSIBLY' && <span className="mark">{said.possibly}</span>}
        {contradictory && <span className="mark warn">{said.contradictory}</span>}
      </td>
      <td>
        <Sources claims={claims} />{' '}
        {direct && claims[0] && (
          <Writers>
            <Link to="/edit" search={{ claim: claims[0].id }} className="no-print">
              {said.changeOrEnd}
            </Link>
          </Writers>
        )}
      </td>
    </tr>
  );
}
