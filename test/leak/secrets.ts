import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import type { Desk } from '../review/desk.ts'
import { outcome, scored, scorer } from '../screening/scorers.ts'
import { guestToken, reader } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'
import { canary } from './canary.ts'

/** A comment with a text that no reader may get, in its text or in the name beside it. */
export type Secret = {
  what: string
  thread: string
  token: string
  id: string
  clientId: string
  caseId: string | null
  /** What must not be shown, with whether readers saw it once. */
  canaries: string[]
  wasPublic: boolean
  /** Whether its own author may still read it. */
  ownMaySee: boolean
}

export const terms = [
  { term: 'grumble', action: 'hold' },
  { term: 'forbidden', action: 'reject' },
] as const

/** A scorer that every site here requires, and that has no answer for some texts. */
export const judge = scorer(({ text }) =>
  /unscored/.test(text) ? outcome({ status: 'error', kind: 'unavailable' }) : scored({ abuse: 0 }),
)
export const screened: Partial<PolicyOptions> = {
  terms: [...terms],
  requiredScorers: ['judge'],
  thresholds: [{ scorer: 'judge', label: 'abuse', hold: 0.5 }],
}

const threadOf = (what: string) => `of ${what}`

type Place = { service: TestService; site: TestSite; thread: string; desk: Desk }
type Made = Omit<Secret, 'what' | 'wasPublic' | 'ownMaySee' | 'thread' | 'canaries' | 'caseId'>

/** Someone new writes, under a name of their own. */
async function write(
  { service, site, thread }: Place,
  text: string,
  { token = guestToken(), ...more }: { token?: string; name?: string; parentId?: string } = {},
) {
  const clientId = randomUUID()
  const author = reader(service, site, thread, token)
  const answer = await author.post(text, { clientId, ...more })
  expect(answer.status, answer.text).toBe(201)
  return { author, made: { token, clientId, id: answer.body.comment.id } satisfies Made }
}

type Kind = {
  wasPublic: boolean
  ownMaySee: boolean
  make(at: Place, word: string, name: string): Promise<Made>
}
const never = { wasPublic: false, ownMaySee: true }
const once = { wasPublic: true, ownMaySee: false }

/** Every way for a text to be no reader's. */
const kinds: Record<string, Kind> = {
  held: { ...never, make: async (at, word, name) => (await write(at, `I grumble ${word}`, { name })).made },
  'held until a scorer answers': {
    ...never,
    make: async (at, word, name) => (await write(at, `This is unscored ${word}`, { name })).made,
  },
  'an edit that is held until a scorer answers': {
    ...never,
    make: (at, word) => edited(at, [`Now it is unscored ${word}`]),
  },
  'held for its name': {
    ...never,
    make: async (at, word, name) =>
      (await write(at, `All is well ${word}`, { name: `grumble ${name}` })).made,
  },
  'held, by who has written publicly under another name': {
    ...never,
    async make(at, word, name) {
      const { token } = (await write(at, 'I am known here.', { name: 'Known' })).made
      return (await write(at, `I grumble ${word}`, { name, token })).made
    },
  },
  'a held reply': {
    ...never,
    async make(at, word, name) {
      const { made: root } = await write(at, 'Who else was at the market?')
      return (await write(at, `I grumble ${word}`, { name, parentId: root.id })).made
    },
  },
  'rejected by the policy': {
    ...never,
    make: async (at, word, name) => (await write(at, `This is forbidden ${word}`, { name })).made,
  },
  'rejected by a moderator': {
    ...never,
    async make(at, word, name) {
      const { made } = await write(at, `I grumble ${word}`, { name })
      await at.desk.done((await at.desk.caseOf(made.id)).id, 'reject', 'rude')
      return made
    },
  },
  'published and taken back by undo': {
    wasPublic: true,
    ownMaySee: true,
    async make(at, word, name) {
      const { made } = await write(at, `I grumble ${word}`, { name })
      const decision = await at.desk.done((await at.desk.caseOf(made.id)).id, 'publish')
      await at.desk.undo(decision.id)
      return made
    },
  },
  'removed, with a reply that stays': {
    ...once,
    ownMaySee: true,
    async make(at, word, name) {
      const { author, made } = await write(at, `Seen at the market: ${word}`, { name })
      await write(at, 'I have seen it as well.', { parentId: made.id })
      await reader(at.service, at.site, at.thread, guestToken()).report(made.id)
      await at.desk.done((await at.desk.caseOf(made.id)).id, 'remove')
      expect((await author.get(made.id)).status).toBe(200)
      return made
    },
  },
  withdrawn: {
    ...once,
    ownMaySee: true,
    async make(at, word, name) {
      const { author, made } = await write(at, `Said in haste: ${word}`, { name })
      await author.withdraw(made.id)
      return made
    },
  },
  'withdrawn while held': {
    ...never,
    async make(at, word, name) {
      const { author, made } = await write(at, `I grumble in haste ${word}`, { name })
      await author.withdraw(made.id)
      return made
    },
  },
  'an edit that is held': { ...never, make: (at, word) => edited(at, [`I grumble now ${word}`]) },
  'an edit that is rejected': { ...never, make: (at, word) => edited(at, [`This is forbidden ${word}`]) },
  'an edit that a moderator rejected': {
    ...never,
    ownMaySee: true,
    async make(at, word) {
      const made = await edited(at, [`I grumble now ${word}`])
      await at.desk.done((await at.desk.caseOf(made.id)).id, 'reject')
      return made
    },
  },
  'an edit that another edit replaced while it was held': {
    wasPublic: false,
    ownMaySee: false,
    make: (at, word) => edited(at, [`I grumble now ${word}`, 'On second thought, it was fine.']),
  },
  'the text before an edit': {
    ...once,
    async make(at, word) {
      const { author, made } = await write(at, `First I said ${word}`)
      expect((await author.edit(made.id, 'Then I said something else.')).status).toBe(200)
      return made
    },
  },
}

async function edited(at: Place, texts: string[]): Promise<Made> {
  const { author, made } = await write(at, 'A fine day at the market.')
  for (const text of texts) expect((await author.edit(made.id, text)).status).toBe(200)
  return made
}

/** One of each kind, every one in a thread of its own. */
export async function makeSecrets(service: TestService, site: TestSite, desk: Desk): Promise<Secret[]> {
  const secrets: Secret[] = []
  for (const [what, { make, wasPublic, ownMaySee }] of Object.entries(kinds)) {
    const thread = threadOf(what)
    const canaries = [canary(), canary()]
    const made = await make({ service, site, thread, desk }, canaries[0]!, canaries[1]!)
    const found = await service.db
      .selectFrom('case')
      .select('id')
      .where('siteId', '=', site.id)
      .where('commentId', '=', made.id)
      .executeTakeFirst()
    secrets.push({ what, thread, ...made, caseId: found?.id ?? null, canaries, wasPublic, ownMaySee })
  }
  return secrets
}

/** Where they are, known before they are written. */
export const secretThreads = Object.keys(kinds).map(threadOf)
