// SPDX-License-Identifier: GPL-3.0-or-later
import { Outlet } from '@tanstack/react-router';
import { FilterBar } from '../filters/FilterBar';
import { useTexts } from '../shared/texts';
import { ChangeNotice } from './ChangeNotice';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { SHELL_TEXTS } from './texts';

/** What surrounds every view. */
export function Layout() {
  const said = useTexts(SHELL_TEXTS);
  return (
    <>
      <a className="skip" href="#content">
        {said.skip}
      </a>
      <Header />
      <Navigation />
      <FilterBar />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ChangeNotice />
    </>
  );
}
