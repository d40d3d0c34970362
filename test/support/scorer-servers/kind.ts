import type { IncomingMessage } from 'node:http'

/** What a counterpart answers: JSON unless it is a string. */
export type Told = { status?: number; headers?: Record<string, string>; body: unknown }

export type Asked = { headers: IncomingMessage['headers']; path: string; text: string; body: never }

/** One protocol: how it answers rightly, and how each way to be wrong looks in it. */
export type Kind = {
  path: string
  /** The right answer: friendly texts are clean, and those with certain words are not. */
  right(asked: Asked): unknown
  /** Changes of the right answer's JSON. A number is put where a score belongs, as it is written. */
  withNumber(answer: string, number: string): string
  withWrongId(answer: string): string
  withDuplicateKeys(answer: string): string
  withWrongTypes(answer: string): string
  withEmptyList(answer: string): string
  /** Every error that the protocol documents, and what can go wrong in it alone, by name. */
  errors: Record<string, (asked: Asked) => Told>
}
