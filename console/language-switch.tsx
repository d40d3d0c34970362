import { catalogues, languages } from './i18n/language.ts'
import { useI18n } from './i18n/use-i18n.ts'

export function LanguageSwitch() {
  const { t, language, setLanguage } = useI18n()
  return (
    <fieldset class="switch" aria-label={t.entry.language}>
      {languages.map(known => (
        <button
          key={known}
          type="button"
          lang={known}
          aria-pressed={known === language}
          onClick={() => setLanguage(known)}
        >
          {known === 'en' ? 'EN' : '中文'}
          <span class="unseen"> {catalogues[known].languageName}</span>
        </button>
      ))}
    </fieldset>
  )
}
