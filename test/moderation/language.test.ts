import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evasionsEn, evasionsZh, harmlessEn, harmlessZh } from '../../moderation/corpus/index.ts'
import { detectLanguages } from '../../moderation/index.ts'

describe('the languages of a text', () => {
  it.each([
    ['芯片出口管制的影响远不止于一家公司', ['zh']],
    ['我觉得NVIDIA的GPU很好', ['zh']],
    ['我用 Visual Studio Code 写代码', ['zh']],
    ['这个 policy is total garbage and you know it', ['zh', 'en']],
    ['the character 傻 means silly', ['zh', 'en']],
    ['你fuck好', ['zh']],
    ['Yield matters more than node size', ['en']],
    ['ok', ['en']],
    ['ß', ['en']],
    ['これは日本語です', ['ja']],
    ['東京の株価は今日も大きく下がりました', ['ja']],
    ['好の店', ['zh']],
    ['안녕하세요', ['ko']],
    ['привет всем', ['ru']],
    ['مرحبا بالعالم', ['ar']],
    ['สวัสดีครับ', ['th']],
    ['α particles and μ values', ['en']],
    ['Selon moi, le gouvernement ne fait rien pour nous aider. 你好吗', ['zh', 'fr']],
    ['This is fine. Je ne comprends pas pourquoi personne ne réagit ici.', ['en', 'fr']],
    ['6666 👍 !!', []],
    ['', []],
  ])('%s → %j', (text, languages) => {
    expect(detectLanguages({ text })).toEqual(languages)
  })

  it.each([
    ['de', 'Ich verstehe nicht, warum die Regierung nichts unternimmt.'],
    ['fr', 'Cet article est vraiment mal écrit, quelle honte'],
    ['es', 'Muy buen artículo, gracias por compartirlo'],
    ['pt', 'O governo não faz nada pela população'],
    ['it', 'Il governo non fa niente per la gente comune'],
    ['nl', 'De prijzen stijgen elke maand en niemand doet iets'],
    ['pl', 'Nie rozumiem, dlaczego rząd nic nie robi'],
    ['tr', 'Hükümet neden hiçbir şey yapmıyor anlamıyorum'],
    ['vi', 'Tôi không hiểu tại sao chính phủ không làm gì'],
    ['ms', 'Saya tidak mengerti mengapa pemerintah tidak berbuat apa apa'],
    ['tl', 'Hindi ko maintindihan kung bakit walang ginagawa ang gobyerno'],
    ['sv', 'Jag förstår inte varför regeringen inte gör något'],
    ['ro', 'Nu înțeleg de ce guvernul nu face nimic'],
    ['fi', 'En ymmärrä miksi hallitus ei tee mitään'],
  ])('tell %s by its letters', (code, text) => {
    expect(detectLanguages({ text })).toEqual([code])
  })

  it.each([
    'nmsl',
    'nmsl you and your paper',
    'fuckin idiot u r so dumb lol',
    'gr8 m8 i r8 8/8',
    'youre such a dumbass go kys rn',
    'shabi ni jiu shi ge shabi',
    'ni ma si le caonima de',
    'SK Hynix NVIDIA HBM3E Samsung TSMC SMIC Micron',
    'f u c k y o u',
    'nigga u trippin fr fr no cap',
    'ｆｕсk уоu',
  ])('are Chinese or English, so that abuse in Latin letters is judged: %s', text => {
    const languages = detectLanguages({ text })
    expect(languages.length).toBeGreaterThan(0)
    expect(languages.filter(code => code !== 'zh' && code !== 'en')).toEqual([])
  })

  it('are Chinese or English throughout the corpus, but for one text that quotes Russian', () => {
    const others = [...evasionsZh, ...evasionsEn, ...harmlessZh, ...harmlessEn].filter(({ text }) =>
      detectLanguages({ text }).some(code => code !== 'zh' && code !== 'en'),
    )
    expect(others.map(({ text }) => text).filter(text => !/[а-я]/.test(text))).toEqual([])
    expect(others.length).toBeLessThanOrEqual(1)
  })

  it('are told for any text, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const languages = detectLanguages({ text })
        expect(new Set(languages).size).toBe(languages.length)
        for (const code of languages) expect(code).toMatch(/^[a-z]{2,3}$/)
      }),
    )
    expect(detectLanguages({ text: 'ﷺ'.repeat(1000) })).toEqual(['und'])
  })
})
