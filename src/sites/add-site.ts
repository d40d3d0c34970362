import { randomBytes } from 'node:crypto'
import { defaultPolicy } from '../../moderation/index.ts'
import type { Db } from '../db/handle.ts'
import { uuidv7 } from '../db/ids.ts'
import { transact } from '../db/transact.ts'
import type { Seal } from './seal.ts'

export type NewSite = {
  key: string
  name: string
  language: 'en' | 'zh-CN'
  origins: string[]
}

/** Makes a site with the default policy and returns the secret that signs its readers in; it is not shown again. */
export async function addSite(
  db: Db,
  seal: Seal,
  site: NewSite,
  now: Date,
): Promise<{ id: string; secret: string }> {
  const id = uuidv7(now.getTime())
  const secret = randomBytes(32).toString('base64url')
  const { terms: _none, ...options } = defaultPolicy
  await transact(db, async trx => {
    await trx
      .insertInto('site')
      .values({ id, ...site, createdAt: now })
      .execute()
    await trx
      .insertInto('policy')
      .values({ siteId: id, number: 1, options: JSON.stringify(options), staffId: null, createdAt: now })
      .execute()
    await trx
      .insertInto('siteKey')
      .values({
        siteId: id,
        id: uuidv7(now.getTime()),
        sealed: seal.seal(secret),
        createdAt: now,
        revokedAt: null,
      })
      .execute()
  })
  return { id, secret }
}
