const OF_THE_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

/** Whether a path in an archive is of what systems put there beside the files. */
export function isOfTheSystem(path: string): boolean {
  return OF_THE_SYSTEM.test(path);
}
