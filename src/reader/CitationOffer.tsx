import { type RefObject, useEffect, useState } from 'react';
import { passageWithCitation } from './citation';

interface CitationOfferProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly citation: string;
}

/** Who copies a passage is offered its citation; what was copied stays as it is until they take it. */
export function CitationOffer({ page, citation }: CitationOfferProps) {
  const [copied, setCopied] = useState('');
  const [told, setTold] = useState('');
  useEffect(() => {
    const article = page.current;
    const hear = () => {
      setTold('');
      setCopied(window.getSelection()?.toString().trim() ?? '');
    };
    article?.addEventListener('copy', hear);
    return () => article?.removeEventListener('copy', hear);
  }, [page]);

  const add = async () => {
    try {
      await navigator.clipboard.writeText(passageWithCitation(copied, citation));
      setTold('Copied with its citation.');
    } catch {
      setTold('The browser does not let this page write to the clipboard; the passage alone is copied.');
    }
    setCopied('');
  };
  return (
    <p aria-live="polite" className="text-soft">
      {told}
      {copied !== '' && (
        <>
          Copied.{' '}
          <button type="button" className="action ms-1 text-ink" onClick={() => void add()}>
            Add the citation
          </button>
        </>
      )}
    </p>
  );
}
