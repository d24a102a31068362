// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { useTexts } from '../shared/texts';
import { SHELL_TEXTS } from './texts';

export function NotFound() {
  const said = useTexts(SHELL_TEXTS);
  return (
    <section className="panel">
      <p>{said.notFound}</p>
      <Link to="/">{said.toOverview}</Link>
    </section>
  );
}
