import type { PolicyOptions } from '../../moderation/index.ts'

/** Texts whose verdict is known. `seasonal` depends on the policy in force. */
export const kinds = ['clean', 'clean', 'clean', 'seasonal', 'held', 'rejected'] as const
export type Kind = (typeof kinds)[number]

const sentences: Record<Kind, string> = {
  clean: 'The lamps along the quay were lit at',
  seasonal: 'Such a snowfall over the quay at',
  held: 'I grumble about the quay at',
  rejected: 'A forbidden thing about the quay at',
}

export const textOf = (kind: Kind, n: number): string => `${sentences[kind]} ${n * 7919}`

export const kindOf = (text: string): Kind | undefined => kinds.find(kind => text.startsWith(sentences[kind]))

const always: PolicyOptions['terms'] = [
  { term: 'grumble', action: 'hold' },
  { term: 'forbidden', action: 'reject' },
]

/** The two policies that take turns. */
export const termsOf = (season: 'summer' | 'winter'): PolicyOptions['terms'] =>
  season === 'summer' ? [...always, { term: 'snowfall', action: 'hold' }] : always
