import { readdirSync, readFileSync } from 'node:fs'

/** CPU and memory of processes, from /proc; NaN where there is none. */

const ticksPerSecond = 100

/** Seconds of CPU that these processes have used so far, with what their children that still live have used. */
export function cpuSeconds(pids: number[]): number {
  const all = pids.flatMap(withChildren)
  return all.length === 0 ? Number.NaN : all.reduce((sum, pid) => sum + own(pid), 0)
}

/** Resident megabytes, children included; memory that they share counts once for each. */
export function residentMegabytes(pids: number[]): number {
  const pages = pids.flatMap(withChildren).map(pid => Number(statOf(pid)?.[21] ?? 0))
  return (pages.reduce((sum, count) => sum + count, 0) * 4096) / 1e6
}

/** Proportional set size in megabytes: shared memory is divided among those who share it. */
export function proportionalMegabytes(pids: number[]): number {
  const kilobytes = pids.flatMap(withChildren).map(pid => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0
    }
  })
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1000
}

function own(pid: number): number {
  const stat = statOf(pid)
  return stat ? (Number(stat[11]) + Number(stat[12])) / ticksPerSecond : 0
}

/** The fields after the command's name, which may hold spaces: [0] is the state, [1] the parent. */
function statOf(pid: number): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function withChildren(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && statOf(Number(name))?.[1] === String(pid))
    .map(Number)
  return statOf(pid) ? [pid, ...children] : []
}
