import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in';

const types = async (...paragraphs: string[]) => (await sourcesIn('ar', ...paragraphs)).map(([, type]) => type);

describe('a name alone, where no capitals tell a body from a person', () => {
  it('is a firm’s, if it owns what only firms have', async () => {
    expect(await types('هبطت أسهم دلكسون سبعة في المئة.', 'وأكدت دلكسون أن الخلل أصلح.')).toEqual(['company']);
    expect(await types('تستعد شركة دلكسون لبيع فرعها.', 'وقالت دلكسون إن السعر لم يحدد.')).toEqual(['company']);
    expect(await types('قالت ترافنيكا إن هواتفها تباع في الربيع.')).toEqual(['company']);
  });

  it('is whose the firm is that speaks next, if no other was told of', async () => {
    const found = await sourcesIn('ar', 'أعلنت مورفيلا أن الخدمة توقفت.', 'وأضافت الشركة أن الفنيين يعملون.');
    expect(found).toEqual([
      ['مورفيلا', 'company'],
      ['مورفيلا', 'company'],
    ]);
    const apart = await types('أفلست شركة المرفأ.', 'قالت مورفيلا إن العمال غاضبون.', 'وأضافت الشركة أن البيع تم.');
    expect(apart[0]).toBe('person');
  });

  it('is a club’s, if it has players, or is called a club next', async () => {
    expect(await types('سجل مهاجم ريفالنو هدفين.', 'وأعلن ريفالنو أن اللاعب أصيب.')).toEqual(['ngo']);
    expect(await types('أعلن ريفالنو أن العقد انتهى.', 'وأضاف النادي أن البديل جاهز.')).toEqual(['ngo', 'ngo']);
  });

  it('is a person’s, if nothing tells more', async () => {
    expect(await types('قالت أديلينا إن والدها كان صيادا.')).toEqual(['person']);
    expect(await types('قال دراغونيتش إن لاعبيه تعبوا.')).toEqual(['person']);
    expect(await types('قالت نورة إن هواتفها سرقت.')).toEqual(['person']);
    expect(await types('«الشتاء قاس»، تقول أمينة.')).toEqual(['person']);
  });
});
