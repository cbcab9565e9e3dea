import type { SourceWords } from '../../pack/sources';

/** Métiers du sport, que le lexique des rôles reprend. */
export const frSportRoles: readonly string[] =
  'attaquant attaquante défenseur défenseuse gardien gardienne ailier ailière buteur buteuse coureur coureuse nageur nageuse boxeur boxeuse judoka sprinteur sprinteuse skieur skieuse cycliste handballeur handballeuse basketteur basketteuse footballeur footballeuse rugbyman sélectionneur sélectionneuse'.split(
    ' ',
  );

/** Comment l’on nomme, quand le nom n’est pas répété, qui a l’un de ces métiers ou de ces charges. */
export const frRoleKinds: NonNullable<SourceWords['roleKinds']> = [
  {
    names: 'technicien technicienne coach entraîneur entraîneuse tacticien',
    roles: 'sélectionneur sélectionneuse entraîneur entraîneuse coach manager',
  },
  {
    names: 'joueur joueuse athlète sportif sportive international internationale champion championne',
    roles: `${frSportRoles.join(' ')} milieu capitaine pilote`,
  },
  {
    names: 'élu élue politique responsable parlementaire',
    roles:
      'maire mairesse député députée sénateur sénatrice conseiller conseillère échevin échevine bourgmestre président présidente eurodéputé eurodéputée adjoint adjointe ministre',
  },
  {
    names: 'avocat avocate pénaliste conseil juriste défenseur robe',
    roles: 'avocat avocate me maître bâtonnier bâtonnière juriste',
  },
  {
    names: 'magistrat magistrate',
    roles: 'procureur procureure juge président présidente substitut parquetier parquetière avocat avocate',
  },
  {
    names: 'praticien praticienne médecin docteur spécialiste soignant soignante',
    roles:
      'médecin docteur dr chirurgien chirurgienne cardiologue neurologue pédiatre psychiatre oncologue infectiologue virologue généraliste urgentiste gynécologue infirmier infirmière',
  },
  {
    names: 'diplomate',
    roles: 'ambassadeur ambassadrice consul consule émissaire ministre représentant représentante',
  },
  { names: 'prélat religieux ecclésiastique', roles: 'évêque archevêque cardinal prêtre curé pape imam' },
  { names: 'militaire officier gradé', roles: 'général colonel commandant capitaine lieutenant amiral' },
  { names: 'policier policière', roles: 'commissaire inspecteur inspectrice commandant capitaine' },
  {
    names: 'artiste comédien comédienne vedette musicien musicienne',
    roles:
      'acteur actrice chanteur chanteuse danseur danseuse humoriste pianiste violoniste guitariste rappeur rappeuse compositeur compositrice',
  },
  {
    names: 'écrivain écrivaine journaliste auteur autrice',
    roles: 'romancier romancière journaliste éditorialiste chroniqueur chroniqueuse poète reporter essayiste',
  },
  {
    names: 'dirigeant dirigeante homme-d’affaires entrepreneur entrepreneuse industriel milliardaire patron patronne',
    roles: 'pdg fondateur fondatrice cofondateur cofondatrice directeur directrice président présidente gérant gérante',
  },
  {
    names: 'syndicaliste militant militante',
    roles: 'délégué déléguée secrétaire responsable porte-parole président présidente coordinateur coordinatrice',
  },
];

/** Ce qui ne dit que l’âge ou la vie passée de qui vient d’être cité. */
export const frPointingRoles: readonly string[] = (
  'quinquagénaire|sexagénaire|septuagénaire|octogénaire|quadragénaire|trentenaire|intéressé|intéressée|' +
  'ex-ministre|ex-président|ex-présidente|ex-député|ex-députée'
).split('|');
