import type { FrontSection, FrontStory } from '../library/front-protocol';
import { Marked } from '../ui/Marked';
import { ViewLink } from '../url/ViewLink';
import { minutesOf } from './minutes';
import { Reason } from './Reason';

/** The articles that were begun and not finished, the latest first. */
export function ContinueReading({ section }: { section: FrontSection }) {
  return (
    <section aria-labelledby="continue-heading" className="border-b border-ink py-4">
      <h2 id="continue-heading" className="text-[0.8125rem] font-semibold">
        Continue reading
      </h2>
      <ul className="newspaper-columns mt-2">
        {section.stories.map(story => (
          <Begun key={story.key} story={story} />
        ))}
      </ul>
    </section>
  );
}

function Begun({ story }: { story: FrontStory }) {
  const { key, headline, language, why } = story;
  return (
    <li className="min-w-0">
      <h3 className="headline text-[1.0625rem]" lang={language} dir="auto">
        <ViewLink to={place => ({ ...place, article: key, text: null })} className="hover:text-accent">
          <Marked {...headline} />
        </ViewLink>
      </h3>
      <p className="small mt-1">{minutesOf(story)}</p>
      <Reason why={why} />
    </li>
  );
}
