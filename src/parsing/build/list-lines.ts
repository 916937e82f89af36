/** Lists in the middle of stories, for `composePage`. Written for this project. */
export const LIST_OPENERS = [
  'Recipients include:',
  'The list of what will be closed includes the following:',
  'Here is what changes:',
  'The society is making the following gifts:',
  'Among the winners were:',
  'What you need:',
  'The rules are:',
  'These are the numbers for the week:',
];
/** Items under such an opener that look like titles. */
export const LIST_ITEMS = [
  '£{n},500 to Friends of the Harbour',
  '£{n},000 each to Meadow School and The Orchard House',
  '{n} new cases',
  'Fully vaccinated: {n}.2% ({day}.1% on Tuesday)',
  'Best film: The Long Way to Seaford',
  'Post offices and banks',
  'Hardware shops, for repairs only',
  '{name}, Harbour School, 9.{dd}',
  '{day2} per cent of all households',
  'Two cups of flour and a pinch of salt',
  'The museum, from noon',
];
/** Lines of a company's results, of a match, of a race. */
export const TABLE_LINES = [
  'Shr {n} cts vs {day} cts',
  'Net {n},569,000 vs {day},990,000',
  'Sales {n}.3 mln vs {day2}.1 mln',
  'Revs {n}.2 mln vs {day}.4 mln',
  'Nine months',
  'Year',
  'Avg shrs {n},000 vs {n},000',
  'Qtly div {day} cts vs {day} cts prior',
  'Pay {month} {day}',
  'Record {month} {day}',
  '{name} 6-{day} 6-4',
  'Meadow Town 3 Harbour United 1',
  '100 m: 1. {name} 10.{dd}, 2. {name} 10.{day2}',
  'Referee: {name}',
  'Attendance: {n},120',
];
