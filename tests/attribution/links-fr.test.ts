import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('in French', () => {
  it('a body of another canton or country is not the known one of the same name', async () => {
    const council = ['Conseil d’État neuchâtelois', 'government'];
    expect(
      await sourcesIn(
        'fr',
        'Le Conseil d’État neuchâtelois a annoncé mercredi qu’il renonçait au tunnel.',
        '« Nous avons entendu la population », a expliqué le Conseil d’État.',
      ),
    ).toEqual([council, council]);
    expect(await sourcesIn('fr', 'Le Conseil d’État du canton de Vaud estime que le projet est mûr.')).toEqual([
      ['Conseil d’État du canton de Vaud', 'government'],
    ]);
    expect(await sourcesIn('fr', 'La Croix-Rouge malienne a recensé douze blessés.')).toEqual([
      ['Croix-Rouge malienne', 'ngo'],
    ]);
  });

  it('a known body keeps its name before any other words', async () => {
    expect(await sourcesIn('fr', 'Selon le Monde de vendredi, la vente est signée.')).toEqual([['Le Monde', 'media']]);
    expect(await sourcesIn('fr', 'Le Conseil d’État a jugé que le décret était illégal.')).toEqual([
      ['Conseil d’État', 'government'],
    ]);
  });

  it('a pronoun behind what its subject plans is that subject', async () => {
    expect(await sourcesIn('fr', 'Le maire de Brévaux veut fermer le port, a-t-il annoncé lundi.')).toEqual([
      ['maire de Brévaux', 'role'],
    ]);
    expect(
      await sourcesIn(
        'fr',
        'Le projet est mûr, selon la ministre Lina Karel. Le maire veut fermer le port, a-t-elle indiqué lundi.',
      ),
    ).toEqual([
      ['Lina Karel', 'person'],
      ['Lina Karel', 'person'],
    ]);
  });

  it('“de même source” is the source just cited', async () => {
    expect(
      await sourcesIn('fr', 'Le port est fermé, selon la police. Un marin est blessé, a-t-on ajouté de même source.'),
    ).toEqual([
      ['police', 'government'],
      ['police', 'government'],
    ]);
  });

  it('whoever a sentence has just brought in goes on as “il”, “ils”', async () => {
    expect(
      await sourcesIn(
        'fr',
        'La mairie de Brévaux suit l’affaire, selon la préfecture du Var.',
        'On croise une dizaine de pêcheurs polonais sur le quai. Ils affirment que la sardine manque.',
        'Une apicultrice ouvre ses ruches. « Tout est perdu », lance-t-elle.',
      ),
    ).toEqual([
      ['préfecture du Var', 'government'],
      ['pêcheurs polonais', 'collective'],
      ['apicultrice', 'role'],
    ]);
    // Who acts in the sentence, and who has spoken before.
    expect(
      await sourcesIn(
        'fr',
        'Le maire Luc Vaur a salué un boulanger. « Je suis fier », a-t-il lancé.',
        'Un marin écoute. « Le port vivra », a-t-il poursuivi.',
      ),
    ).toEqual([
      ['Luc Vaur', 'person'],
      ['Luc Vaur', 'person'],
    ]);
  });

  it('a name behind a role, its body and its short form is the person', async () => {
    expect(
      await sourcesIn('fr', 'La trésorière de la Ligue des canaux (LC) Inès Vautrin a dénoncé une taxe « absurde ».'),
    ).toEqual([['Inès Vautrin', 'person']]);
  });

  it.each([
    [
      'La directrice de l’Office cantonal des forêts Irma van der Velde a dénoncé une coupe « sauvage ».',
      'Irma van der Velde',
      'person',
    ],
    ['Un groupe de députés a réclamé un audit des digues.', 'groupe de députés', 'collective'],
    ['Le groupe de pression Terre Vive a réclamé un moratoire.', 'Terre Vive', 'ngo'],
    ['L’Islandaise a regretté un terrain trop lourd.', 'Islandaise', 'role'],
    ['Les Chiliens ont dénoncé un arbitrage injuste.', 'Chiliens', 'collective'],
    ['Le groupe minier Tonga Sud a démenti toute fuite.', 'Tonga Sud', 'company'],
  ])('tells a person, a group and a body apart: %s', async (text, name, type) => {
    expect(await sourcesIn('fr', text)).toEqual([[name, type]]);
  });

  it('what an unnamed reporter saw is the newsroom’s', async () => {
    expect(await sourcesIn('fr', 'Selon une vidéaste de Reuters, le pont est désert.')).toEqual([
      ['Reuters', 'news-agency'],
    ]);
  });

  it('papers with an article of another language are two, and papers', async () => {
    expect(
      await sourcesIn(
        'fr',
        'Le quai ferme, rapportent De Kroniek et De Fakkel.',
        'Une taxe suivra, écrit De Fakkel.',
        'Le bac aussi, précise De Kroniek.',
      ),
    ).toEqual([
      ['De Kroniek', 'media'],
      ['De Fakkel', 'media'],
      ['De Kroniek', 'media'],
    ]);
  });

  it.each([
    // Nothing but the verb would tell: heads of state announce too.
    ['Kadour a annoncé la fermeture du dépôt.', 'person'],
    ['Les abonnés de Veltris patientent. « Nous recrutons », assure Veltris.', 'company'],
    ['Kadour a annoncé : « Je pars. »', 'person'],
    ['« Je pars », explique Kadour.', 'person'],
    ['La Ville a tranché, indique la Ville de Tournac.', 'government'],
  ])('a firm is told from a person by what it owns: %s', async (text, type) => {
    expect((await sourcesIn('fr', text)).map(source => source[1])).toEqual([type]);
  });
});
