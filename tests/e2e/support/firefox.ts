import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Firefox = {
  go(url: string): Promise<void>;
  /** Run a function body in the browser's own (chrome) context; it may await and return plain data. */
  chrome<T>(body: string, args?: readonly unknown[]): Promise<T>;
  /** Press the real toolbar button and wait until the popup says that it is ready. */
  openPopup(): Promise<void>;
  /** Run a function body in the open popup's page. `content` is its window. */
  inPopup<T>(body: string): Promise<T>;
  /** What the system's clipboard holds as plain text. */
  clipboardText(): Promise<string>;
  close(): Promise<void>;
};

export const FIREFOX_ID = 'isnad@isnad.example';

const PREFERENCES = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'services.settings.server': 'data:,',
  'extensions.update.enabled': false,
};

/** Start real Firefox with the built extension in it, driven through Marionette (its own remote protocol). */
export async function launchFirefox(extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-firefox-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'),
  );
  const program = process.env.FIREFOX || 'firefox-esr';
  const args = [
    '--marionette',
    '--headless',
    '-remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    '--width=1100',
    '--height=900',
  ];
  const child = spawn(program, args, { stdio: 'ignore' });
  const marionette = await connect(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });

  const chrome = async <T>(body: string, bodyArgs: readonly unknown[] = []): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
      (async () => { ${body} })().then(value => done({ value }), error => done({ error: String(error) }));`;
    const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: bodyArgs,
      newSandbox: true,
      scriptTimeout: 60_000,
    })) as {
      value?: T;
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as T;
  };

  const inPopup = <T>(body: string): Promise<T> =>
    chrome<T>(
      `const popup = ${FIND_POPUP};
       if (!popup) throw new Error('no popup is open');
       return await new Promise((resolve, reject) => {
         const name = 'isnad-' + Math.random();
         popup.messageManager.addMessageListener(name, message => message.data.error ? reject(new Error(message.data.error)) : resolve(message.data.value));
         const source = '(async () => { ' + args[0] + ' })().then(value => sendAsyncMessage(' + JSON.stringify(name) + ', { value }), error => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
         popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(source), false);
       });`,
      [body],
    );

  return {
    async go(url) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
    },
    chrome,
    inPopup,
    async openPopup() {
      await chrome(
        `const { extension } = WebExtensionPolicy.getByID(args[0]);
         const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
         ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
         for (let i = 0; i < 1500; i++) {
           await new Promise(resolve => setTimeout(resolve, 20));
           // Firefox preloads the popup and swaps its browser once: ask anew each time.
           const popup = ${FIND_POPUP};
           if (popup) return;
         }
         throw new Error('the popup did not open');`,
        [FIREFOX_ID],
      );
      for (let i = 0; i < 300; i++) {
        const isReady = await inPopup<boolean>(
          'return content.document.documentElement.dataset.ready !== undefined',
        ).catch(() => false);
        if (isReady) return;
        await sleep(100);
      }
      throw new Error('the popup opened but never became ready');
    },
    clipboardText: () =>
      chrome<string>(
        `const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
         transferable.init(null); transferable.addDataFlavor('text/plain');
         Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
         const data = {}; transferable.getTransferData('text/plain', data);
         return data.value.QueryInterface(Ci.nsISupportsString).data;`,
      ),
    async close() {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((error: unknown) => {
        // The connection breaks as the browser goes: that is the answer.
        if (!(error instanceof Error)) throw error;
      });
      await ended(child);
      marionette.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The open popup's `<browser>`, once it is the final one; else null. */
const FIND_POPUP = `[...document.querySelectorAll('browser[webextension-view-type="popup"]')].find(candidate =>
  candidate.currentURI?.spec.endsWith('popup.html') && candidate.messageManager && candidate.clientWidth > 100 && candidate.closest('panel')?.state === 'open') ?? null`;

type Marionette = { send(name: string, parameters: object): Promise<unknown>; close(): void };

async function connect(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  let greet = () => {};
  const greeting = new Promise<void>(resolveGreeting => {
    greet = resolveGreeting;
  });
  socket.on('data', data => {
    buffer = Buffer.concat([buffer, data]);
    // Each message is its length, a colon, and JSON.
    for (let colon = buffer.indexOf(58); colon >= 0; colon = buffer.indexOf(58)) {
      const length = Number(buffer.subarray(0, colon));
      if (buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) {
        greet();
        continue;
      }
      const [, id, error, result] = message as [
        number,
        number,
        { error: string; message: string } | null,
        { value?: unknown } | null,
      ];
      const waiting = pending.get(id);
      pending.delete(id);
      if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
      else waiting?.resolve(result && Object.keys(result).length === 1 && 'value' in result ? result.value : result);
    }
  });
  socket.on('close', () => {
    for (const waiting of pending.values()) waiting.reject(new Error('the browser closed the connection'));
    pending.clear();
  });
  await greeting;
  return {
    send: (name, parameters) =>
      new Promise((resolveAnswer, reject) => {
        const id = ++lastId;
        pending.set(id, { resolve: resolveAnswer, reject });
        const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
        socket.write(`${body.length}:`);
        socket.write(body);
      }),
    close: () => socket.destroy(),
  };
}

async function openSocket(port: number): Promise<net.Socket> {
  for (let attempt = 0; ; attempt++) {
    const socket = await new Promise<net.Socket | null>(resolveSocket => {
      const candidate = net.connect(port, '127.0.0.1', () => resolveSocket(candidate));
      candidate.on('error', () => resolveSocket(null));
    });
    if (socket) return socket;
    if (attempt > 600) throw new Error(`Firefox did not open its port ${port}`);
    await sleep(100);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  for (let i = 0; i < 100 && child.exitCode === null && child.signalCode === null; i++) await sleep(100);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
