/** Further people by what they do or are, as papers name those they speak to. */
export const enRoles: readonly string[] = (
  'secretary of state|minister of state|attorney general|solicitor general|surgeon general|inspector general|auditor general|governor general|secretary of defense|secretary of defence|secretary of the treasury|home secretary|foreign secretary|health secretary|education secretary|defence secretary|defense secretary|treasury secretary|chancellor of the exchequer|chief of staff|chief of police|chief justice|district attorney|city manager|town clerk|' +
  'ranger|park ranger|firefighter|paramedic|surgeon|dentist|vet|veterinarian|optician|therapist|counsellor|psychiatrist|paediatrician|pediatrician|obstetrician|oncologist|cardiologist|neurologist|' +
  'radiologist|pathologist|coroner|medical examiner|toxicologist|microbiologist|immunologist|geneticist|botanist|zoologist|ornithologist|entomologist|marine biologist|oceanographer|hydrologist|seismologist|volcanologist|agronomist|forester|conservationist|' +
  'anthropologist|archaeologist|archeologist|criminologist|demographer|statistician|political scientist|philosopher|linguist|theologian|geographer|mathematician|curator|archivist|librarian|' +
  'barrister|solicitor|counsel|magistrate|bailiff|juror|defendant|plaintiff|claimant|victim|detainee|inmate|prisoner|parolee|' +
  'secretary-general|secretary general|president-elect|first minister|foreign minister|finance minister|premier|vice president|congressman|congresswoman|legislator|mp|assemblyman|alderman|councilman|councilwoman|party leader|whip|speaker|' +
  'treasurer|comptroller|ombudsman|superintendent|constable|sergeant|sheriff|marshal|trooper|colonel|admiral|soldier|veteran|fighter|rebel|militant|' +
  'farm worker|grower|herder|pastoralist|rancher|beekeeper|winemaker|brewer|miner|welder|electrician|plumber|carpenter|mechanic|builder|bricklayer|decorator|gardener|cleaner|cook|chef|waiter|waitress|barista|butcher|greengrocer|grocer|vendor|hawker|food vendor|street vendor|stallholder|market trader|wholesaler|dealer|merchant|importer|exporter|hairdresser|barber|tailor|seamstress|cashier|courier|trucker|taxi driver|bus driver|train driver|conductor|docker|sailor|skipper|ferryman|angler|' +
  'landlord|tenant|homeowner|commuter|passenger|tourist|hiker|holidaymaker|motorist|cyclist|shopper|customer|client|patient|carer|caregiver|childminder|parent|grandmother|grandfather|widow|widower|son|daughter|brother|sister|uncle|aunt|cousin|wife|husband|friend|colleague|schoolgirl|schoolboy|pupil|graduate|apprentice|intern|tutor|headmaster|headteacher|headmistress|schoolteacher|teaching assistant|social worker|youth worker|aid worker|care worker|health worker|charity worker|case worker|' +
  'elder|chieftain|village chief|chief executive|chief economist|chief scientist|chief medical officer|chief constable|fire chief|managing director|chief financial officer|chair of governors|trustee|board member|shareholder|investor|landowner|entrepreneur|businessman|businesswoman|contractor|subcontractor|estate agent|surveyor|architect|designer|programmer|developer|hacker|whistleblower|blogger|columnist|broadcaster|presenter|photographer|filmmaker|novelist|poet|musician|composer|actress|director-general|director general|artist|dancer|comedian|goalkeeper|striker|midfielder|defender|referee|umpire|jockey|trainer|swimmer|runner|athlete|footballer|' +
  'advisers|advisors|ambassadors|envoys|negotiators|delegates|mediators|commissioners|councillors|council members|mayors|governors|commanders|generals|officers|detectives|investigators|agents|staffers|staff members|directors|executives|bosses|chiefs|party chiefs|party leaders|spymasters|rapporteurs|inspectors|monitors|candidates|legislators|mps|backbenchers|peers|judges|members|voice|' +
  'godmother|publicist|father of two|father of three|mother of two|mother of three|' +
  'vicar|pastor|reverend|nun|monk|chaplain|cardinal|lama|trade officer|press secretary|liaison officer|information officer|duty officer|health officer|police officer|returning officer|customs officer'
).split('|');

/** Further groups that nobody can check one by one. */
export const enGroups: readonly string[] = (
  'auditors|rangers|firefighters|paramedics|surgeons|psychologists|psychiatrists|epidemiologists|geologists|meteorologists|seismologists|agronomists|archaeologists|sociologists|demographers|statisticians|' +
  'barristers|solicitors|magistrates|jurors|defendants|plaintiffs|prisoners|detainees|inmates|former detainees|old people|young people|elderly people|elders|village elders|community leaders|religious leaders|business leaders|church leaders|union leaders|' +
  'women|men|mothers|fathers|families|grieving families|pensioners|retirees|widows|children|teenagers|pupils|graduates|commuters|passengers|tourists|hikers|motorists|cyclists|shoppers|patients|carers|homeowners|householders|' +
  'vendors|hawkers|stallholders|dealers|wholesalers|importers|exporters|merchants|truckers|taxi drivers|bus drivers|lorry drivers|dockers|sailors|skippers|anglers|herders|ranchers|pastoralists|beekeepers|winemakers|brewers|millers|bakers|miners|' +
  'builders|contractors|estate agents|surveyors|architects|engineers|developers|designers|programmers|entrepreneurs|shareholders|bondholders|creditors|lenders|insurers|retailers|manufacturers|suppliers|operators|restaurateurs|hoteliers|' +
  'migrants|refugees|asylum seekers|displaced people|aid workers|health workers|care workers|social workers|charities|campaign groups|advocacy groups|trade groups|environmental groups|civil society groups|opposition parties|opposition figures|backbenchers|loyalists|hardliners|rebels|protesters|demonstrators|strikers|organisers|organizers|' +
  'family|entourage|associates|close associates|backers|handlers|in-laws|loved ones|next of kin|relations|' +
  'eyewitnesses|onlookers|passers-by|bystanders|regulars|old hands|veterans|pundits|columnists|academics|legal experts|health experts|security experts|market watchers|political analysts|industry figures|industry insiders'
).split('|');

/** What the same person is called, title and office: "Gov. Ana Whitcombe", then "the governor". */
export const enRoleFamilies: readonly string[] = [
  'gov governor',
  'sen senator lawmaker legislator',
  'rep representative congressman congresswoman lawmaker legislator',
  'prof professor scientist researcher scholar academic expert',
  'gen general commander',
  'col colonel commander',
  'lt lieutenant',
  'sgt sergeant',
  'capt captain',
  'cmdr commander',
  'adm admiral commander',
  'maj major',
  'det detective',
  'insp inspector',
  'supt superintendent',
  'cllr coun councillor councilor',
  'atty attorney prosecutor lawyer',
  'rev reverend pastor minister priest preacher',
  'fr priest',
  'dr doctor physician scientist expert',
  'lawyer attorney barrister solicitor advocate counsel',
  'premier minister chancellor',
  'mp lawmaker legislator parliamentarian politician',
  'economist analyst strategist',
  'economist biologist ecologist geologist physicist chemist astronomer climatologist epidemiologist virologist hydrologist meteorologist oceanographer psychologist sociologist historian scientist researcher academic expert scholar professor lecturer',
  'chairman chairwoman chairperson chair',
  'boss chief head executive ceo director',
  'farmer grower rancher',
];
