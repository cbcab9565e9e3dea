import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

describe('forces, courts and authorities', () => {
  it.each([
    ['es', 'Desde la Policía Nacional aseguran que no hay heridos.', 'Policía Nacional'],
    ['es', 'Según la Fiscalía Anticorrupción, el dinero salió del país.', 'Fiscalía Anticorrupción'],
    ['fr', 'La préfecture de police a précisé que le quartier est fermé.', 'Préfecture de police de Paris'],
    ['en', 'The Knesset said the bill would be debated on Monday.', 'Knesset'],
    ['pt', 'A GNR disse que o condutor fugiu.', 'Guarda Nacional Republicana'],
    ['it', 'La Guardia di Finanza ha detto che i conti sono falsi.', 'Guardia di Finanza'],
    ['de', 'Der Bundesgerichtshof teilte mit, dass die Klage abgewiesen wurde.', 'Bundesgerichtshof'],
    ['ar', 'وبحسب الحرس الثوري الإيراني فإن السفينة خالفت القواعد.', 'الحرس الثوري الإيراني'],
  ])('speak (%s: %s)', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([[name, 'government']]);
  });

  it.each([
    ['en', 'The Kenyan civil aviation authority said flights had resumed.', 'Kenyan civil aviation authority'],
    ['fr', 'La commission électorale gabonaise a indiqué que le vote est clos.', 'commission électorale gabonaise'],
    ['ar', 'وقال الدفاع المدني السوداني إن شخصين قتلا.', 'الدفاع المدني السوداني'],
  ])('are named by rule (%s: %s)', async (language, text, name) => {
    expect(await sourcesIn(language, text)).toEqual([[name, 'government']]);
  });

  it('of another place than the country at home are not its own', async () => {
    const [source] = await sourcesIn(
      'fr',
      'Le Canada et le gouvernement canadien ont réagi. L’Institut national de santé publique du Québec a indiqué que le virus recule.',
    );
    expect(source?.[0]).toContain('Québec');
  });
});

describe('clubs, leagues and federations', () => {
  it.each([
    ['en', 'Real Madrid said the player will miss the match.', 'Real Madrid'],
    ['es', 'Desde LaLiga aseguran que el partido se jugará.', 'LaLiga'],
    ['de', 'Nach Angaben des FC Bayern fällt der Spieler aus.', 'FC Bayern München'],
    ['ar', 'قال نادي الهلال السعودي إن اللاعب سيغيب شهرا.', 'نادي الهلال السعودي'],
    ['ar', 'أعلن الاتحاد العماني لكرة القدم أن المباراة ستقام في موعدها.', 'الاتحاد العماني لكرة القدم'],
    ['fr', 'La Fédération malienne de football a annoncé que le stade est prêt.', 'Fédération malienne de football'],
    ['es', 'La federación peruana de fútbol anunció que recurrirá.', 'Federación Peruana de Fútbol'],
  ])('speak (%s: %s)', async (language, text, name) => {
    const [source] = await sourcesIn(language, text);
    expect([source?.[0]?.toLowerCase(), source?.[1]]).toEqual([name.toLowerCase(), 'ngo']);
  });
});

describe('names that are everyday words, places or things too', () => {
  it.each([
    ['en', 'He posted photos on Facebook and Instagram.'],
    ['en', 'She parked the Seat near Halifax.'],
    ['en', 'The customs of the village are old.'],
    ['en', 'A celtic cross and a jaguar stood there.'],
    ['fr', 'Elle a trouvé un condor dans la montagne, disait-on hier.'],
    ['fr', 'Il a loué une Ferrari et une Fiat.'],
    ['es', 'La seguridad en el Congreso y la vale la pena.'],
    ['pt', 'Vale a pena ver o jogo da aldeia.'],
    ['it', 'Una inter di amici va a Genova con una Fiat.'],
    ['de', 'Ein Condor flog über den Bahnhof und die Bahn fuhr los.'],
    ['ar', 'رأى الناس الهلال في السماء.'],
    ['ar', 'تحقق الرجاء بعد الوداد.'],
  ])('are no source (%s: %s)', async (language, text) => {
    expect((await sourcesIn(language, text)).filter(([, type]) => type !== '' && type !== 'collective')).toEqual([]);
  });
});
