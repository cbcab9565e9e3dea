/** Plurali di chi ha un mestiere, una carica, un legame di famiglia: chi ne parla al plurale cita un gruppo. */
export const itGroups: readonly string[] = (
  'agricoltrici albergatrici allenatori allevatrici ambasciatori ambasciatrici amiche amici antropologe ' +
  'antropologi architette arcivescovi assessori attaccanti attori attrici autisti avvocate badanti bagnini ' +
  'baristi bibliotecari bibliotecarie bidelle bidelli biologe calciatori calciatrici camerieri cancellieri ' +
  'candidate candidati cantanti capigruppo capistazione capitani carabinieri cardinali ' +
  'cardiologe cardiologi casalinge climatologe climatologi coautrici cofondatori cofondatrici colleghe ' +
  'colonnelli comandanti commissari compagne compagni consiglieri consulenti contadine contadini ' +
  'coordinatori coordinatrici cuoci custodi demografe dentisti deputate difensori diplomatici direttori ' +
  'direttrici dirigenti donne dottoresse dottori edicolanti epidemiologe esperte esponenti eurodeputate ' +
  'eurodeputati farmacisti fidanzate fidanzati figli figlie fisioterapisti fondatori fondatrici fornai ' +
  'fratelli funzionarie geologe giornalisti governatrici guardiani immunologe immunologi imprenditrici ' +
  'imputate imputati indagate indagati infettivologe infettivologi inviate inviati ispettrici librai ' +
  'libraie macchinisti madri maestre maestri marescialli mariti membri meteorologe ministre ministri mogli ' +
  'muratori neurologe neurologi oncologe oncologi operaie ostetrice padri panettieri parroci parrucchieri ' +
  'passeggere pastori pediatre pensionate politologe politologi poliziotte pontefici portieri postini ' +
  'prefetti presidenti procuratori procuratrici professoresse professori proprietarie prorettori ' +
  'prorettrici psichiatre psicologe questori rappresentanti registi relatori relatrici responsabili rettori ' +
  'rettrici ristoratrici scienziate scrittori scrittrici segretari senatrici sindace sismologe sismologi ' +
  'sociologe sopravvissute soprintendenti sorelle sottosegretari sottosegretarie storice studentesse ' +
  'suoceri tabaccai tenenti titolari tossicologe tossicologi vedovi venditori venditrici vescovi ' +
  'veterinarie viceministre viceministri vicepresidenti vicesindace vicesindaci vicine vignaioli virologe ' +
  'vulcanologe vulcanologi zie zii '
)
  .trim()
  .split(' ');
