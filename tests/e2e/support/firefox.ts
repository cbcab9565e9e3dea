import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectMarionette, type Marionette } from './marionette';

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
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const profile = makeProfile(port);
  const child = startFirefox(profile);
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });
  const chrome: Chrome = (body, args = []) => runInChrome(marionette, body, args);
  return {
    async go(url) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
    },
    chrome,
    inPopup: body => runInPopup(chrome, body),
    openPopup: () => openPopup(chrome),
    clipboardText: () => chrome<string>(CLIPBOARD_TEXT),
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

type Chrome = Firefox['chrome'];

/** A profile that asks nothing of the network by itself. @return Its folder. */
function makeProfile(port: number): string {
  const profile = mkdtempSync(join(tmpdir(), 'isnad-firefox-'));
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  writeFileSync(
    join(profile, 'user.js'),
    preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`).join('\n'),
  );
  return profile;
}

function startFirefox(profile: string): ChildProcess {
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
  return spawn(process.env.FIREFOX || 'firefox-esr', args, { stdio: 'ignore' });
}

/** @throws {Error} What the body threw, in words. */
async function runInChrome<T>(marionette: Marionette, body: string, args: readonly unknown[]): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const script = `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
      (async () => { ${body} })().then(value => done({ value }), error => done({ error: String(error) }));`;
  const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', {
    script,
    args,
    newSandbox: true,
    scriptTimeout: 60_000,
  })) as { value?: T; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as T;
}

/** The open popup's `<browser>`, once it is the final one; else null. */
const FIND_POPUP = `[...document.querySelectorAll('browser[webextension-view-type="popup"]')].find(candidate =>
  candidate.currentURI?.spec.endsWith('popup.html') && candidate.messageManager && candidate.clientWidth > 100 && candidate.closest('panel')?.state === 'open') ?? null`;

/** The popup lives in a process of its own: the body goes there as a frame script, and its answer comes as a message. */
function runInPopup<T>(chrome: Chrome, body: string): Promise<T> {
  return chrome<T>(
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
}

/** Press the button, wait until the popup is there (30 s), then until it has drawn what it read (30 s and more). */
async function openPopup(chrome: Chrome): Promise<void> {
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
    const isReady = await runInPopup<boolean>(
      chrome,
      'return content.document.documentElement.dataset.ready !== undefined',
    ).catch(() => false);
    if (isReady) return;
    await sleep(100);
  }
  throw new Error('the popup opened but never became ready');
}

/** Function body for the browser's own context. */
const CLIPBOARD_TEXT = `const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
 transferable.init(null); transferable.addDataFlavor('text/plain');
 Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
 const data = {}; transferable.getTransferData('text/plain', data);
 return data.value.QueryInterface(Ci.nsISupportsString).data;`;

async function ended(child: ChildProcess): Promise<void> {
  for (let i = 0; i < 100 && child.exitCode === null && child.signalCode === null; i++) await sleep(100);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}
