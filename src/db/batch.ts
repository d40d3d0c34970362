import { isDataFault } from './errors.ts'

/** A member's outcome within a list that was stored or answered together. */
export type Settled<O> = { value: O } | { error: unknown }

type Landed<O> = { outcomes: Settled<O>[] } | { error: unknown }
type Flight<I, O> = { members: Waiting<I, O>[]; landing: Promise<Landed<O>> }
type Waiting<I, O> = { item: I; resolve: (value: O) => void; reject: (error: unknown) => void }

/**
 * Gathers calls into lists without a timer: while one list of a key is under way the next one gathers, at most
 * `most` members. A data fault (SQLSTATE 22, 23) of a list is isolated by running its members one by one;
 * any other failure is every member's.
 */
export function batch<I, O>(run: (key: string, items: I[]) => Promise<Settled<O>[]>, most = 64) {
  const lines = new Map<string, Waiting<I, O>[]>()

  async function drain(key: string, line: Waiting<I, O>[]): Promise<void> {
    // What has arrived together shares a list: without this, the first of a burst would go alone.
    await new Promise<void>(resolve => setImmediate(resolve))
    let flight: Flight<I, O> | null = launch(key, line)
    while (flight) {
      const landed = await flight.landing
      const members: Waiting<I, O>[] = flight.members
      if ('error' in landed && members.length > 1 && isDataFault(landed.error)) await isolate(key, members)
      // The next list leaves before the last one's callers go on: the database need not wait for their answers.
      flight = line.length > 0 ? launch(key, line) : null
      settle(members, landed)
    }
    lines.delete(key)
  }

  function launch(key: string, line: Waiting<I, O>[]): Flight<I, O> {
    const members = line.splice(0, most)
    return { members, landing: land(key, members) }
  }

  async function land(key: string, members: Waiting<I, O>[]): Promise<Landed<O>> {
    const items = members.map(member => member.item)
    try {
      return { outcomes: await run(key, items) }
    } catch (error) {
      return { error }
    }
  }

  async function isolate(key: string, members: Waiting<I, O>[]): Promise<void> {
    for (const member of members) settle([member], await land(key, [member]))
  }

  return (key: string, item: I): Promise<O> =>
    new Promise<O>((resolve, reject) => {
      const line = lines.get(key)
      if (line) {
        line.push({ item, resolve, reject })
        return
      }
      const first = [{ item, resolve, reject }]
      lines.set(key, first)
      void drain(key, first)
    })
}

/** A promise settles once, so that members isolated before are not told again. */
function settle<I, O>(members: Waiting<I, O>[], landed: Landed<O>): void {
  for (const [index, member] of members.entries()) {
    if ('error' in landed) member.reject(landed.error)
    else deliver(member, landed.outcomes[index])
  }
}

function deliver<I, O>(member: Waiting<I, O>, outcome: Settled<O> | undefined): void {
  if (!outcome) member.reject(new Error('a list answered for fewer members than it had'))
  else if ('error' in outcome) member.reject(outcome.error)
  else member.resolve(outcome.value)
}
