import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

/** What the list shows for the first source of a text: [language, text, name, type]. */
const names: [string, string, string, string][] = [
  ['en', 'Environmental organisation Free Rivers Togo says the dam is a danger.', 'Free Rivers Togo', 'ngo'],
  ['en', 'Research firm Halden Data said sales had fallen.', 'Halden Data', 'company'],
  ['en', 'Dalemarket.com said sales rose.', 'Dalemarket.com', 'company'],
  ['en', 'The Dockers Union said pay fell.', 'Dockers Union', 'ngo'],
  ['en', 'Sales fell, according to Brandt Equities.', 'Brandt Equities', 'company'],
  ['en', 'Élysée advisers say lunch is late.', 'Élysée advisers', 'role'],
  ['en', 'Swiss bank Norvig AG said profit had risen.', 'Norvig AG', 'company'],
  ['de', 'Der Berliner Streamingdienst Wellenton teilte mit, die Zahlen stiegen.', 'Wellenton', 'company'],
  ['de', 'Die Schweizer Gemeinde Val-Morin teilte mit, das Lokal sei geprüft.', 'Gemeinde Val-Morin', 'government'],
  ['de', 'Die Hamburger Reederei Nordwind erklärte, das Schiff sei sicher.', 'Nordwind', 'company'],
  ['es', 'El grupo de aerolíneas Norvair anunció que cancela sus vuelos.', 'Norvair', 'company'],
  ['en', '"We waited for an hour," Tolliver said.', 'Tolliver', 'person'],
  ['en', 'Liaro said that the crew was ready.', 'Liaro', 'person'],
  ['en', 'Kestrin says it will offer better mileage.', 'Kestrin', 'company'],
  ['en', 'Sales fell, according to data from Movex.', 'Movex', 'company'],
  ['fr', '« C’est long », a dit Malko.', 'Malko', 'person'],
  ['es', 'La AFRT denunció que hay recortes.', 'AFRT', 'ngo'],
  ['it', 'L’AFRT sottolinea che mancano i fondi.', 'AFRT', 'ngo'],
  [
    'en',
    'The Centers for Disease Control said cases fell.',
    'Centers for Disease Control and Prevention',
    'government',
  ],
  [
    'es',
    'La representación de la OPS en Lima remarcó que no hay casos.',
    'Organización Panamericana de la Salud',
    'international-organisation',
  ],
  ['es', 'La oficina de la alcaldesa, Rita Soler, anunció que habrá ferias.', 'oficina de la alcaldesa', 'government'],
  ['es', 'Supermercados Tolmer anunció que cerrará.', 'Supermercados Tolmer', 'company'],
  ['es', 'El Frente Costero anunció que votará no.', 'Frente Costero', 'ngo'],
  ['es', 'La Defensoría del Pueblo pidió vigilar las presas.', 'Defensoría del Pueblo', 'government'],
  ['es', 'Según El Correo de Brévalo, el faro cierra.', 'El Correo de Brévalo', 'media'],
  ['es', 'Lo multó la Superintendencia de Puertos (SPU). La SPU señaló que habrá más.', 'SPU', 'government'],
  ['es', 'El Banco Central informó que la inflación cedió.', 'Banco Central', 'central-bank'],
  ['es', 'La cadena de supermercados Tolmer informó de que cerrará.', 'Tolmer', 'company'],
];

describe('a source is listed by its own name', () => {
  it.each(names)('%s: %s', async (language, text, name, type) => {
    expect((await sourcesIn(language, text))[0]).toEqual([name, type]);
  });
});

describe('one name is one source', () => {
  it('gives «la fuente» to the only one kept secret, whoever spoke since (es)', async () => {
    const found = await sourcesIn(
      'es',
      'Ardió el granero, informó una fuente oficial. Nadie vio nada, dijo el concejal Raúl Quiles. Empezó a las tres, según la fuente.',
    );
    expect(new Set(found.map(([name]) => name))).toEqual(new Set(['fuente oficial', 'Raúl Quiles']));
  });

  it('knows « M. » for a title (fr)', async () => {
    const found = await sourcesIn(
      'fr',
      'Il manque des bras, a déclaré Anton Verkov lundi. « C’est grave », a dit M. Verkov.',
    );
    expect(new Set(found.map(([name]) => name))).toEqual(new Set(['Anton Verkov']));
  });
});

describe('a state that takes a stand is listed with its country', () => {
  it.each([
    ['fr', 'Nairobi a dénoncé un affront.', 'Nairobi'],
    ['es', 'Quito rechazó el canje de atuneros.', 'Quito'],
    ['ar', 'نفت كراكاس شراء السفينة.', 'كراكاس'],
  ])('%s: %s', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([[name, 'government']]);
  });
});

describe('what follows points back to the right one of two', () => {
  it.each([
    [
      'The Department of Health said mumps was back. The Department of Canals said locks froze. The health department said jabs were free.',
      ['Department of Health', 'Department of Canals', 'Department of Health'],
    ],
    [
      'Senator Olga Brandt and Governor Hugh Pell said the weir leaked. The governor said divers were coming.',
      ['Olga Brandt', 'Hugh Pell'],
    ],
  ])('%s', async (text, names) => {
    expect((await sourcesIn('en', text)).map(([name]) => name)).toEqual(names);
  });
});

it('a surname is its bearer’s before that of whatever was called after him', async () => {
  const found = await sourcesIn(
    'en',
    'Oscar Tilby is the owner of Tilby Garden Design Therapy. The beds are ready.',
    '“Roses need lime,” Tilby says.',
  );
  expect(found).toEqual([['Oscar Tilby', 'person']]);
});
