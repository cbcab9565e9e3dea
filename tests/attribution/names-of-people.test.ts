import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

/** Who is listed for each attribution of a text, in reading order: [language, text, names]. */
const smallWords: [string, string, string[]][] = [
  [
    'en',
    'Lotte van der Meulen, a shipwright, said the keel was sound. Van der Meulen said rust was rare. Ms van der Meulen warned of worms.',
    ['Lotte van der Meulen', 'Lotte van der Meulen', 'Lotte van der Meulen'],
  ],
  ['en', 'Paul de Brauw of Halden College said tides rose.', ['Paul de Brauw']],
  ['en', 'Harbour chief Faisal bin Nuri said the crane was safe.', ['Faisal bin Nuri']],
  [
    'fr',
    'Le ministre belge Joris van den Akker a indiqué que le bac circulait. M. van den Akker a évoqué la crue.',
    ['Joris van den Akker', 'Joris van den Akker'],
  ],
];

const behindRolesBody: [string, string, string[]][] = [
  [
    'fr',
    'La directrice de l’Agence spatiale européenne Ilse von Harden a déclaré que la sonde volait. L’agence a évoqué un retard.',
    ['Ilse von Harden', 'Agence spatiale européenne'],
  ],
  [
    'fr',
    'La cheffe de l’Office cantonal des forêts Irma van der Velde a expliqué que le bois manquait.',
    ['Irma van der Velde'],
  ],
  ['fr', 'La présidente du Conseil portuaire européen Karla Holm a expliqué que le quai fermait.', ['Karla Holm']],
  ['fr', 'Le porte-parole du gouvernement Yvon Maret a appelé au calme.', ['Yvon Maret']],
  ['fr', 'La commissaire européenne à l’Énergie Tiina Kask a promis des digues.', ['Tiina Kask']],
  ['fr', 'Le gérant de la société Morin Frères a promis des digues.', ['gérant de la société Morin Frères']],
  ['es', 'La senadora de Costa Rica Delia Sosa aseguró que el muelle aguanta.', ['Delia Sosa']],
  ['es', 'El presidente de la Conferencia Episcopal Lucio Aranda lamentó el incendio.', ['Lucio Aranda']],
  [
    'es',
    'El diputado de Fuerza Social Bruno Leiva criticó la tasa. Leiva dijo que es injusta.',
    ['Bruno Leiva', 'Bruno Leiva'],
  ],
];

const named = async (language: string, text: string) => (await sourcesIn(language, text)).map(([name]) => name);

describe('small words tie a surname to its first name or its title', () => {
  it.each(smallWords)('%s: %s', async (language, text, names) => {
    expect(await named(language, text)).toEqual(names);
  });
});

describe('a role, whose it is and a name are one person', () => {
  it.each(behindRolesBody)('%s: %s', async (language, text, names) => {
    expect(await named(language, text)).toEqual(names);
  });
});
