// SPDX-License-Identifier: GPL-3.0-or-later
import { print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import type { Answered } from './graphql';

/** A question to the API: its document with values for its variables. */
export interface Operation<R, V> {
  readonly document: TadaDocumentNode<R, V>;
  readonly variables: V;
}

export function operation<R, V>(document: TadaDocumentNode<R, V>, variables: V): Operation<Answered<R>, V> {
  return { document: document as unknown as TadaDocumentNode<Answered<R>, V>, variables };
}

export function textOf(document: TadaDocumentNode<unknown, never>): string {
  return print(document);
}

export function nameOf(document: TadaDocumentNode<unknown, never>): string {
  const [first] = document.definitions;
  return first && 'operation' in first ? (first.name?.value ?? '') : '';
}
