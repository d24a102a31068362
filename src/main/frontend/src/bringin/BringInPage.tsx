// SPDX-License-Identifier: GPL-3.0-or-later
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '../shared/texts';
import { Writers } from '../viewer/Writers';
import './bringin.css';
import { ChooseFile } from './ChooseFile';
import { ImportView } from './ImportView';
import { BRING_IN_TEXTS } from './texts';

/** Brings in a file: chosen, looked at as a plan, decided, applied. */
export function BringInPage() {
  const said = useTexts(BRING_IN_TEXTS);
  const { import: id } = useSearch({ from: '/bring-in' });
  return (
    <>
      <h1>{said.title}</h1>
      <Writers explained>{id ? <ImportView id={id} /> : <ChooseFile />}</Writers>
    </>
  );
}
