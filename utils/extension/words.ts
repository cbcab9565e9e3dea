import { browser } from 'wxt/browser';
import { createWords, type MessageLookup, type Words } from '../view/words';

// The polyfill types message names as the literal keys of a manifest that it cannot see.
const lookup = browser.i18n.getMessage as MessageLookup;

/** The interface's words in the browser's language, or English where it has none of ours. */
export function browserWords(): Words {
  return createWords((key, substitutions) => lookup(key, substitutions), browser.i18n.getUILanguage());
}
