import type { PolicyOptions } from '../../moderation/index.ts'
import type { Comment, Gone } from '../../src/comments/schema.ts'
import { type Answer, guest } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'

/** A policy under which one author may write quickly. */
export const patient: Partial<PolicyOptions> = { flood: { posts: 20, withinSeconds: 1 } }

/** Held by the shipped word list. */
export const abuse = 'You are a fucking idiot and always were.'

/** Rejected where `rejecting` is the policy. */
export const rejecting: Partial<PolicyOptions> = {
  ...patient,
  terms: [{ term: 'zarquon', action: 'reject', category: 'house rule' }],
}
export const forbidden = 'Everyone should buy a zarquon today.'

/** The comment of a 201; fails with what came instead. */
export function made(answer: Answer<{ comment: Comment }>): Comment {
  if (answer.status !== 201) throw new Error(`not stored: ${answer.status} ${answer.text}`)
  return answer.body.comment
}

/** As many short published comments by as many guests, one after another, so that their order is known. */
export async function writeInOrder(
  service: TestService,
  site: TestSite,
  thread: string,
  count: number,
  options: { parentId?: string; text?: (n: number) => string } = {},
): Promise<Comment[]> {
  const { parentId, text = n => `Note ${n}` } = options
  const written: Comment[] = []
  for (let n = 1; n <= count; n++) {
    written.push(made(await guest(service, site, thread).post(text(n), { parentId })))
  }
  return written
}

export const idsOf = (comments: (Comment | Gone)[]): string[] => comments.map(comment => comment.id)
