import { likeness } from '../fingerprint.ts'
import type { Fingerprint, PastText } from '../types.ts'
import { aboutAll, type Found, type Rule } from './rule.ts'

/**
 * Holds a text that was written before, to the letter or nearly, by this author or in this thread. Short texts
 * of others ("agreed") are no repeats.
 */
export const repeat: Rule = {
  name: 'repeat',
  version: 1,
  judge({ submission, policy }) {
    const { withinSeconds, likeness: least } = policy.options.repeats
    const own = submission.fingerprint
    const isShort = own.sketch.length === 0
    return [
      ...closest(own, submission.author.recent, withinSeconds, least, 'author'),
      ...(isShort ? [] : closest(own, submission.thread.recent, withinSeconds, least, 'thread')),
    ]
  },
}

function closest(own: Fingerprint, past: PastText[], within: number, least: number, where: string): Found[] {
  let best = 0
  let secondsAgo = 0
  for (const text of past) {
    if (text.secondsAgo > within) continue
    const like = likeness(own, text)
    if (like > best) [best, secondsAgo] = [like, text.secondsAgo]
    if (text.exact === own.exact) return [aboutAll('exact', { where, secondsAgo: text.secondsAgo })]
  }
  return best >= least ? [aboutAll('near', { where, secondsAgo, likeness: best })] : []
}
