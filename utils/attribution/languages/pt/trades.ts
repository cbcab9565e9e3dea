/** Persons by what they do or are, by the part of a newspaper they speak in, men and women, in Brazil and Portugal. */

// política e administração
const POLITICS =
  'político primeira-dama premiê ex-premiê ex-primeiro-ministro ex-vereador ex-vereadora ex-chanceler ex-embaixador ex-embaixadora ex-assessor ex-assessora ex-funcionário ex-funcionária ex-policial ex-militar ex-marido ex-mulher ex-namorado ex-namorada ex-sócio ex-sócia ex-aluno ex-aluna ex-dirigente ex-líder ex-comandante ex-delegado ex-delegada ex-procurador ex-procuradora ex-juiz ex-juíza ex-treinador ex-treinadora ex-técnico ex-futebolista ex-piloto ex-ator ex-atriz ex-presidiário ex-empregado ex-empregada ex-secretário-geral ex-eurodeputado ex-eurodeputada ex-vice-presidente ex-bancário ex-banqueiro ex-gestor ex-administrador ex-jogadora ex-campeão ex-campeã corregedor corregedora intendente interventor interventora burocrata tecnocrata estadista ditador opositor opositora dissidente pré-candidato pré-candidata presidenciável adido adida núncio enviado enviada emissário emissária mediador mediadora negociador negociadora observador observadora empregado empregada escrivã tabeliã cartorário cartorária auditor-fiscal auditora-fiscal despachante sub-prefeito subprefeito subprefeita mandachuva marqueteiro marqueteira lobista militante filiado filiada simpatizante correligionário correligionária adversário adversária';

// tribunais e crime
const COURTS =
  'jurado jurada juiz-presidente juíza-presidente arguido arguida acusado acusada suspeito investigado investigada indiciado indiciada denunciado condenado condenada detido detida preso presa detento detenta recluso reclusa foragido foragida fugitivo fugitiva delator delatora colaborador colaboradora informante infiltrado infiltrada criminoso criminosa assassino assassina homicida agressor agressora atirador atiradora assaltante ladrão ladra sequestrador sequestradora estuprador violador traficante miliciano miliciana terrorista jihadista hacker golpista estelionatário estelionatária falsificador falsificadora vítima refém sequestrado sequestrada queixoso queixosa demandante denunciante reclamante requerente recorrente penalista civilista trabalhista processualista legista médico-legista médica-legista papiloscopista detetive carcereiro carcereira solicitador solicitadora notário notária árbitro árbitra';

// polícia e forças armadas
const FORCES =
  'guarda-noturno delegado-chefe investigador-chefe soldada recruta cadete alferes brigadeiro almirante vice-almirante contra-almirante comodoro marechal tenente-coronel tenente-general major-general capitão-mor aviador aviadora paraquedista fuzileiro fuzileira franco-atirador artilheiro combatente ex-combatente veterano veterana reservista guerrilheiro guerrilheira rebelde mercenário mercenária desertor militar suboficial salva-vidas nadador-salvador socorrista bombeira brigadista mergulhador mergulhadora resgatista guarda-florestal sentinela vigilante náufrago sapador';

// saúde
const HEALTH =
  'paramédico paramédica anestesista anestesiologista intensivista internista hematologista nefrologista urologista dermatologista alergologista alergista endocrinologista endócrino reumatologista ortopedista traumatologista oftalmologista otorrino otorrinolaringologista radiologista gastroenterologista hepatologista geriatra gerontólogo gerontóloga neurologista neurocirurgião neurocirurgiã neurocientista neuropsicólogo neuropsicóloga oncologista mastologista ginecologista obstetra ginecologista-obstetra parteira doula fonoaudiólogo fonoaudióloga terapeuta psicoterapeuta psicanalista sexólogo sexóloga sanitarista microbiologista bioquímico geneticista farmacologista toxicologista patologista parasitologista bacteriologista optometrista podologista osteopata homeopata acupunturista massagista enfermeiro-chefe enfermeira-chefe biomédico biomédica paciente doador doadora gestante puérpera vacinologista epidemiologista-chefe cientista-chefe nutrólogo nutróloga';

// ciência
const SCIENCE =
  'linguista filólogo filóloga gramático lexicógrafo lexicógrafa teólogo teóloga pedagogo pedagoga psicopedagogo psicopedagoga etnógrafo etnógrafa etnólogo etnóloga paleontólogo paleontóloga egiptólogo egiptóloga musicólogo musicóloga cartógrafo cartógrafa geofísico matemático astrónomo astrónoma astrônomo astrônoma astrofísico cosmólogo cosmóloga astronauta cosmonauta glaciólogo glacióloga vulcanólogo vulcanóloga oceanólogo oceanóloga hidrólogo hidróloga espeleólogo espeleóloga zoólogo zoóloga entomólogo entomóloga ornitólogo ornitóloga ictiólogo ictióloga herpetólogo herpetóloga primatólogo primatóloga etólogo etóloga botânico naturalista ecólogo ecóloga ambientalista ecologista conservacionista biofísico enólogo enóloga sommelier escanção internacionalista arquivista bibliotecário bibliotecária museólogo museóloga restaurador restauradora académico académica acadêmico acadêmica erudito pensador pensadora intelectual humanista bolseiro bolseira bolsista doutorando doutoranda mestrando mestranda pós-doutorando estudioso estudiosa divulgador divulgadora inventor inventora laureado laureada informático programador programadora topógrafo topógrafa criminólogo criminóloga climatólogo climatóloga vice-reitor vice-reitora pró-reitor pró-reitora';

// escola
const SCHOOL =
  'educador educadora tutor tutora monitor monitora orientador orientadora vestibulando vestibulanda concurseiro concurseira estagiário estagiária explicador explicadora palestrante formador formadora conferencista licenciado licenciada formando formanda';

// economia e empresas
const ECONOMY =
  'analista-chefe estrategista estrategista-chefe estratega banqueiro banqueira trader corretor investidor investidora acionista credor credora devedor devedora contador contadora contabilista avaliador avaliadora empreendedor empreendedora magnata milionário milionária bilionário bilionária multimilionário oligarca patrão patroa publicitário importador exportador atacadista grossista distribuidor fornecedor empreiteiro incorporador senhorio arrendatário arrendatária locatário locatária inquilino inquilina proprietário proprietária comprador compradora cliente consumidor consumidora contribuinte assalariado assalariada desempregado desempregada pensionista hoteleiro hoteleira herdeiro herdeira leiloeiro leiloeira galerista colecionador colecionadora antiquário joalheiro joalheira relojoeiro lojista franqueado franqueada administrador administradora administrador-delegado tesoureiro tesoureira telefonista rececionista recepcionista';

// ofícios
const CRAFTS =
  'sapateiro sapateira alfaiate modista estilista tecelão tecelã oleiro oleira ceramista artesã ourives ferreiro serralheiro serralheira soldador soldadora canalizador encanador eletricista carpinteiro carpinteira marceneiro marceneira pintor pintora jardineiro gari faxineiro diarista babá porteira zelador zeladora ascensorista estivador estivadora entregador entregadora estafeta motoboy carteiro mecânico torneiro maquinista revisor condutor condutora motorneiro motociclista motoqueiro motoqueira ciclista pedestre copiloto hospedeira tripulante marinheiro marinheira timoneiro navegadora barqueiro barqueira faroleiro marisqueiro marisqueira mariscador mariscadora jangadeiro jangadeira ribeirinho ribeirinha seringueiro caçador lenhador vaqueiro vaqueira boiadeiro campino cavaleiro cavaleira amazona boia-fria camponês camponesa fazendeiro fazendeira pecuarista ruralista criador criadora suinicultor suinicultora avicultor avicultora apicultor apicultora viticultor viticultora vinicultor vinhateiro fruticultor fruticultora horticultor horticultora cafeicultor cafeicultora olivicultor olivicultora orizicultor sojicultor silvicultor floricultor floricultora pastor pastora queijeiro queijeira moleiro moleira padeiro padeira pasteleiro pasteleira confeiteiro confeiteira doceiro doceira talhante açougueiro açougueira peixeiro verdureiro quitandeiro quitandeira merceeiro merceeira garçonete barman barista chef cozinheiro-chefe merendeira balconista atendente florista livreiro livreira jornaleiro camelô sacoleira cabeleireiro cabeleireira barbeiro manicure esteticista tatuador tatuadora maquiador maquiadora coveiro coveira garimpeiro garimpeira operário operária metalúrgico projetista designer ilustrador ilustradora fotógrafo fotógrafa fotojornalista cinegrafista tradutor tradutora intérprete animador animadora borracheiro rendeira bordadeira benzedeira tanoeiro corticeiro prostituta flanelinha mototaxista perueiro cobrador cobradora';

// imprensa
const PRESS =
  'repórter correspondente redator redatora redactor editor editorialista articulista cronista comentarista comentador comentadora apresentador apresentadora âncora locutor locutora radialista moderador moderadora entrevistador entrevistadora youtuber tiktoker influenciador influenciadora influencer podcaster humorista cartunista chargista quadrinista checador crítico ombudsman';

// cultura
const CULTURE =
  'romancista novelista poeta poetisa contista ensaísta dramaturgo dramaturga roteirista argumentista guionista biógrafo biógrafa letrista prosador realizador realizadora documentarista encenador encenadora protagonista bailarino bailarina dançarino dançarina passista sambista carnavalesco carnavalesca cantautor cantautora compositor compositora fadista rapper funkeiro funkeira roqueiro roqueira pagodeiro tenor soprano barítono vocalista solista violinista violoncelista violonista pianista guitarrista baixista baterista percussionista saxofonista trompetista flautista organista sanfoneiro sanfoneira harpista músico instrumentista arranjador arranjadora dj musicista escultor escultora artista muralista grafiteiro grafiteira performer palhaço palhaça mágico ilusionista acrobata toureiro toureira figurinista cenógrafo cenógrafa maquilhador sonoplasta leitor leitora espectador espectadora ouvinte internauta comediante';

// religião
const RELIGION =
  'prelado vigário vigário-geral pároco diácono seminarista monge monja freira frade frei abade abadessa missionário missionária jesuíta franciscano beneditino imã imame mulá aiatolá rabino rabina pregador pregadora reverendo reverenda patriarca guru pai-de-santo mãe-de-santo babalorixá ialorixá catequista peregrino peregrina romeiro romeira devoto devota xamã pajé cacique curandeiro curandeira';

// esporte
const SPORT =
  'treinador-adjunto preparador preparadora olheiro capitã guarda-redes goleira zagueira lateral-direito lateral-esquerdo meio-campista avançada centroavante ponta-de-lança futebolista tenista golfista velocista fundista maratonista corredor corredora marchador marchadora saltador saltadora lançador lançadora triatleta ginasta nadador nadadora remador remadora velejador velejadora canoísta surfista skatista esquiador esquiadora patinador patinadora montanhista alpinista escalador escaladora pugilista boxeador boxeadora judoca karateca lutador lutadora esgrimista jóquei basquetebolista voleibolista andebolista hoquista rugbista enxadrista xadrezista mesatenista medalhista campeão campeã vice-campeão vice-campeã recordista finalista semifinalista vencedor vencedora estreante bandeirinha torcedor torcedora adepto adepta cartola peladeiro';

// família e rua
const PEOPLE =
  'bisneto bisneta primo sobrinha cunhado cunhada genro nora padrasto madrasta enteado enteada afilhado afilhada padrinho madrinha gémeo gémea gêmeo gêmea noivo noiva cônjuge parceiro parceira parente progenitor progenitora órfã menina menino criança rapaz rapariga garoto garota adolescente idoso idosa anciã senhor senhora cavalheiro cidadã habitante residente munícipe fregués freguês freguesa transeunte turista veraneante banhista visitante hóspede forasteiro imigrante migrante emigrante refugiado refugiada deslocado deslocada exilado exilada indígena quilombola sem-teto sem-abrigo desabrigado desabrigada ferido resgatado resgatada participante concorrente eleitor eleitora votante feminista pacifista organizador organizadora impulsionador príncipe princesa duquesa condessa marquês marquesa barão baronesa imperador imperatriz sultão emir xeque czar monarca encarregada supervisor supervisora instrutor instrutora ajudante sucessor sucessora antecessor antecessora interlocutora entrevistado entrevistada inquirido inquirida depoente signatário signatária beneficiário beneficiária porta-bandeira mestre-sala astrólogo astróloga vidente tarólogo taróloga adestrador adestradora condómino condômino viajante utilizador utilizadora seguidor seguidora anfitrião anfitriã integrante associado associada cooperado cooperada assentado assentada voluntário voluntária';

/** Roles besides those of `sources.ts`, whose plurals are groups. */
export const ptTrades: readonly string[] = [
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

/** Of two words, or with a plural that is irregular, a name’s or an adjective’s too. */
export const ptLoneTrades: readonly string[] =
  'cônsul|cônsul-geral|escrivão|tabelião|réu|guarda|sargento-mor|vigia|nobel|artesão|capelão|familiar|órfão|ancião|cidadão|rainha|duque|conde|assistente social|alto comissário|alta comissária|alto representante|alta representante|alto funcionário|assistente de acusação|clínico geral|auxiliar de enfermagem|operador de mercado|controlador de tráfego|operador de caixa|mestre de obras|operador de câmara|guia turístico|guia turística|profissional do sexo|sumo pontífice|santo padre|dalai lama|auxiliar técnico'.split(
    '|',
  );

/** How a plural ends: the first that fits; nothing where many are spelt as one. */
export const ptTradeEndings: readonly string[] = [
  'irmão irmãos',
  'artesão artesãos',
  'cidadão cidadãos',
  'cônsul cônsules',
  'm ns',
  'ão ões',
  'ês eses',
  's ',
  'al ais',
  'el éis',
  'il is',
  'r res',
  'z zes',
  'ã ãs',
  'a as',
  'e es',
  'o os',
  'é és',
  'ê ês',
  'i is',
  'á ás',
];
