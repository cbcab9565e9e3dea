import type { ClutterRules } from '../rules';
import { ar } from './ar';
import { common } from './common';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { de, fa, it, pt, ru, tr } from './others';

export { common };

/** Every language's rules; `common` goes with each. */
export const clutterRules: readonly ClutterRules[] = [ar, en, fr, es, de, pt, it, tr, fa, ru];
