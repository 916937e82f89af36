/** What is opened from list and front page: loaded when these are there, before anything can have been found to open. */
export const loadArticlePage = () => import('../reader/ArticlePage');
export const loadSourceText = () => import('../sources/SourceText');
