import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

const named = async (...paragraphs: string[]) => (await sourcesIn('ar', ...paragraphs)).map(([name]) => name);

describe('a person’s name beside an office, where no capitals tell', () => {
  it('begins behind what can own no further noun: an adjective, a place, a closing mark, an owner’s pronoun', async () => {
    const found = await sourcesIn(
      'ar',
      'وقال الملاكم الكوبي ليونيل أوسوريو إن النزال صعب.',
      'وأكد وزير خارجية فرنسا جان لومبير أن اللقاء مهم.',
      'وقال زعيم حزب «النهر» بيتر هالسن إن الاقتراع نزيه.',
      'وأوضحت المتحدثة باسمها كارلا نيلسن أن الصندوق مفتوح.',
      'وقال المدير التنفيذي لمنظمة الجمارك العالمية لوكاس هيرنانديز إن البعثة باقية.',
    );
    expect(found).toEqual(
      ['ليونيل أوسوريو', 'جان لومبير', 'بيتر هالسن', 'كارلا نيلسن', 'لوكاس هيرنانديز'].map(name => [name, 'person']),
    );
  });

  it('begins behind the owner of a noun that no list has, and behind a town', async () => {
    const found = await named(
      'وأوضح نجم المنتخب المغربي سفيان العمري أن التدريب شاق.',
      'وقال رئيس بلدية كاسل يورغن فالتر إن الجسر آمن.',
      'وقال عبد الرحمن السالم فهد إن الماء بارد.',
    );
    expect(found).toEqual(['سفيان العمري', 'يورغن فالتر', 'عبد الرحمن السالم فهد']);
  });

  it('may be one word', async () => {
    expect(await named('وقال المدرب الإسباني ريفيرو إن الفريق قوي.', 'وقال الحارس البلغاري بودانوف إنه سعيد.')).toEqual(
      ['ريفيرو', 'بودانوف'],
    );
  });

  it('ends before the office, with no comma between', async () => {
    const found = await sourcesIn(
      'ar',
      'وقال يان فيرميرن المتحدث باسم نقابة الخبازين في هامبورغ إن الإضراب انتهى.',
      'وقالت ليلى السعدي الباحثة في مركز النهر إن العمل جار.',
      'وقال وائل زكي الأستاذ بجامعة القاهرة إن البحث منشور.',
    );
    expect(found).toEqual(['يان فيرميرن', 'ليلى السعدي', 'وائل زكي'].map(name => [name, 'person']));
  });

  it('is not seen in adverbs, places and firms', async () => {
    const found = await sourcesIn(
      'ar',
      'وقال المسؤول العسكري الأمريكي السابق إن القمة قريبة. وقال المدير الجهوي بفاس إن الطريق مفتوحة.',
      'وقالت المجموعة الألمانية هالبرغ إن الأرباح ارتفعت. وقال المتحدث باسم الشركة إن العمال عادوا.',
    );
    expect(found.map(([, type]) => type)).not.toContain('person');
  });
});

describe('who is meant in Arabic', () => {
  it('knows the person by the same words for the office', async () => {
    const found = await named(
      'وقالت حاكمة المصرف السويدي جورجيا ميلر إن الفائدة باقية. وقال وزير الزراعة سالم الحداد إن القمح يكفي.',
      'وفي مؤتمر لاحق، قالت حاكمة المصرف السويدي إن السوق هادئة. وأكد وزير الزراعة أن المطر قريب.',
      'وقال خبير في المناخ إن الحر شديد.',
    );
    expect(found).toEqual(['جورجيا ميلر', 'سالم الحداد', 'جورجيا ميلر', 'سالم الحداد', 'خبير في المناخ']);
  });

  it('gives a participle to the man, and a feminine verb to the body, that it agrees with', async () => {
    const found = await named(
      'وقالت الحركة الوطنية إن الاستفتاء قريب. وقال سالم الحداد إن الخلاف بسيط، لافتا إلى أن السوق تنتظر.',
      'وقال رئيس البلدية إن الجسر آمن. وأضافت الحركة الوطنية أن المهلة قصيرة. وأكدت أن الحوار مفتوح.',
    );
    expect(found.slice(0, 3)).toEqual(['الحركة الوطنية', 'سالم الحداد', 'سالم الحداد']);
    expect(found.slice(4)).toEqual(['الحركة الوطنية', 'الحركة الوطنية']);
  });

  it('takes no tongue for a name', async () => {
    const found = await named(
      'نقلت وكالة الأنباء النرويجية الرسمية على لسان الحداد قوله: "السوق متوازنة". وأكد الحداد أن الأسعار ثابتة.',
    );
    expect(new Set(found)).toEqual(new Set(['الحداد']));
  });

  it('takes the plural of a role, and of a participle, for a group', async () => {
    const found = await sourcesIn(
      'ar',
      'وقال منقذون إن القارب انقلب. وقالت ناشطات إن السجن مكتظ. وقال منسقو الإغاثة إن الخيام قليلة. وقال ضباط سابقون إن الخطة فاشلة. وقال مشيعون إن الجنازة كبيرة.',
    );
    expect(new Set(found.map(([, type]) => type))).toEqual(new Set(['collective']));
    expect(await sourcesIn('ar', 'وقال أمين الصندوق إن المال يكفي.')).toEqual([['أمين الصندوق', 'role']]);
  });

  it('takes «المحكمة» for the court named just before', async () => {
    const [[name, type] = []] = await sourcesIn(
      'ar',
      'وبدأت المحكمة التجارية في كاسل النظر في إفلاس مصنع للورق. وحسب المحكمة فإن الدائنين كثر.',
    );
    expect([name, type]).toEqual(['المحكمة التجارية في كاسل', 'government']);
  });

  it('takes a ministry in a foreign capital for that of its country, not the story’s', async () => {
    const found = await named(
      'وتستعد إيطاليا لافتتاح المتحف الإيطالي. وردت وزارة الخارجية في أوسلو بأن السفير عاد.',
      'وقالت وزارة الداخلية في إيطاليا إن القارب غرق.',
    );
    expect(found[0]).not.toBe('وزارة الخارجية الإيطالية');
    expect(found[1]).toBe('وزارة الداخلية الإيطالية');
  });
});
