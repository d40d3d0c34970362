import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

export const catalogues: Record<Language, Catalogue> = { 'zh-CN': zhCN, en }

const storageKey = 'parley.console.language'

/** The remembered language, or the browser's first one that is Chinese or English, or English. */
export function chooseLanguage(remembered: string | null, preferred: readonly string[]): Language {
  const known = languages.find(language => language === remembered)
  if (known) return known
  const first = preferred.find(tag => /^(zh|en)\b/i.test(tag))
  return first && /^zh/i.test(first) ? 'zh-CN' : 'en'
}

export function initialLanguage(): Language {
  return chooseLanguage(readRemembered(), navigator.languages)
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage may be blocked: then the browser's language decides again next time.
  }
}

function readRemembered(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}
