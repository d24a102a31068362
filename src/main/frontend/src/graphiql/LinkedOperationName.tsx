// SPDX-License-Identifier: GPL-3.0-or-later
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

/** Picks the operation that a link names in a document of several, once GraphiQL has read the document. */
export function LinkedOperationName({ name }: { name: string }) {
  const { operations, operationName } = useGraphiQL(pick('operations', 'operationName'));
  const actions = useGraphiQLActions();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !operations) return;
    done.current = true;
    const named = operations.some((operation) => operation.name?.value === name);
    if (named && operationName !== name) actions.setOperationName(name);
  }, [operations, operationName, name, actions]);
  return null;
}
