const minute = 60_000

/** `3 min`, `2 hr`, `5 days`: how long ago, never less than a minute, in the language given. */
export function ageOf(iso: string, now: number, language: string): string {
  const minutes = Math.max(1, Math.floor((now - Date.parse(iso)) / minute))
  if (minutes < 60) return unit(minutes, 'minute', language)
  if (minutes < 60 * 24) return unit(Math.floor(minutes / 60), 'hour', language)
  return unit(Math.floor(minutes / 60 / 24), 'day', language)
}

/** `45 sec`, `3 min`: a length of time given in seconds. */
export function durationOf(seconds: number, language: string): string {
  if (seconds < 60) return unit(Math.round(seconds), 'second', language)
  if (seconds < 3600) return unit(Math.round(seconds / 60), 'minute', language)
  return unit(Math.round(seconds / 3600), 'hour', language)
}

/** `14:05`. */
export function clockOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  )
}

/** `23 Nov 2026, 14:05`. */
export function momentOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(iso))
}

/** `23 Nov 2026`. */
export function dayOf(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso))
}

function unit(value: number, name: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
}
