import type { BodyBlock } from '../model/article';

/** Why a block is set as a quotation: it is marked in the text, it is one from its first to its last mark, or it names who spoke. */
export type QuotationReason = 'marked' | 'whole' | 'speaker';

/** Closing marks by the mark that opens, in the usages of English, German, French, Swedish and Japanese. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"',
  '「': '」',
};

/** Shorter ones are lines of a dialogue, which reads on. */
const FEWEST_WORDS = 12;

/** "— Anna Berg, mayor": a dash and a name that ends like no sentence, as "— Je ne sais pas." does. */
const SPEAKER = /^[—–―]\s*\p{Lu}[^.!?…:]{1,78}$/u;

/**
 * The blocks of a body that are set apart as quotations. Speech goes on from paragraph to paragraph in most
 * stories: one that is wholly a quotation stands apart only where its neighbours begin with no quotation mark,
 * or where the next line says who spoke.
 * @param body the blocks of an article in their order
 * @returns reasons by index into `body`
 */
export function quotations(
  body: readonly Pick<BodyBlock, 'kind' | 'text'>[],
): ReadonlyMap<number, QuotationReason> {
  const reasons = new Map<number, QuotationReason>();
  for (const [index, block] of body.entries()) {
    const marked = block.kind === 'quotation';
    if (reasons.has(index) || !(marked || block.kind === 'paragraph')) continue;
    if (marked) reasons.set(index, 'marked');
    const whole = !marked && isWhole(block.text);
    const next = body[index + 1];
    const spoken = (whole || marked) && next !== undefined && isSpeaker(next);
    if (spoken) reasons.set(index + 1, 'speaker');
    if (whole && (spoken || standsApart(body, index))) reasons.set(index, 'whole');
  }
  return reasons;
}

/** Whether a text is one quotation: opened by its first character, closed by its last and by none between. */
function isWhole(text: string): boolean {
  const trimmed = text.trim();
  const opening = trimmed.charAt(0);
  const closing = CLOSING[opening];
  if (closing === undefined || trimmed.length < 3 || !closing.includes(trimmed.slice(-1))) return false;
  return ![...trimmed.slice(1, -1)].some(letter => letter === opening || closing.includes(letter));
}

function isSpeaker({ kind, text }: Pick<BodyBlock, 'kind' | 'text'>): boolean {
  return kind !== 'list-item' && kind !== 'caption' && SPEAKER.test(text.trim());
}

function standsApart(body: readonly Pick<BodyBlock, 'kind' | 'text'>[], index: number): boolean {
  const speaks = (at: number) => (body[at]?.text.trim().charAt(0) ?? '') in CLOSING;
  const words = body[index]?.text.trim().split(/\s+/).length ?? 0;
  return words >= FEWEST_WORDS && !speaks(index - 1) && !speaks(index + 1);
}
