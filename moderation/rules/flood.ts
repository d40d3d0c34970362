import { aboutAll, type Rule } from './rule.ts'

/** Holds the next comment of an author who has written too many within the window. */
export const flood: Rule = {
  name: 'flood',
  version: 1,
  judge({ submission, policy }) {
    const { posts, withinSeconds } = policy.options.flood
    const recent = submission.author.recent.filter(past => !(past.secondsAgo > withinSeconds)).length
    return recent >= posts ? [aboutAll('flood', { posts: recent, withinSeconds })] : []
  },
}
