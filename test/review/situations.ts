import { expect } from 'vitest'
import type { PolicyOptions } from '../../moderation/index.ts'
import { guest } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'
import type { Desk } from './desk.ts'

/** Words that decide how a text is judged; every other text is published. */
export const terms: PolicyOptions['terms'] = [
  { term: 'grumble', action: 'hold' },
  { term: 'forbidden', action: 'reject' },
]

export const texts = {
  clean: 'The river was quiet this morning.',
  held: 'I do grumble about the river.',
  rejected: 'A forbidden word about the river.',
} as const

export type Brought = {
  author: ReturnType<typeof guest>
  thread: string
  id: string
  caseId: string
}

let threads = 0

/** Someone new posts in a new thread, so that nothing is a repeat. */
export async function post(
  service: TestService,
  site: TestSite,
  text: string,
): Promise<Omit<Brought, 'caseId'>> {
  const thread = `thread-${++threads}`
  const author = guest(service, site, thread)
  const { status, body } = await author.post(text)
  expect(status).toBe(201)
  return { author, thread, id: body.comment.id }
}

export async function report(service: TestService, site: TestSite, subject: { thread: string; id: string }) {
  const answer = await guest(service, site, subject.thread).report(subject.id)
  expect(answer.status).toBe(201)
}

async function edit({ author, id }: { author: Brought['author']; id: string }, text: string) {
  expect((await author.edit(id, text)).status).toBe(200)
}

const ways = {
  held: (at: Place) => post(at.service, at.site, texts.held),
  rejected: (at: Place) => post(at.service, at.site, texts.rejected),
  async reported(at: Place) {
    const subject = await post(at.service, at.site, texts.clean)
    await report(at.service, at.site, subject)
    return subject
  },
  async 'edit held'(at: Place) {
    const subject = await post(at.service, at.site, texts.clean)
    await edit(subject, texts.held)
    return subject
  },
  async 'edit rejected'(at: Place) {
    const subject = await post(at.service, at.site, texts.clean)
    await edit(subject, texts.rejected)
    return subject
  },
  /** Public and decided: a moderator kept what was reported. */
  async kept(at: Place) {
    const subject = await ways.reported(at)
    await at.desk.done((await at.desk.caseOf(subject.id)).id, 'publish')
    return subject
  },
  async removed(at: Place) {
    const subject = await ways.reported(at)
    await at.desk.done((await at.desk.caseOf(subject.id)).id, 'remove')
    return subject
  },
  /** Rejected while open: the reports that came in between keep the case open. */
  async 'rejected, reported'(at: Place) {
    const subject = await post(at.service, at.site, texts.held)
    const decision = await at.desk.done((await at.desk.caseOf(subject.id)).id, 'publish')
    await report(at.service, at.site, subject)
    expect((await at.desk.undo(decision.id)).status).toBe(201)
    await edit(subject, texts.rejected)
    return subject
  },
}

type Place = { service: TestService; site: TestSite; desk: Desk }
export type Way = keyof typeof ways

/** A comment brought into a state by its author, readers and moderators, with its case. */
export async function bring(at: Place, way: Way): Promise<Brought> {
  const subject = await ways[way](at)
  return { ...subject, caseId: (await at.desk.caseOf(subject.id)).id }
}

/** What an anonymous reader gets of a comment: its text, or null. */
export async function publicText(
  at: Pick<Place, 'service' | 'site'>,
  { thread, id }: Brought,
): Promise<string | null> {
  const answer = await fetch(
    `${at.service.url}/v1/sites/${at.site.key}/threads/${encodeURIComponent(thread)}/comments/${id}`,
  )
  if (answer.status === 404) return null
  const { comment } = (await answer.json()) as { comment: { body: [string, string][] } }
  return comment.body[0]![1]
}

export async function versionOf(at: Pick<Place, 'service' | 'site'>, thread: string): Promise<number> {
  const { body } = await guest(at.service, at.site, thread).list('?limit=1')
  return body.thread.version
}
