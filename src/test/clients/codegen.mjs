// SPDX-License-Identifier: GPL-3.0-or-later
// GraphQL Code Generator with its client preset, on the schema of the running product: types, and trusted documents.
import { generate } from '@graphql-codegen/cli';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, journey } from './journey.mjs';

await journey(async ({ url }) => {
  await generate(
    {
      schema: `${url}/schema.graphql`,
      documents: ['typed.ts'],
      silent: true,
      generates: {
        './generated/': {
          preset: 'client',
          presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' } },
          config: { useTypeImports: true, scalars: { Date: 'string', DateTime: 'string' } },
        },
      },
    },
    true,
  );
  // The compiler accepts typed.ts only if what it reads of an answer is in the schema.
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });

  const documents = JSON.parse(readFileSync('generated/persisted-documents.json', 'utf8'));
  const [[id, document]] = Object.entries(documents);
  expect(id, `sha256:${createHash('sha256').update(document).digest('hex')}`);
});
