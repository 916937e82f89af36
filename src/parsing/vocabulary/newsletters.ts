// All of these are asked of a line in small letters: a pattern regardless of case takes twice as long to compile.

const GREETING =
  /^\P{L}*(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|howdy|greetings|thanks for (?:reading|subscribing)|welcome (?:to|back)|happy \p{L}+day|dear|guten (?:morgen|tag)|hallo|bonjour|buenos d[ií]as|today['’]s (?:newsletter|edition|issue)|that['’]s (?:a wrap|it for|all for)|let['’]s chat)\b/u;
const NEWSLETTER_TALK =
  /\b(?:\d+[- ]min(?:ute)? read|view (?:this (?:e-?mail )?)?in (?:your )?browser|open in app|(?:daily|weekly|monthly|free|this|our) newsletter)\b/u;
const HEAD = 200;
const LONGEST_GREETING = 90;
const LONGEST_SPONSOR_HEAD = 80;

/** Whether a line greets the readers or takes leave of them: "Good morning, Berlin!", "That's a wrap!" */
export function isGreeting(text: string): boolean {
  return text.length <= LONGEST_GREETING && GREETING.test(text.toLowerCase());
}

/** Whether a line speaks as a newsletter does: it greets, or tells how long it takes to read. */
export function isNewsletterTalk(text: string): boolean {
  const head = text.slice(0, HEAD).toLowerCase();
  return GREETING.test(head) || NEWSLETTER_TALK.test(head);
}

const NEWSLETTER_END =
  /\b(?:that['’]s (?:a wrap|it for|all for)|(?:was this|if you were) (?:e-?mail |newsletter )?forwarded|forwarded (?:to you|this (?:e-?mail|newsletter))|forward (?:this|it) to a (?:friend|colleague)|see you (?:tomorrow|next week|on \p{L}+day)|thanks for reading|until next (?:time|week)|unsubscribe|why not share it|what did you think of (?:this|today)|you(?:['’]re| are) receiving this|(?:refer|share) .{0,30}\bwith (?:a friend|friends|your friends)|update your preferences|tell us what you think|hit reply|reply to this e-?mail)/u;

/** Whether a line takes leave of the readers or asks them to pass the letter on. */
export function isNewsletterEnd(text: string): boolean {
  return NEWSLETTER_END.test(text.slice(0, HEAD).toLowerCase());
}

const SPONSOR_HEAD =
  /^[\s\p{P}\p{S}]*(?:a (?:message|word) from|together with\b|in partnership with|(?:presented|sponsored|powered|brought to you) by|sponsored\s*$|paid (?:post|content))/u;

/** Whether a line heads a message of a sponsor, with a title and sentences of its own: "Together with Meadow Bank". */
export function isSponsorHead(text: string): boolean {
  return text.length <= LONGEST_SPONSOR_HEAD && SPONSOR_HEAD.test(text.toLowerCase());
}
