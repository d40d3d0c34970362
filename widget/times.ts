import type { Lang } from './page.ts'

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** "3 minutes ago", "yesterday"; null for less than a minute, or for a clock that runs behind. */
export const relativeTime = (iso: string, now: number, lang: Lang): string | null => {
  const seconds = (now - Date.parse(iso)) / 1000
  for (const [unit, length] of units) {
    if (seconds < length) continue
    return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-Math.floor(seconds / length), unit)
  }
  return null
}

export const absoluteTime = (iso: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso))

export const clockTime = (milliseconds: number, lang: Lang): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(new Date(milliseconds))
