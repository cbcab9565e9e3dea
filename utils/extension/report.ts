import { browser } from 'wxt/browser';

/** What a maintainer needs to know about a failure, for the reader to copy; nothing is sent. */
export function failureReport(message: string, url: string | undefined): string {
  const { version } = browser.runtime.getManifest();
  return [`Isnad ${version}`, navigator.userAgent, url ?? '', message].filter(line => line !== '').join('\n');
}
