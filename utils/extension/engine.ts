import type { AnnotatedArticle, Article } from '../model';

/** Page → worker: annotate this article. */
export type EngineQuestion = { readonly id: number; readonly article: Article };
/** Worker → page: the annotated article, or what went wrong. */
export type EngineAnswer =
  | { readonly id: number; readonly annotated: AnnotatedArticle }
  | { readonly id: number; readonly error: string };

/** Looks for the sources of an article without holding up the page. */
export type Engine = {
  /** @return Rejects when a fault of ours stops the work; the article itself is then still good. */
  annotate(article: Article): Promise<AnnotatedArticle>;
};

/**
 * Start the engine in a worker: the gazetteer takes a few hundred milliseconds to load and index, which would otherwise
 * stand between a click and the first line of text.
 */
export function startEngine(): Engine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithSettlers>();
  let next = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('annotated' in data) asked?.resolve(data.annotated);
    else asked?.reject(new Error(data.error));
  });
  // A worker that cannot start or breaks outside a question answers nothing: whoever waits must hear of it.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    annotate: article =>
      new Promise((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        worker.postMessage({ id: next, article } satisfies EngineQuestion);
      }),
  };
}

type PromiseWithSettlers = {
  readonly resolve: (annotated: AnnotatedArticle) => void;
  readonly reject: (error: Error) => void;
};
