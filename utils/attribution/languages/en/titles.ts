/** What stands in front of a name: forms of address, ranks in full and short, offices that go with the name alone. */
export const enTitles = [
  'mr mrs ms miss mx messrs dr drs prof professor sir lord lady dame baron baroness count countess duke duchess earl viscount sheikh sheikha emir sultan',
  'gen col lt sgt capt maj brig cpl lcpl pte pvt spc cmdr cdr cmdre adm det insp supt ch const lieut',
  'lieutenant corporal brigadier commodore major-general major-gen maj-gen lieutenant-general lieutenant-colonel lieutenant-commander lt-gen lt-col lt-cmdr brigadier-general brigadier-gen brig-gen col-gen colonel-general vice-admiral rear-admiral vice-adm rear-adm sgt-maj sergeant-major',
  'air-marshal vice-marshal inspector-general staff-sergeant',
  'sen rep gov rev revd reverend fr hon rt cllr coun councillor adv advocate atty barr engr president minister judge justice king queen prince princess pope ayatollah maulana mufti mullah alhaji hajia mallam oba otunba shri smt datuk tengku tunku ustaz hajj haji rabbi archdeacon monsignor msgr venerable',
].join(' ');
