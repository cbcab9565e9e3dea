import type { CuePhrase } from '../../pack';

/** Phrases of many forms: what was revealed by whom, the same view with another, what “one” says where. */
export const more: readonly CuePhrase[] = [
  ...['révélé', 'révélée', 'révélés', 'révélées', 'rapportée', 'rapportées', 'relayée', 'relayés', 'relayées'].map(
    word => ({ phrase: `${word} par {source}`, class: 'relay', needsSource: true }) as const,
  ),
  ...['de', 'd', 'du', 'des'].flatMap(of => [
    { phrase: `c’est ce qui ressort ${of} {source}`, class: 'say', pointsBack: true } as const,
    { phrase: `c’est ce qu’il ressort ${of} {source}`, class: 'say', pointsBack: true } as const,
    { phrase: `même constat du côté ${of} {source}`, class: 'say' } as const,
    { phrase: `même son de cloche du côté ${of} {source}`, class: 'say' } as const,
    { phrase: `du point de vue ${of} {source}`, class: 'opine', needsSource: true } as const,
  ]),
  ...['chez', 'pour', 'à', 'au', 'aux'].flatMap(at => [
    { phrase: `même constat ${at} {source}`, class: 'say' } as const,
    { phrase: `même son de cloche ${at} {source}`, class: 'say' } as const,
  ]),
  ...['au', 'à', 'aux', 'chez', 'dans', 'du côté de', 'du côté du', 'auprès de', 'auprès du', 'auprès des'].flatMap(
    at =>
      [
        'indique',
        'précise',
        'assure',
        'explique',
        'souligne',
        'affirme',
        'confirme',
        'confie',
        'glisse',
        'rappelle',
      ].map(verb => ({ phrase: `${verb}-t-on ${at} {source}`, class: 'say' }) as const),
  ),
];
