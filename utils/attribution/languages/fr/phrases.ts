import type { CuePhrase } from '../../pack';

/** Phrases of many forms: what was revealed by whom, the same view with another, what “one” says where. */
export const frPhrases: readonly CuePhrase[] = [
  {
    phrase: '[révélé|révélée|révélés|révélées|rapportée|rapportées|relayée|relayés|relayées] par {source}',
    class: 'relay',
    needsSource: true,
  },
  { phrase: 'c’est ce [qui|qu’il] ressort [de|d|du|des] {source}', class: 'say', pointsBack: true },
  { phrase: 'même [constat|son de cloche] du côté [de|d|du|des] {source}', class: 'say' },
  { phrase: 'même [constat|son de cloche] [chez|pour|à|au|aux] {source}', class: 'say' },
  { phrase: 'du point de vue [de|d|du|des] {source}', class: 'opine', needsSource: true },
  {
    phrase:
      '[indique|précise|assure|explique|souligne|affirme|confirme|confie|glisse|rappelle]-t-on [au|à|aux|chez|dans|du côté de|du côté du|auprès de|auprès du|auprès des] {source}',
    class: 'say',
  },
];
