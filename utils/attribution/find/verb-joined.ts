import type { Candidate } from './candidate';
import { contentRightOf } from './right-content';
import { make, makeShared } from './verb-candidate';
import { CONFIDENCE, type Context, canSpeak, cutBefore, isWorthy, mainSubject } from './verb-context';

/** "The association said A and called B": the second verb keeps the first one's source. */
export function readJoined(context: Context): Candidate | null {
  const { paragraph, group, before } = context;
  const rest = contentRightOf(context, group.to);
  if (!rest) return null;
  const last = before.at(-1);
  const cutsAt = cutBefore(paragraph, group.from - 1);
  if (last) {
    const candidate = makeShared(
      context,
      last,
      rest.content,
      CONFIDENCE.joined + (rest.isExplicit ? 0.1 : 0),
      'joined',
    );
    return { ...candidate, cutsAt };
  }
  const subject = mainSubject(context);
  if (
    !subject ||
    !canSpeak(paragraph.words, subject) ||
    !(rest.isExplicit || rest.isQuote || context.form.verb.class === 'say' || context.form.verb.class === 'deny') ||
    !isWorthy(context, subject, rest.isExplicit)
  )
    return null;
  return make(context, subject, rest.content, CONFIDENCE.joined - 0.08, 'joined', rest.elsewhere);
}
