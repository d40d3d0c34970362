import { describe, expect, it } from 'vitest'
import { perturbationsEn, perturbationsZh } from '../../../moderation/evaluate/classifier/perturb.ts'
import { scoreOf } from './classifier.ts'

const insultsZh = ['你这个蠢货，脑子里全是屎，说你250，闭嘴吧', '你算什么东西，滚回去吧，一群傻B废物']
const insultsEn = [
  'You are a pathetic fucking idiot and nobody wants you here',
  'Shut up you stupid worthless bitch, go to hell',
]

describe('a disguised text', () => {
  it.each(perturbationsZh([]).filter(({ name }) => !name.includes('homophones')))(
    'scores in Chinese like the plain one: $name',
    ({ apply }) => {
      for (const text of insultsZh) {
        expect(apply(text)).not.toBe(text)
        expect(scoreOf(apply(text), 'zh', 'toxicity')).toBeGreaterThan(scoreOf(text, 'zh', 'toxicity') - 0.1)
      }
    },
  )

  it.each(perturbationsEn())('scores in English like the plain one: $name', ({ apply }) => {
    for (const text of insultsEn) {
      expect(apply(text)).not.toBe(text)
      expect(scoreOf(apply(text), 'en', 'toxicity')).toBeGreaterThan(scoreOf(text, 'en', 'toxicity') - 0.15)
    }
  })
})
