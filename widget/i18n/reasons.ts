import type { reasons } from '../../src/comments/schema.ts'

/** The coarse reasons that an author is told. */
export type Reason = (typeof reasons)[number]
