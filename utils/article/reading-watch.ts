import type { StopReason } from '../model';

/** Looks after a reading that may take long. */
export type ReadingWatch = {
  /** Settles when reading may go on (null), or with the reason why it must not. */
  mayGoOn(): Promise<StopReason | null>;
};

/** Milliseconds of work after which the page gets a turn: less than what people notice as a halt. */
const TURN = 80;
/** Milliseconds after which reading a page is given up. A page of 10 MB or 200,000 nodes takes a fifth of it. */
const BUDGET = 20_000;
/** Where the extension leaves word, in its own world of the page, that the reader has had enough. */
const STOP = 'isnadStopReading';

type World = Record<string, unknown>;

/** A watch that begins now. Pauses are made only after work that was long, so that an ordinary page is read in one go. */
export function watchReading(world: World, now: () => number = () => performance.now()): ReadingWatch {
  const started = now();
  let paused = started;
  delete world[STOP];
  return {
    mayGoOn: async () => {
      if (now() - paused < TURN) return null;
      await new Promise(resolve => setTimeout(resolve));
      paused = now();
      if (world[STOP] === true) return 'asked';
      return now() - started > BUDGET ? 'time' : null;
    },
  };
}

/** Tell a reading in this world to stop at its next step. */
export function stopReading(world: World): void {
  world[STOP] = true;
}
