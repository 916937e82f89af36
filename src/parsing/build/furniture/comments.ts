/** What readers say under a story. For `composePage`; written for this project. */

export const COMMENTS = [
  'This is so true, thank you for writing about it.',
  'Could not disagree more.',
  'Great article!',
  'Finally somebody says it.',
  'What about the rest of us who pay for all this?',
  'Reply',
  'Report',
  '3 days ago',
  'Log in to reply',
  'First!',
  '{name} says:',
  '1. {name} says:',
  '{month} {day}, {year} at {hh}:{day2} pm',
  '{name} on {month} {day}, {year}',
  '• {name}',
  'We had the same trouble with ours two years ago. Is the office on the square still open, and whom does one ask there?',
  'My sister worked there for eleven years and she says that nobody ever asked them. So much for that!',
];

/** What stands over the readers' words. */
export const COMMENT_HEADS = [
  'Comments',
  'Comments ({n})',
  '{n} comments',
  '{n} Responses to “{title}”',
  '{n} thoughts on “{title}”',
  'Kommentare',
  'Comentarios',
  'Commentaires',
  '댓글',
  'Комментарии',
  'What readers say',
];
