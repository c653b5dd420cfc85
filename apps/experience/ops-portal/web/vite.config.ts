import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** What most pages share comes as one file: many small ones weigh more, compressed and on the wire. */
const common = {
  name: 'common',
  test: /node_modules[\\/](?!@gorules|monaco-editor|recharts|antd)/,
  minShareCount: 5,
};

/** The libraries of the workspace are taken from their sources, as everywhere else. */
export default defineConfig({
  plugins: [react(), compression({ algorithms: ['brotliCompress', 'gzip'], threshold: 1_024 })],
  resolve: { conditions: ['@handover/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 6_000,
    rolldownOptions: { output: { advancedChunks: { groups: [common] } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    // What `npm start` serves answers for everything but the pages.
    proxy: Object.fromEntries(
      ['/api', '/portal-configuration.json', '/health', '/card', '/.well-known'].map((path) => [
        path,
        'http://127.0.0.1:3000',
      ]),
    ),
  },
});
