import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

const named = async (...paragraphs: string[]) => (await sourcesIn('ar', ...paragraphs)).map(([name]) => name);

describe('who a source phrase points back to, in Arabic', () => {
  it('gives a document whose issuer has its owner’s pronoun to that owner', async () => {
    const [bank, memo] = await named('وقال البنك الدولي إن النمو سيتباطأ، بحسب ورقة نشرها مكتبه في عمان.');
    expect(memo).toBe(bank);
  });

  it('gives authors with a pronoun, and results of the study, to whose study it is', async () => {
    const found = await named(
      'كشف تقرير صادر عن المجلس الأطلسي أن الموانئ مكتظة. وبحسب معديه، فإن الحل بعيد.',
      'وقالت منظمة الصحة العالمية إن اللقاح متوافر.',
      'وتشير خلاصات التقرير إلى أن الأسعار سترتفع.',
    );
    expect(found).toEqual(['المجلس الأطلسي', 'المجلس الأطلسي', 'منظمة الصحة العالمية', 'المجلس الأطلسي']);
  });

  it('gives «المصدر» to the one kept secret that was cited by this word, whoever spoke since', async () => {
    const found = await named(
      'نشرت وكالة رويترز أن السفينة بيعت.',
      'قال مصدر مطلع على الصفقة إن الثمن كبير، وأكدت الشرطة أنها تحقق.',
      'وقال المصدر إن الطاقم باق.',
    );
    expect(found.at(-1)).toBe(found[1]);
    expect(found.at(-1)).not.toBe(found[0]);
  });

  it('finds the woman behind «الباحثة», and the group that she works for', async () => {
    const found = await named(
      'وقالت ليلى حداد، الباحثة في مجموعة الأزمات الدولية، إن الهدنة هشة. وترى الباحثة أن الوساطة تأخرت.',
      'وأكدت المجموعة أن المعابر مغلقة.',
    );
    expect(found).toEqual(['ليلى حداد', 'ليلى حداد', 'مجموعة الأزمات الدولية']);
  });

  it('takes «المدير» for the director who has just spoken', async () => {
    const [first, second] = await named('وقال مدير المدرسة إن السقف آمن. وأوضح المدير أن الدروس لن تتوقف.');
    expect(second).toBe(first);
  });

  it('takes «المسؤول ذاته» and «المتحدث عينه» for whoever was cited last', async () => {
    const found = await named(
      'قال سمير العلوي، وزير التجهيز، إن الطريق ستفتح. وأعلن المسؤول الحكومي ذاته أن الدراسة جاهزة.',
      'وشدد المتحدث عينه على أن الأشغال متقدمة.',
    );
    expect(found).toEqual(['سمير العلوي', 'سمير العلوي', 'سمير العلوي']);
  });

  it('finds the name behind where its bearer works, and no name in a place', async () => {
    const found = await named(
      'قالت مديرة مكتب الهيئة في اليمن هدى صالح إن الحملة بدأت.',
      'وأكد رئيس قسم الجراحة بمستشفى النور الدكتور علي الحكيم أن الحالات مستقرة.',
      'وأبان مدير عام التعليم بمنطقة عسير أن الدراسة ستنتظم.',
    );
    expect(found).toEqual(['هدى صالح', 'علي الحكيم', 'مدير عام التعليم بمنطقة عسير']);
  });

  it('lists the name after the comma, not what its bearer’s office is for or where', async () => {
    const found = await named(
      'أكدت رئيسة الرابطة الوطنية لحماية الغابات، نعيمة شرفاوي، أن الأشجار سليمة.',
      'وكشف المدير الجهوي للسياحة بولاية جيجل، سليم عمراني، أن الفنادق مملوءة.',
      'وأبرزت شرفاوي أن الحراس زاروا القرى.',
    );
    expect(found).toEqual(['نعيمة شرفاوي', 'سليم عمراني', 'نعيمة شرفاوي']);
  });

  it('joins a name behind a title of courtesy or office to the whole name', async () => {
    const found = await named(
      'أعلن وزير النقل جمال بوراس أن الخط فتح. وقال السيد بوراس إن القطارات جديدة.',
      'وقالت الوزيرة حداد إن الميناء آمن.',
    );
    expect(found).toEqual(['جمال بوراس', 'جمال بوراس', 'حداد']);
  });

  it('gives a group its own statement, and joins it told by fewer of its words', async () => {
    const found = await named(
      'طالب عمال الميناء الموقوفون الشركة بأجورهم في بيان لهم. وأضاف البيان أن الملف عالق منذ سنة.',
      'وقال العمال الموقوفون إن الإضراب مستمر.',
    );
    expect(new Set(found)).toEqual(new Set(['عمال الميناء الموقوفون']));
  });

  it('takes an organ for what the body is that it belongs to', async () => {
    const found = await sourcesIn(
      'ar',
      'وأعلنت اللجنة التنفيذية لحزب الوفاق أن المؤتمر تأجل. وقالت إدارة الشركة إن المصنع سيفتح.',
      'وحسب بلاغ لولاية أمن مكناس، فإن البحث متواصل.',
    );
    expect(found).toEqual([
      ['اللجنة التنفيذية لحزب الوفاق', 'ngo'],
      ['إدارة الشركة', 'company'],
      ['ولاية أمن مكناس', 'government'],
    ]);
  });

  it('takes a ministry for that of the country that the article is about', async () => {
    const [ministry] = await sourcesIn(
      'ar',
      'وأعلنت وزارة الصحة أن المحطة ستفتح.',
      'وتشهد مدن المغرب موجة حر، وقال بنك المغرب إن التضخم تراجع. وينتظر المغاربة المطر.',
    );
    expect(ministry).toEqual(['وزارة الصحة المغربية', 'government']);
  });

  it('leaves a ministry open where two countries are spoken of alike', async () => {
    const [ministry] = await named('وأعلنت وزارة الصحة أن المحطة ستفتح.', 'ويتفاوض المغرب والجزائر منذ عام.');
    expect(ministry).toBe('وزارة الصحة');
  });
});

describe('how an Arabic source list names what it lists', () => {
  it('prints groups and hidden sources as subjects', async () => {
    expect(
      await sourcesIn(
        'ar',
        'وبحسب مسؤولين محليين، فإن الجسر آمن. لكن مصدرا قضائيا نفى هذه الرواية.',
        'وهذا، في نظر باحثين اجتماعيين، دليل كاف.',
      ),
    ).toEqual([
      ['مسؤولون محليون', 'collective'],
      ['مصدر قضائي', 'anonymous'],
      ['باحثون اجتماعيون', 'collective'],
    ]);
  });

  it('takes no number for a name, and no plural for a body', async () => {
    expect(await sourcesIn('ar', 'وقالت أم لأربعة أبناء إن البيت ضاق. وقالت شركات تأمين إن الأقساط ثابتة.')).toEqual([
      ['أم لأربعة أبناء', 'role'],
      ['شركات تأمين', 'collective'],
    ]);
  });

  it('knows whom an article keeps secret', async () => {
    const [[, type] = []] = await sourcesIn('ar', 'وقال خبراء مصريون، لم تسمهم الوكالة، إن السد آمن.');
    expect(type).toBe('anonymous');
  });

  it('takes unknown authorities for offices of the state, and charities for what they are', async () => {
    const found = await sourcesIn(
      'ar',
      'وقالت هيئة تنظيم النقل إن الرخص جددت. وأعلنت مؤسسة «غيث» للأعمال الإنسانية أن القافلة وصلت.',
    );
    expect(found.map(([, type]) => type)).toEqual(['government', 'ngo']);
  });
});
