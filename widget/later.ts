/**
 * What comes after the first page is read, in one chunk: writing, the live connection, linked comments. One, so that
 * what they share with reading stays in the reading chunk.
 */
export { showLinked } from './linked.ts'
export { startLive } from './live.ts'
export { resumeOutbox } from './writing/send.ts'
export { writingStyles } from './writing/styles.ts'
export { writing } from './writing/writing.ts'
