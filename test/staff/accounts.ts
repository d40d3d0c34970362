import type { Staff } from '../../src/staff/schema.ts'
import { createSetup } from '../../src/staff/setup.ts'
import { request } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'

export type Account = { id: string; name: string; email: string; password: string; token: string }

let accounts = 0

/** An account made as people make theirs, with a set-up link. Without a site it covers all of them. */
export async function account(
  service: TestService,
  site: TestSite | null,
  role: 'moderator' | 'admin' = 'moderator',
  name = `Moderator ${accounts + 1}`,
): Promise<Account> {
  const email = `staff-${process.pid}-${++accounts}@news.example`
  const password = `a long password ${accounts}`
  const token = await createSetup(service.db, { siteId: site?.id ?? null, role }, service.clock())
  const answer = await request<{ token: string; staff: Staff }>(`${service.url}/v1/staff/setup`, {
    method: 'POST',
    body: { token, email, password, name },
  })
  if (answer.status !== 201) throw new Error(`no account: ${answer.text}`)
  return { id: answer.body.staff.id, name, email, password, token: answer.body.token }
}
