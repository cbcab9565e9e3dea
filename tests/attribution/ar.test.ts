import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../utils/attribution/find/index';
import { ar } from '../../utils/attribution/languages/ar/index';
import { type Span, TITLE } from '../../utils/model';

/** What is found in a body of paragraphs, and in a headline if one is given first with `#`. */
function find(...paragraphs: string[]) {
  const texts = paragraphs.map((text, index) =>
    text.startsWith('#') ? { block: TITLE, text: text.slice(1), names: [] } : { block: index, text, names: [] },
  );
  const textOf = (block: number) => texts.find(each => each.block === block)?.text ?? '';
  return findAttributions(texts, ar).map(found => {
    const show = (span: Span | null, block = found.block) => (span ? textOf(block).slice(span.start, span.end) : null);
    return {
      ...found,
      source: show(found.source),
      cue: show(found.cue),
      document: show(found.document),
      coSources: found.coSources.map(span => show(span)),
      content: found.content.map(span => show(span, span.block)),
    };
  });
}

describe('attributions in Arabic', () => {
  it('tells denial and what was not said from what was said', () => {
    expect(find('نفت الشركة أن تكون قد سرحت عمالا.')[0]?.polarity).toBe('denied');
    expect(find('لم تقل الوزارة إن اللقاح إلزامي.')[0]?.polarity).toBe('unsaid');
    expect(find('قالت الوزارة إن اللقاح اختياري.')[0]?.polarity).toBe('said');
  });

  it('gives a participle and an understood subject to the main verb before', () => {
    const found = find('قالت الوزارة إن السدود امتلأت، مضيفة أن الري سيستأنف. وأكدت أن الأسعار لن ترتفع.');
    expect(found.map(({ cue, sharesSourceWith }) => [cue, sharesSourceWith])).toEqual([
      ['قالت', null],
      ['مضيفة', 0],
      ['وأكدت', 1],
    ]);
  });

  it('does not give an understood subject to a verb of the other gender', () => {
    const found = find('قالت الباحثة إن العينة كبيرة. وأضاف أن النتائج أولية.');
    expect(found[1]).toMatchObject({ cue: 'وأضاف', sharesSourceWith: null });
    expect(found[1]?.agreement).toEqual({ gender: 'masculine', number: 'singular' });
  });

  it('cuts a joint source into its parts', () => {
    expect(find('#بروكينغز وراند تحذران من اتساع العجز')[0]).toMatchObject({
      source: 'بروكينغز',
      coSources: ['وراند'],
      content: ['من اتساع العجز'],
    });
  });

  it('names the document in the source phrase', () => {
    expect(find('كشف تقرير حديث صادر عن البنك الدولي أن العجز اتسع.')[0]).toMatchObject({
      source: 'تقرير حديث صادر عن البنك الدولي',
      document: 'تقرير حديث',
    });
  });

  it('reads a headline colon after a source, not after a section, a place or a topic', () => {
    expect(find('#معهد أمريكي: التهديدات تصنع التحالفات')[0]).toMatchObject({
      source: 'معهد أمريكي',
      kind: 'headline',
    });
    expect(find('#دراسة: القهوة تقلل الخطر')[0]?.source).toBe('دراسة');
    for (const topic of ['مصر: ارتفاع أسعار القمح', 'عاجل: زلزال يضرب الساحل', 'قصة مصورة: يوم في السوق']) {
      expect(find(`#${topic}`)).toEqual([]);
    }
  });

  it('believes an unknown name before a headline colon if the body cites it', () => {
    const body = 'قال سالم الحداد إن المباراة كانت صعبة.';
    expect(find('#الحداد: المباراة كانت صعبة', body)[0]).toMatchObject({ source: 'الحداد', kind: 'headline' });
    expect(find('#الحداد: المباراة كانت صعبة')).toEqual([]);
  });

  it('tells quoted from mixed and plain content', () => {
    expect(find('وقالت الطبيبة: "لم ننم منذ يومين".')[0]?.kind).toBe('direct');
    expect(find('وقالت الطبيبة إن الوضع "صعب جدا" منذ يومين.')[0]?.kind).toBe('mixed');
    expect(find('وقالت الطبيبة إن الوضع صعب.')[0]?.kind).toBe('indirect');
  });

  it('looks for what is said in the next paragraph after a closing colon', () => {
    expect(find('وأضاف المدير:', '«سنعود في الربيع».')[0]?.content).toEqual(['«سنعود في الربيع».']);
  });

  it('keeps a cue inside what another reports as one of its own', () => {
    const found = find('وذكر المعهد أن الحكومة ترى أن التعاون ضرورة.');
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ['المعهد', ['أن الحكومة ترى أن التعاون ضرورة']],
      ['الحكومة', ['أن التعاون ضرورة']],
    ]);
  });
});
