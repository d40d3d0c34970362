import { aboutAll, type Found, type Rule } from './rule.ts'

/** Holds everything where a site or thread wants a person to look first. */
export const premoderation: Rule = {
  name: 'premoderation',
  version: 1,
  judge({ submission, policy }) {
    const found: Found[] = []
    if (policy.options.premoderation !== false) found.push(aboutAll('site'))
    if (submission.thread.premoderation !== false) found.push(aboutAll('thread'))
    return found
  },
}
