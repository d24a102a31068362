// SPDX-License-Identifier: GPL-3.0-or-later
interface Props {
  readonly claims: readonly { readonly source: { readonly title: string; readonly address: string | null } }[];
}

/** Who says so, each source once. */
export function Sources({ claims }: Props) {
  const sources = new Map(claims.map(({ source }) => [source.title, source.address]));
  return (
    <ul className="sources">
      {[...sources].map(([title, address]) => (
        <li key={title}>
          {address && /^https?:/.test(address) ? (
            <a href={address} rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  );
}
