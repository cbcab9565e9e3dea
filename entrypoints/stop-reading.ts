import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stopReading } from '../utils/article/reading-watch';

// Runs in the world that `extract` runs in.
export default defineUnlistedScript(() => stopReading(globalThis as unknown as Record<string, unknown>));
