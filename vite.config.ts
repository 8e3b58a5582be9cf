import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Everything comes from the page's own origin. Inline styles are Monaco's: without them its colours
 * vanish. Scripts have no such exception.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Puts the policy into the built page only: the development server injects scripts of its own. */
function securityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Asks for the two fonts together with the page, so that text is drawn in them at once. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /(?:inter|jetbrains-mono)-latin-[^/]*\.woff2$/u.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `./${file}`,
              crossorigin: true,
            },
            injectTo: 'head' as const,
          })),
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder can be served under any path.
  base: './',
  plugins: [react(), securityPolicy(), preloadFonts()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The size budget reads which chunk needs which.
    manifest: true,
    // Small files stay files: the policy forbids data: addresses for scripts and fonts.
    assetsInlineLimit: 0,
  },
});
