import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

/** What the list shows for the first source of a text: [language, text, name, type]. */
const names: [string, string, string, string][] = [
  ['en', 'Environmental organisation Free Rivers Togo says the dam is a danger.', 'Free Rivers Togo', 'ngo'],
  ['en', 'Research firm Halden Data said sales had fallen.', 'Halden Data', 'company'],
  ['en', 'Swiss bank Norvig AG said profit had risen.', 'Norvig AG', 'company'],
  ['de', 'Der Berliner Streamingdienst Wellenton teilte mit, die Zahlen stiegen.', 'Wellenton', 'company'],
  ['de', 'Die Schweizer Gemeinde Val-Morin teilte mit, das Lokal sei geprüft.', 'Gemeinde Val-Morin', 'government'],
  ['de', 'Die Hamburger Reederei Nordwind erklärte, das Schiff sei sicher.', 'Nordwind', 'company'],
  ['es', 'El grupo de aerolíneas Norvair anunció que cancela sus vuelos.', 'Norvair', 'company'],
  ['es', 'La cadena de supermercados Tolmer informó de que cerrará.', 'Tolmer', 'company'],
];

describe('a source is listed by its own name', () => {
  it.each(names)('%s: %s', async (language, text, name, type) => {
    expect((await sourcesIn(language, text))[0]).toEqual([name, type]);
  });
});
