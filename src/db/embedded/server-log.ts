import { constants, fchownSync, openSync } from 'node:fs'
import { open, rename, stat } from 'node:fs/promises'
import type { Place } from './folders.ts'

/** Opens the server's log for appending; the number is the caller's to close. */
export function openLog({ log, account }: Place): number {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = constants
  const file = openSync(log, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600)
  if (account) fchownSync(file, account.uid, account.gid)
  return file
}

/** Puts a log that has grown large aside; one such is kept. */
export async function rotateLog(log: string): Promise<void> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0
  if (size > 5_000_000) await rename(log, `${log}.1`)
}

/** The last complaint in the server's log from byte `begin` on. */
export async function complaint(log: string, begin: number): Promise<string> {
  const file = await open(log)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, begin)
    return (
      buffer
        .toString('utf8', 0, bytesRead)
        .match(/(?:FATAL|PANIC): .*/g)
        ?.at(-1) ?? 'no reason given'
    )
  } finally {
    await file.close()
  }
}
