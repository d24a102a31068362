// SPDX-License-Identifier: GPL-3.0-or-later
import { ToolbarButton } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../shared/language';
import { linkTo } from './link';
import { texts } from './texts';
import { useActiveTab } from './useActiveTab';

const SHOWN_FOR = 2000;

/** Copies a link that opens what the tab in front holds. */
export function CopyLinkButton() {
  const { query, variables, operationName } = useActiveTab();
  const [copied, setCopied] = useState(false);
  const said = texts(useLanguage());

  useEffect(() => {
    if (!copied) return;
    const reset = setTimeout(() => {
      setCopied(false);
    }, SHOWN_FOR);
    return () => {
      clearTimeout(reset);
    };
  }, [copied]);

  const copy = async () => {
    await navigator.clipboard.writeText(linkTo(new URL(location.href), { query, variables, operationName }).href);
    setCopied(true);
  };
  return (
    <ToolbarButton label={copied ? said.linkCopied : said.copyLink} onClick={() => void copy()}>
      {copied ? <Tick /> : <Chain />}
    </ToolbarButton>
  );
}

function Chain() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

function Tick() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="m5 13 4 4L19 7" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
