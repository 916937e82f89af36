import { memo } from 'react';
import type { FrontStory } from '../library/front-protocol';
import { regionName } from '../model/region';
import { topicShortName } from '../model/topic';
import { Dotted } from '../ui/Dotted';
import { directionOf } from '../ui/direction';
import { evenSpaces } from '../ui/even-spaces';
import { Marked } from '../ui/Marked';
import { ViewLink } from '../url/ViewLink';
import { minutesOf } from './minutes';
import { Reason } from './Reason';

interface StoryProps {
  readonly story: FrontStory;
  /** Classes that set the headline's size. */
  readonly size: string;
  /** How many paragraphs stand below the headline, and the classes that set them. */
  readonly paragraphs?: number;
  readonly text?: string;
  readonly kicker?: boolean;
}

/** A story on the front page. */
export const Story = memo(function Story({
  story,
  size,
  paragraphs = 0,
  text = '',
  kicker = true,
}: StoryProps) {
  const { key, headline, opening, country, topic, dateline, language, why } = story;
  return (
    <div className="min-w-0" dir={directionOf(language)}>
      {kicker && (
        <p className="kicker mb-1" dir="ltr">
          <Dotted>
            {country && regionName(country)}
            {topic && topicShortName(topic)}
          </Dotted>
        </p>
      )}
      <h2 className={`headline ${size}`} lang={language} dir="auto">
        <ViewLink to={place => ({ ...place, article: key, text: null })} className="hover:text-accent">
          <Marked {...headline} />
        </ViewLink>
      </h2>
      {opening.slice(0, paragraphs).map((paragraph, index) => (
        <p key={paragraph} className={`story-text ${text}`} lang={language} dir="auto">
          {index === 0 && dateline && (
            <>
              <span className="dateline">{dateline}</span> —{' '}
            </>
          )}
          {evenSpaces(paragraph)}
        </p>
      ))}
      <p className="small mt-2" dir="ltr">
        {minutesOf(story)}
      </p>
      <Reason why={why} />
    </div>
  );
});
