import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** The libraries of the workspace are taken from their sources, as everywhere else. */
export default defineConfig({
  plugins: [react(), compression({ algorithms: ['brotliCompress', 'gzip'], threshold: 1_024 })],
  resolve: { conditions: ['@handover/source', ...defaultClientConditions] },
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 6_000 },
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
