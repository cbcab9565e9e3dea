// Persone citate con il loro mestiere, la carica, il legame di famiglia; nelle due forme, separate da barre.

/** Offices, courts, police, army. */
export const itOfficials = (
  'criminologo|criminologa|pubblico ministero|sostituto procuratore|perito|perita|medico legale|anatomopatologo|' +
  'anatomopatologa|penalista|civilista|amministrativista|tributarista|costituzionalista|ufficiale giudiziario|' +
  'curatore|curatrice|tutore|tutrice|liquidatore|liquidatrice|garante dei detenuti|mediatore|mediatrice|arbitro|' +
  'arbitra|pentito|pentita|boss|vittima|parte civile|complice|killer|omicida|condannato|detenuto|detenuta|' +
  'ex detenuto|querelante|sequestrato|sequestrata|ostaggio|testimone di giustizia|collaboratore|collaboratrice|' +
  'agente penitenziario|direttore del carcere|direttrice del carcere|magistrata|presidente del tribunale|prefetta|' +
  'questora|vicequestore|vicequestora|commissario straordinario|commissaria straordinaria|' +
  'dirigente della squadra mobile|poliziotto di quartiere|vigile|vigilessa|vigile urbano|guardia giurata|' +
  'guardia forestale|finanziere|finanziera|brigadiere|appuntato|maggiore|sergente|caporale|soldato|soldatessa|' +
  'ammiraglio|contrammiraglio|capo di stato maggiore|militare|paracadutista|artificiere|sommozzatore|sommozzatrice|' +
  'soccorritore|soccorritrice|pompiere|pompiera|volontario|volontaria|disertore|miliziano|miliziana|combattente|' +
  'mercenario|reduce|partigiano|partigiana|veterano|veterana|ribelle|guerrigliero|guerrigliera|spia|agente segreto|' +
  'detective|investigatore|investigatrice|inquirente|consigliere comunale|consigliera comunale|' +
  'consigliere regionale|consigliera regionale|presidente della regione|podestà|europarlamentare|onorevole|' +
  'senatore a vita|senatrice a vita|vicepremier|ministro dell’interno|capodelegazione|capolista|' +
  'segretario provinciale|segretaria provinciale|segretario regionale|segretaria regionale|coordinatore regionale|' +
  'coordinatrice regionale|oppositore|oppositrice|dissidente|esule|lobbista|console|consolessa|nunzio|emissario|' +
  'emissaria|negoziatore|negoziatrice|monarca|sovrano|sovrana|regina|principe|principessa|duca|duchessa|' +
  'portabandiera|scrutatore|scrutatrice|presidente di seggio|osservatore|osservatrice|difensore civico|' +
  'dirigente scolastico|dirigente scolastica|sovrintendente|provveditrice|capoufficio|impiegato|impiegata|usciere|' +
  'segretario comunale|landamano|consigliere di stato|consigliera di stato|consigliere federale|' +
  'consigliera federale|granconsigliere|municipale|gran consigliere|procuratore pubblico|procuratrice pubblica|' +
  'procuratore capo|procuratore aggiunto|procuratrice aggiunta|procuratore generale|procuratrice generale|' +
  'ex sindaca|ex deputato|ex deputata|ex senatore|ex magistrato|ex pm'
).split('|');

/** Medicine, sciences, schools. */
export const itScholars = (
  'psicoterapeuta|psicanalista|psicoanalista|neuropsichiatra|neuropsicologo|neuropsicologa|neurochirurgo|' +
  'neurochirurga|chirurgo|chirurga|anestesista|rianimatore|rianimatrice|radiologo|radiologa|ginecologo|ginecologa|' +
  'andrologo|androloga|urologo|urologa|dermatologo|dermatologa|diabetologo|diabetologa|endocrinologo|endocrinologa|' +
  'ematologo|ematologa|allergologo|allergologa|pneumologo|pneumologa|gastroenterologo|gastroenterologa|reumatologo|' +
  'reumatologa|nefrologo|nefrologa|ortopedico|ortopedica|fisiatra|geriatra|logopedista|osteopata|nutrizionista|' +
  'dietologo|dietologa|dietista|microbiologo|microbiologa|farmacologo|farmacologa|genetista|oculista|ottico|' +
  'otorinolaringoiatra|odontoiatra|igienista|sessuologo|sessuologa|medico di base|medico di famiglia|' +
  'pediatra di libera scelta|primaria|medica|specializzando|specializzanda|tirocinante|infermiere capo|' +
  'operatore sanitario|operatrice sanitaria|operatore socio-sanitario|operatrice socio-sanitaria|oss|' +
  'soccorritore del 118|guaritore|guaritrice|paziente|malato|malata|donatore|donatrice|caregiver|levatrice|' +
  'erborista|terapeuta|biostatistico|biostatistica|fisico|chimico|matematico|matematica|astronomo|astronoma|' +
  'astrofisico|astrofisica|astronauta|cosmologo|cosmologa|geofisico|geofisica|paleontologo|paleontologa|archeologo|' +
  'archeologa|etnologo|etnologa|etologo|etologa|zoologo|zoologa|ornitologo|ornitologa|botanico|entomologo|' +
  'entomologa|ecologo|ecologa|oceanografo|oceanografa|idrologo|idrologa|idrogeologo|idrogeologa|glaciologo|' +
  'glaciologa|agronomo|agronoma|naturalista|biochimico|biochimica|biotecnologo|biotecnologa|informatico|statistico|' +
  'linguista|filologo|filologa|filosofo|filosofa|teologo|teologa|islamista|orientalista|medievista|' +
  'storico dell’arte|storica dell’arte|musicologo|musicologa|egittologo|egittologa|geografo|geografa|urbanista|' +
  'saggista|pedagogista|educatore|educatrice|maestro elementare|prof|alunno|alunna|scolaro|scolara|liceale|' +
  'universitario|universitaria|laureando|dottorando|dottoranda|assegnista|decano|decana|studioso|studiosa|' +
  'accademico|accademica|ricercatore capo|premio nobel|esperto di sicurezza|previsore|topografo|topografa|' +
  'cartografo|cartografa|archivista|museologo|museologa|restauratore|restauratrice|curatore della mostra|' +
  'curatrice della mostra|conservatore|conservatrice|divulgatore|divulgatrice|intellettuale|sondaggista|grafologo|' +
  'grafologa|esploratore|esploratrice'
).split('|');

/** Firms, trades, farms, roads. */
export const itTradespeople = (
  'dipendente|capo azienda|ceo|cfo|presidente e ad|direttrice generale|direttore commerciale|direttrice commerciale|' +
  'direttore finanziario|direttrice finanziaria|direttore sportivo|direttrice sportiva|direttore sanitario|' +
  'direttrice sanitaria|direttore artistico|direttrice artistica|direttore responsabile|direttrice responsabile|' +
  'manager|imprenditore agricolo|imprenditrice agricola|azionista|socio|socia|broker|trader|banchiere|banchiera|' +
  'bancario|bancaria|assicuratore|assicuratrice|gestrice|commerciante ambulante|grossista|esportatore|esportatrice|' +
  'importatore|importatrice|investitore|investitrice|creditore|creditrice|risparmiatore|risparmiatrice|contribuente|' +
  'consumatore|consumatrice|cliente|utente|acquirente|abbonato|abbonata|inquilino|inquilina|condomino|condomina|' +
  'amministratore di condominio|amministratrice di condominio|agente immobiliare|immobiliarista|costruttrice|' +
  'capocantiere|geometra|perito agrario|ingegnera|delegato|delegata|rappresentante sindacale|delegato sindacale|' +
  'delegata sindacale|lavoratore|lavoratrice|bracciante|stagionale|precario|precaria|disoccupato|disoccupata|' +
  'stagista|apprendista|fattorino|fattorina|corriere|magazziniere|magazziniera|facchino|facchina|scaricatore|' +
  'portuale|metalmeccanico|metalmeccanica|saldatore|saldatrice|tornitore|elettricista|idraulico|falegname|fabbro|' +
  'imbianchino|imbianchina|piastrellista|giardiniere|giardiniera|vivaista|fioraio|fioraia|fiorista|barbiere|' +
  'estetista|truccatore|truccatrice|sarto|stilista|calzolaio|calzolaia|orefice|gioielliere|gioielliera|orologiaio|' +
  'orologiaia|antiquario|antiquaria|rigattiere|meccanico|carrozziere|gommista|benzinaio|benzinaia|macellaio|' +
  'macellaia|salumiere|pescivendolo|pescivendola|fruttivendolo|fruttivendola|pasticciere|pasticciera|pasticcere|' +
  'pasticcera|gelataio|gelataia|pizzaiolo|pizzaiola|chef|sommelier|enologo|enologa|ostessa|oste|sguattero|barman|' +
  'barlady|locandiere|locandiera|bagnante|bagnina|animatore|animatrice|guida alpina|guida|accompagnatore|' +
  'accompagnatrice|maestro di sci|maestra di sci|rifugista|gestore del rifugio|mandriano|malgaro|casaro|casara|' +
  'olivicoltore|olivicoltrice|risicoltore|risicoltrice|cerealicoltore|floricoltore|floricoltrice|ortolano|ortolana|' +
  'tartufaio|tartufaia|boscaiolo|boscaiola|cacciatore|cacciatrice|mugnaio|mugnaia|birraio|birraia|cantiniere|' +
  'vendemmiatore|vendemmiatrice|armatore|armatrice|comandante del traghetto|marinaio|marinaia|skipper|capitana|' +
  'nostromo|ormeggiatore|ferroviere|ferroviera|capotreno|controllore|bigliettaio|bigliettaia|conducente|' +
  'autotrasportatore|autotrasportatrice|trasportatore|trasportatrice|copilota|hostess|assistente di volo|' +
  'controllore di volo|ciclista|motociclista|automobilista|pedone|pendolare|viaggiatore|viaggiatrice|monopattinista|' +
  'netturbino|netturbina|spazzino|spazzina|collaboratrice domestica|colf|babysitter|tata|governante|portinaio|' +
  'portinaia|becchino|necroforo|receptionist|centralinista|commesso|commessa|cassiere|cassiera|ambulante|artigiano|' +
  'artigiana|liutaio|liutaia|ceramista|vetraio|vetraia|tipografo|tipografa|stampatore|sviluppatore|sviluppatrice|' +
  'programmatore|programmatrice|hacker|influencer|youtuber|streamer|tiktoker|blogger|esperto informatico|' +
  'esperta informatica|startupper|pubblicitario|pubblicitaria|grafico|designer|fotografo|fotografa|fotoreporter|' +
  'cameraman|operatrice|reporter|cronista|editorialista|opinionista|corrispondente|inviato speciale|' +
  'inviata speciale|caporedattore|caporedattrice|redattore|redattrice|vicedirettore|vicedirettrice|conduttore|' +
  'conduttrice|presentatore|presentatrice|telecronista|speaker|dj|vignettista|editore|editrice|addetto stampa|' +
  'addetta stampa|addetto|addetta'
).split('|');

/** Stage, books, pictures, sport. */
export const itArtists = (
  'romanziere|romanziera|poeta|poetessa|drammaturgo|drammaturga|sceneggiatore|sceneggiatrice|giallista|' +
  'autore televisivo|biografo|biografa|traduttore|traduttrice|critico|critica d’arte|critico d’arte|pittore|' +
  'pittrice|scultore|scultrice|incisore|illustratore|illustratrice|fumettista|gallerista|collezionista|mecenate|' +
  'artista|musicista|pianista|violinista|violoncellista|chitarrista|batterista|bassista|trombettista|sassofonista|' +
  'flautista|organista|direttore d’orchestra|direttrice d’orchestra|compositore|compositrice|cantautore|cantautrice|' +
  'rapper|soprano|tenore|baritono|ballerino|ballerina|danzatore|danzatrice|coreografo|coreografa|scenografo|' +
  'scenografa|costumista|attore comico|comico|comica|cabarettista|showgirl|modella|modello e attore|produttrice|' +
  'documentarista|cineasta|doppiatore|doppiatrice|stuntman|mago|clown|circense|organizzatore|organizzatrice|' +
  'direttore del festival|direttrice del festival|spettatore|spettatrice|lettore|lettrice|ascoltatore|ascoltatrice|' +
  'telespettatore|telespettatrice|visitatore|visitatrice|allenatrice|atleta|campione|campionessa|campione del mondo|' +
  'campionessa del mondo|campione olimpico|campionessa olimpica|nuotatore|nuotatrice|tuffatore|tuffatrice|sciatore|' +
  'sciatrice|fondista|slalomista|discesista|pattinatore|pattinatrice|velocista|maratoneta|corridore|corridora|' +
  'mezzofondista|saltatore|saltatrice|lanciatore|lanciatrice|ginnasta|schermidore|schermitrice|fiorettista|' +
  'sciabolatore|sciabolatrice|spadista|pugile|judoka|lottatore|lottatrice|tennista|pallavolista|cestista|' +
  'pallanuotista|rugbista|golfista|canottiere|velista|surfista|alpinista|scalatore|scalatrice|escursionista|' +
  'speleologo|speleologa|cavaliere|amazzone|fantino|fantina|pilota di formula 1|centravanti|centrocampista|terzino|' +
  'difensore centrale|capitano della squadra|bomber|fuoriclasse|azzurro|team manager|patron|presidente del club|' +
  'massaggiatore|preparatore atletico|preparatrice atletica|arbitro di gara|guardalinee|commissaria tecnica|cittì|' +
  'scacchista|subacqueo|subacquea|podista|triatleta|tifoso|tifosa|ultrà|sportivo|medaglia d’oro|ex calciatore|' +
  'ex campione|ex allenatore'
).split('|');

/** Churches, family, people met in the street. */
export const itPeople = (
  'suora|monaco|monaca|frate|abate|badessa|prete|sacerdote|sacerdotessa|diacono|diacona|cappellano|vicario|' +
  'monsignore|patriarca|prelato|missionario|missionaria|pellegrino|pellegrina|fedele|imam|rabbino|rabbina|' +
  'rabbino capo|pastora|catechista|sagrestano|sagrestana|seminarista|eremita|priore|priora|madre superiora|' +
  'metropolita|primate|esorcista|chierichetto|parrocchiano|parrocchiana|devoto|devota|predicatore|predicatrice|' +
  'ragazzo|ragazza|ragazzino|ragazzina|bambino|bambina|giovane|adolescente|minorenne|diciottenne|ventenne|trentenne|' +
  'quarantenne|cinquantenne|sessantenne|settantenne|ottantenne|novantenne|centenario|centenaria|anziano|anziana|' +
  'nonnina|mamma|papà|babbo|genitore|cugino|cugina|nipote|nipotino|nipotina|cognato|cognata|genero|nuora|bisnonno|' +
  'bisnonna|gemello|gemella|figliastro|figliastra|patrigno|matrigna|fratellino|sorellina|sorella maggiore|' +
  'fratello maggiore|padre di famiglia|madre di famiglia|ex marito|ex moglie|ex compagno|ex compagna|convivente|' +
  'coniuge|consorte|sposo|sposa|parente|familiare|erede|orfano|orfana|padrino|madrina|coinquilino|coinquilina|' +
  'compagno di classe|compagna di classe|passante|cittadino|cittadina|abitante|paesano|paesana|villeggiante|' +
  'vacanziere|turista tedesco|campeggiatore|campeggiatrice|signora|signore|vecchietto|vecchietta|profugo|profuga|' +
  'rifugiato|rifugiata|migrante|sfollato|sfollata|terremotato|terremotata|alluvionato|alluvionata|naufrago|naufraga|' +
  'ferito|ferita|senzatetto|clochard|mendicante|immigrato|immigrata|emigrato|emigrata|straniero|straniera|' +
  'richiedente asilo|attivista per il clima|ambientalista|animalista|ecologista|pacifista|femminista|filantropo|' +
  'filantropa|benefattore|benefattrice|cooperante|volontaria della croce rossa|ideatore|ideatrice|promotore|' +
  'promotrice|inventore|inventrice|pioniere|pioniera|organizzatore del corteo|partecipante|scioperante|militante|' +
  'simpatizzante|elettore|elettrice|votante|intervistato|intervistata|curioso|fan|appassionato|appassionata|' +
  'conoscente|conoscitore|conoscitrice|collezionista privato|proprietario di casa|proprietaria di casa|' +
  'cercatore di funghi|cercatrice di funghi|santone|guru|sensitivo|sensitiva|truffato|truffata|truffatore|' +
  'truffatrice|ladro|ladra|rapinatore|rapinatrice|aggressore|stalker|spacciatore|spacciatrice|interlocutore|' +
  'interlocutrice|relatore del convegno|ospite'
).split('|');

/** Loro plurali: un gruppo. */
export const itTradeGroups = (
  'abati|abbonate|abbonati|accademiche|accademici|accompagnatori|accompagnatrici|acquirenti|addette|addetti|' +
  'adolescenti|aggressori|agronome|agronomi|allenatrici|allergologhe|allergologi|alluvionate|alluvionati|alpiniste|' +
  'alpinisti|alunne|ambientaliste|amministrativiste|amministrativisti|ammiragli|anatomopatologhe|anatomopatologi|' +
  'androloghe|andrologi|anestesiste|anestesisti|animaliste|animalisti|animatori|animatrici|antiquari|antiquarie|' +
  'anziane|anziani|appassionate|appassionati|apprendiste|apprendisti|appuntati|arbitre|arbitri|archeologhe|' +
  'archeologi|archiviste|archivisti|armatrici|artificieri|artigiane|artiste|artisti|ascoltatori|ascoltatrici|' +
  'assegniste|assegnisti|assicuratori|assicuratrici|astrofisiche|astrofisici|astronaute|astronauti|astronome|' +
  'astronomi|atlete|atleti|automobiliste|autotrasportatrici|azioniste|azionisti|babbi|badesse|bagnanti|bagnine|' +
  'ballerine|ballerini|bambine|bambini|bancari|bancarie|banchiere|banchieri|barbieri|baritoni|bassiste|bassisti|' +
  'batteriste|batteristi|becchini|benefattori|benefattrici|benzinai|benzinaie|bigliettai|bigliettaie|biochimiche|' +
  'biochimici|biografe|biografi|biostatistiche|biostatistici|biotecnologhe|biotecnologi|birrai|birraie|bisnonne|' +
  'bisnonni|boscaiole|boscaioli|brigadieri|cabarettiste|cabarettisti|cacciatori|cacciatrici|calzolai|calzolaie|' +
  'campeggiatori|campeggiatrici|campionesse|campioni|canottieri|cantautori|cantautrici|cantinieri|capitane|' +
  'capocantieri|capodelegazioni|capolisti|caporali|caporedattori|caporedattrici|capouffici|cappellani|carrozzieri|' +
  'cartografe|cartografi|casare|casari|cassiere|cassieri|catechiste|catechisti|cavalieri|centenari|centenarie|' +
  'centraliniste|centralinisti|centrocampiste|centrocampisti|ceramiste|ceramisti|cerealicoltori|cestiste|cestisti|' +
  'chierichetti|chimici|chirurghe|chirurghi|chitarriste|chitarristi|cicliste|ciclisti|cineaste|cineasti|' +
  'cinquantenni|circensi|cittadine|civiliste|civilisti|clienti|cognate|cognati|coinquiline|coinquilini|' +
  'collaboratori|collaboratrici|collezioniste|collezionisti|combattenti|comiche|comici|commesse|commessi|complici|' +
  'compositori|compositrici|condannati|condomine|condomini|conducenti|conduttori|conduttrici|coniugi|conoscenti|' +
  'conoscitori|conoscitrici|conservatori|conservatrici|consolesse|consoli|consorti|consumatrici|contrammiragli|' +
  'contribuenti|controllori|conviventi|cooperanti|copilote|copiloti|coreografe|coreografi|corridore|corridori|' +
  'corrieri|corrispondenti|cosmologhe|cosmologi|costituzionaliste|costituzionalisti|costruttrici|costumiste|' +
  'costumisti|creditori|creditrici|criminologhe|criminologi|croniste|cronisti|cugine|cugini|curatori|curatrici|' +
  'danzatori|danzatrici|decane|decani|delegate|delegati|dermatologhe|dermatologi|detectivi|detenute|detenuti|devote|' +
  'devoti|diabetologhe|diabetologi|diacone|diaconi|diciottenni|dietiste|dietisti|dietologhe|dietologi|dipendenti|' +
  'discesiste|discesisti|disertori|disoccupate|disoccupati|dissidenti|divulgatori|divulgatrici|documentariste|' +
  'documentaristi|donatori|donatrici|doppiatori|doppiatrici|dottorande|dottorandi|drammaturghe|drammaturghi|duche|' +
  'duchesse|ecologhe|ecologi|ecologiste|editori|editorialiste|editorialisti|editrici|educatori|educatrici|' +
  'egittologhe|egittologi|elettrici|elettriciste|elettricisti|ematologhe|ematologi|emigrate|emigrati|emissari|' +
  'emissarie|endocrinologhe|endocrinologi|enologhe|enologi|entomologhe|entomologi|erboriste|erboristi|eredi|eremite|' +
  'escursioniste|escursionisti|esorciste|esorcisti|esploratori|esploratrici|esportatori|esportatrici|estetiste|' +
  'estetisti|esuli|etnologhe|etnologi|etologhe|etologi|europarlamentari|fabbri|facchine|facchini|falegnami|fantine|' +
  'fantini|farmacologhe|farmacologi|fattorine|fattorini|fedeli|femministe|femministi|ferite|feriti|ferroviere|' +
  'ferrovieri|figliastre|figliastri|filantrope|filantropi|filologhe|filologi|filosofe|filosofi|finanziere|' +
  'finanzieri|fiorai|fioraie|fiorettiste|fiorettisti|fioriste|fioristi|fisiatre|fisiatri|fisici|flautiste|flautisti|' +
  'floricoltori|floricoltrici|fondiste|fondisti|fotografe|fotografi|fratellini|frati|fruttivendole|fruttivendoli|' +
  'fumettiste|fumettisti|fuoriclassi|galleriste|galleristi|gastroenterologhe|gastroenterologi|gelatai|gelataie|' +
  'gemelle|gemelli|generi|genetiste|genetisti|geofisiche|geofisici|geografe|geografi|geometre|geriatre|geriatri|' +
  'gestrici|gialliste|giallisti|giardiniere|giardinieri|ginecologhe|ginecologi|ginnaste|ginnasti|gioielliere|' +
  'gioiellieri|glaciologhe|glaciologi|golfiste|golfisti|gommiste|gommisti|governanti|grafologhe|grafologi|' +
  'granconsiglieri|grossiste|grossisti|guardalinei|guaritori|guaritrici|guerrigliere|guerriglieri|ideatori|' +
  'ideatrici|idraulici|idrogeologhe|idrogeologi|idrologhe|idrologi|igieniste|igienisti|illustratori|illustratrici|' +
  'imbianchine|imbianchini|immigrate|immigrati|immobiliariste|immobiliaristi|impiegate|impiegati|importatori|' +
  'importatrici|incisori|informatici|inquiline|intellettuali|interlocutori|interlocutrici|intervistate|inventori|' +
  'inventrici|investigatrici|investitrici|islamiste|islamisti|judoke|ladre|ladri|lanciatori|lanciatrici|landamani|' +
  'laureandi|lavoratrici|lettori|lettrici|levatrici|liceali|linguiste|linguisti|liquidatori|liquidatrici|liutai|' +
  'liutaie|lobbiste|lobbisti|locandiere|locandieri|logopediste|logopedisti|lottatori|lottatrici|macellai|macellaie|' +
  'madrine|magazziniere|magazzinieri|maghi|magistrate|malate|malati|malgari|mamme|mandriani|maratonete|maratoneti|' +
  'marinai|marinaie|massaggiatori|matematiche|matematici|matrigne|meccanici|mecenati|mediatori|mediatrici|' +
  'medieviste|medievisti|mendicanti|mercenari|metalmeccaniche|metalmeccanici|metropolite|mezzofondiste|' +
  'mezzofondisti|microbiologhe|microbiologi|militanti|miliziane|miliziani|minorenni|missionari|missionarie|monache|' +
  'monachi|monarche|monopattiniste|monopattinisti|monsignori|motocicliste|motociclisti|mugnai|mugnaie|museologhe|' +
  'museologi|musiciste|musicisti|musicologhe|musicologi|naturaliste|naturalisti|naufraghe|naufraghi|necrofori|' +
  'nefrologhe|nefrologi|negoziatori|negoziatrici|netturbine|netturbini|neurochirurghe|neurochirurghi|' +
  'neuropsichiatre|neuropsichiatri|neuropsicologhe|neuropsicologi|nipoti|nipotine|nipotini|nonnine|nostromi|' +
  'novantenni|nunzi|nuore|nuotatori|nuotatrici|nutrizioniste|nutrizionisti|oceanografe|oceanografi|oculiste|' +
  'oculisti|odontoiatre|odontoiatri|olivicoltori|olivicoltrici|omicide|omicidi|onorevoli|operatori|operatrici|' +
  'opinioniste|opinionisti|oppositrici|orefici|orfane|orfani|organiste|organisti|organizzatori|organizzatrici|' +
  'orientaliste|orientalisti|ormeggiatori|ornitologhe|ornitologi|orologiai|orologiaie|ortolane|ortolani|ortopediche|' +
  'ortopedici|ospiti|osservatrici|ostaggi|osteopate|osteopati|ostesse|osti|otorinolaringoiatre|otorinolaringoiatri|' +
  'ottantenni|pacifiste|pacifisti|padrini|paesane|paesani|paleontologhe|paleontologi|pallanuotiste|pallanuotisti|' +
  'pallavoliste|pallavolisti|paracadutiste|paracadutisti|parenti|parrocchiane|parrocchiani|partigiane|partigiani|' +
  'passanti|pasticcere|pasticceri|pasticciere|pasticcieri|patriarche|patrigni|pattinatori|pattinatrici|pazienti|' +
  'pedagogiste|pedagogisti|pedoni|pellegrine|pellegrini|penaliste|penalisti|pentite|pentiti|perite|periti|' +
  'pescivendole|pescivendoli|pianiste|pianisti|piastrelliste|piastrellisti|pilote|piloti|pioniere|pionieri|pittori|' +
  'pittrici|pizzaiole|pizzaioli|pneumologhe|pneumologi|podiste|podisti|poete|poetesse|politologhe|pompiere|pompieri|' +
  'portabandiere|portinai|portinaie|portuali|precarie|predicatori|predicatrici|prefette|prelati|presentatori|' +
  'presentatrici|preti|previsori|primati|principesse|principi|priore|priori|produttori|produttrici|profughe|' +
  'programmatori|programmatrici|promotori|promotrici|provveditrici|psicanaliste|psicanalisti|psicoanaliste|' +
  'psicoanalisti|psicoterapeute|psicoterapeuti|pubblicitari|pubblicitarie|pugili|quarantenni|querelanti|rabbine|' +
  'rabbini|radiologhe|radiologi|ragazze|ragazzi|ragazzine|ragazzini|rapinatori|rapinatrici|redattori|redattrici|' +
  'reduci|restauratori|restauratrici|reumatologhe|reumatologi|rianimatori|rianimatrici|rifugiate|rifugiste|' +
  'rifugisti|rigattieri|risicoltori|risicoltrici|risparmiatori|risparmiatrici|romanziere|romanzieri|rugbiste|' +
  'rugbisti|sacerdotesse|sacerdoti|saggiste|saggisti|sagrestane|sagrestani|saldatori|saldatrici|saltatori|' +
  'saltatrici|salumieri|santoni|sarti|sassofoniste|sassofonisti|scacchiste|scacchisti|scalatori|scalatrici|' +
  'scaricatori|sceneggiatori|sceneggiatrici|scenografe|scenografi|schermidori|schermitrici|sciabolatori|' +
  'sciabolatrici|sciatori|sciatrici|scolare|scolari|scrutatori|scrutatrici|scultori|scultrici|seminariste|' +
  'seminaristi|sensitive|sensitivi|senzatetti|sequestrate|sequestrati|sergenti|sessantenni|sessuologhe|sessuologi|' +
  'settantenni|sfollate|sfollati|sguatteri|signore|signori|simpatizzanti|sindacaliste|sindache|slalomiste|' +
  'slalomisti|soccorritrici|socie|soldatesse|soldati|sommozzatori|sommozzatrici|sondaggiste|sondaggisti|soprani|' +
  'sorelline|sovrane|sovrani|sovrintendenti|spacciatori|spacciatrici|spadiste|spadisti|spazzine|spazzini|' +
  'specializzande|specializzandi|speleologhe|speleologi|spettatori|spettatrici|spose|sposi|stagionali|stagiste|' +
  'stagisti|stampatori|stiliste|stilisti|straniere|stranieri|studiose|subacquee|subacquei|suocere|suore|surfiste|' +
  'surfisti|sviluppatori|sviluppatrici|tartufai|tartufaie|tate|telecroniste|telecronisti|telespettatori|' +
  'telespettatrici|tenniste|tennisti|tenori|teologhe|teologi|terapeute|terapeuti|terremotate|terremotati|terzini|' +
  'tifose|tipografe|tipografi|tirocinanti|topografe|topografi|tornitori|traduttori|traduttrici|trasportatori|' +
  'trasportatrici|trentenni|triatlete|triatleti|tributariste|tributaristi|trombettiste|trombettisti|truccatori|' +
  'truccatrici|truffate|truffati|truffatori|truffatrici|tuffatori|tuffatrici|tutori|tutrici|universitari|' +
  'universitarie|urbaniste|urbanisti|urologhe|urologi|uscieri|vacanzieri|vecchiette|vecchietti|veliste|velisti|' +
  'velociste|velocisti|vendemmiatori|vendemmiatrici|ventenni|veterane|veterani|vetrai|vetraie|viaggiatrici|vicari|' +
  'vicedirettori|vicedirettrici|vicequestore|vicequestori|vigilesse|vigili|vignettiste|vignettisti|villeggianti|' +
  'violiniste|violinisti|violoncelliste|violoncellisti|visitatori|visitatrici|vivaiste|vivaisti|volontari|' +
  'volontarie|votanti|zoologhe|zoologi'
).split('|');
