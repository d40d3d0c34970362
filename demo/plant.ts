import { createHash, createHmac } from 'node:crypto'
import type { Identity } from '../src/authors/identity.ts'
import { createContent } from '../src/comments/content.ts'
import { reportComment } from '../src/reports/report-comment.ts'
import type { Service } from '../src/service.ts'
import { addSite } from '../src/sites/add-site.ts'
import type { SeedComment } from './discussions/comment.ts'
import { type SeedThread, seedPlan } from './seed.ts'

export const demoSiteKey = 'demo'

/**
 * Makes the demo site and posts its discussions, each comment through the same pipeline as any reader's, at the
 * time it is said to have been written. Asked again after an interruption it posts what is missing.
 */
export async function plantDemo(service: Service, secretKey: string): Promise<void> {
  const { db, seal, clock } = service
  const present = await db.selectFrom('site').select('id').where('key', '=', demoSiteKey).executeTakeFirst()
  const newSite = {
    key: demoSiteKey,
    name: 'The Greenmast Courier · 青桅日报',
    language: 'en' as const,
    origins: [],
  }
  const siteId = present?.id ?? (await addSite(db, seal, newSite, clock())).id
  const plan = seedPlan()
  if (await isPlanted(service, siteId, plan)) return
  for (const thread of plan) await plantThread(service, secretKey, thread)
}

async function isPlanted({ db }: Service, siteId: string, plan: SeedThread[]): Promise<boolean> {
  const ids = plan.flatMap(thread => thread.comments.map(comment => clientIdOf(thread.thread, comment.id)))
  const { count } = await db
    .selectFrom('comment')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('siteId', '=', siteId)
    .where('clientId', 'in', ids)
    .executeTakeFirstOrThrow()
  return Number(count) === ids.length
}

async function plantThread(
  service: Service,
  secretKey: string,
  { thread, title, path, comments }: SeedThread,
): Promise<void> {
  const site = await service.sites.find(demoSiteKey)
  const began = service.clock().getTime()
  const ids = new Map<string, string>()
  const identify = (by: string, seed?: SeedComment) => identityOf(secretKey, `${thread}/${by}`, by, seed)
  for (const seed of comments) {
    const identity = identify(seed.by, seed)
    const badges = identity.kind === 'reader' ? identity.badges : []
    const stored = await service.submit.post(
      {
        site,
        identity,
        thread,
        content: createContent({ text: seed.text, name: seed.by, badges }),
        now: new Date(began - seed.minutesAgo * 60_000),
        newId: service.newId,
        clientId: clientIdOf(thread, seed.id),
        parentId: seed.replyTo ? ids.get(seed.replyTo)! : null,
        page: {
          url: new URL(path, service.config.publicUrl ?? `http://127.0.0.1:${service.config.port}`).href,
          title,
        },
      },
      async () => {},
    )
    ids.set(seed.id, stored.id)
    for (const report of seed.reports ?? []) {
      const reporter = identify(report.by)
      await reportComment(service.db, {
        site,
        thread,
        id: stored.id,
        identity: reporter,
        reason: report.reason,
        note: report.note,
        now: service.clock(),
        newId: service.newId,
      })
    }
  }
}

/** The same nickname in the same thread is the same author, also when planting goes on after an interruption. */
function identityOf(secretKey: string, key: string, by: string, seed?: SeedComment): Identity {
  if (seed?.kind === 'reader')
    return { kind: 'reader', subject: `demo:${key}`, name: by, badges: seed.badges ?? [], key: `r${key}` }
  const hash = createHmac('sha256', secretKey).update(`demo author ${key}`).digest()
  return { kind: 'guest', hash, key: `g${hash.toString('base64')}` }
}

function clientIdOf(thread: string, id: string): string {
  const hex = createHash('sha256').update(`${thread}/${id}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
