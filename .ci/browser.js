// Called by .ci/browser: browser.js CHROMIUM SHOTS AXE PAGE…; AXE is axe-core's
// script, or '' to do without. Nothing but Node and Chromium is needed: it speaks
// the DevTools protocol over a pipe, so the page's own policy holds all the while.
'use strict';
const { execFileSync, spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pathToFileURL } = require('url');

const [executable, shots, axePath, ...pages] = process.argv.slice(2);
const axe = axePath ? fs.readFileSync(axePath, 'utf8') : '';
// A mail's HTML part is shown inside somebody's mail program: in its widths, under
// its policy, and without the rules for whole pages.
const isMail = file => path.basename(path.dirname(file)) === 'message';
const widths = file => isMail(file) ? [420, 900] : [360, 800, 1280];
const rules = file => isMail(file) ? { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } : {};
const schemes = ['light', 'dark'];
const papers = { A4: [8.27, 11.69], Letter: [8.5, 11] };
const smallest = 11; // px of any text, as it is seen
const patience = 30000; // ms

class Browser {
  constructor() {
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'browser-'));
    this.process = spawn(executable, ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${this.profile}`,
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--hide-scrollbars'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.waiting = new Map();
    this.listeners = new Set();
    this.sent = 0;
    let text = '';
    this.process.stdio[4].setEncoding('utf8').on('data', chunk => {
      const messages = (text + chunk).split('\0');
      text = messages.pop();
      messages.forEach(m => this.take(JSON.parse(m)));
    });
    this.process.stdio[3].on('error', () => {});
    this.process.on('error', e => this.fail(`${executable}: ${e.message}`));
    this.process.on('exit', code => this.fail(`chromium ended (${code})`));
  }

  take(message) {
    const call = this.waiting.get(message.id);
    if (!call) return this.listeners.forEach(l => l(message));
    this.waiting.delete(message.id);
    if (message.error) call.reject(new Error(`${call.method}: ${message.error.message}`));
    else call.resolve(message.result);
  }

  fail(why) {
    for (const call of this.waiting.values()) call.reject(new Error(why));
    this.waiting.clear();
  }

  send(method, params = {}, sessionId) {
    const id = ++this.sent;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), patience);
      const settled = f => v => { clearTimeout(late); f(v); };
      this.waiting.set(id, { method, resolve: settled(resolve), reject: settled(reject) });
      this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + '\0');
    });
  }

  // open gives a tab that shows a file, and what went wrong on the way.
  async open(file, width, scheme) {
    const url = pathToFileURL(path.resolve(file)).href;
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = { wrong: [], url, close: () => this.send('Target.closeTarget', { targetId }) };
    tab.send = (method, params) => this.send(method, params, sessionId);
    let loaded;
    const load = new Promise(resolve => { loaded = resolve; });
    tab.listen = ({ method, params, sessionId: of }) => {
      if (of !== sessionId) return;
      switch (method) {
        case 'Page.loadEventFired': return loaded();
        case 'Runtime.consoleAPICalled': return tab.wrong.push(`console: ${params.args.map(a => a.value).join(' ')}`);
        case 'Runtime.exceptionThrown': return tab.wrong.push(`error: ${params.exceptionDetails.text}`);
        case 'Log.entryAdded': return tab.wrong.push(`log: ${params.entry.text}`);
        case 'Network.requestWillBeSent':
          if (params.request.url !== url && params.request.url !== 'data:,') tab.wrong.push(`request: ${params.request.url}`);
      }
    };
    this.listeners.add(tab.listen);
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tab.send(`${domain}.enable`);
    await tab.send('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: false });
    await tab.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await tab.send('Page.navigate', { url });
    await load;
    tab.frame = (await tab.send('Page.getFrameTree')).frameTree.frame.id;
    return tab;
  }

  async end() {
    await this.send('Browser.close').catch(() => {});
    if (this.process.exitCode === null) await new Promise(resolve => this.process.once('exit', resolve));
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

// ask runs a function: in the page's own world, or in one apart.
async function ask(tab, what, contextId) {
  const expression = typeof what === 'string' ? what : `(${what})()`;
  const { result, exceptionDetails: e } = await tab.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  if (e) throw new Error(e.exception?.description || e.text);
  return result.value;
}

// layout is asked of the page: what is too wide, and text that is too small.
function layout() {
  const wrong = [];
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (over > 0) wrong.push(`${over} px wider than the window`);
  const small = new Set();
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.getClientRects().length || e.closest('title')) continue;
    const size = parseFloat(getComputedStyle(e).fontSize) * (e.getScreenCTM ? Math.abs(e.getScreenCTM().d) : 1);
    if (size < SMALLEST - 0.01) small.add(`${size.toFixed(1)} px: ${e.textContent.trim().slice(0, 30)}`);
  }
  if (small.size) wrong.push(`text too small: ${[...small].slice(0, 3).join('; ')}`);
  if (document.querySelector('style') && !document.styleSheets[0]?.cssRules.length) wrong.push("the policy keeps out the page's own style");
  return wrong;
}

// policy is asked of the page: what could get in that may not.
function policy() {
  return new Promise(resolve => {
    const kept = [];
    addEventListener('securitypolicyviolation', e => kept.push(e.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/image.png';
    const text = document.createElement('p');
    text.setAttribute('style', 'color: red');
    document.body.append(script, image, text);
    setTimeout(() => resolve([
      ...['script-src-elem', 'img-src', 'style-src-attr'].filter(d => !kept.includes(d)).map(d => `the policy lets in what ${d} is for`),
      ...(window.ran ? ['a script ran'] : []),
    ]), 200);
  });
}

const told = ".then(r => r.violations.map(v => `${v.id}: ${v.help} (${v.nodes.map(n => n.target.join(' ')).slice(0, 3)})`))";

// look opens a page one way and gives what is wrong with it.
async function look(browser, file, width, scheme) {
  const tab = await browser.open(file, width, scheme);
  const measure = `(${layout})()`.replace('SMALLEST', smallest);
  const wrong = await ask(tab, measure);
  const { cssContentSize: size } = await tab.send('Page.getLayoutMetrics');
  const shot = await tab.send('Page.captureScreenshot', { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height: size.height, scale: 1 } });
  fs.writeFileSync(path.join(shots, `${path.basename(file, '.html')}-${width}-${scheme}.png`), Buffer.from(shot.data, 'base64'));
  await ask(tab, () => document.querySelectorAll('details').forEach(d => { d.open = true; }));
  wrong.push(...(await ask(tab, measure)).map(w => `unfolded: ${w}`));
  if (axe) {
    const { executionContextId: apart } = await tab.send('Page.createIsolatedWorld', { frameId: tab.frame, worldName: 'axe' });
    await ask(tab, `${axe};undefined`, apart);
    const violations = await ask(tab, `axe.run(${JSON.stringify(rules(file))})${told}`, apart);
    wrong.push(...violations.map(v => `axe ${v}`));
  }
  wrong.push(...tab.wrong);
  browser.listeners.delete(tab.listen); // from here on the policy is to complain
  if (isMail(file)) {
    await tab.close();
    return wrong;
  }
  const requests = [];
  const listen = m => {
    if (m.method === 'Network.responseReceived' || (m.method === 'Network.loadingFailed' && !m.params.blockedReason)) requests.push('a request left, though the policy forbids it');
  };
  browser.listeners.add(listen);
  wrong.push(...await ask(tab, policy), ...requests);
  browser.listeners.delete(listen);
  await tab.close();
  return wrong;
}

// written is asked of the page: all of its text but that of pictures, and its end.
function written() {
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, n => n.parentElement.closest('svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  return [texts.join(' '), texts.filter(t => t.trim()).pop()];
}

// print makes a PDF of each paper and looks whether every word of the page, also
// of what is folded, is in it, and its end on the last sheet.
async function print(browser, file) {
  const tab = await browser.open(file, 1280, 'light');
  const [text, end] = await ask(tab, written);
  const wrong = [];
  const words = t => new Set(t.match(/(?<![A-Za-z])[A-Za-z]{3,15}(?![A-Za-z])/g));
  for (const [name, [paperWidth, paperHeight]] of Object.entries(papers)) {
    const pdf = path.join(shots, `${path.basename(file, '.html')}-${name}.pdf`);
    const { data } = await tab.send('Page.printToPDF', { paperWidth, paperHeight, printBackground: true });
    fs.writeFileSync(pdf, Buffer.from(data, 'base64'));
    const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    const last = /^Pages: +(\d+)$/m.exec(info)?.[1];
    if (!last) { wrong.push(`${name}: no PDF`); continue; }
    // Letters alone: a line may end inside a word or at its hyphen.
    const letters = (...pages) => execFileSync('pdftotext', [...pages, pdf, '-'], { encoding: 'utf8' }).replace(/[^A-Za-z]/g, '');
    const printed = letters();
    const missing = [...words(text)].filter(w => !printed.includes(w));
    if (missing.length) wrong.push(`${name}: ${missing.length} words are not on paper: ${missing.slice(0, 5).join(', ')}`);
    const foot = letters('-f', last, '-l', last);
    if ([...words(end)].some(w => !foot.includes(w))) wrong.push(`${name}: the page's end is not on its last sheet`);
  }
  wrong.push(...tab.wrong);
  browser.listeners.delete(tab.listen);
  await tab.close();
  return wrong;
}

(async () => {
  fs.mkdirSync(shots, { recursive: true });
  const browser = new Browser();
  let passed = 0, failed = 0;
  const tell = (what, wrong) => {
    if (wrong.length) { failed++; console.log(`FAIL ${what}\n  ${wrong.join('\n  ')}`); } else passed++;
  };
  for (const file of pages) {
    for (const width of widths(file)) for (const scheme of schemes) {
      tell(`${path.basename(file)} ${width} ${scheme}`, await look(browser, file, width, scheme));
    }
    tell(`${path.basename(file)} print`, await print(browser, file));
  }
  await browser.end();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
})().catch(e => { console.error(`browser checks: ${e.message}`); process.exit(1); });
