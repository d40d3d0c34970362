import { aboutAll, type Rule } from './rule.ts'

/**
 * Holds what an author writes whose standing asks for it. Suspended and banned authors are turned away before;
 * this is the second wall, and an unknown standing stays outside it too.
 */
export const standing: Rule = {
  name: 'standing',
  version: 1,
  judge({ submission }) {
    const { standing } = submission.author
    return standing === 'normal' || standing === 'trusted' ? [] : [aboutAll(String(standing))]
  },
}
