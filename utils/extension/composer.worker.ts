import { composeArticle } from '../article/compose-article';
import type { ComposerAnswer, ComposerQuestion } from './composer';

self.addEventListener('message', ({ data: { result, breadth } }: MessageEvent<ComposerQuestion>) => {
  const answer = (value: ComposerAnswer) => self.postMessage(value);
  try {
    answer({ read: composeArticle(result, breadth) });
  } catch (error) {
    answer({ error: String(error) });
  }
});
