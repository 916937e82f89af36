import type { BodyBlock } from '../model/article';
import { isNumbered, markLength } from '../model/block-mark';

/** A block of an article's body on paper. */
export function PrintedBlock({ block }: { block: BodyBlock }) {
  const text = block.text.slice(markLength(block));
  switch (block.kind) {
    case 'crosshead':
      return (
        <h2 dir="auto" className="mt-4 mb-1 font-semibold">
          {text}
        </h2>
      );
    case 'list-item':
      return (
        <p dir="auto" className="mb-1 ps-6">
          {isNumbered(block) ? text : `• ${text}`}
        </p>
      );
    case 'quotation':
      return (
        <blockquote dir="auto" className="mb-3 ps-6 italic">
          {text}
        </blockquote>
      );
    default:
      return (
        <p dir="auto" className={`mb-3 ${block.kind === 'paragraph' ? '' : 'small'}`}>
          {text}
        </p>
      );
  }
}
