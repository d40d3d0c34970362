import type { Json } from './tables.ts'

/** The rows of the analyzer's tables. */

export type PerspectiveKey = {
  siteId: string
  id: string
  keyHash: Buffer
  perMinute: number
  keepsFeedback: boolean
  createdAt: Date
  revokedAt: Date | null
}
export type PerspectiveFeedback = {
  siteId: string
  textHash: Buffer
  keyId: string
  text: string | null
  scores: Json<Record<string, number | null>>
  languages: string[]
  createdAt: Date
}
