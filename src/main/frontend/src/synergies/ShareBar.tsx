// SPDX-License-Identifier: GPL-3.0-or-later
import { useTexts } from '../shared/texts';
import { type ReasonType, REASONS_TEXTS } from './texts';

interface Props {
  readonly reasons: readonly { readonly __typename: ReasonType; readonly contribution: number }[];
}

/** How the reasons share in the score: a bar for the eye, the same as a text for others. */
export function ShareBar({ reasons }: Props) {
  const said = useTexts(REASONS_TEXTS);
  const shares = new Map<ReasonType, number>();
  for (const { __typename, contribution } of reasons)
    shares.set(__typename, (shares.get(__typename) ?? 0) + Math.max(0, contribution));
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  if (total === 0) return null;
  const percent = (share: number) => Math.round((share / total) * 100);
  const text = [...shares].map(([kind, share]) => `${said.kinds[kind]} ${String(percent(share))} %`).join(', ');
  return (
    <div className="share-bar">
      <div aria-hidden="true">
        {[...shares].map(([kind, share]) => (
          <span key={kind} className={`share ${kind}`} style={{ width: `${String((share / total) * 100)}%` }} />
        ))}
      </div>
      <p className="quiet">{text}</p>
    </div>
  );
}
