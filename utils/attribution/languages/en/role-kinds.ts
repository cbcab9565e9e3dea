import type { SourceWords } from '../../pack/sources';

const SCIENCES =
  'scientist researcher biologist ecologist geologist physicist chemist astronomer astrophysicist climatologist epidemiologist virologist microbiologist immunologist geneticist botanist zoologist ornithologist entomologist oceanographer hydrologist meteorologist seismologist volcanologist glaciologist palaeontologist paleontologist anthropologist archaeologist archeologist sociologist psychologist economist historian criminologist demographer statistician mathematician linguist philosopher geographer engineer neuroscientist agronomist toxicologist nutritionist professor lecturer academic scholar author fellow director';
const MEDICINE =
  'doctor dr physician surgeon gp consultant paediatrician pediatrician obstetrician gynaecologist oncologist cardiologist neurologist radiologist pathologist psychiatrist dermatologist epidemiologist virologist anaesthetist paramedic nurse midwife dentist officer';
const POLITICS =
  'mp senator sen rep representative congressman congresswoman assemblyman assemblywoman minister secretary premier president chancellor mayor councillor councilor alderman governor gov speaker whip peer deputy delegate commissioner backbencher candidate leader';
const SPORT =
  'striker goalkeeper keeper defender midfielder winger forward captain skipper batter batsman bowler pitcher quarterback guard sprinter swimmer cyclist boxer golfer jockey gymnast skier skater driver rider rower wrestler';

/** What a person of one of these trades and offices is called when the name is not said again. */
export const enRoleKinds: NonNullable<SourceWords['roleKinds']> = [
  { names: 'scientist researcher academic scholar expert specialist author investigator', roles: SCIENCES },
  { names: 'doctor medic physician clinician specialist consultant', roles: MEDICINE },
  { names: 'politician lawmaker legislator parliamentarian', roles: POLITICS },
  { names: 'player athlete star sportsman sportswoman international champion', roles: SPORT },
  { names: 'coach boss manager', roles: 'coach manager trainer boss' },
  {
    names: 'lawyer counsel advocate',
    roles: 'lawyer attorney barrister solicitor counsel prosecutor qc kc silk advocate partner',
  },
  {
    names: 'executive boss businessman businesswoman entrepreneur tycoon billionaire',
    roles:
      'ceo chief executive founder cofounder co-founder chairman chairwoman chair director owner president entrepreneur investor',
  },
  {
    names: 'head chief boss leader',
    roles:
      'governor gov director president chief chair chairman chairwoman chairperson executive ceo secretary commissioner dean rector principal head leader',
  },
  { names: 'diplomat', roles: 'ambassador envoy consul attaché minister representative negotiator' },
  {
    names: 'cleric clergyman churchman priest',
    roles: 'bishop archbishop cardinal pastor imam rabbi vicar reverend rev',
  },
  {
    names: 'officer policeman policewoman',
    roles: 'constable sergeant sgt inspector superintendent commissioner chief sheriff detective trooper deputy',
  },
  { names: 'commander officer', roles: 'general colonel major captain admiral brigadier lieutenant commander' },
  {
    names: 'performer artist entertainer star musician',
    roles:
      'actor actress singer dancer comedian musician rapper guitarist pianist violinist composer director presenter',
  },
  {
    names: 'writer journalist',
    roles: 'journalist reporter editor columnist correspondent author novelist poet critic',
  },
  { names: 'teacher educator', roles: 'teacher headteacher headmaster headmistress principal professor lecturer' },
  { names: 'campaigner activist', roles: 'campaigner activist organiser organizer founder volunteer coordinator' },
  { names: 'farmer', roles: 'farmer grower rancher herder beekeeper winemaker' },
];

/** What only tells who was cited last: age, party. Not "the father", "the pensioner": those may be anybody. */
export const enPointingRoles: readonly string[] = (
  'year-old|year old|father-of-one|father-of-two|father-of-three|father-of-four|mother-of-one|mother-of-two|mother-of-three|mother-of-four|' +
  'republican|democrat|tory|socialist|octogenarian|septuagenarian'
).split('|');
