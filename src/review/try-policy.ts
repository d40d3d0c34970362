import { compilePolicy, type Decision, detectLanguages, type PolicyOptions } from '../../moderation/index.ts'
import { createContent, displayName } from '../comments/content.ts'
import { Problem } from '../problem.ts'
import type { Screening } from '../screening/screen.ts'
import type { Site } from '../sites/sites.ts'
import type { TriedPolicy } from './schema.ts'

type Tried = { text: string; name?: string; author: 'new' | 'known' | 'trusted'; options: PolicyOptions }

const published = { new: 0, known: 100, trusted: 100 }

/** What would happen to a text under a policy: every scorer of it is asked and every rule runs; nothing is stored. */
export async function tryPolicy(screening: Screening, site: Site, tried: Tried): Promise<TriedPolicy> {
  const name = displayName(tried.name, site.language)
  const content = createContent({ text: tried.text, name, badges: [] }, '/text')
  const policy = compiled(tried.options)
  const context = async () => ({})
  const signals = await screening.ask({ siteId: site.id, policy, content, context })
  const author = {
    standing: tried.author === 'trusted' ? ('trusted' as const) : ('normal' as const),
    staff: false,
    publishedCount: published[tried.author],
    rejectedCount: 0,
    recent: [],
  }
  const { visible: body, links, fingerprint } = content
  const thread = { premoderation: false, recent: [] }
  const submission = { body, name, links, fingerprint, thread, author }
  return viewOf(await screening.judge(site.id, policy, submission, signals), detectLanguages(body))
}

function compiled(options: PolicyOptions) {
  try {
    return compilePolicy(options, 0)
  } catch (error) {
    throw new Problem('invalid-input', {
      detail: error instanceof Error ? error.message : 'This is no policy.',
    })
  }
}

const viewOf = ({ verdict, reason, findings, scores, versions }: Decision, languages: string[]) => ({
  verdict,
  reason,
  languages,
  findings,
  screening: { ...versions, scores },
})
