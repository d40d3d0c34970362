import { aboutAll, type Rule } from './rule.ts'

/** Holds whatever an author writes until enough of it has been published. Off as shipped. */
export const newAuthor: Rule = {
  name: 'new-author',
  version: 1,
  judge({ submission, policy }) {
    const { publishedCount } = submission.author
    if (publishedCount >= policy.options.newAuthor.holdUntilPublished) return []
    return [aboutAll('new-author', { publishedCount })]
  },
}
