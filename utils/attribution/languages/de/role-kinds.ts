import type { SourceWords } from '../../pack/sources';

/** Wie heißt, wer eines dieser Ämter oder einen dieser Berufe hat, wenn der Name nicht wiederholt wird. Wortenden. */
export const deRoleKinds: NonNullable<SourceWords['roleKinds']> = [
  {
    names: 'politiker parlamentarier mandatar volksvertreter',
    roles:
      'abgeordneter abgeordnete senator minister bürgermeister rathauschef landrat stadtrat gemeinderat staatssekretär präsident kanzler vorsitzender parteichef fraktionschef nationalrat ständerat bundesrat landesrat landeshauptmann',
  },
  {
    names: 'politikerin parlamentarierin mandatarin volksvertreterin',
    roles:
      'abgeordnete senatorin ministerin bürgermeisterin rathauschefin landrätin stadträtin gemeinderätin staatssekretärin präsidentin kanzlerin vorsitzende parteichefin fraktionschefin nationalrätin ständerätin bundesrätin landesrätin landeshauptfrau',
  },
  { names: 'coach trainer übungsleiter teamchef', roles: 'trainer coach teamchef bundestrainer cheftrainer' },
  {
    names: 'spieler profi nationalspieler kapitän sportler athlet',
    roles:
      'stürmer torwart torhüter verteidiger mittelfeldspieler kapitän läufer schwimmer radprofi boxer skirennfahrer skispringer pilot',
  },
  {
    names: 'spielerin nationalspielerin sportlerin athletin',
    roles: 'stürmerin torhüterin torfrau verteidigerin kapitänin läuferin schwimmerin skirennfahrerin biathletin',
  },
  { names: 'jurist', roles: 'anwalt rechtsanwalt richter staatsanwalt notar verteidiger' },
  { names: 'juristin', roles: 'anwältin rechtsanwältin richterin staatsanwältin notarin verteidigerin' },
  {
    names: 'mediziner arzt',
    roles: 'arzt chirurg kardiologe neurologe internist virologe psychiater onkologe chefarzt',
  },
  {
    names: 'medizinerin ärztin',
    roles: 'ärztin chirurgin kardiologin neurologin internistin virologin psychiaterin onkologin chefärztin',
  },
  {
    names: 'manager unternehmer firmenchef geschäftsmann',
    roles: 'vorstandschef konzernchef geschäftsführer gründer vorstand inhaber aufsichtsratschef',
  },
  {
    names: 'managerin unternehmerin firmenchefin geschäftsfrau',
    roles: 'vorstandschefin konzernchefin geschäftsführerin gründerin inhaberin',
  },
  { names: 'diplomat', roles: 'botschafter gesandter konsul außenminister' },
  { names: 'diplomatin', roles: 'botschafterin gesandte konsulin außenministerin' },
  {
    names: 'geistlicher geistliche kirchenmann theologe',
    roles: 'bischof erzbischof pfarrer kardinal priester papst dekan',
  },
  { names: 'beamter polizist', roles: 'kommissar polizeichef polizeipräsident inspektor' },
  { names: 'militär offizier', roles: 'general oberst generalinspekteur kommandeur admiral' },
  { names: 'künstler star', roles: 'schauspieler sänger musiker regisseur maler komponist kabarettist' },
  { names: 'künstlerin', roles: 'schauspielerin sängerin musikerin regisseurin malerin komponistin kabarettistin' },
  { names: 'schriftsteller autor publizist', roles: 'journalist schriftsteller autor kolumnist lyriker redakteur' },
  {
    names: 'schriftstellerin autorin publizistin',
    roles: 'journalistin schriftstellerin autorin kolumnistin redakteurin',
  },
];

/** Was nur sagt, wie alt, woher oder wessen Partei ist, wer zuletzt sprach. */
export const dePointingRoles: readonly string[] = (
  'jährige jähriger jährigen mann frau österreicher österreicherin schweizer schweizerin franzose französin italiener italienerin brite britin amerikaner amerikanerin us-amerikaner ' +
  'spanier spanierin pole polin russe russin ukrainer ukrainerin türke türkin däne dänin schwede schwedin norweger norwegerin niederländer niederländerin belgier belgierin ungar ungarin ' +
  'tscheche tschechin grieche griechin israeli israelin bayer bayerin hesse hessin sachse sächsin berliner berlinerin hamburger hamburgerin wiener wienerin ' +
  'sozialdemokrat sozialdemokratin christdemokrat christdemokratin liberale liberaler grüne grüner freidemokrat unionspolitiker unionspolitikerin'
).split(' ');
