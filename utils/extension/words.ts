import { browser } from 'wxt/browser';
import { createWords, type MessageLookup, type Words } from '../view/words';

// The types of `getMessage` know the keys of one build only; `MessageKey` holds them for every build.
const { getMessage } = browser.i18n as unknown as { getMessage: MessageLookup };

/** The interface's words in the browser's language, or English where it has none of ours. */
export function browserWords(): Words {
  return createWords((key, substitutions) => getMessage(key, substitutions), browser.i18n.getUILanguage());
}
