// SPDX-License-Identifier: GPL-3.0-or-later
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  build: {
    outDir: here('../../../target/classes/static'),
    emptyOutDir: true,
    target: 'es2023',
    // Monaco and its GraphQL worker are large by nature; they are loaded on demand, after the page is there.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { dashboard: here('index.html'), graphiql: here('graphiql/index.html') },
      onLog(level, log, pass) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
      },
    },
  },
  server: {
    fs: { allow: [here('.'), here('../../../graphql/operations')] },
    proxy: Object.fromEntries(['/graphql', '/import', '/export'].map((path) => [path, 'http://127.0.0.1:8080'])),
  },
});
