import { memo } from 'react';
import type { RelatedArticle } from '../library/article-protocol';
import { useRelated } from '../library/article-queries';
import { regionName } from '../model/region';
import { Dotted } from '../ui/Dotted';
import { ViewLink } from '../url/ViewLink';

/** Articles that have to do with this one, each with the reason; nothing where there are none. */
export const Related = memo(function Related({ articleKey }: { articleKey: string }) {
  const related = useRelated(articleKey).data ?? [];
  if (related.length === 0) return null;
  return (
    <section lang="en" dir="ltr" aria-labelledby="related-heading" className="mt-8">
      <h2 id="related-heading" className="border-b border-ink pb-2 text-[0.8125rem] font-semibold">
        Related
      </h2>
      <ul className="ruled">
        {related.map(one => (
          <RelatedStory key={one.summary.key} related={one} />
        ))}
      </ul>
    </section>
  );
});

function RelatedStory({ related: { summary, words, countries } }: { related: RelatedArticle }) {
  return (
    <li className="py-3">
      <h3 className="headline text-[1.0625rem]" lang={summary.language} dir="auto">
        <ViewLink
          to={place => ({ ...place, article: summary.key, text: null })}
          className="hover:text-accent"
        >
          {summary.headline.text}
        </ViewLink>
      </h3>
      <p className="small mt-1">
        <Dotted>
          {countries.length > 0 && `Both about ${listed(countries.map(regionName))}`}
          {`${countries.length > 0 ? 'both' : 'Both'} name ${listed(words)}`}
        </Dotted>
      </p>
    </li>
  );
}

/** "Georgia, Iran and Russia". By hand, as `Intl` takes longer to begin than an article to be opened. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
