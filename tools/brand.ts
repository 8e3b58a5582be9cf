/**
 * `npm run brand`: draws the picture that chats and social networks show beside a link, and the icon of home
 * screens that take no SVG, into public/. Both come from public/favicon.svg and the page's own fonts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { smallerPng } from './smallerPng.ts';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const font = (name: string, path: string): string =>
  `@font-face { font-family: ${name}; font-weight: 100 900; src: url(data:font/woff2;base64,${readFileSync(
    file(`node_modules/@fontsource-variable/${path}-latin-wght-normal.woff2`),
  ).toString('base64')}); }`;

const sign = readFileSync(file('public/favicon.svg'), 'utf8');
const fonts = [
  font('Inter', 'inter/files/inter'),
  font('Mono', 'jetbrains-mono/files/jetbrains-mono'),
].join('\n');

/** Nothing but flat colours: the picture is a part of the build, and of its size. */
const card = `<style>
${fonts}
* { box-sizing: border-box; margin: 0; }
body { width: 1200px; height: 630px; padding: 76px 84px; color: #161b2c; background: #fff; font: 500 34px/46px Inter; }
svg { width: 88px; height: 88px; }
header { display: flex; gap: 26px; align-items: center; }
h1 { font: 700 62px/76px Inter; letter-spacing: -0.025em; }
p { margin-top: 22px; color: #454d63; }
pre { margin-top: 40px; padding: 34px 40px; font: 500 28px/48px Mono; color: #626a81; background: #f8f9fb; border: 2px solid #e1e4eb; border-radius: 18px; }
b { font-weight: 500; color: #1f3a8a; }
i { font-style: normal; padding: 3px 0; color: #343cc0; background: #e4e6fd; border-radius: 8px; }
i.bare { color: #7d4300; background: #ffeed6; }
s { text-decoration: none; color: #2c6e49; }
</style>
<header>${sign}<h1>Payload Designer</h1></header>
<p>Webhook payloads that are right for every event.</p>
<pre>{
  <b>"total"</b>: <i class="bare">{{order.total_amount}}</i>,
  <b>"message"</b>: <s>"Thank you, </s><i>{{customer.name}}</i><s>!"</s>
}</pre>`;

/** A home screen cuts its own corners: the sign on a square of its colour. */
const icon = `<style>* { margin: 0; } body { background: #3d46d6; } svg { display: block; width: 180px; height: 180px; }</style>${sign}`;

const executablePath = await findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath !== undefined && { executablePath }),
});
try {
  for (const [name, html, width, height, colours] of [
    ['social.png', card, 1200, 630, 32],
    ['apple-touch-icon.png', icon, 180, 180, 16],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const picture = smallerPng(await page.screenshot(), colours);
    writeFileSync(file(`public/${name}`), picture);
    console.log(`public/${name}: ${(picture.length / 1024).toFixed(1)} KB`);
    await page.close();
  }
} finally {
  await browser.close();
}
