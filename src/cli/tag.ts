import { createTagger } from '../tagging/tag-article';
import { readTaggingTables } from './tagging-tables';

/** The tagger of the command line: the same code and tables as in the page's worker. */
export const tagger = createTagger(readTaggingTables());
