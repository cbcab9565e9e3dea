import type { PageResult } from '../article/page-reading';
import type { Breadth, ReadResult } from '../model';

/** Page → worker: judge this page. */
export type ComposerQuestion = { readonly result: PageResult; readonly breadth: Breadth };
/** Worker → page: the article, or what went wrong. */
export type ComposerAnswer = { readonly read: ReadResult } | { readonly error: string };

/**
 * Blocks from which on a page is judged in a worker: below, it is done sooner than a worker starts; above, it would hold up the
 * popup (5.7 seconds at 200,000 nodes) and could not be stopped.
 */
const LARGE = 4000;

/**
 * Judge a page that was read.
 *
 * @param signal - Ends the work at once; the promise then never settles.
 */
export async function compose(result: PageResult, breadth: Breadth, signal?: AbortSignal): Promise<ReadResult> {
  // A service worker has no workers of its own.
  if (result.status === 'page' && result.page.blocks.length > LARGE && typeof Worker !== 'undefined')
    return composeApart({ result, breadth }, signal);
  const { composeArticle } = await import('../article/compose-article');
  return composeArticle(result, breadth);
}

function composeApart(question: ComposerQuestion, signal: AbortSignal | undefined): Promise<ReadResult> {
  const worker = new Worker(new URL('./composer.worker.ts', import.meta.url), { type: 'module' });
  const end = () => worker.terminate();
  signal?.addEventListener('abort', end);
  return new Promise<ReadResult>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ComposerAnswer>) => {
      if ('read' in data) resolve(data.read);
      else reject(new Error(data.error));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(question);
  }).finally(() => {
    signal?.removeEventListener('abort', end);
    end();
  });
}
