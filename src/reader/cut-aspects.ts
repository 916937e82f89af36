import type { Reason } from '../model/article';

/** What the reasons for a cut are about, in the words that the reader is told. */
const ASPECTS = {
  'how the line itself looks':
    'kind length ending case sentences heading-level bullet numbered dateline holds-date link name-only credit caption figures digits quote pictogram boilerplate greeting pipes lone-length template-bold',
  'what stands above and below it':
    'next next-but-one previous previous-but-one steps-to-paragraph steps-from-paragraph paragraphs-until-title short-lines-ahead short-lines-back gap gap-above no-gap-above gap-below next-starts-small in-list under-colon opens-quotation next-says-same previous-says-same said-below said-above links-above sponsor-above lead-in-gap note-ahead note-above furniture-before-text',
  'whether the text below takes up its words':
    'echo-ahead echo-back carry-over names-carried-over title-reach paragraph-echo-back text-of-its-own salience repeats',
  'how it compares with the page’s other headlines':
    'position top-title before-first-paragraph against-candidates titles-before-text text-behind',
} as const;

type Aspect = keyof typeof ASPECTS | 'what the page is like as a whole';

const ASPECT_OF = new Map(
  Object.entries(ASPECTS).flatMap(([aspect, names]) =>
    names.split(' ').map(name => [name, aspect as Aspect] as const),
  ),
);

export interface WeighedAspect {
  readonly aspect: Aspect;
  /** Log odds; what speaks against the cut is below nought. */
  readonly weight: number;
}

/** What a named reason is about: "length <26" is about the line itself. */
export function aspectOf(name: string): Aspect | undefined {
  if (/^(?:read as|rather than) /.test(name)) return 'what the page is like as a whole';
  const [feature = ''] = name.split(' ');
  return (
    ASPECT_OF.get(feature) ??
    (feature.startsWith('template-') ? 'how it compares with the page’s other headlines' : undefined)
  );
}

/** The reasons for a cut, summed up by what they are about, strongest first; none where a cut was not weighed. */
export function aspectsOf(reasons: readonly Reason[]): WeighedAspect[] {
  const sums = new Map<Aspect, number>();
  for (const { name, weight } of reasons) {
    const aspect = aspectOf(name);
    if (aspect) sums.set(aspect, (sums.get(aspect) ?? 0) + weight);
  }
  return [...sums]
    .map(([aspect, weight]) => ({ aspect, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
