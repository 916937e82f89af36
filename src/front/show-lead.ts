import type { FirstView, FrontStory } from '../library/front-protocol';
import { directionOf, directionOfMost } from '../ui/direction';
import { evenSpaces } from '../ui/even-spaces';
import { figureLine } from './figure-line';
import { leadSize } from './lead-size';
import { minutesOf } from './minutes';

/**
 * Sets the lead story into the frame that `index.html` begins with, where and as the front page will have it: a reader
 * sees what the texts say while the page's larger script is still being set up. React then puts the whole in its place.
 * @returns whether there is a lead to show
 */
export function showLead({ front }: FirstView): boolean {
  const page = document.querySelector('#frame .desk-page');
  const sectionOf = (kind: string) => front.sections.find(section => section.kind === kind);
  const story = sectionOf('lead')?.stories[0];
  // What was begun and is to be gone on with stands above the lead, and is a part of the page that comes whole.
  if (!page || !story || sectionOf('begun')) return false;
  const { count, made, reading } = figureLine(front, true);
  const languages = front.sections.flatMap(({ stories }) => stories.map(({ language }) => language));
  const columns = sectionOf('related') || front.tags === 'coming' ? 'newspaper-lead' : '';
  page.replaceChildren(
    element('div', { className: 'desk-front' }, [
      element('p', { className: 'front-figures' }, [
        element('span', {}, [element('strong', {}, [count]), made]),
        element('span', {}, [reading]),
      ]),
      element('div', { className: 'desk-front-stories ruled-ink', dir: directionOfMost(languages) }, [
        element('div', { className: columns }, [lead(story)]),
      ]),
    ]),
  );
  return true;
}

/** The same as `Story` makes of it, without the line of place and topic, for which room is kept. */
function lead(story: FrontStory): HTMLElement {
  const { headline, opening, dateline, language } = story;
  const inItsLanguage = { lang: language, dir: 'auto' };
  const place = dateline ? [element('span', { className: 'dateline' }, [dateline]), ' — '] : [];
  return element('div', { className: 'min-w-0', dir: directionOf(language) }, [
    element('p', { className: 'kicker mb-1' }, []),
    element('h2', { className: `headline ${leadSize(headline.text)}`, ...inItsLanguage }, [
      evenSpaces(headline.text),
    ]),
    ...opening
      .slice(0, 1)
      .map(text =>
        element('p', { className: 'story-text lead-text', ...inItsLanguage }, [...place, evenSpaces(text)]),
      ),
    element('p', { className: 'small mt-2', dir: 'ltr' }, [minutesOf(story)]),
  ]);
}

function element(
  tag: string,
  attributes: Partial<HTMLElement>,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}
