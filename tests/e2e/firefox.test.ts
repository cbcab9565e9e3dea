import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './support/firefox';
import { type StaticServer, serve } from './support/server';

const root = join(import.meta.dirname, '..', '..');

describe('popup in Firefox', () => {
  let firefox: Firefox;
  let server: StaticServer;

  beforeAll(async () => {
    server = await serve(join(root, 'tests', 'fixtures'));
    firefox = await launchFirefox(join(root, '.output', 'firefox-mv3'));
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const textOf = (testId: string) =>
    firefox.inPopup<string>(`return content.document.querySelector('[data-testid="${testId}"]')?.innerText ?? ''`);
  const until = async (body: string) => {
    for (let i = 0; i < 200; i++) {
      if (await firefox.inPopup<boolean>(body)) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`never true: ${body}`);
  };

  it('shows the clean Arabic article with its marks and sources on a real click', async () => {
    await firefox.go(`${server.address}/sample/ar.html`);
    await firefox.openPopup();
    await until(`return content.document.querySelector('[data-testid="mark"]') !== null`);
    expect(await textOf('article')).not.toMatch(/Link copied|المقال التالي/u);
    expect(await textOf('source-list')).toContain('المجلس الأطلسي');
  });

  it('copies the clean text to the real clipboard', async () => {
    // A click by script is no reader's click: Firefox is told that somebody is there.
    await firefox.inPopup(
      `content.document.notifyUserGestureActivation(); content.document.querySelector('[data-testid="copy"]').click()`,
    );
    let copied = '';
    for (let i = 0; i < 100 && copied.length < 100; i++) {
      copied = await firefox.clipboardText().catch(() => '');
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    expect(copied).toContain('ووفقًا لتقرير حديث');
    expect(copied).not.toMatch(/Link copied|المقال التالي/u);
  });
});
