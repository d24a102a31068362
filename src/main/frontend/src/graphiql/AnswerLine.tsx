// SPDX-License-Identifier: GPL-3.0-or-later
import { useLanguage } from '../shared/language';
import { type ReadableError, useLastExchange } from './exchange';
import { texts } from './texts';

/** The line under the answer: status, time, size, and every error in words. */
export function AnswerLine() {
  const exchange = useLastExchange();
  const language = useLanguage();
  if (!exchange) return null;
  const { status, milliseconds, bytes, errors } = exchange;
  const said = texts(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <div className="answer-line" role="status">
      <p className={errors.length > 0 ? 'answer-line-errors' : 'answer-line-fine'}>
        {errors.length > 0 ? said.errors(errors.length) : said.noErrors}
        {` · HTTP ${String(status)} · ${number.format(Math.round(milliseconds))} ms · ${number.format(bytes / 1024)} KiB`}
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.slice(0, 5).map((error, index) => (
            <li key={index}>
              <ErrorText error={error} at={said.at} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ErrorText({ error, at }: { error: ReadableError; at: string }) {
  return (
    <>
      {error.code && <code>{error.code}</code>} {error.message}
      {error.path && (
        <>
          {` (${at} `}
          <code>{error.path}</code>)
        </>
      )}
    </>
  );
}
