import type { ClutterRules } from '../rules';
import { ar } from './ar';
import { common } from './common';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { it } from './it';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';

export { common };

/** Every language's rules; `common` goes with each. */
export const clutterRules: readonly ClutterRules[] = [ar, en, fr, es, de, pt, it, tr, fa, ru];
