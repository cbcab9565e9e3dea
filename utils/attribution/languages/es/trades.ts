/** Persons by what they do or are, by the part of a newspaper they speak in, men and women. */

// política y administración
const POLITICS =
  'asambleísta constituyente vocal ponente relator relatora veedor veedora personero personera síndico síndica vicecanciller burgomaestre lehendakari president conseller consellera conselleiro conselleira lendakari procónsul cónsul agregado enviado enviada emisario emisaria mediador mediadora negociador negociadora plenipotenciario plenipotenciaria nuncio observador observadora estadista dictador dictadora caudillo opositor opositora disidente aspirante postulante precandidato precandidata presidenciable exdictador expremier premier exgobernante exmandatario exmandataria exdirigente exlíder exvicepresidente exvicepresidenta exconsejero exconsejera excanciller exasesor exasesora exjugador exjugadora exfutbolista exportavoz exmilitar expolicía exagente exguerrillero exguerrillera exempleado exempleada exalumno exalumna excompañero excompañera exmarido exmujer expareja exnovio exnovia exesposo exesposa exsocio exsocia exmagistrado exmagistrada exprocurador exprocuradora excontralor excontralora exrector exrectora excomandante excoronel exgeneral expresident excomisario excomisaria exeurodiputado exeurodiputada exparlamentario exparlamentaria exlegislador exlegisladora exsubsecretario exsubsecretaria exviceministro exviceministra exregidor exregidora exedil excongresista exgerente exejecutivo exejecutiva exdirectivo exdirectiva exeditor exeditora exredactor exredactora exdelantero exdelantera exportero exportera excapitán excapitana extenista exciclista exseleccionador exseleccionadora político tribuno jerarca ministeriable tecnócrata burócrata servidor servidora empleado empleada operario operaria ujier bedel registrador registradora escribano escribana aduanero aduanera censista educador educadora orientador orientadora mandamás subdelegado subdelegada vicedecano vicedecana vicerrector vicerrectora vicesecretario vicesecretaria prosecretario prosecretaria protesorero protesorera';

// tribunales y crimen
const COURTS =
  'penalista criminalista constitucionalista laboralista tributarista mercantilista civilista fiscalista litigante demandante demandado demandada denunciante denunciado denunciada querellante querellado querellada recurrente acusado acusada imputado imputada investigado procesado procesada condenado condenada encausado encausada detenido detenida arrestado arrestada sospechoso sospechosa reo preso presa recluso reclusa convicto convicta fugitivo fugitiva prófugo prófuga arrepentido arrepentida delator delatora confidente soplón infiltrado infiltrada agresor agresora atacante asaltante ladrón ladrona atracador atracadora estafador estafadora secuestrador secuestradora asesino asesina homicida parricida violador violadora maltratador maltratadora pederasta narcotraficante narco capo sicario traficante terrorista yihadista víctima agredido agredida secuestrado secuestrada rehén desaparecido desaparecida damnificado damnificada perjudicado perjudicada estafado estafada afectado afectada patólogo patóloga legista grafólogo grafóloga instructor instructora detective carcelero carcelera procesalista notaria árbitro árbitra';

// policía y ejército
const FORCES =
  'gendarme carabinero carabinera ertzaina mosso guardiacivil guardabosques guardabosque guardaparques guardaparque centinela patrullero subinspector subinspectora subcomisario subcomisaria soldado soldada recluta cadete brigadier subteniente alférez contralmirante mariscal comodoro aviador aviadora paracaidista francotirador francotiradora artillero artillera legionario legionaria reservista veterano veterana excombatiente combatiente miliciano miliciana guerrillero guerrillera rebelde insurgente mercenario mercenaria paramilitar desertor desertora militar uniformado uniformada suboficial artificiero artificiera socorrista bañista submarinista náufrago náufraga';

// salud
const HEALTH =
  'galeno facultativo facultativa anestesista anestesiólogo anestesióloga internista intensivista urgenciólogo urgencióloga hematólogo hematóloga nefrólogo nefróloga urólogo uróloga dermatólogo dermatóloga alergólogo alergóloga endocrinólogo endocrinóloga endocrino endocrina reumatólogo reumatóloga traumatólogo traumatóloga oftalmólogo oftalmóloga otorrino otorrinolaringólogo otorrinolaringóloga radiólogo radióloga radiooncólogo radiooncóloga gastroenterólogo gastroenteróloga digestólogo digestóloga hepatólogo hepatóloga geriatra gerontólogo gerontóloga foniatra logopeda fonoaudiólogo fonoaudióloga podólogo podóloga odontólogo odontóloga ortodoncista estomatólogo estomatóloga optometrista oculista ortopedista quiropráctico osteópata homeópata acupuntor acupuntora masajista terapeuta psicoterapeuta psicoanalista neuropsicólogo neuropsicóloga neuropsiquiatra neurocientífico neurocientífica neurocirujano neurocirujana obstetra comadrona matrón doula auxiliar celador celadora camillero camillera dietista nutriólogo nutrióloga farmacólogo farmacóloga microbiólogo microbióloga bacteriólogo bacterióloga parasitólogo parasitóloga bioquímico genetista embriólogo embrióloga sexólogo sexóloga salubrista sanitarista boticario boticaria paciente enfermo enferma donante parturienta convaleciente residente';

// ciencia y saber
const SCIENCE =
  'filósofo filósofa filólogo filóloga lingüista lexicógrafo lexicógrafa latinista helenista hispanista arabista medievalista americanista orientalista sinólogo sinóloga teólogo teóloga biblista canonista bioeticista pedagogo pedagoga psicopedagogo psicopedagoga etnógrafo etnógrafa etnólogo etnóloga arqueólogo arqueóloga paleontólogo paleontóloga paleoantropólogo paleoantropóloga prehistoriador prehistoriadora egiptólogo egiptóloga musicólogo musicóloga etnomusicólogo etnomusicóloga geógrafo geógrafa cartógrafo cartógrafa geofísico físico químico matemático astrofísico astrónomo astrónoma cosmólogo cosmóloga astronauta cosmonauta oceanógrafo oceanógrafa oceanólogo oceanóloga glaciólogo glacióloga vulcanóloga volcanólogo volcanóloga sismóloga edafóloga mineralogista petrólogo petróloga limnólogo limnóloga espeleólogo espeleóloga zoólogo zoóloga entomólogo entomóloga ornitólogo ornitóloga ictiólogo ictióloga herpetólogo herpetóloga primatólogo primatóloga etólogo etóloga botánico micólogo micóloga naturalista biotecnólogo biotecnóloga biofísico paleoclimatólogo paleoclimatóloga agrónomo agrónoma fitopatólogo fitopatóloga enólogo enóloga sumiller internacionalista comunicólogo comunicóloga semiólogo semióloga archivista archivero archivera bibliotecario bibliotecaria documentalista museólogo museóloga restaurador restauradora académico académica erudito erudita pensador pensadora intelectual humanista becario becaria doctorando doctoranda posdoctorando posdoctoranda estudioso estudiosa divulgador divulgadora inventor inventora laureado laureada galardonado galardonada informático programador programadora desarrollador hacker topógrafo topógrafa geodesta econometrista criptógrafo criptógrafa predictor predictora';

// escuela
const SCHOOL =
  'tutor tutora alumno alumna bachiller graduado graduada licenciado licenciada conferenciante conferencista';

// economía y empresa
const ECONOMY =
  'directivo directiva banquero banquera bróker corredor corredora inversor inversionista accionista ahorrador ahorradora prestamista acreedor acreedora deudor deudora auditor contable contador contadora tasador tasadora emprendedor emprendedora magnate multimillonario multimillonaria millonario millonaria oligarca patrón patrona viajante publicista mercadólogo mercadóloga lobista franquiciado franquiciada importador exportador mayorista minorista distribuidor proveedor subcontratista constructor promotor casero casera arrendador arrendatario arrendataria comprador compradora cliente clienta consumidor consumidora contribuyente asalariado asalariada autónomo freelance desempleado desempleada prejubilado prejubilada pensionado pensionada rentista hotelero posadero posadera mesonero mesonera heredero heredera albacea subastador galerista coleccionista marchante anticuario anticuaria joyero joyera relojero relojera huelguista esquirol';

// oficios
const CRAFTS =
  'zapatero zapatera modista modisto tejedor tejedora hilandero hilandera alfarero alfarera ceramista artesano artesana orfebre herrero herrera cerrajero cerrajera soldador soldadora fontanero fontanera plomero plomera electricista carpintero carpintera ebanista yesero yesera techador techadora jardinero jardinera podador podadora barrendera recolector cartonero cartonera reciclador recicladora limpiador limpiadora niñera ascensorista estibadora mensajero mensajera mecánico tornero tornera maquinista revisor revisora conductora chófer chofer motorista motociclista ciclista peatón peatona mototaxista colectivero colectivera copiloto azafata azafato tripulante pasajero pasajera viajero viajera controlador controladora timonel grumete navegante farero farera barquera mariscador mariscadora percebeira buceador buceadora cazador trampero trampera leñador leñadora guardafauna cetrero cetrera herrador herradora caballista jinete mayoral peón peona jornalero jornalera temporero temporera bracero labrador labradora labriego labriega campesino campesina granjero granjera avicultor avicultora porcicultor porcicultora lechero lechera hortelano hortelana horticultor horticultora fruticultor fruticultora floricultor floricultora olivicultor olivicultora olivarero olivarera vinicultor vinicultora viñatero viñatera bodeguero bodeguera caficultor caficultora cafetalero cafetalera cacaotero cacaotera cultivador cultivadora productor terrateniente hacendado hacendada finquero finquera estanciero estanciera regante cabrero cabrera esquilador esquiladora quesero quesera molinero molinera carnicera pescadero pescadera pollero pollera charcutero charcutera verdulero verdulera confitero confitera pastelero pastelera heladero churrero churrera barista barman cantinero cantinera tabernero tabernera mesero mesera chef pinche repostero repostera catador catadora cajero cajera reponedor reponedora florista perfumista librera kiosquero kiosquera lotero lotera mantero mantera chatarrero chatarrera esteticista estilista barbero barbera manicurista tatuador tatuadora enterrador enterradora sepulturero sepulturera albañila aparejador aparejadora delineante interiorista decorador decoradora diseñador diseñadora ilustrador ilustradora fotógrafo fotógrafa fotoperiodista camarógrafo camarógrafa impresor tipógrafo tipógrafa encuadernador encuadernadora traductor traductora intérprete animador animadora crupier prostituta';

// prensa y medios
const PRESS =
  'reportero reportera redactor redactora corresponsal columnista editorialista articulista cronista comentarista tertuliano tertuliana opinador opinadora moderador moderadora entrevistador entrevistadora bloguero bloguera blogger youtuber tiktoker instagramer pódcaster podcaster tuitero tuitera creador creadora humorista cómico caricaturista dibujante viñetista historietista verificador verificadora crítico';

// cultura
const CULTURE =
  'novelista poeta poetisa cuentista ensayista dramaturgo dramaturga guionista prosista biógrafo biógrafa letrista literato literata narrador narradora realizador realizadora protagonista coprotagonista bailarín bailarina bailaor bailaora coreógrafo coreógrafa cantaor cantaora tonadillera cupletista tenor soprano mezzosoprano barítono vocalista corista rapero rapera rockero rockera trovador trovadora cantora solista violinista violonchelista chelista pianista guitarrista bajista baterista percusionista saxofonista trompetista flautista organista acordeonista arpista instrumentista compositor compositora arreglista dj concertista escultor escultora artista muralista grafitero grafitera acuarelista videoartista performer titiritero titiritera payaso payasa mago maga ilusionista trapecista acróbata domador domadora torero torera matador matadora novillero novillera rejoneador rejoneadora banderillero banderillera vestuarista figurinista escenógrafo escenógrafa maquillador maquilladora montador sonidista booktuber lector lectora espectador espectadora oyente cinéfilo cinéfila';

// religión
const RELIGION =
  'vicario vicaria capellán capellana diácono diaconisa seminarista monje fraile abad abadesa priora prior misionero misionera jesuita franciscano carmelita novicia imán muecín mulá ayatolá muftí rabino rabina predicador predicadora reverendo reverenda patriarca pope gurú catequista feligrés feligresa peregrino peregrina creyente devoto devota chamán curandero curandera sacerdotisa cofrade costalero costalera';

// deporte
const SPORT =
  'entrenadora preparador preparadora míster ojeador ojeadora guardameta arquero arquera zaguero zaguera mediocampista centrocampista mediapunta ariete goleador goleadora pichichi pívot alero tenista doblista golfista sprinter velocista fondista mediofondista maratonista maratoniano maratoniana marchador marchadora marchista vallista saltador saltadora lanzador lanzadora pertiguista decatleta heptatleta triatleta atleta gimnasta nadador nadadora clavadista waterpolista remero remera regatista piragüista surfista surfero surfera windsurfista esquiador esquiadora snowboarder patinador patinadora montañista alpinista escalador escaladora senderista excursionista boxeador boxeadora púgil judoca karateca taekwondista luchador luchadora esgrimista tirador tiradora polista rugbista balonmanista voleibolista baloncestista basquetbolista beisbolista pelotari ajedrecista automovilista rallista medallista campeón campeona subcampeón subcampeona plusmarquista recordista finalista semifinalista ganador ganadora vencedor vencedora debutante canterano canterana linier colegiado colegiada aficionado aficionada hincha seguidor seguidora barrista deportista exárbitro';

// familia y calle
const PEOPLE =
  'nieto nieta bisnieto bisnieta tatarabuelo tatarabuela primo sobrino sobrina cuñado cuñada suegro yerno nuera padrastro madrastra hijastro hijastra ahijado ahijada padrino madrina mellizo melliza gemelo gemela prometido cónyuge pariente progenitor progenitora huérfano huérfana niño niña chico chica muchacho muchacha adolescente anciano anciana señor señora señorita ciudadano ciudadana habitante lugareño lugareña poblador pobladora aldeano aldeana transeúnte paseante viandante turista veraneante visitante huésped forastero forastera inmigrante migrante emigrante refugiado refugiada desplazado desplazada exiliado exiliada indígena indocumentado indocumentada sintecho mendigo mendiga okupa sobreviviente rescatado rescatada herido herida lesionado lesionada accidentado accidentada evacuado evacuada asistente participante concursante votante elector electora militante simpatizante integrante feminista pacifista animalista antitaurino antitaurina conservacionista sufragista contrincante adversario adversaria colega allegado allegada amante admirador admiradora fan internauta príncipe princesa duquesa condesa marqués marquesa barón baronesa emperador emperatriz sultán emir jeque jequesa zar zarina monarca faraón aristócrata matriarca curaca werken longko sabedor sabedora capataza organizador organizadora impulsor impulsora convocante encargado encargada supervisora capacitador capacitadora facilitador facilitadora ayudante sucesor sucesora predecesor predecesora antecesor antecesora interlocutor interlocutora entrevistado entrevistada encuestado encuestada informante declarante compareciente firmante signatario signataria reclamante solicitante beneficiario beneficiaria destinataria comisionista influenciador influenciadora astrólogo astróloga tarotista adiestrador adiestradora criador criadora tramitador copropietario copropietaria';

/** Roles besides those of `sources.ts`, whose plurals are groups. */
export const esTrades: readonly string[] = [
  ...POLITICS.split(' '),
  ...COURTS.split(' '),
  ...FORCES.split(' '),
  ...HEALTH.split(' '),
  ...SCIENCE.split(' '),
  ...SCHOOL.split(' '),
  ...ECONOMY.split(' '),
  ...CRAFTS.split(' '),
  ...PRESS.split(' '),
  ...CULTURE.split(' '),
  ...RELIGION.split(' '),
  ...SPORT.split(' '),
  ...PEOPLE.split(' '),
];

/** Of two words, or with a plural that is an adjective’s or a name’s too: «asociaciones profesionales», «los Reyes». */
export const esLoneTrades: readonly string[] =
  'vigía|buzo|profesional|nobel|reina|duque|familiar|pareja|cura|prelado|infanta|alto cargo|viceprimer ministro|primer mandatario|primera mandataria|física nuclear|premio nobel|ejecutivo jefe|ejecutiva jefe|estratega jefe|gestora de fondos|promotora inmobiliaria|mozo de almacén|operador de cámara|operadora de cámara|guía turística|guía turístico|crítica de cine|crítica literaria|productora ejecutiva|productora musical|disc jockey|gestora cultural|promotora cultural|sumo pontífice|santo padre|gran rabino|dalái lama|gran maestro|cuarto árbitro|adulto mayor|primera dama|primer caballero|alto comisionado|alta comisionada|alto representante|alta representante|número uno|número tres|hombre fuerte|mano derecha|gestora de la cuenta|mando policial|mando militar|alto mando|miembro del jurado'.split(
    '|',
  );

/** How a plural ends: the first that fits; nothing where many are spelt as one. */
export const esTradeEndings: readonly string[] = [
  'z ces',
  'ón ones',
  'án anes',
  'ín ines',
  'és eses',
  's ',
  'n nes',
  'l les',
  'r res',
  'd des',
  'y yes',
  'j jes',
  'í íes',
  'a as',
  'e es',
  'é és',
  'o os',
];
