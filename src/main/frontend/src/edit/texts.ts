// SPDX-License-Identifier: GPL-3.0-or-later
import type { Texts } from '../shared/texts';

interface EditTexts {
  readonly title: string;
  readonly forms: Readonly<Record<'claim' | 'actor' | 'event', string>>;
  readonly newClaim: string;
  readonly newActor: string;
  readonly newEvent: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly lastDayHint: string;
  readonly municipality: string;
  readonly venue: string;
  readonly participants: string;
  readonly end: string;
  readonly keys: string;
  readonly giveKey: string;
  readonly takeKey: (scheme: string) => string;
  readonly takeKeyHint: string;
  readonly scheme: string;
  readonly schemeHint: string;
  readonly key: string;
  readonly record: string;
  readonly create: string;
  readonly subject: string;
  readonly object: string;
  readonly type: string;
  readonly kind: string;
  readonly role: string;
  readonly noRole: string;
  readonly stance: string;
  readonly status: string;
  readonly since: string;
  readonly until: string;
  readonly untilHint: string;
  readonly note: string;
  readonly value: string;
  readonly actorType: string;
  readonly aboutPeople: string;
  readonly name: string;
  readonly organizationKind: string;
  readonly programKind: string;
  readonly level: string;
  readonly ags: string;
  readonly agsHint: string;
  readonly population: string;
  readonly description: string;
  readonly website: string;
  readonly written: string;
  readonly again: string;
  readonly changeClaim: string;
  readonly noClaim: string;
  readonly retracted: (by: string) => string;
  readonly correct: string;
  readonly prefer: string;
  readonly preferHint: string;
  readonly retract: string;
  readonly retractHint: string;
  readonly changeActor: string;
  readonly noActor: string;
  readonly save: string;
}

export const EDIT_TEXTS: Texts<EditTexts> = {
  de: {
    title: 'Erfassen und berichtigen',
    forms: { claim: 'Zusammenarbeit erfassen', actor: 'Akteur anlegen', event: 'Veranstaltung anlegen' },
    newClaim: 'Zusammenarbeit erfassen',
    newActor: 'Akteur anlegen',
    newEvent: 'Veranstaltung anlegen',
    firstDay: 'Am oder ab',
    lastDay: 'Bis zum',
    lastDayHint: 'leer, wenn es ein Tag war',
    municipality: 'Ort',
    venue: 'Haus oder Saal',
    participants: 'Wie viele teilnahmen',
    end: 'Zusammenarbeit beenden',
    keys: 'Kennungen bei anderen',
    giveKey: 'Kennung hinzufügen',
    takeKey: (scheme) => `Kennung ${scheme} entfernen`,
    takeKeyHint: 'Im Verlauf bleibt sie zu sehen und lässt sich wiederherstellen.',
    scheme: 'Wer sie vergibt',
    schemeHint: 'zum Beispiel wikidata',
    key: 'Kennung',
    record: 'Erfassen',
    create: 'Anlegen',
    subject: 'Wer',
    object: 'Mit wem, woran oder wo',
    type: 'Was',
    kind: 'Art der Zusammenarbeit',
    role: 'Rolle',
    noRole: 'nicht genannt',
    stance: 'Verhältnis zum Thema',
    status: 'Status',
    since: 'Seit',
    until: 'Bis',
    untilHint: 'leer, wenn es andauert',
    note: 'Bemerkung',
    value: 'Wert',
    actorType: 'Wer oder was',
    aboutPeople: 'Nur Menschen, die eine veröffentlichte Quelle in einer öffentlichen Rolle nennt oder die zugestimmt haben.',
    name: 'Name',
    organizationKind: 'Art der Organisation',
    programKind: 'Art des Programms',
    level: 'Ebene',
    ags: 'Amtlicher Gemeindeschlüssel',
    agsHint: '8 Ziffern, ein Kreis 5',
    population: 'Einwohner',
    description: 'Beschreibung in einem Satz',
    website: 'Internetadresse',
    written: 'Geschrieben:',
    again: 'Noch etwas',
    changeClaim: 'Aussage berichtigen',
    noClaim: 'Diese Aussage gibt es nicht.',
    retracted: (by) => `Diese Aussage steht nicht mehr; zurückgenommen oder ersetzt von ${by}.`,
    correct: 'Berichtigen',
    prefer: 'Vor anderen Aussagen bevorzugen',
    preferHint: 'Diese Aussage gilt, wo Quellen einander widersprechen. Die anderen bleiben zu sehen.',
    retract: 'Zurücknehmen',
    retractHint: 'Die Aussage gilt nicht mehr. Im Verlauf bleibt sie zu sehen und lässt sich wiederherstellen.',
    changeActor: 'Angaben ändern',
    noActor: 'Niemand mit dieser Kennung ist bekannt.',
    save: 'Speichern',
  },
  en: {
    title: 'Record and correct',
    forms: { claim: 'Record a collaboration', actor: 'Add an actor', event: 'Add an event' },
    newClaim: 'Record a collaboration',
    newActor: 'Add an actor',
    newEvent: 'Add an event',
    firstDay: 'On or from',
    lastDay: 'Until',
    lastDayHint: 'empty if it was one day',
    municipality: 'Place',
    venue: 'House or hall',
    participants: 'How many took part',
    end: 'End the collaboration',
    keys: 'Keys elsewhere',
    giveKey: 'Add a key',
    takeKey: (scheme) => `Remove the key ${scheme}`,
    takeKeyHint: 'It stays in the history and can be brought back.',
    scheme: 'Who gives it out',
    schemeHint: 'for example wikidata',
    key: 'Key',
    record: 'Record',
    create: 'Add',
    subject: 'Who',
    object: 'With whom, on what or where',
    type: 'What',
    kind: 'Kind of collaboration',
    role: 'Role',
    noRole: 'not told',
    stance: 'Stance towards the topic',
    status: 'Status',
    since: 'Since',
    until: 'Until',
    untilHint: 'empty if it goes on',
    note: 'Remark',
    value: 'Value',
    actorType: 'Who or what',
    aboutPeople: 'Only people whom a published source names in a public role, or who agreed.',
    name: 'Name',
    organizationKind: 'Kind of organization',
    programKind: 'Kind of programme',
    level: 'Level',
    ags: 'Official municipality key (AGS)',
    agsHint: '8 digits, a district 5',
    population: 'Inhabitants',
    description: 'Description in a sentence',
    website: 'Web address',
    written: 'Written:',
    again: 'Something else',
    changeClaim: 'Correct a claim',
    noClaim: 'There is no such claim.',
    retracted: (by) => `This claim does not stand any more; taken back or replaced by ${by}.`,
    correct: 'Correct',
    prefer: 'Prefer it to other claims',
    preferHint: 'This claim answers where sources contradict each other. The others can still be seen.',
    retract: 'Take back',
    retractHint: 'The claim does not hold any more. The history still shows it, and it can be restored.',
    changeActor: 'Change what is said of it',
    noActor: 'Nobody of this id is known.',
    save: 'Save',
  },
};
