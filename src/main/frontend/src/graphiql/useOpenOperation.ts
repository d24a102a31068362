// SPDX-License-Identifier: GPL-3.0-or-later
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import { type ShowcaseOperation, showcaseOf } from './operations';

/**
 * Opens a showcase operation: in the tab that shows it unchanged already, in the current tab if that is empty or
 * shows another unchanged one, else in a new tab, so that nobody's own work is overwritten. Undefined until the editors,
 * which load on demand, are there.
 */
export function useOpenOperation(): ((operation: ShowcaseOperation) => void) | undefined {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor', 'responseEditor'),
  );

  if (!queryEditor || !variableEditor) return undefined;
  return ({ query, variables }) => {
    const open = tabs.findIndex((tab) => tab.query === query && (tab.variables ?? '') === variables);
    if (open === activeTabIndex) return;
    if (open >= 0) {
      actions.changeTab(open);
      return;
    }
    const shown = queryEditor.getValue();
    if (shown.trim() !== '' && !showcaseOf(shown, variableEditor.getValue())) actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    responseEditor?.setValue('');
    const documentAST = parse(query);
    const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const operationName = operations[0]?.name?.value ?? '';
    // GraphiQL would find these out by itself, but later: a run right after this would send the name of before.
    actions.setOperationFacts({ documentAST, operationName, operations });
    actions.updateActiveTabValues({ query, variables, operationName, response: '' });
  };
}
