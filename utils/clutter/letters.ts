import { foldKey } from '../text/fold';
import { remember } from '../text/remember';

/** Everything but letters and digits, as ranges: quicker to prepare than `\P{L}`. */
const SIGNS = /[\s!-/:-@[-`{-\xbf\u060c\u061b\u061f\u06d4\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+/g;

/** A text's letters and digits alone, folded: for knowing one text in another. */
export const letters = remember(text => foldKey(text).replace(SIGNS, ''));
