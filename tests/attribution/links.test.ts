import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../utils/model';
import { annotateArticle } from '../../utils/pipeline';
import { sourcesIn } from './sources-in';

describe('who a source phrase points back to', () => {
  it('takes “the central bank” for no body of another type (tr, fa)', async () => {
    const turkish = await sourcesIn(
      'tr',
      'TÜİK verilerine göre avlanma azaldı.',
      'Merkez Bankası, faizi değiştirmediğini duyurdu.',
    );
    expect(turkish.map(([, type]) => type)).toEqual(['statistics-office', 'central-bank']);
    const persian = await sourcesIn(
      'fa',
      'طبق اعلام مرکز آمار ایران، صید ماهی کم شد.',
      'بانک مرکزی اعلام کرد که نرخ بهره ثابت می‌ماند.',
    );
    expect(persian.map(([, type]) => type)).toEqual(['statistics-office', 'central-bank']);
  });

  it('keeps a body that another one is named in apart from the body cited before (ar)', async () => {
    expect(
      await sourcesIn(
        'ar',
        'وأعلن الجهاز المركزي للتعبئة العامة والإحصاء أن عدد السكان ارتفع.',
        'ونفى المركز الإعلامي لمجلس الوزراء أن تكون الرسوم قد زادت.',
      ),
    ).toEqual([
      ['الجهاز المركزي للتعبئة العامة والإحصاء', 'statistics-office'],
      ['المركز الإعلامي لمجلس الوزراء', 'government'],
    ]);
  });

  it('names a person by the name that stands behind role and body (ar)', async () => {
    expect(
      await sourcesIn(
        'ar',
        'ووفقًا لتقرير صادر عن المجلس الأطلسي، فإن التدريب يستغرق سبع سنوات.',
        'وقالت الباحثة في المجلس مارتا إليسون إن الأجور ضعيفة.',
      ),
    ).toEqual([
      ['المجلس الأطلسي', 'think-tank'],
      ['مارتا إليسون', 'person'],
    ]);
  });

  it('takes « le cercle de réflexion » for the think tank, not for the last body cited (fr)', async () => {
    const found = await sourcesIn(
      'fr',
      'Il faut construire plus, selon l’Institut Montaigne. D’après l’Insee, le parc a crû de 1 %.',
      'Le cercle de réflexion préconise une loi.',
    );
    expect(found.map(([name]) => name)).toEqual([
      'Institut Montaigne',
      'Institut national de la statistique et des études économiques',
      'Institut Montaigne',
    ]);
  });

  it('takes “the researchers” for the one university whose researchers were told (es)', async () => {
    const names = async (...text: string[]) => (await sourcesIn('es', ...text)).map(([name]) => name);
    const told = 'El sensor de los geólogos de la Universidad de Lund pesa dos gramos.';
    const claim = 'Los investigadores aseguran que resiste la sal.';
    expect(await names(told, claim)).toEqual(['Universidad de Lund']);
    const two = 'Lo midieron los geólogos de la Universidad de Lund y los científicos de la Universidad de Vigo.';
    expect(await names(two, claim)).toEqual(['investigadores']);
  });

  it('knows the person behind a role by the name set in commas (es)', async () => {
    expect(
      await sourcesIn(
        'es',
        'El ministro de Obras Públicas, Rubén Ocampo, reconoció que el plan llegó tarde. Ocampo añadió que habrá más fondos.',
      ),
    ).toEqual([
      ['Rubén Ocampo', 'person'],
      ['Rubén Ocampo', 'person'],
    ]);
  });

  it('takes “the department” for the one whose name was printed in full (en)', async () => {
    const found = await sourcesIn(
      'en',
      'The auditors criticised the Department for Harbours for its late accounts, Ana Ruiz said.',
      'The department insisted that the accounts were sound.',
    );
    expect(found.at(-1)).toEqual(['Department for Harbours', 'government']);
  });

  it('takes “the ministry” for that of the official cited before (en)', async () => {
    const found = await sourcesIn(
      'en',
      'A housing ministry official said the fund was empty. The ministry later denied the report.',
    );
    expect(found.map(([name]) => name)).toEqual(['housing ministry official', 'housing ministry']);
  });

  it('knows “the same institute” again that was not named (en)', async () => {
    const found = await sourcesIn(
      'en',
      'The Spanish energy ministry said the lake was low. A Dutch research institute put the fall at 52 per cent.',
      'The same institute cautioned that pipes leaked.',
    );
    expect(found[2]).toEqual(found[1]);
  });

  it('gives a study to the university whose team led it (en)', async () => {
    const found = await sourcesIn(
      'en',
      'Naps help, according to a study released last week.',
      'The study, carried out by doctors at the University of Oslo, tracked 300 pupils. It found fewer yawns in winter.',
      'The authors wrote that more work was needed.',
    );
    expect(new Set(found.map(([name]) => name))).toEqual(new Set(['University of Oslo']));
  });

  it('takes no short name inside a longer one for a body of its own (en)', async () => {
    const [found] = await sourcesIn('en', 'The Halden Times reported that the rule had been drafted.');
    expect(found).toEqual(['Halden Times', 'media']);
  });

  it('keeps a document apart from who has seen it (en)', async () => {
    const [found] = await sourcesIn('en', 'A memo seen by the Halden Courier shows that the bridge was unsafe.');
    expect(found?.[1]).toBe('document');
  });

  it('names the person who stands behind a role and its body, and by small words (it, pt, es)', async () => {
    expect(await sourcesIn('it', 'Il presidente dell’Istat Gianni De Carlo ha detto che i prezzi salgono.')).toEqual([
      ['Gianni De Carlo', 'person'],
    ]);
    expect(
      await sourcesIn(
        'pt',
        'A ministra da Administração Interna, Lia de Abreu, disse que não há risco. “Estamos prontos”, insistiu a governante.',
      ),
    ).toEqual([
      ['Lia de Abreu', 'person'],
      ['Lia de Abreu', 'person'],
    ]);
    expect(
      await sourcesIn(
        'es',
        'La presidenta del Consejo, Greta von der Heide, viajó a Riga. “Es tarde”, dice Von der Heide. La presidenta del Consejo añadió que volverá.',
      ),
    ).toEqual([
      ['Greta von der Heide', 'person'],
      ['Greta von der Heide', 'person'],
    ]);
  });

  it('knows a person by both surnames, by a description and as the spokesman (es)', async () => {
    expect(
      await sourcesIn(
        'es',
        'El gobernador de Puebla, Raúl Ibarra Montes, dijo que habrá agua.',
        'Ibarra Montes añadió que el pozo está lleno. El mandatario insistió en que basta.',
      ),
    ).toEqual([
      ['Raúl Ibarra Montes', 'person'],
      ['Raúl Ibarra Montes', 'person'],
      ['Raúl Ibarra Montes', 'person'],
    ]);
    expect(
      await sourcesIn(
        'es',
        '“Hay ruido”, comenta Simón Vela, portavoz de la Asociación Vecinal La Loma.',
        'La Plataforma Calles Vivas exige cambios. “No basta”, afirma el portavoz.',
      ),
    ).toEqual([
      ['Simón Vela', 'person'],
      ['Plataforma Calles Vivas', 'ngo'],
      ['Simón Vela', 'person'],
    ]);
  });

  it('takes the short name of a firm for the firm, not for a person (en)', async () => {
    expect(await sourcesIn('en', 'Shares of Halden Robotics fell. Demand is weak, Halden said on Monday.')).toEqual([
      ['Halden Robotics', 'company'],
    ]);
  });

  it('reads the type of an office of the state from its name (es)', async () => {
    expect(await sourcesIn('es', 'El Instituto Meteorológico confirmó que en mayo llovió más.')).toEqual([
      ['Instituto Meteorológico', 'government'],
    ]);
  });

  it('gives "both organisations" to the two cited before (en)', async () => {
    const blocks: Block[] = [
      {
        type: 'paragraph',
        text: 'Human Rights Watch said the camps were full. Amnesty International said so too. Both organisations called for an inquiry.',
        marks: [],
        direction: 'ltr',
      },
    ];
    const article = { title: '', language: 'en', direction: 'ltr', blocks } as unknown as Article;
    const { attributions } = await annotateArticle(article);
    const last = attributions.at(-1);
    expect([last?.sourceId, ...(last?.coSourceIds ?? [])]).toEqual(['s1', 's2']);
  });

  it('knows the governor by the title, “the latter” and whom a last name alone names (en)', async () => {
    const found = await sourcesIn(
      'en',
      'Oregon Gov. Ana Whitcombe opened the fair.',
      'Peter Lindqvist said it was late.',
      '“It is on time,” the Republican governor said.',
    );
    expect(found.at(-1)).toEqual(['Ana Whitcombe', 'person']);
    const [latter] = await sourcesIn('en', 'Ana Whitcombe met Peter Lindqvist. The latter said the plan was dead.');
    expect(latter).toEqual(['Peter Lindqvist', 'person']);
    const call = await sourcesIn(
      'en',
      'Officers arrested Peter Lindqvist. James Kellner, the lawyer, said the case was weak.',
      'Lindqvist made a call in which he said he would burn the barn.',
    );
    expect(call.at(-1)).toEqual(['Peter Lindqvist', 'person']);
  });

  it('gives a letter to who has sent it, and a report to the body set behind it (en)', async () => {
    const letter = await sourcesIn(
      'en',
      'The Otter River Anglers Association sent a letter to the Harbour Agency.',
      'The letter said the dam was unsafe.',
    );
    expect(letter).toEqual([['Otter River Anglers Association', 'ngo']]);
    const report = await sourcesIn('en', 'The report, by Lund University, warns that eels may vanish.');
    expect(report).toEqual([['Lund University', 'university']]);
  });
});
