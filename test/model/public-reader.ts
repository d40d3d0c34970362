import type { Comment, Gone, Page } from '../../src/comments/schema.ts'
import { type Ear, listen } from '../realtime/ear.ts'
import { isWhole, reader, request, until } from '../support/client.ts'
import type { World } from './world.ts'

type Listed = Comment | Gone
export type State = Map<string, Comment>

/** Someone without a token who asks at every door, all the time, and forgets nothing. */
export type PublicReader = {
  /** Every comment ever shown to it, as JSON of what it showed. */
  seen: Map<string, Comment>
  /** What it can read now, by asking: comments by id, and the thread. */
  look(): Promise<{ state: State; thread: Page['thread'] }>
  /** A look in passing, while others are at work. */
  glance(): Promise<void>
  /** The state that follows from an earlier one by all that changed since. */
  replay(from: State, version: number, limit: number): Promise<State>
  /** What the socket has told it, once it has told of this version. */
  told(version: number): Promise<State>
  close(): void
}

export async function createPublicReader({ service, site, thread, comments }: World): Promise<PublicReader> {
  const anyone = reader(service, site, thread)
  const seen: PublicReader['seen'] = new Map()
  const ear: Ear = await listen(service, { site: site.key })
  await ear.join(thread)

  function note<T extends Listed>(list: readonly T[]): readonly T[] {
    for (const comment of list) if (isWhole(comment)) seen.set(JSON.stringify(comment), comment)
    return list
  }
  const get = async (query: string) => {
    const { body } = await anyone.list(query)
    note(body.comments)
    return body
  }

  async function replies(root: string, cursor?: string): Promise<Listed[]> {
    const page = await get(`?root=${root}${cursor ? `&cursor=${cursor}` : ''}`)
    return page.nextCursor ? [...page.comments, ...(await replies(root, page.nextCursor))] : page.comments
  }

  async function look() {
    const page = await get('?sort=oldest&limit=100')
    await get('')
    const roots = page.comments.filter(comment => !isWhole(comment) || comment.parentId === null)
    const lists = await Promise.all(roots.map(({ id }) => replies(id)))
    const state: State = new Map()
    for (const comment of [...page.comments, ...lists.flat()])
      if (isWhole(comment)) state.set(comment.id, comment)
    await mustAgree(state, page.thread.count)
    return { state, thread: page.thread }
  }

  /** One door shows what the other does. */
  async function mustAgree(state: State, count: number): Promise<void> {
    const singles = await Promise.all(comments.map(({ id }) => anyone.get(id)))
    for (const [index, { id }] of comments.entries()) {
      const alone = singles[index]!.status === 200 ? singles[index]!.body.comment : undefined
      if (alone) note([alone])
      if (JSON.stringify(alone) !== JSON.stringify(state.get(id)))
        throw new Error(`${id} differs between doors`)
    }
    const counts = `${service.url}/v1/sites/${site.key}/counts?thread=${encodeURIComponent(thread)}`
    const counted = (await request<{ counts: Record<string, number> }>(counts)).body.counts[thread]
    if (counted !== count || count !== state.size)
      throw new Error(`counts ${counted}, ${count}, ${state.size}`)
  }

  return {
    seen,
    look,
    async glance() {
      await Promise.all([get(''), get('?after=0&limit=100'), get('?sort=oldest')])
    },
    async replay(from, version, limit) {
      const state = new Map(from)
      for (let after = version; ; ) {
        const page = await get(`?after=${after}&limit=${limit}`)
        apply(state, page.comments)
        if (!page.more) return state
        after = page.thread.version
      }
    },
    async told(version) {
      await until(() => version === 0 || ear.changes.at(-1)?.thread.version === version, `version ${version}`)
      const state: State = new Map()
      for (const message of ear.changes) apply(state, note(message.comments))
      return state
    },
    close: () => ear.socket.disconnect(),
  }
}

function apply(state: State, changes: readonly Listed[]): void {
  for (const comment of changes) {
    if (isWhole(comment)) state.set(comment.id, comment)
    else state.delete(comment.id)
  }
}
