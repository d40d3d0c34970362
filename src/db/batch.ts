import { isDataFault } from './errors.ts'

/** A member's outcome within a list that was stored or answered together. */
export type Settled<O> = { value: O } | { error: unknown }

type Waiting<I, O> = { item: I; resolve: (value: O) => void; reject: (error: unknown) => void }

/**
 * Gathers calls into lists without a timer: while one list of a key is under way the next one gathers, at most
 * `most` members. A data fault (SQLSTATE 22, 23) of a list is isolated by running its members one by one;
 * any other failure is every member's.
 */
export function batch<I, O>(run: (key: string, items: I[]) => Promise<Settled<O>[]>, most = 64) {
  const lines = new Map<string, Waiting<I, O>[]>()

  async function drain(key: string, line: Waiting<I, O>[]): Promise<void> {
    while (line.length > 0) {
      // What has arrived together shares a list: without this, the first of a burst would go alone.
      await new Promise<void>(resolve => setImmediate(resolve))
      await settle(key, line.splice(0, most))
    }
    lines.delete(key)
  }

  async function settle(key: string, members: Waiting<I, O>[]): Promise<void> {
    try {
      const outcomes = await run(
        key,
        members.map(member => member.item),
      )
      for (const [index, member] of members.entries()) deliver(member, outcomes[index])
    } catch (error) {
      if (members.length > 1 && isDataFault(error)) {
        for (const member of members) await settle(key, [member])
        return
      }
      for (const member of members) member.reject(error)
    }
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

function deliver<I, O>(member: Waiting<I, O>, outcome: Settled<O> | undefined): void {
  if (!outcome) member.reject(new Error('a list answered for fewer members than it had'))
  else if ('error' in outcome) member.reject(outcome.error)
  else member.resolve(outcome.value)
}
