/** What stands at the end of a release or of wire copy: "-30-", "(END) Dow Jones Newswires". After "ENDS" a release goes on with its notes to editors. */
const END_MARK = /^\W*- ?30 ?-\W*$|^\(END\)/;

/** A row of dashes, stars or dots that parts one thing from the next: "---", "* * *", "⁂", or a mark of an end. */
export function isDivider(text: string): boolean {
  if (END_MARK.test(text)) return true;
  return text.length <= 200 && /^[\s\p{P}\p{S}_]+$/u.test(text) && /^[\s\-–—_=*•·.~#+|⁂✦❖◆※]+$/u.test(text);
}
