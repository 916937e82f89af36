import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import type { OpenedArticle } from '../library/article-protocol';
import { useManyArticles } from '../library/queries';
import { formatDate } from '../ui/format-date';
import { PrintedBlock } from './PrintedBlock';

interface PrintedArticlesProps {
  readonly keys: readonly string[];
  readonly onDone: () => void;
  readonly onFault: () => void;
}

/**
 * Prints articles as one document, one behind the other. It is on paper only; on the screen nothing changes.
 * @param onDone called when the printing has ended, or was given up
 * @param onFault called before, where the articles can't be had
 */
export function PrintedArticles({ keys, onDone, onFault }: PrintedArticlesProps) {
  const { article } = useManyArticles();
  const [opened, setOpened] = useState<readonly OpenedArticle[] | null>(null);
  const fetchAll = useEffectEvent(() => Promise.all(keys.map(article)));
  const done = useEffectEvent(onDone);
  const fail = useEffectEvent(() => {
    onFault();
    onDone();
  });

  useEffect(() => {
    let wanted = true;
    fetchAll().then(
      all => wanted && setOpened(all.filter(one => one !== null)),
      () => wanted && fail(),
    );
    return () => {
      wanted = false;
    };
  }, []);

  useEffect(() => {
    if (!opened) return;
    const end = () => done();
    window.addEventListener('afterprint', end);
    window.print();
    return () => window.removeEventListener('afterprint', end);
  }, [opened]);

  if (!opened) return null;
  return createPortal(
    <div className="print-document" aria-hidden="true">
      {opened.map(one => (
        <PrintedArticle key={one.key} opened={one} />
      ))}
    </div>,
    document.body,
  );
}

function PrintedArticle({ opened: { article, record } }: { opened: OpenedArticle }) {
  const { headline, deck, byline, body, language } = article;
  const date = article.date?.iso ?? record.date;
  const facts = [byline?.text, record.publisher ?? record.title, date && formatDate(date)].filter(Boolean);
  return (
    <article lang={language} dir="auto" className="break-before-page first:break-before-auto">
      <h1 className="headline text-[2rem]">{headline.text}</h1>
      {deck && <p className="mt-2 text-lg italic">{deck.text}</p>}
      <p className="small mt-2 mb-4">{facts.join(' · ')}</p>
      <div className="font-read text-[11pt] leading-[1.5]">
        {body.map(block => (
          <PrintedBlock key={block.span.start} block={block} />
        ))}
      </div>
    </article>
  );
}
