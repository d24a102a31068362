// SPDX-License-Identifier: GPL-3.0-or-later
import { useWords } from '../api/useWords';
import { useTexts } from '../shared/texts';
import { SignInLink } from './SignInLink';
import { VIEWER_TEXTS } from './texts';
import { useViewer } from './useViewer';
import './viewer.css';

/** Who is signed in, and the way in or out; nothing where there are no accounts. */
export function Account() {
  const said = useTexts(VIEWER_TEXTS);
  const word = useWords('AccessRole');
  const viewer = useViewer();
  if (!viewer?.hasAccounts) return null;
  if (viewer.name === null) return <SignInLink className="account" />;
  return (
    <p className="account">
      <span title={said.as(word(viewer.role))}>{viewer.name}</span>
      <button type="button" className="link" onClick={() => void signOut()}>
        {said.signOut}
      </button>
    </p>
  );
}

/** Ends the session; a form could not, as pages send forms nowhere. */
async function signOut(): Promise<void> {
  await fetch('/sign-out', { method: 'POST', redirect: 'manual' });
  location.assign('/sign-in');
}
