/** «acaba de | anunciar», «sigue | pidiendo»: what leads a verb of saying and leaves it one. */
export const esPeriphrases = {
  infinitive: [
    '[acaba|acaban|acababa|acababan] de',
    '[vuelve|vuelven|volvió|volvieron|volvía|volvían|vuelto|volverá|volverán] a',
    '[llega|llegan|llegó|llegaron|llegaba|llegado] a',
    '[sale|salen|salió|salieron|salido] a',
    'se [limita|limitan|limitó|limitaron|limitaba] a',
    'se [apresuró|apresuraron|apresura] a',
    'se [atreve|atrevió|atrevieron|aventuró] a',
    'se [vio|vieron] [obligado|obligada|obligados|obligadas] a',
    '[suele|suelen|solía|solían]',
    '[aprovecha|aprovechó|aprovecharon|aprovechado] para',
    '[aprovecha|aprovechó|aprovecharon|aprovechado] la [ocasión|oportunidad] para',
    'no [duda|dudan|dudó|dudaron|dudado] en',
    'no [deja|dejan|dejó|dejaron|dejado] de',
    '[tuvo|tuvieron|tenido] que',
    '[termina|terminó|terminaron|acaba|acabó|acabaron] por',
  ],
  gerund: [
    '[está|están|estaba|estaban|estuvo|estuvieron]',
    '[viene|vienen|venía|venían|venido]',
    '[sigue|siguen|seguía|seguían|siguió|siguieron|seguido]',
    '[continúa|continúan|continuó|continuaron]',
    '[lleva|llevan|llevaba|llevaban]',
    '[acaba|acabó|acabaron|termina|terminó|terminaron]',
  ],
} as const;
