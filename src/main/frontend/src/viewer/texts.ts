// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface ViewerTexts {
  readonly signIn: string;
  readonly signOut: string;
  readonly as: (role: string) => string;
  readonly writesAs: (name: string) => string;
  readonly forEditors: string;
}

export const VIEWER_TEXTS: Texts<ViewerTexts> = {
  de: {
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    as: (role) => `Angemeldet: ${role}`,
    writesAs: (name) => `Im Verlauf steht: ${name}`,
    forEditors: 'Hier wird das Netzwerk geändert. Das können alle, deren Konto dafür gedacht ist.',
  },
  en: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    as: (role) => `Signed in: ${role}`,
    writesAs: (name) => `The history will say: ${name}`,
    forEditors: 'The network is changed here, by all whose account is meant for that.',
  },
};
