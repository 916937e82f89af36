import { type ReactNode, useId } from 'react';
import type { FrontSection } from '../library/front-protocol';
import { regionName } from '../model/region';
import { TOPICS, topicShortName } from '../model/topic';
import { ViewLink } from '../url/ViewLink';
import { leadSize } from './lead-size';
import { Story } from './Story';

interface LeadProps {
  readonly lead: FrontSection;
  readonly related: FrontSection | undefined;
  /** Whether the stories beside it are still to come: their column is kept free. */
  readonly isWaiting: boolean;
}

/** The lead story, and beside it what else there is from its country. */
export function Lead({ lead, related, isWaiting }: LeadProps) {
  return (
    <div className={related || isWaiting ? 'newspaper-lead' : ''}>
      {lead.stories.map(story => (
        <Story
          key={story.key}
          story={story}
          paragraphs={1}
          size={leadSize(story.headline.text)}
          text="lead-text"
        />
      ))}
      {related && (
        <Column
          section={related}
          name={<>Also from {regionName(related.country ?? '')}</>}
          size="text-[1.125rem]"
        />
      )}
    </div>
  );
}

interface ColumnsProps {
  readonly section: FrontSection;
  readonly paragraphs: number;
  readonly size: string;
  readonly text: string;
}

/** Stories side by side, up to three in a row. */
export function Columns({ section, ...set }: ColumnsProps) {
  return (
    <div className="newspaper-columns">
      {section.stories.map(story => (
        // The rule between two columns stands on the side that the page begins on, whatever way the story is written.
        <div key={story.key} className="min-w-0">
          <Story story={story} {...set} />
        </div>
      ))}
    </div>
  );
}

/** Stories side by side under a line that says what they share. */
export function NamedColumns({ name, ...props }: ColumnsProps & { readonly name: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p id={id} className="mb-3 border-b border-rule pb-2 text-[0.8125rem] font-semibold">
        {name}
      </p>
      <Columns {...props} />
    </section>
  );
}

/** A column for each of some topics, under a link to all of the topic. */
export function TopicColumns({ sections }: { sections: readonly FrontSection[] }) {
  return (
    <div className="newspaper-columns">
      {sections.map(section => (
        <Column key={section.topic} section={section} name={<TopicLink section={section} />} />
      ))}
    </div>
  );
}

function TopicLink({ section: { topic } }: { section: FrontSection }) {
  const slug = TOPICS.find(({ code }) => code === topic)?.slug;
  if (!topic || !slug) return null;
  return (
    <ViewLink
      to={view => ({ ...view, topic: { chosen: [slug], excluded: [] } })}
      className="hover:text-accent"
    >
      {topicShortName(topic)}
    </ViewLink>
  );
}

interface ColumnProps {
  readonly section: FrontSection;
  readonly name: ReactNode;
  readonly size?: string;
}

/** Stories below each other under the name of what they share. */
function Column({ section, name, size = 'text-[1.1875rem]' }: ColumnProps) {
  return (
    <section className="min-w-0">
      <p className="border-b border-rule pb-2 text-[0.8125rem] font-semibold">{name}</p>
      {section.stories.map(story => (
        <div key={story.key} className="border-b border-hair py-3 last:border-b-0">
          <Story story={story} kicker={false} size={size} />
        </div>
      ))}
    </section>
  );
}
