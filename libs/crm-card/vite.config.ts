import { defineConfig } from 'vite';

/** One file that a page loads as a module; it brings all that it needs. */
export default defineConfig({
  build: {
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'handover-card.js' },
    target: 'es2022',
    minify: true,
    sourcemap: true,
  },
});
