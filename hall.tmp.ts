import { chromium } from '@playwright/test';
import { browserPath } from './scripts/browser/browser-path.ts';
import { serveSite } from './scripts/serve/site-server.ts';
const { executablePath, args } = await browserPath();
const [, , dist, out, ...pages] = process.argv;
const site = await serveSite({ folder: dist, port: 0 });
const b = await chromium.launch({ executablePath, args: [...args] });
for (const spec of pages) {
  const [path, w, theme = 'light', full = ''] = spec.split('@');
  const c = await b.newContext({ viewport: { width: Number(w), height: Number(w) < 600 ? 780 : 900 }, colorScheme: theme === 'dark' ? 'dark' : 'light', serviceWorkers: 'block' });
  const p = await c.newPage();
  if (theme === 'print') await p.emulateMedia({ media: 'print' });
  await p.goto(site.url + path, { waitUntil: 'load' });
  await p.waitForTimeout(300);
  if (/search.html\?q/.test(path)) await p.waitForSelector('[data-hit], [data-ways]:not([hidden])', { timeout: 20000 }).catch(() => {});
  const o = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const h = await p.evaluate(() => document.documentElement.scrollHeight);
  const name = `${out}/${path.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${w}-${theme}.png`;
  await p.screenshot({ path: name, fullPage: full === 'full', ...(full === 'full' && h > 4000 ? { clip: { x: 0, y: 0, width: Number(w), height: 4000 } } : {}) });
  console.log(name, 'overflow', o, 'height', h);
  await c.close();
}
await b.close(); await site.close();
