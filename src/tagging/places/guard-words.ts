import type { Vocabulary } from '../vocabulary';
import { wordNumbers } from '../word-numbers';

/** What stands before a person's surname. */
const TITLES =
  'mr mrs ms miss mx dr prof professor sir lord lady dame judge justice sgt sergeant lt capt captain col gen general maj major cpl officer detective inspector constable trooper deputy chief pastor rev reverend fr bishop coach councillor cllr councilman councilwoman senator sen rep gov mayor president minister secretary chairman commissioner superintendent principal king queen prince princess saint st hurricane cyclone typhoon';

/** What a person does right after the name. "Moscow said" is a government, "Palma said" a person. */
const SPEECH =
  'said says tweeted told added explained recalled replied wrote writes testified pleaded admitted argued laughed smiled joked scored';

/** "Norfolk Street", "Jordan Elementary": named after a place and standing elsewhere. */
const STREETS =
  'street st road rd avenue ave lane drive boulevard blvd court terrace close crescent square elementary middle creek hall house hotel inn stakes derby';

/** "Mexican restaurant", "Irish pub", "Greek salad": of a kind that is found everywhere. */
const KINDS_OF_THINGS =
  'restaurant restaurants food foods cuisine dish dishes grill pub pubs bar bakery grocery market marketplace deli takeaway cooking cook recipes recipe cheese wine wines beer beers coffee tea salad bread pizza sausage sausages chocolate dressing pastry pastries meatballs noodles dumplings spices cotton rug rugs carpet carpets shepherd shepherds terrier terriers setter bulldog bulldogs mastiff poodle spaniel retriever hound cattle cat cats horn oak elm maple ivy language languages literature lesson lessons class classes teacher teachers grammar accent accents descent ancestry heritage roots immersion';

/** Companies with the name of a place, and words that tell an article is about the company. */
const COMPANIES: Readonly<Record<string, string>> = {
  iceland:
    'supermarket supermarkets retailer shoppers stores stocking stocked shelves frozen tesco aldi lidl asda',
  santander: 'bank banks savers mortgage lender branches',
};

/** Words with a capital that stand before a place's name without making it another's. */
const BEFORE_PLACES =
  'north south east west northern southern eastern western northeast northwest southeast southwest central upper lower inner outer greater downtown metro mid the in at from of to near for and but on with when after as by since until while city port fort mount lake monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december';

/** "Georgia Department of Transportation", "Austin Police": offices of a place, not surnames. */
const INSTITUTIONS =
  'department police state governor gov senate house legislature supreme court courts university college tech school schools county city council mayor republican republicans democrat democrats national guard fire bureau health public south north east west high district attorney secretary rep sen general power southern bulldogs port airport international museum symphony chamber red';

const PREPOSITIONS = 'in at from near of to outside around through';

/** Prepositions that stand before places and seldom before persons. */
const LOCATIVES = 'in near outside across throughout';

/** "Mario de Santiago". */
const PARTICLES = 'de del della di da dos von van bin ibn';

export interface GuardWords {
  /** By the number of the name's word. */
  readonly companies: ReadonlyMap<number, ReadonlySet<number>>;
  readonly titles: ReadonlySet<number>;
  readonly speech: ReadonlySet<number>;
  readonly streets: ReadonlySet<number>;
  readonly kindsOfThings: ReadonlySet<number>;
  readonly beforePlaces: ReadonlySet<number>;
  readonly county: ReadonlySet<number>;
  readonly institutions: ReadonlySet<number>;
  readonly prepositions: ReadonlySet<number>;
  readonly locatives: ReadonlySet<number>;
  readonly particles: ReadonlySet<number>;
  readonly dollar: ReadonlySet<number>;
}

/** The words that keep a name from being read as a place, as numbers of a vocabulary. */
export function createGuardWords(vocabulary: Vocabulary): GuardWords {
  const numbers = (words: string) => wordNumbers(words, vocabulary);
  return {
    companies: new Map(
      Object.entries(COMPANIES).flatMap(([name, words]) =>
        [...numbers(name)].map(id => [id, numbers(words)]),
      ),
    ),
    titles: numbers(TITLES),
    speech: numbers(SPEECH),
    streets: numbers(STREETS),
    kindsOfThings: numbers(KINDS_OF_THINGS),
    beforePlaces: numbers(BEFORE_PLACES),
    county: numbers('county township parish'),
    institutions: numbers(INSTITUTIONS),
    prepositions: numbers(PREPOSITIONS),
    locatives: numbers(LOCATIVES),
    particles: numbers(PARTICLES),
    dollar: numbers('$'),
  };
}
