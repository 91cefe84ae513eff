// Called by .ci/browser: browser.js CHROMIUM SHOTS PAGE…
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const [executablePath, shots, ...pages] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
// A mail's HTML part is shown inside somebody's mail program: in its widths, and
// without the rules for whole pages.
const isMail = file => path.basename(path.dirname(file)) === 'message';
const widths = file => isMail(file) ? [420, 900] : [360, 768, 1280];
const rules = file => isMail(file) ? { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } : {};
const schemes = ['light', 'dark'];

// look opens one page one way and gives what is wrong with it.
async function look(browser, file, width, colorScheme) {
  const url = pathToFileURL(path.resolve(file)).href;
  // The page forbids every script; axe is let in for the check alone.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const wrong = [];
  page.on('console', m => wrong.push(`console: ${m.text()}`));
  page.on('pageerror', e => wrong.push(`error: ${e}`));
  page.on('request', r => { if (r.url() !== url) wrong.push(`request: ${r.url()}`); });
  await page.goto(url);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) wrong.push(`${over} px wider than the window`);
  await page.evaluate(axe);
  const violations = await page.evaluate(async options => {
    document.querySelectorAll('details').forEach(d => { d.open = true; });
    return (await window.axe.run(options)).violations.map(v => `${v.id}: ${v.help} (${v.nodes.length})`);
  }, rules(file));
  wrong.push(...violations.map(v => `axe ${v}`));
  await page.screenshot({ path: path.join(shots, `${path.basename(file, '.html')}-${width}-${colorScheme}.png`), fullPage: true });
  await context.close();
  return wrong;
}

// print makes a PDF and looks whether it is one.
async function print(browser, file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.resolve(file)).href);
  const wrong = [];
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, path: path.join(shots, `${path.basename(file, '.html')}-${format}.pdf`) });
    if (pdf.length < 2000 || pdf.subarray(0, 5).toString() !== '%PDF-') wrong.push(`${format}: no whole PDF`);
  }
  await page.close();
  return wrong;
}

(async () => {
  fs.mkdirSync(shots, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
  let passed = 0, failed = 0;
  const tell = (what, wrong) => {
    if (wrong.length) { failed++; console.log(`FAIL ${what}\n  ${wrong.join('\n  ')}`); } else passed++;
  };
  for (const file of pages) {
    for (const width of widths(file)) for (const scheme of schemes) {
      tell(`${file} ${width} ${scheme}`, await look(browser, file, width, scheme));
    }
    tell(`${file} print`, await print(browser, file));
  }
  await browser.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
})().catch(e => { console.error(e); process.exit(1); });
