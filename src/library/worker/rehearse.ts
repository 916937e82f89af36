import { parseText } from '../../parsing/parse-text';

const STORY = `Mayor opens the new bridge

By Anna Reed
March 4, 2024

PARIS (AP) — The mayor opened a bridge on Monday, and 300 people walked over it in the rain, officials said.

"We waited for it for ten years," she said.

A long wait

The old one was closed in 2014, when a ship struck it.

Read more

Council votes on the library

LONDON — The council votes on Tuesday on the roof of the library, which has leaked since the winter.

Photo: John Doe/Reuters
`;

/**
 * Reads a short text for practice while the first ones are on their way: what the engine learns of patterns and functions by
 * that takes as long as half of the first reading, and is known when they are here.
 */
export function rehearse(): void {
  parseText({ source: 'rehearsal', text: STORY });
}
