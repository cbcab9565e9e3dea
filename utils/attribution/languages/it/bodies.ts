// Enti che i giornali chiamano con un nome comune, per tipo; separati da barre.

export const itCompanyBodies = (
  'casa editrice|case editrici|ditta|ditte|piattaforma|casa farmaceutica|casa discografica|casa d’aste|casa madre|maison|startup|' +
  'start-up|controllata|filiale|cantina|cantina sociale|raffineria|acciaieria|stabilimento|fabbrica|cantiere navale|birrificio|' +
  'pastificio|caseificio|supermercato|municipalizzata|multiutility|partecipata|fornitore|distributore|rivenditore|' +
  'tour operator|cda|consiglio di amministrazione|social network|motore di ricerca|albergo|hotel|ristorante|farmacia|aeroporto|' +
  'porto|cordata|armatore|assicuratore|istituto di credito|agenzia immobiliare|agenzia di viaggi|fondo di investimento|' +
  'studio legale|studio notarile|azienda agricola|società autostrade|proprietà'
).split('|');

export const itMediaBodies =
  'redazione|redazioni|magazine|mensile|tg|telegiornale|trasmissione|podcast|blog|tabloid|bisettimanale'.split('|');

export const itGovernmentBodies = (
  'segreteria|gendarmeria|digos|ros|ris|nas|dia|copasir|nucleo antisofisticazione|compagnia dei carabinieri|comando provinciale|' +
  'comando|forestale|polizia scientifica|polizia postale|polizia penitenziaria|carcere|penitenziario|amministrazione penitenziaria|' +
  'tar|riesame|tribunale del riesame|accusa|magistratura|città metropolitana|amministrazione comunale|amministrazione regionale|' +
  'amministrazione|municipio|municipalità|antitrust|consob|ispettorato del lavoro|ispettorato|motorizzazione|genio civile|ente parco|' +
  'parco nazionale|consorzio di bonifica|centrale operativa|soccorso alpino|aeronautica militare|aeronautica|provveditorato|' +
  'ufficio scolastico regionale|unità di crisi|commissariato|dogana|dogane|istituto superiore di sanità|inps|inail|arpa|aifa|anac|agcom'
).split('|');

export const itNgoBodies = (
  'diocesi|curia|arcidiocesi|parrocchia|santa sede|vaticano|cei|conferenza episcopale|comunità ebraica|comunità islamica|moschea|' +
  'convento|monastero|confraternita|ordine degli avvocati|ordine dei giornalisti|camera penale|destra|sinistra|centrodestra|' +
  'centrosinistra|carroccio|campo largo|coalizione|assemblea|circolo|sezione locale|confindustria|confcommercio|coldiretti|cgil|' +
  'cisl|sigla sindacale|sigle sindacali|rsu|pro loco|federcalcio|società sportiva|squadra|canile|milizia|gruppo armato|' +
  'casa famiglia|centro antiviolenza|mensa|patronato|consorzio|consorzio di tutela|collettivo|coordinamento|croce rossa|teatro'
).split('|');

export const itScienceBodies = (
  'clinica|liceo|asilo|istituto comprensivo|scuola materna|pronto soccorso|reparto|azienda ospedaliera|casa di cura|' +
  'centro trapianti|museo|biblioteca|pinacoteca|orto botanico|conservatorio|accademia della crusca|osservatorio astronomico|cnr|ingv'
).split('|');

export const itWorldBodies = (
  'consiglio di sicurezza|delegazione|corte europea|corte penale internazionale|banca mondiale|fondo monetario|lega araba|' +
  'unione africana|palazzo di vetro|ue|nato|oms'
).split('|');
