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

/** Two articles in scripts that are not Latin, the first of them right to left. */
export const TWO_SCRIPTS_TEXT = `افتتاح مكتبة عامة جديدة في القاهرة

القاهرة — افتتحت مصر يوم الاثنين أكبر مكتبة عامة في القاهرة بعد خمس سنوات من البناء. وقال وزير الثقافة إن المكتبة تضم مليون كتاب.

وأضاف الوزير أن المكتبة ستفتح أبوابها كل يوم، وأن الدخول إليها مجاني لجميع سكان المدينة.

北京开通新的地铁线路

北京市周一开通了一条新的地铁线路，全长三十公里，共有十八座车站。市政府表示，这条线路每天可以运送五十万名乘客。

一位乘客说，从家到公司的时间缩短了一半。新线路的票价与其他线路相同。
`;
