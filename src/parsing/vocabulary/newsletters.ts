const GREETING =
  /^\P{L}*(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|howdy|greetings|thanks for (?:reading|subscribing)|welcome (?:to|back)|happy \p{L}+day|dear|guten (?:morgen|tag)|hallo|bonjour|buenos d[ií]as|today['’]s (?:newsletter|edition|issue)|that['’]s (?:a wrap|it for|all for)|let['’]s chat)\b/iu;
const NEWSLETTER_TALK =
  /\b(?:\d+[- ]min(?:ute)? read|view (?:this (?:e-?mail )?)?in (?:your )?browser|open in app|(?:daily|weekly|monthly|free|this|our) newsletter)\b/iu;
const HEAD = 200;
const LONGEST_GREETING = 90;
const LONGEST_SPONSOR_HEAD = 80;

/** Whether a line greets the readers or takes leave of them: "Good morning, Berlin!", "That's a wrap!" */
export function isGreeting(text: string): boolean {
  return text.length <= LONGEST_GREETING && GREETING.test(text);
}

/** Whether a line speaks as a newsletter does: it greets, or tells how long it takes to read. */
export function isNewsletterTalk(text: string): boolean {
  const head = text.slice(0, HEAD);
  return GREETING.test(head) || NEWSLETTER_TALK.test(head);
}

const SPONSOR_HEAD =
  /^[\s\p{P}\p{S}]*(?:a (?:message|word) from|together with\b|in partnership with|(?:presented|sponsored|powered|brought to you) by|sponsored\s*$|paid (?:post|content))/iu;

/** Whether a line heads a message of a sponsor, with a title and sentences of its own: "Together with Meadow Bank". */
export function isSponsorHead(text: string): boolean {
  return text.length <= LONGEST_SPONSOR_HEAD && SPONSOR_HEAD.test(text);
}
