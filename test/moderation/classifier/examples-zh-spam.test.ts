import { describe, expect, it } from 'vitest'
import type { Example } from '../../../moderation/classifier/train/example.ts'
import { heldOutSexual } from '../../../moderation/classifier/train/examples/zh/sexual/held-out.ts'
import { zhSexual } from '../../../moderation/classifier/train/examples/zh/sexual/index.ts'
import { heldOutSpam } from '../../../moderation/classifier/train/examples/zh/spam/held-out.ts'
import { zhSpam } from '../../../moderation/classifier/train/examples/zh/spam/index.ts'
import { words } from '../../../moderation/classifier/train/grammar.ts'

const examples = [...zhSpam(), ...zhSexual()]
const training = examples.filter(({ heldOut }) => !heldOut)
const heldOut = examples.filter(example => example.heldOut)
const subject = (name: string) => training.filter(({ template }) => template!.startsWith(`zh/${name}/`))
const isClean = ({ labels }: Example) => labels.spam === 0 && labels.sexual === 0

describe('the written Chinese advertising and sexual texts', () => {
  it.each(['gambling', 'fraud', 'advertising', 'sexual'])('are 3,000 of %s and more to train on', name => {
    expect(subject(name).length).toBeGreaterThan(3000)
  })

  it('come with more than 10,000 harmless ones on the same subjects', () => {
    expect(subject('clean').length).toBeGreaterThan(10_000)
    expect(subject('clean').every(isClean)).toBe(true)
  })

  it.each(['gambling', 'fraud', 'advertising', 'sexual'])('have 60 templates of %s and more', name => {
    const templates = new Set(subject(name).map(({ template }) => template))
    expect(templates.size).toBeGreaterThan(60)
    expect([...templates].filter(template => template!.includes('/seed/')).length).toBeGreaterThan(150)
  })

  it('stand in no list twice', () => {
    for (const list of [zhSpam(), zhSexual()]) {
      expect(list.length - new Set(list.map(({ text }) => text)).size).toBeLessThan(list.length / 500)
    }
  })

  it('are filled to the last slot, trimmed and well-formed', () => {
    const torn = /[{}[\]|]{2}|\{\w+\}|undefined/
    const broken = examples.filter(
      ({ text }) => text === '' || text !== text.trim() || !text.isWellFormed() || torn.test(text),
    )
    expect(broken).toEqual([])
  })

  it('are of very different lengths', () => {
    const lengths = training.map(({ text }) => text.length).sort((left, right) => left - right)
    expect(lengths[0]).toBeLessThan(6)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeGreaterThan(15)
    expect(lengths.at(-1)).toBeGreaterThan(150)
  })

  it('say of each text that it is spam, sexual or neither, and weigh little', () => {
    const sound = examples.filter(
      example =>
        (example.labels.spam === 1 || example.labels.sexual === 1 || isClean(example)) &&
        example.weight > 0 &&
        example.weight <= 0.3 &&
        example.source === 'own' &&
        example.language === 'zh' &&
        Boolean(example.template && example.kind),
    )
    expect(sound.length).toBe(examples.length)
  })

  it('never call the same text harmless and not', () => {
    const clean = new Set(examples.filter(isClean).map(({ text }) => text))
    expect(examples.filter(example => !isClean(example) && clean.has(example.text))).toEqual([])
  })

  it('are the same each time', () => {
    expect(JSON.stringify([...zhSpam(), ...zhSexual()])).toBe(JSON.stringify(examples))
  })
})

describe('the held-out ones among them', () => {
  it('share no template and no text with those that are trained on', () => {
    const templates = new Set(training.map(({ template }) => template))
    const texts = new Set(training.map(({ text }) => text))
    expect(heldOut.filter(({ template, text }) => templates.has(template) || texts.has(text))).toEqual([])
    expect(heldOut.length).toBeGreaterThan(1500)
  })

  it('use words of their own, mostly', () => {
    const all = training.map(({ text }) => text).join('\n')
    for (const theme of [...heldOutSpam, ...heldOutSexual]) {
      const vocabulary = Object.values(theme.slots!).flatMap(words)
      const own = vocabulary.filter(word => !all.includes(word))
      expect(own.length / vocabulary.length, theme.name).toBeGreaterThan(0.6)
    }
  })
})
