import { aboutAll, type Rule } from './rule.ts'

/** Holds a text in a language that nothing here can judge, unless the site leaves such texts to the other rules. */
export const language: Rule = {
  name: 'language',
  version: 1,
  judge({ policy, languages }) {
    if (policy.options.otherLanguages === 'rules-only') return []
    return languages()
      .filter(code => code !== 'zh' && code !== 'en')
      .map(code => aboutAll('other-language', { language: code }))
  },
}
