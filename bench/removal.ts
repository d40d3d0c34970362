import { guestToken } from './authors.ts'
import type { Bench } from './bench.ts'
import { postOne } from './clients.ts'
import { type Line, ms } from './table.ts'

const rounds = 20

/** From the answer to a withdrawal on one process until a reader of the other no longer gets the comment. */
export async function measureRemoval({ parley, second, site }: Bench): Promise<Line[]> {
  const token = guestToken(-1)
  const lags: number[] = []
  for (let round = 0; round < rounds; round++) {
    const thread = `removal-${round}`
    const path = `/v1/sites/${site}/threads/${thread}/comments`
    const id = await postOne(parley.url, site, thread, guestToken(-1 - round))
    await until(async () => (await page(second.url + path)).includes(id))
    const response = await fetch(`${parley.url}${path}/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${round === 0 ? token : guestToken(-1 - round)}` },
    })
    if (!response.ok) throw new Error(`the withdrawal was answered ${response.status}`)
    const at = performance.now()
    await until(async () => !(await page(second.url + path)).includes(id))
    lags.push(performance.now() - at)
  }
  const worst = Math.max(...lags)
  const middle = [...lags].sort((a, b) => a - b)[rounds / 2]!
  return [
    {
      what: 'removal → gone from a second process, worst of 20',
      reached: ms(worst),
      aim: '≤ 1 s',
      ok: worst <= 1000,
      notes: `median ${ms(middle)}`,
    },
  ]
}

const page = async (url: string) => (await fetch(url)).text()

async function until(look: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000
  while (!(await look()))
    if (performance.now() > deadline) throw new Error('it did not come about in ten seconds')
}
