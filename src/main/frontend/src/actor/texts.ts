// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface ActorTexts {
  readonly about: string;
  readonly unknown: string;
  readonly alsoCalled: string;
  readonly place: string;
  readonly inhabitants: string;
  readonly website: string;
  readonly keys: string;
  readonly print: string;
  readonly connection: string;
  readonly record: string;
  readonly change: string;
  readonly claims: string;
  readonly claim: string;
  readonly claimsFile: string;
  readonly until: string;
  readonly partners: string;
  readonly noPartners: string;
  readonly partner: string;
  readonly since: string;
  readonly status: string;
  readonly sources: string;
  readonly possibly: string;
  readonly contradictory: string;
  readonly changeOrEnd: string;
  readonly shared: string;
  readonly of: (shown: number, total: number) => string;
  readonly topics: string;
  readonly noTopics: string;
  readonly stance: Readonly<Record<'OFFERS' | 'SEEKS' | 'WORKS_ON', string>>;
  readonly people: string;
  readonly memberships: string;
  readonly events: string;
  readonly contradictions: string;
  readonly preferred: string;
  readonly prefer: string;
  readonly synergies: string;
  readonly noSynergies: string;
  readonly surroundings: string;
  readonly surroundingsOf: (name: string, others: number) => string;
  readonly history: string;
  readonly wholeHistory: string;
}

export const ACTOR_TEXTS: Texts<ActorTexts> = {
  de: {
    about: 'Steckbrief',
    unknown: 'Niemand mit dieser Kennung ist bekannt (oder war es an diesem Tag).',
    alsoCalled: 'Auch',
    place: 'Ort',
    inhabitants: 'Einwohner',
    website: 'Internet',
    keys: 'Schlüssel',
    print: 'Drucken',
    connection: 'Verbindung suchen',
    record: 'Zusammenarbeit erfassen',
    change: 'Angaben ändern',
    claims: 'Alle Aussagen, zum Berichtigen',
    claim: 'Aussage',
    claimsFile: 'aussagen',
    until: 'Bis',
    partners: 'Partner',
    noPartners: 'Keine Zusammenarbeit ist bekannt, die zu den Filtern passt.',
    partner: 'Partner',
    since: 'Seit',
    status: 'Status',
    sources: 'Quellen',
    possibly: 'nicht gesichert',
    contradictory: 'Quellen widersprechen sich',
    changeOrEnd: 'ändern oder beenden',
    shared: 'gemeinsam',
    of: (shown, total) => `${String(shown)} von ${String(total)}`,
    topics: 'Themen',
    noTopics: 'Keine Themen sind bekannt.',
    stance: { OFFERS: 'Bietet an', SEEKS: 'Sucht', WORKS_ON: 'Befasst sich mit' },
    people: 'Personen',
    memberships: 'Programme und Bündnisse',
    events: 'Veranstaltungen',
    contradictions: 'Was Quellen verschieden sagen',
    preferred: 'bevorzugt',
    prefer: 'prüfen oder bevorzugen',
    synergies: 'Mit wem es sich zu sprechen lohnt',
    noSynergies: 'Kein Vorschlag passt zu den Filtern.',
    surroundings: 'Umfeld',
    surroundingsOf: (name, others) => `${name} und ${String(others)} nächste Nachbarn`,
    history: 'Verlauf',
    wholeHistory: 'Der ganze Verlauf',
  },
  en: {
    about: 'Profile',
    unknown: 'Nobody of this id is known (or was on this day).',
    alsoCalled: 'Also',
    place: 'Place',
    inhabitants: 'Inhabitants',
    website: 'Website',
    keys: 'Keys',
    print: 'Print',
    connection: 'Find a connection',
    record: 'Record a collaboration',
    change: 'Change what is said',
    claims: 'All claims, to be corrected',
    claim: 'Claim',
    claimsFile: 'claims',
    until: 'Until',
    partners: 'Partners',
    noPartners: 'No collaboration is known that passes the filters.',
    partner: 'Partner',
    since: 'Since',
    status: 'Status',
    sources: 'Sources',
    possibly: 'not certain',
    contradictory: 'Sources contradict each other',
    changeOrEnd: 'change or end',
    shared: 'shared',
    of: (shown, total) => `${String(shown)} of ${String(total)}`,
    topics: 'Topics',
    noTopics: 'No topics are known.',
    stance: { OFFERS: 'Offers', SEEKS: 'Seeks', WORKS_ON: 'Works on' },
    people: 'People',
    memberships: 'Programmes and alliances',
    events: 'Events',
    contradictions: 'What sources say differently',
    preferred: 'preferred',
    prefer: 'check or prefer',
    synergies: 'Whom it is worth talking to',
    noSynergies: 'No suggestion passes the filters.',
    surroundings: 'Surroundings',
    surroundingsOf: (name, others) => `${name} and the ${String(others)} nearest neighbours`,
    history: 'History',
    wholeHistory: 'The whole history',
  },
};
