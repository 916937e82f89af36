/** A text written for the tests: two articles that nothing else in the library is about. */
export const HARBOUR_TEXT = `Lisbon harbour opens a school for lighthouse keepers

LISBON, Portugal — The port of Lisbon opened a school for lighthouse keepers on Monday, the first in Portugal since the old one closed its doors in 1987.

"A lamp that nobody tends is only a tower," said Amália Quintanilha, who will teach the first class of twelve students.

The school will train keepers for the lighthouses along the coast of Portugal, said the ministry of education.

Kenyan runner wins the marathon of Nairobi in the rain

NAIROBI, Kenya — Wanjiru Cheptoo won the Nairobi marathon on Sunday after a race in pouring rain that forced a third of the athletes to give up.

"I thought of nothing but the next kilometre," the champion said after the race. Kenya's athletics federation called it the hardest marathon in the history of the city.
`;

export const HARBOUR_HEADLINES = [
  'Lisbon harbour opens a school for lighthouse keepers',
  'Kenyan runner wins the marathon of Nairobi in the rain',
] as const;
