import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('one noun for two bodies is listed whole, by what it is', () => {
  it.each([
    [
      'en',
      'The ministries of trade and fisheries said the quay would open.',
      'ministries of trade and fisheries',
      'government',
    ],
    [
      'en',
      'The labour and tourism ministries said the quay would open.',
      'labour and tourism ministries',
      'government',
    ],
    [
      'en',
      'The quay will open, according to the labour and tourism ministries.',
      'labour and tourism ministries',
      'government',
    ],
    [
      'fr',
      'Selon les préfectures du Cher et des Landes, le quai rouvrira.',
      'préfectures du Cher et des Landes',
      'government',
    ],
    [
      'fr',
      'Les ministres du Budget et des Sports ont promis que le quai rouvrirait.',
      'ministres du Budget et des Sports',
      'role',
    ],
    [
      'es',
      'Los ministerios de Pesca y de Turismo indicaron que el muelle abrirá.',
      'ministerios de Pesca y de Turismo',
      'government',
    ],
    [
      'es',
      'Los ayuntamientos de Lorca y Totana informaron de que el muelle abrirá.',
      'ayuntamientos de Lorca y Totana',
      'government',
    ],
    [
      'de',
      'Das Finanz- und das Sozialministerium teilten mit, der Kai öffne im Mai.',
      'Finanz- und das Sozialministerium',
      'government',
    ],
  ])('%s: %s', async (language, text, name, type) => {
    expect(await sourcesIn(language, text)).toEqual([[name, type]]);
  });
});

describe('a body is not who gave it its name', () => {
  it.each([
    ['en', 'The Nissan Foundation said the prize was lost. Nissan said sales rose.', 'Nissan Foundation', 'Nissan'],
    [
      'fr',
      'La Fondation Renault a indiqué que le prix était perdu. Renault a précisé que rien ne changeait.',
      'Fondation Renault',
      'Renault',
    ],
    [
      'es',
      'La Fundación Endesa indicó que el premio se perdió. Endesa señaló que nada cambia.',
      'Fundación Endesa',
      'Endesa',
    ],
    [
      'de',
      'Die Robert-Bosch-Stiftung teilte mit, der Preis sei weg. Bosch erklärte, nichts ändere sich.',
      'Robert-Bosch-Stiftung',
      'Bosch',
    ],
  ])('%s: %s', async (language, text, body, firm) => {
    expect(await sourcesIn(language, text)).toEqual([
      [body, 'ngo'],
      [firm, 'company'],
    ]);
  });

  it('keeps a firm’s own noun with it', async () => {
    expect(await sourcesIn('fr', 'Le groupe Renault a indiqué que rien ne changeait.')).toEqual([
      ['Renault', 'company'],
    ]);
    expect(await sourcesIn('de', 'Der Bosch-Konzern sagte, nichts ändere sich.')).toEqual([['Bosch', 'company']]);
  });
});

describe('a house has its place or founder in its name', () => {
  it.each([
    ['de', 'Die Sparkasse Dellheim teilte mit, die Filiale schließe.', 'Sparkasse Dellheim', 'company'],
    ['de', 'Die Stiftung Uferlicht teilte mit, das Haus schließe.', 'Stiftung Uferlicht', 'ngo'],
    ['es', 'El Hospital La Vareda informó de que faltan camas.', 'Hospital La Vareda', 'university'],
  ])('%s: %s', async (language, text, name, type) => {
    expect(await sourcesIn(language, text)).toEqual([[name, type]]);
  });
});

describe('parties and unions', () => {
  it.each([
    ['fr', 'Le Rassemblement national a assuré que non. Le RN a ajouté que tout était faux.', 'Rassemblement national'],
    ['es', 'El Partido Vareda aseguró que no. El PV añadió que todo es falso.', 'Partido Vareda'],
    ['fr', 'La Force lacustre a assuré que non. La FL a ajouté que tout était faux.', 'Force lacustre'],
  ])('short forms are theirs (%s): %s', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([
      [name, 'ngo'],
      [name, 'ngo'],
    ]);
  });

  it.each([
    ['fr', 'LR a affirmé que tout était faux.', 'Les Républicains'],
    ['en', 'Labour said the plan was late.', 'Labour'],
  ])('of two letters or one plain word are no firms (%s): %s', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([[name, 'ngo']]);
  });
});

describe('people with a name that bodies have', () => {
  it.each([
    ['en', 'Sandra Mercury said the lock was stuck.', 'Sandra Mercury'],
    ['en', 'Kevin Dispatch said the lock was stuck.', 'Kevin Dispatch'],
    ['de', 'Jutta Spiegel sagte, das Schloss klemme.', 'Jutta Spiegel'],
    ['fr', 'Carme Bosch a dit que la porte coinçait.', 'Carme Bosch'],
    ['en', 'Otis "Bo" Marrow said the lock was stuck.', 'Otis Bo Marrow'],
    ['es', 'Ramiro «Tito» Salvas dijo que la puerta no abre.', 'Ramiro Tito Salvas'],
  ])('%s: %s', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([[name, 'person']]);
  });

  it('leaves papers what they are', async () => {
    expect(await sourcesIn('en', 'Holm Mercury reported that the lock was stuck.')).toEqual([
      ['Holm Mercury', 'media'],
    ]);
  });
});

describe('verbs of grumbling and cheering before a clause (de)', () => {
  it.each([
    ['Der Wirt Uwe Talmann klagte, die Gäste blieben aus.', 'Uwe Talmann', 'person'],
    ['Eine Anwohnerin schimpfte, niemand leere die Tonnen.', 'Anwohnerin', 'role'],
    ['Die Trainerin schwärmte, das sei ihr bester Tag.', 'Trainerin', 'role'],
  ])('%s', async (text, name, type) => {
    expect(await sourcesIn('de', text)).toEqual([[name, type]]);
  });
});
