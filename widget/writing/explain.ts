import type { Failure } from '../failure.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import type { Lang } from '../page.ts'

/** "in 40 seconds", in words. */
const waitInWords = (milliseconds: number, lang: Lang): string => {
  const format = new Intl.RelativeTimeFormat(lang)
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? format.format(seconds, 'second') : format.format(Math.ceil(seconds / 60), 'minute')
}

/** A failure in a reader's words. */
export const explain = (failure: Failure, t: Catalogue, lang: Lang): string => {
  if (failure.type === 'rate-limited') {
    const wait = (failure.notBefore ?? 0) - Date.now()
    return wait > 0 ? t.tooFast(waitInWords(wait, lang)) : t.tooFastSoon
  }
  const texts: Record<string, string | undefined> = t.failures
  return texts[failure.type] ?? (failure.status >= 500 ? t.failures.unavailable : t.failed)
}
