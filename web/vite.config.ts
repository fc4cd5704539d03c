import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // deck.gl alone passes the default; it is loaded by the map page only.
  build: { chunkSizeWarningLimit: 1200 },
});
