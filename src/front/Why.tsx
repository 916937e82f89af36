import type { FrontReason } from '../library/front-protocol';
import { reasonInWords } from './reason';

/** The line below a story that says why it stands where it stands. */
export default function Why({ why }: { why: FrontReason }) {
  return (
    <p className="small italic" dir="ltr">
      {reasonInWords(why)}
    </p>
  );
}
