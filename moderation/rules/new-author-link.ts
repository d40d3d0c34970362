import type { Rule } from './rule.ts'

/** Holds a link from an author of whom too little has been published to know them. Allowed hosts don't count. */
export const newAuthorLink: Rule = {
  name: 'new-author-link',
  version: 1,
  judge({ submission, policy, links }) {
    const until = policy.options.newAuthor.linkHoldUntilPublished
    const { publishedCount } = submission.author
    if (publishedCount >= until) return []
    const counted = links().filter(link => !link.isAllowed)
    if (counted.length === 0) return []
    const spans = counted.map(link => link.span)
    return [{ verdict: 'hold', field: 'link', view: 'raw', spans, detail: { kind: 'link', publishedCount } }]
  },
}
