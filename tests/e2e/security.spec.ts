import fs from 'node:fs';
import path from 'node:path';
import { call, expect, test } from './program.ts';

// One test per attack; each says how it would work. The page is taken over as far as script in it can go.

test('the page has no Node and no more than the two bridges', async ({ program: { page, app } }) => {
  const found = await page.evaluate(() => ({
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    module: typeof Reflect.get(window, 'module'),
    buffer: typeof Reflect.get(window, 'Buffer'),
    ipc: typeof Reflect.get(window, 'ipcRenderer'),
    api: Object.keys(window.api ?? {}).sort(),
    desktop: Object.keys(window.desktop ?? {}).sort(),
  }));
  expect(found).toEqual({
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    buffer: 'undefined',
    ipc: 'undefined',
    api: ['batal', 'call', 'padaPeristiwa'],
    desktop: [
      'bukaBerkas',
      'bukaDiPembacaPdf',
      'bukaFolder',
      'cetak',
      'daftarPencetak',
      'pilihBerkas',
      'simpanBerkas',
      'versi',
    ],
  });
  const metrics = await app.evaluate(({ app: electron }) => electron.getAppMetrics());
  expect(metrics.filter(({ type }) => type === 'Tab')).toHaveLength(1);
});

// A link or script sends the whole window to a foreign page, which then speaks to the preload's bridge.
test('navigation away is refused', async ({ program: { page } }) => {
  const before = page.url();
  for (const target of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://inventaris.evil.example/',
    'app://evil/?app://inventaris/index.html',
    'data:text/html,<h1>palsu</h1>',
  ]) {
    await page.evaluate((address) => {
      window.location.href = address;
    }, target);
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
    }, target);
    await page.waitForTimeout(300);
    expect(page.url(), target).toBe(before);
    expect(await call(page, 'register.status')).toMatchObject({ ok: true });
  }
});

// A second window would be made with whatever options the opener asks for.
test('window.open opens nothing', async ({ program: { page, app } }) => {
  const opened = await page.evaluate(() =>
    ['https://example.com/', 'about:blank', 'app://inventaris/index.html', 'file:///etc/passwd'].map(
      (address) => window.open(address, '_blank', 'nodeIntegration=yes') === null,
    ),
  );
  expect(opened).toEqual([true, true, true, true]);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
  });
  await page.waitForTimeout(300);
  expect(app.windows()).toHaveLength(1);
});

// Content of others inside our page: a frame has a bridge of its own if the preload runs in it, and posts messages.
test('a foreign frame is not loaded, and a frame of our own has no bridge', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    const loaded = async (src: string) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        setTimeout(resolve, 500);
      });
      try {
        const inner = frame.contentWindow;
        return inner
          ? { bridge: typeof Reflect.get(inner, 'api'), html: frame.contentDocument?.body.textContent ?? '' }
          : null;
      } catch {
        return 'foreign';
      }
    };
    return [
      await loaded('https://example.com/'),
      await loaded('app://inventaris/index.html'),
      await loaded('about:blank'),
    ];
  });
  for (const frame of seen) {
    if (frame !== null && typeof frame === 'object') expect(frame.bridge).toBe('undefined');
  }
  expect(page.frames().filter((frame) => frame.url().startsWith('https:'))).toEqual([]);
});

// The bridge's channel is called from a frame whose address is not ours: the main process must look at the sender.
test('a message of a foreign frame is refused by the main process', async ({ program: { app } }) => {
  const answer = await app.evaluate(async ({ BrowserWindow }, preload) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    await foreign.loadURL('data:text/html,<p>palsu</p>');
    try {
      return await foreign.webContents.executeJavaScript(
        "window.api.call({ name: 'register.status', input: {} }).then((reply) => JSON.stringify(reply), (error) => 'refused: ' + error.message)",
      );
    } finally {
      foreign.destroy();
    }
  }, path.resolve('out/preload/preload.cjs'));
  // Either no handler listens there, or the handler refuses; a value never comes back.
  expect(String(answer)).toMatch(/refused|forbidden/);
});

// The protocol handler turns an address into a file: `..` in every spelling must stay in the page's folder.
test('app:// gives nothing outside the page', async ({ program: { page, db } }) => {
  const paths = [
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/%2e%2e%2fmain%2fmain.js',
    '/..%5cmain%5cmain.js',
    '/assets/..%2f..%2fmain/main.js',
    '/%2fetc%2fpasswd',
    `/${encodeURIComponent(db)}`,
    '/index.html%00.png',
    '/berkas/..%2f..%2fetc%2fpasswd',
    '/berkas/00000000000000000000000000000000',
    '/berkas/',
  ];
  const answers = await page.evaluate(async (list) => {
    const results: [string, number][] = [];
    for (const one of list) {
      const response = await fetch(`app://inventaris${one}`);
      results.push([one, response.status]);
    }
    return results;
  }, paths);
  expect(answers).toEqual(paths.map((one) => [one, 404]));
  for (const method of ['POST', 'DELETE', 'PUT']) {
    const status = await page.evaluate(
      async (how) => (await fetch('app://inventaris/index.html', { method: how })).status,
      method,
    );
    expect(status).toBe(405);
  }
});

// Injected markup runs as script, or sends what it read to somebody.
test('inline script, eval and the network are shut by the policy', async ({ program: { page } }) => {
  const response = await page.evaluate(async () => {
    const answer = await fetch('/index.html');
    return {
      policy: answer.headers.get('content-security-policy'),
      nosniff: answer.headers.get('x-content-type-options'),
    };
  });
  expect(response.policy).toContain("default-src 'none'");
  expect(response.nosniff).toBe('nosniff');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.__injected = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.__injected = true');
    image.src = 'data:image/png;base64,AA==';
    document.body.append(image);
    return new Promise((resolve) => setTimeout(() => resolve(Reflect.get(window, '__injected') ?? false), 300));
  });
  expect(ran).toBe(false);
  const sent = await page.evaluate(() =>
    Promise.all(
      ['https://example.com/', 'http://127.0.0.1:9/'].map((address) =>
        fetch(address).then(
          () => 'sent',
          () => 'stopped',
        ),
      ),
    ),
  );
  expect(sent).toEqual(['stopped', 'stopped']);
});

// A page asks for the camera, the place of the computer, devices or notifications.
test('permissions are denied', async ({ program: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const answers: string[] = [];
    for (const name of names) {
      // Chromium knows more names than the DOM's types.
      const status = await navigator.permissions.query({ name: name as PermissionName });
      answers.push(`${name}: ${status.state}`);
    }
    const position = await new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
        { timeout: 3000 },
      );
    });
    const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'denied',
    );
    return { answers, position, media: media ?? 'denied' };
  });
  expect(states.answers.filter((text) => text.endsWith(': granted'))).toEqual([]);
  expect(states.position).toBe('denied');
  expect(states.media).toBe('denied');
});

// A file behind a handle names its own type; it must not become a page of ours.
test('the folder of the register is for its owner alone', async ({ emptyProgram: { page, db } }) => {
  expect(await call(page, 'register.status')).toMatchObject({ ok: true });
  expect(fs.statSync(path.dirname(db)).mode & 0o077).toBe(0);
  expect(fs.statSync(db).mode & 0o077).toBe(0);
});
