/**
 * How the browser interface is built: static files that the API serves under a strict Content-Security-Policy, hence
 * nothing inline, no preload polyfill, and the graph in a chunk of its own that search and review do not load.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => join(import.meta.dirname, name);

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // RAC carries strings of 30 languages; the interface speaks two.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // The public look-up is a page of its own, without what signed-in people load.
    rollupOptions: { input: { app: page('index.html'), lookup: page('lookup.html') } },
  },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/v1', '/session', '/signed-in', '/sign-in', '/oidc'].map((path) => [path, 'http://127.0.0.1:8080']),
    ),
  },
});
