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
      'وقال الممثل الخاص للأمم المتحدة لوكاس هيرنانديز إن البعثة باقية.',
    );
    expect(found).toEqual(
      ['ليونيل أوسوريو', 'جان لومبير', 'بيتر هالسن', 'كارلا نيلسن', 'لوكاس هيرنانديز'].map(name => [name, 'person']),
    );
  });

  it('may be one word', async () => {
    expect(await named('وقال المدرب الإسباني ريفيرو إن الفريق قوي.', 'وقال الحارس البلغاري بودانوف إنه سعيد.')).toEqual(
      ['ريفيرو', 'بودانوف'],
    );
  });

  it('ends before the office, with no comma between', async () => {
    const found = await sourcesIn(
      'ar',
      'وقال يان فيرميرن المتحدث باسم المحكمة العليا في هامبورغ إن الحكم صدر.',
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
