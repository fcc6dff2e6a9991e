/** A map of the very article that it stands in. */
export { followArticle } from './follow-article.ts'
