// SPDX-License-Identifier: GPL-3.0-or-later
import { useLocation } from '@tanstack/react-router';
import { useTexts } from '../shared/texts';
import { VIEWER_TEXTS } from './texts';

/** Leads to the sign-in page, and from there back to this view. */
export function SignInLink({ className }: { className: string }) {
  const said = useTexts(VIEWER_TEXTS);
  const { href } = useLocation();
  return (
    <a className={className} href={`/sign-in?${new URLSearchParams({ to: href }).toString()}`}>
      {said.signIn}
    </a>
  );
}
