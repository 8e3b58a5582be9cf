import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { editorIcons } from './tools/editorIcons.ts';
import { headersFor, readHeaderRules } from './tools/headerRules.ts';

/**
 * What hosts send. Everything comes from the page's own origin, and Trusted Types are demanded. Inline
 * styles are Monaco's: without them its colours vanish. Scripts have no such exception.
 */
const headerRules = readHeaderRules(
  readFileSync(new URL('public/_headers', import.meta.url), 'utf8'),
);

/** The policy of every file, without what a meta tag cannot carry (`frame-ancestors`). */
const contentSecurityPolicy =
  headersFor(headerRules, '/embed.html').get('Content-Security-Policy') ?? '';

/** Puts the policy into the built pages only: the development server injects scripts of its own. */
function securityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy,
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Preview sends what a host sends, so that the end-to-end tests meet the same rules. */
function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/u, '');
        for (const [name, value] of headersFor(headerRules, path)) response.setHeader(name, value);
        next();
      });
    },
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

/**
 * Chats and social networks want the picture of a link under a whole address, and only who deploys knows it:
 * `SITE_URL=https://example.com/tools/payload/ npm run build`. Without it the address stays relative.
 */
function socialPreview(site = process.env.SITE_URL): Plugin {
  return {
    name: 'social-preview',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { filename }) => {
        if (site === undefined) return html;
        const base = new URL(site.endsWith('/') ? site : `${site}/`);
        const page = filename.endsWith('embed.html') ? 'embed.html' : '';
        return {
          html: html.replace(
            /(property="og:image" content=")[^"]*/u,
            `$1${new URL('social.png', base).href}`,
          ),
          tags: [
            {
              tag: 'meta',
              attrs: { property: 'og:url', content: new URL(page, base).href },
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder can be served under any path.
  base: './',
  // A file that is not there is a 404, also in preview, and never the page under another name.
  appType: 'mpa',
  plugins: [
    react(),
    securityPolicy(),
    hostHeaders(),
    preloadFonts(),
    socialPreview(),
    editorIcons(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The size budget reads which chunk needs which.
    manifest: true,
    rolldownOptions: { input: { index: 'index.html', embed: 'embed.html' } },
    // Small files stay files: the policy forbids data: addresses for scripts and fonts.
    assetsInlineLimit: 0,
  },
});
