/** «è tornato a | dire», «continua a | chiedere», «sta | avvertendo»: what leads a verb of saying and leaves it one. */
export const itPeriphrases = {
  infinitive: [
    '[è|sono|era|erano] [tornato|tornata|tornati|tornate|arrivato|arrivata|arrivati|arrivate] a',
    '[torna|tornano|tornava|tornavano|tornò|tornarono|tornato|tornata|tornati|tornate] a',
    '[continua|continuano|continuava|continuavano|continuò|continuato] a',
    '[arriva|arrivano|arrivò|arrivato|arrivata|arrivati] a',
    '[finisce|finiscono|finì|finito] per',
    '[tiene|tengono|teneva|tenevano|tenuto] a',
    '[ci tiene|ci tengono] a',
    'si [limita|limitano|limitava|limitò] a',
    'si [affretta|affrettano|affrettò] a',
    'si [è|sono] [affrettato|affrettata|affrettati|affrettate|limitato|limitata|limitati|limitate] a',
    'non [esita|esitano|esitò|esitato] a',
    '[coglie|colgono|colse|colto] l occasione per',
  ],
  gerund: ['[sta|stanno|stava|stavano]', '[va|vanno|andava|andavano]'],
} as const;
