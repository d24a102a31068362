// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect } from 'react';
import { remember } from './exchange';
import { useActiveTab } from './useActiveTab';

/** Forgets how the last request went when another tab comes to the front: its answer is another one. */
export function ForgottenExchange() {
  const { id } = useActiveTab();
  useEffect(() => {
    remember(undefined);
  }, [id]);
  return null;
}
