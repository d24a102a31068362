// SPDX-License-Identifier: GPL-3.0-or-later
import { type FragmentOf, graphql, readFragment } from '../api/graphql';
import { useWords } from '../api/useWords';
import { Sources } from '../shell/Sources';
import { ThingLink } from '../shell/ThingLink';

export const WAY_STEP = graphql(`
  fragment WayStep on PathStep {
    from {
      key
      label(language: $language)
    }
    to {
      key
      label(language: $language)
    }
    claim {
      label(language: $language)
      status
    }
    claims {
      source {
        title
        address
      }
    }
  }
`);

/** One step of a way: who with whom, by what, and who says so. */
export function Step({ step }: { step: FragmentOf<typeof WAY_STEP> }) {
  const { from, to, claim, claims } = readFragment(WAY_STEP, step);
  const status = useWords('ClaimStatus');
  return (
    <li>
      <ThingLink id={from.key}>{from.label}</ThingLink> → <ThingLink id={to.key}>{to.label}</ThingLink>
      <p className="quiet">
        {claim.label} ({status(claim.status)})
      </p>
      <Sources claims={claims} />
    </li>
  );
}
