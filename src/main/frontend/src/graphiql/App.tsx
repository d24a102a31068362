// SPDX-License-Identifier: GPL-3.0-or-later
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { AnswerLine } from './AnswerLine';
import { CopyLinkButton } from './CopyLinkButton';
import { EXAMPLES_PLUGIN } from './examplesPlugin';
import { fetcher } from './fetcher';
import { ForgottenExchange } from './ForgottenExchange';
import { lastTab } from './lastTab';
import { linked } from './link';
import { LinkedOperationName } from './LinkedOperationName';
import { OPERATIONS } from './operations';
import { ShareableAddress } from './ShareableAddress';

const PLUGINS = [EXAMPLES_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const LINKED = linked(new URL(location.href));
const OPENED = LINKED ?? lastTab() ?? OPERATIONS[0];

/** GraphiQL with this product's examples, links and plain words about errors. */
export function App() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      visiblePlugin={EXAMPLES_PLUGIN}
      {...(OPENED && { initialQuery: OPENED.query, initialVariables: OPENED.variables })}
      defaultEditorToolsVisibility="variables"
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <a href="/">Alliance Graph</a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLinkButton />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <AnswerLine />
      </GraphiQL.Footer>
      <ShareableAddress />
      <ForgottenExchange />
      {LINKED?.operationName && <LinkedOperationName name={LINKED.operationName} />}
    </GraphiQL>
  );
}
