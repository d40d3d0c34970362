import type { Address } from './address.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './folders.ts'

/** All that is needed to run the server of one place; `log` takes lines for the operator. */
export type Launch = { place: Place; binaries: Binaries; address: Address; log: (line: string) => void }

/** The words of the server's command line, program first. */
export function commandLine({ place, binaries }: Launch): [string, ...string[]] {
  return [binaries.postgres, '-D', place.cluster, '-c', `config_file=${place.settings}`]
}
