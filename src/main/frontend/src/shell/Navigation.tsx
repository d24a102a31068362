// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTexts } from '../shared/texts';
import { useMayWrite } from '../viewer/useViewer';
import { SHELL_TEXTS } from './texts';

const VIEWS = [
  { to: '/', text: 'overview' },
  { to: '/network', text: 'network' },
  { to: '/map', text: 'map' },
  { to: '/topics', text: 'topics' },
  { to: '/synergies', text: 'synergies' },
  { to: '/paths', text: 'paths' },
  { to: '/actors', text: 'actors' },
  { to: '/history', text: 'history' },
  { to: '/edit', text: 'edit' },
  { to: '/bring-in', text: 'bringIn' },
] as const;

/** The views there are; where not all of them have room, the one that is shown is moved into sight. */
export function Navigation() {
  const said = useTexts(SHELL_TEXTS);
  const mayWrite = useMayWrite();
  const { pathname } = useLocation();
  const views = useRef<HTMLElement>(null);
  useEffect(() => {
    views.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname, mayWrite]);
  return (
    <nav ref={views} className="views" aria-label={said.views}>
      <ul>
        {VIEWS.filter(({ to }) => mayWrite || (to !== '/edit' && to !== '/bring-in')).map(({ to, text }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {said[text]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
