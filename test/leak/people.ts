import { account } from '../staff/accounts.ts'
import { guestToken, reader, readerToken } from '../support/client.ts'
import type { TestService, TestSite } from '../support/service.ts'

/** Whoever is after others' texts, by what they can show. */
export type Person = { who: string; token?: string }

/** Nobody, other authors, and people of another site; none of them has a role on `site`. */
export async function strangers(service: TestService, site: TestSite, other: TestSite): Promise<Person[]> {
  const author = guestToken()
  await reader(service, site, 'elsewhere', author).post('I write here as well, now and then.')
  const member = await readerToken(site)
  await reader(service, site, 'elsewhere', member).post('So do I, and under my own name.')
  return [
    { who: 'anyone' },
    { who: 'another author', token: author },
    { who: 'a guest who never wrote', token: guestToken() },
    { who: 'another reader of the site', token: member },
    { who: 'a reader of another site', token: await readerToken(other) },
    { who: 'a moderator of another site', token: (await account(service, other, 'moderator')).token },
    { who: 'an admin of another site', token: (await account(service, other, 'admin')).token },
  ]
}
