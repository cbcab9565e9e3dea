import { loadGazetteer } from '../institutions/gazetteer';
import { annotateArticle } from '../pipeline';
import type { EngineAnswer, EngineQuestion } from './engine';

// What every article needs is loaded and indexed while the page is still being read.
void loadGazetteer();

self.addEventListener('message', ({ data: { id, article } }: MessageEvent<EngineQuestion>) => {
  annotateArticle(article).then(
    annotated => self.postMessage({ id, annotated } satisfies EngineAnswer),
    (error: unknown) => self.postMessage({ id, error: String(error) } satisfies EngineAnswer),
  );
});
