import type { Term } from '../../moderation/types.ts'
import { addSite } from '../sites/add-site.ts'
import { changePolicy } from '../sites/change-policy.ts'
import { renewSecret } from '../sites/renew-secret.ts'
import { siteKey } from '../sites/schema.ts'
import { createSetup } from '../staff/setup.ts'
import { type Command, idOf, noSite, UsageError } from './command.ts'
import { perspectiveKey } from './perspective-key.ts'

/** What an operator does from the shell. */

export { type Command, UsageError } from './command.ts'

export const usage = `
npm run sites -- list
npm run sites -- add <key> --origin https://www.example.com [--origin …] [--name "…"] [--language en|zh-CN]
npm run sites -- origins <key> https://www.example.com [https://…]     (replaces the list)
npm run sites -- secret <key>                                          (a new secret; the old one ends in a day)
npm run sites -- invite <key> [--role moderator|admin]                 (a set-up link for a colleague)
npm run sites -- words <key> hold|reject|allow|drop <term> [<term> …]
npm run sites -- premoderation <key> on|off
npm run sites -- settings <key> [--name "…"] [--language en|zh-CN] [--edit-minutes 15] [--opens-threads on|off]
npm run sites -- perspective-key <key> [--per-minute 600] [--feedback]  (a key for the analyzer of docs/leave-perspective.md)
npm run sites -- perspective-key <key> --list | --revoke <id>
`

const list: Command = {
  options: {},
  async run({ db, say }) {
    const rows = await db
      .selectFrom('site')
      .select(['key', 'name', 'language', 'origins'])
      .orderBy('key')
      .execute()
    for (const row of rows) say(`${row.key}\t${row.language}\t${row.name}\t${row.origins.join(' ')}`)
    if (rows.length === 0) say('There is no site yet: npm run sites -- add <key> --origin https://…')
  },
}

const add: Command = {
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    name: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
  async run({ db, seal, publicUrl, now, say }, [key = ''], values) {
    if (!siteKey.safeParse(key).success)
      throw new UsageError('A key has lower-case letters, digits and hyphens.')
    const { language } = values
    if (language !== 'en' && language !== 'zh-CN') throw new UsageError('--language is en or zh-CN.')
    const origins = (values.origin as string[]).map(exactOrigin)
    if (origins.length === 0) throw new UsageError('Name the site’s origin: --origin https://www.example.com')
    if (await db.selectFrom('site').select('id').where('key', '=', key).executeTakeFirst()) {
      throw new UsageError(`There is a site “${key}” already.`)
    }
    const name = typeof values.name === 'string' ? values.name : key
    const { secret } = await addSite(db, seal, { key, name, language, origins }, now)
    say(`The site “${key}” is there. Put this where the discussion shall stand:\n`)
    say(`  <script type="module" async src="${publicUrl}/embed.js"></script>`)
    say(`  <parley-comments site="${key}"></parley-comments>\n`)
    say(
      `The secret that signs its readers in (HS256; keep it on the server, it is not shown again):\n\n  ${secret}\n`,
    )
  },
}

const origins: Command = {
  options: {},
  async run({ db, say }, [key = '', ...given]) {
    if (given.length === 0) throw new UsageError('Name at least one origin.')
    const { numUpdatedRows } = await db
      .updateTable('site')
      .set({ origins: given.map(exactOrigin) })
      .where('key', '=', key)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw noSite(key)
    say(`“${key}” is embedded from ${given.map(exactOrigin).join(', ')}.`)
  },
}

const secret: Command = {
  options: {},
  async run({ db, seal, now, say }, [key = '']) {
    const renewed = await renewSecret(db, seal, { siteId: await idOf(db, key), now })
    say(`The new secret of “${key}” (the old one ends in a day):\n\n  ${renewed}\n`)
  },
}

const invite: Command = {
  options: { role: { type: 'string', default: 'moderator' } },
  async run({ db, publicUrl, now, say }, [key = ''], { role }) {
    if (role !== 'moderator' && role !== 'admin') throw new UsageError('--role is moderator or admin.')
    const token = await createSetup(db, { siteId: await idOf(db, key), role }, now)
    say(`For one colleague, within a week:\n\n  ${publicUrl}/console/#setup=${token}\n`)
  },
}

const words: Command = {
  options: {},
  async run({ db, now, say }, [key = '', action = '', ...given]) {
    const terms = [...new Set(given)]
    if (!['hold', 'reject', 'allow', 'drop'].includes(action) || terms.length === 0)
      throw new UsageError('Say what to do with which terms.')
    const siteId = await idOf(db, key)
    const added =
      action === 'drop'
        ? []
        : terms.map(term => ({ term, action: action as Term['action'], category: 'operator' }))
    const { options } = await changePolicy(
      db,
      siteId,
      present => ({
        ...present,
        terms: [...present.terms.filter(term => !terms.includes(term.term)), ...added],
      }),
      { staffId: null, now },
    )
    say(`“${key}” has ${options.terms.length} terms of its own.`)
  },
}

const premoderation: Command = {
  options: {},
  async run({ db, now, say }, [key = '', state = '']) {
    if (state !== 'on' && state !== 'off') throw new UsageError('Premoderation is on or off.')
    await changePolicy(db, await idOf(db, key), present => ({ ...present, premoderation: state === 'on' }), {
      staffId: null,
      now,
    })
    say(
      state === 'on'
        ? `On “${key}” every comment waits for a moderator.`
        : `“${key}” holds only what the policy holds.`,
    )
  },
}

const settings: Command = {
  options: {
    name: { type: 'string' },
    language: { type: 'string' },
    'edit-minutes': { type: 'string' },
    'opens-threads': { type: 'string' },
  },
  async run({ db, say }, [key = ''], values) {
    const change = {
      ...(values.name !== undefined && { name: String(values.name) }),
      ...(values.language !== undefined && {
        language: oneOf(values.language, ['en', 'zh-CN'], '--language'),
      }),
      ...(values['edit-minutes'] !== undefined && { editWindow: minutes(values['edit-minutes']) * 60 }),
      ...(values['opens-threads'] !== undefined && {
        opensThreads: oneOf(values['opens-threads'], ['on', 'off'], '--opens-threads') === 'on',
      }),
    }
    if (Object.keys(change).length === 0) throw new UsageError('Say what to set.')
    const site = await db
      .updateTable('site')
      .set(change)
      .where('key', '=', key)
      .returningAll()
      .executeTakeFirst()
    if (!site) throw noSite(key)
    const opening = site.opensThreads
      ? 'a first comment opens its discussion'
      : 'only discussions that exist take comments'
    say(`“${key}” (${site.name}, ${site.language}): edits for ${site.editWindow / 60} minutes; ${opening}.`)
  },
}

export const commands: Record<string, Command> = {
  list,
  add,
  origins,
  secret,
  invite,
  words,
  premoderation,
  settings,
  'perspective-key': perspectiveKey,
}

function oneOf<T extends string>(value: unknown, among: readonly T[], name: string): T {
  const found = among.find(one => one === value)
  if (!found) throw new UsageError(`${name} is ${among.join(' or ')}.`)
  return found
}

function minutes(value: unknown): number {
  const given = /^\d{1,5}$/.test(String(value)) ? Number(value) : Number.NaN
  if (!(given <= 43_200)) throw new UsageError('--edit-minutes is a whole number of at most 43200 (30 days).')
  return given
}

function exactOrigin(given: string): string {
  const url = URL.parse(given)
  // An origin is all there is: no path, query or user.
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new UsageError(`“${given}” is no origin: write it like https://www.example.com`)
  }
  return url.origin
}
