import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { catalogues, type Language } from './language.ts'

export type I18n = { language: Language; setLanguage: (language: Language) => void }

export const I18nContext = createContext<I18n>({ language: 'en', setLanguage: () => {} })

/** The words (`t`) and the language they are in. */
export function useI18n() {
  const { language, setLanguage } = useContext(I18nContext)
  return { t: catalogues[language], language, setLanguage }
}
