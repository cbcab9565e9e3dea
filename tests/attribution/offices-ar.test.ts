import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

const named = async (...paragraphs: string[]) => (await sourcesIn('ar', ...paragraphs)).map(([name]) => name);

describe('forms of respect in Arabic', () => {
  it('mean the holder of the office that they are for, cited before or only named', async () => {
    expect(
      await named(
        'رعى جلالة الملك غازي الثاني سباق القوارب، وحضره رئيس النادي سليم الحارثي.',
        'وقال رئيس النادي سليم الحارثي إن الريح كانت هادئة، فيما أكد جلالته أن البحر بيت الجميع.',
      ),
    ).toEqual(['سليم الحارثي', 'غازي الثاني']);
    expect(
      await named(
        'افتتحت وزيرة الثقافة الدكتورة هند الجبالي معرض الخزف، ورافقها أمين المتحف نبيل شكري.',
        'وقال أمين المتحف نبيل شكري إن القاعات جاهزة. وأضافت معاليها أن الدخول مجاني يوم الجمعة.',
      ),
    ).toEqual(['نبيل شكري', 'هند الجبالي']);
    expect(
      await named(
        'التقى سمو الشيخ راشد بن ماجد مربي النحل في واحة ليوان.',
        'وقال مربي النحل جاسم الدرعي إن الموسم قصير. وشدد سموه على أن العسل ثروة.',
      ),
    ).toContain('راشد بن ماجد');
  });

  it('go to the own head of state, not to a guest from abroad', async () => {
    expect(
      await named(
        'استقبل السيد الرئيس/ نادر الورداني، أمس، الرئيس الفنلندي يوهان ساري.',
        'وقال المتحدث باسم وزارة الزراعة إن الزيارة ناجحة. وأضاف أن السيد الرئيس أكد أن الغابات تتسع.',
      ),
    ).toContain('نادر الورداني');
  });

  it('stand behind a participle as its subject', async () => {
    const found = await named(
      'تفقد السيد الرئيس نادر الورداني ورش النسيج.',
      'وقال المتحدث باسم هيئة النسيج إن المصانع جاهزة، مؤكدا سيادته أن النول تراث وطني.',
    );
    expect(found[1]).toBe('نادر الورداني');
  });

  it('mean who spoke last where no office is told', async () => {
    expect(await named('وقال طاهر بن ياسين إن الشتاء قارس. وأضاف سعادته أن الثلج نادر.')).toEqual([
      'طاهر بن ياسين',
      'طاهر بن ياسين',
    ]);
  });
});

describe('a spokesman whose name comes second', () => {
  it('speaks for the body while he has none, and is a person from then on', async () => {
    const [first, ...later] = await named(
      'صرح المتحدث الرسمي باسم وزارة الري بأن السدود ممتلئة.',
      'وأوضح المهندس فؤاد الشربيني المتحدث الرسمي أن الترع نظيفة.',
      'وأعلن المتحدث الرسمي أن الأسماك عادت.',
    );
    expect(first).toContain('وزارة');
    expect(later).toEqual(['فؤاد الشربيني', 'فؤاد الشربيني']);
  });
});

describe('one name with a space in it or none', () => {
  it('is one person', async () => {
    const found = await named(
      'وقال قائد الميناء عبدالباري جار النبي إن السفن وصلت. وأضاف عبد الباري جارالنبي أن الرصيف فارغ.',
      'وأكد جارالنبي أن الرافعات تعمل.',
    );
    expect(new Set(found).size).toBe(1);
  });
});

describe('the name behind long offices', () => {
  it.each([
    ['قال رئيس غرفة تجارة وصناعة الواحة جاسم الصفار إن السوق هادئة.', 'جاسم الصفار'],
    ['قال رئيس مجلس الأحراش الفريق أول عبد الفتاح النقاش إن الطريق آمن.', 'عبد الفتاح النقاش'],
    ['قال المدير العام لمركز الملك غازي للإغاثة سمير الجلاد إن القافلة وصلت.', 'سمير الجلاد'],
    ['وقال الناطق باسمه، جورج هاني، إن الجوقة ستغني.', 'جورج هاني'],
    ['وقالت السفيرة السويدية ألينا فورستر إن المعرض مفتوح.', 'ألينا فورستر'],
    ['وقالت الطالبة ريم إن المكتبة صغيرة.', 'ريم'],
    ['وتقول أم رامز: "البئر جفت".', 'أم رامز'],
  ])('is read from %s', async (text, name) => {
    expect(await named(text)).toEqual([name]);
  });
});

describe('who holds an office', () => {
  it('is told later, and who was named in passing is cited by the surname', async () => {
    expect(
      await named(
        'استقبل مستشار الشؤون المائية قاسم الدليمي السفيرة ألينا فورستر.',
        'وقال الدليمي إن النهر نظيف.',
        'وأكدت السفيرة أن الجسر متين.',
      ),
    ).toEqual(['قاسم الدليمي', 'ألينا فورستر']);
    expect(await named('قال وزير السياحة إن الفنادق ممتلئة.', 'وأضاف الوزير سمير حداد أن الشاطئ نظيف.')).toEqual([
      'سمير حداد',
      'سمير حداد',
    ]);
    expect(await named('قال رئيس الوزراء إن العطلة قصيرة.', 'وأكد عادل مراد، رئيس الوزراء، أن الطرق مفتوحة.')).toEqual([
      'عادل مراد',
      'عادل مراد',
    ]);
  });

  it('is open where two were cited, and another field is another office', async () => {
    expect(
      (
        await named(
          'قال وزير السياحة إن الفنادق ممتلئة.',
          'وقال وزير الزراعة إن القمح وفير.',
          'وأضاف الوزير سمير حداد أن الشاطئ نظيف.',
        )
      ).at(0),
    ).toBe('وزير السياحة');
    expect(
      (await named('قال وزير السياحة إن الفنادق ممتلئة.', 'وقال وزير الزراعة سمير حداد إن القمح وفير.')).at(0),
    ).toBe('وزير السياحة');
  });
});
