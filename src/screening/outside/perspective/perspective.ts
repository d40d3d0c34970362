import type { Source } from '../source.ts'
import type { Surroundings } from '../surroundings.ts'
import type { ClientOptions } from './client.ts'
import { createSunset, sunsetOf } from './sunset.ts'

export type PerspectiveOptions = {
  name: string
  key: string
  /** With a slash at its end. */
  baseUrl: string
  attributes: string[]
  languages: string[]
  /** Of one request's text; longer ones go in pieces. */
  maxBytes: number
  maxAnswerBytes: number
  names: boolean
  /** What a compatible service runs; Google tells of no model, so the protocol's version stands for it. */
  model: string
  /** A day, such as 2026-12-31: the last one of Google's service. Other addresses have none. */
  sunset: string
}

/** Perspective, or whatever answers as it does. */
export function createPerspective(options: PerspectiveOptions, surroundings: Surroundings): Source {
  const { name, key, baseUrl, sunset: last, ...rest } = options
  const asking = load({ ...surroundings, ...rest, apiKey: key, baseUrl })
  const sunset = createSunset(sunsetOf(baseUrl, last), surroundings)
  sunset.warn()
  return {
    name,
    version: `perspective/${options.model}`,
    wantsContext: false,
    async ask(question, signal) {
      const { client, askPerspective } = await asking
      return askPerspective(question, signal, { ...rest, client })
    },
    // A required scorer that is over must hold; an answer of `unsupported` could be excused.
    refused: () => (sunset.isOver() ? 'unavailable' : null),
    notice: sunset.notice,
    async check() {
      sunset.warn()
    },
  }
}

/** Only where Perspective is used: what the npm client brings along, and we don't use, takes 30 MB. */
async function load(options: ClientOptions) {
  const [{ PerspectiveClient }, { askPerspective }] = await Promise.all([
    import('./client.ts'),
    import('./ask.ts'),
  ])
  return { client: new PerspectiveClient(options), askPerspective }
}
