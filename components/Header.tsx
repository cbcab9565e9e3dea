import type { ComponentChildren } from 'preact';
import { useWords } from './hooks/use-words';

type HeaderProps = {
  /** Short facts under the name, e.g. reading time and word count. */
  readonly details: readonly string[];
  readonly tools: ComponentChildren;
};

/** Isnad's name, facts about the article, and the tools. */
export function Header({ details, tools }: HeaderProps) {
  const words = useWords();
  return (
    <header class="header">
      <Logo />
      <div class="brand">
        <span class="brand-name">{words.message('extName')}</span>
        {details.length > 0 && <span class="brand-details">{details.join(words.message('listSeparator'))}</span>}
      </div>
      <div class="tools" role="toolbar" aria-label={words.message('toolbar')}>
        {tools}
      </div>
    </header>
  );
}

function Logo() {
  return <img class="logo" src="/icon/icon.svg" alt="" width={28} height={28} />;
}
