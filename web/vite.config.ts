import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const api = { target: 'http://127.0.0.1:4000', changeOrigin: false };

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: {
    alias: {
      '@countersign/domain': here('../libs/domain/index.ts'),
      '@countersign/document': here('../libs/document/index.ts'),
    },
  },
  /** The server puts a fresh nonce in place of this word in index.html, see README.md. */
  html: { cspNonce: '__CSP_NONCE__' },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/graphql': { ...api, ws: true },
      '/collab': { ...api, ws: true },
      '/files': api,
      '/auth': api,
      '/health': api,
    },
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
