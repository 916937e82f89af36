/** Another tab has kept or changed a source of the same id since the review: neither may overwrite the other unseen. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
  constructor(file: string) {
    super(`“${file}” has come in or changed in another tab meanwhile. Go back and add it again.`);
  }
}

/** It was given up, or the worker that had read it died. */
export class ImportOver extends Error {
  override name = 'ImportOver';
  override message = 'That import is over: please add the text again.';
}
