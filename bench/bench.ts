import type { Running } from './servers.ts'

/** What every measurement is handed. */
export type Bench = {
  parley: Running
  /** A second Parley process on the same database. */
  second: Running
  bare: Running
  /** The postmaster's pid: its children are counted with it. */
  postmaster: number
  databaseUrl: string
  site: string
  /** Different for each run, so that ids are. */
  run: string
}
