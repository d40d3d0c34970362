import { describe, expect, it } from 'vitest'
import { heads } from '../../../moderation/classifier/heads.ts'
import type { Example } from '../../../moderation/classifier/train/example.ts'
import { zhAbuse } from '../../../moderation/classifier/train/examples/zh/abuse/index.ts'
import { zhBalanced } from '../../../moderation/classifier/train/examples/zh/balanced/index.ts'
import { zhNeutral } from '../../../moderation/classifier/train/examples/zh/neutral/index.ts'

const abuse = zhAbuse()
const balanced = zhBalanced()
const neutral = zhNeutral()
const all = [...abuse, ...balanced, ...neutral]
const isWhole = ({ template = '/seed/' }: Example) => template.includes('/seed/')
const withHead = (head: (typeof heads)[number]) => abuse.filter(({ labels }) => labels[head] === 1)

describe('The written Chinese abuse', () => {
  it.each(['insult', 'profanity', 'threat', 'identity_attack'] as const)(
    'has 3,000 texts or more of %s',
    head => {
      expect(withHead(head).length).toBeGreaterThanOrEqual(3000)
    },
  )

  it.each(['insult', 'profanity', 'threat', 'identity_attack'] as const)(
    'has 150 whole texts or more of %s and 60 templates or more in training',
    head => {
      const kept = withHead(head).filter(({ heldOut }) => !heldOut)
      expect(withHead(head).filter(isWhole).length).toBeGreaterThanOrEqual(150)
      const templates = new Set(kept.filter(example => !isWhole(example)).map(({ template }) => template))
      expect(templates.size).toBeGreaterThanOrEqual(head === 'profanity' ? 35 : 45)
    },
  )

  it('is toxic where it hits somebody', () => {
    const hits = abuse.filter(({ labels }) => labels.insult ?? labels.threat ?? labels.identity_attack)
    expect(hits.filter(({ labels }) => labels.toxicity !== 1)).toEqual([])
  })
})

describe('The clean Chinese texts', () => {
  it('are 4,000 or more of either sort, 600 or more of the neutral ones whole, 200 or more against prejudice', () => {
    expect(balanced.length).toBeGreaterThanOrEqual(4000)
    expect(neutral.length).toBeGreaterThanOrEqual(4000)
    expect(neutral.filter(isWhole).length).toBeGreaterThanOrEqual(600)
    expect(balanced.filter(({ kind }) => kind === 'anti-bias').length).toBeGreaterThanOrEqual(200)
  })

  it('are labelled neither toxic nor anything that hurts', () => {
    const hurts = ['toxicity', 'insult', 'identity_attack', 'threat', 'sexual', 'spam'] as const
    const wrong = [...balanced, ...neutral].filter(({ labels }) => hurts.some(head => labels[head] !== 0))
    expect(wrong).toEqual([])
  })

  it('weigh on groups about as often as attacks on groups do', () => {
    const fair = balanced.filter(({ kind }) => /negation|counter|identity|anti-bias/.test(kind!)).length
    const ratio = fair / withHead('identity_attack').length
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThan(1.25)
  })

  it('keep about a quarter of the whole neutral ones for measuring', () => {
    const seeds = neutral.filter(({ kind }) => kind === 'neutral')
    const share = seeds.filter(({ heldOut }) => heldOut).length / seeds.length
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.3)
  })
})

describe('All of them', () => {
  it('are the same each time they are made', () => {
    expect([...zhAbuse(), ...zhBalanced(), ...zhNeutral()]).toEqual(all)
  })

  it('differ from each other within each part', () => {
    for (const part of [abuse, balanced, neutral])
      expect(new Set(part.map(({ text }) => text)).size).toBe(part.length)
  })

  it('are never labelled in two ways', () => {
    const said = new Map<string, Set<unknown>>()
    for (const { text, labels } of all) said.set(text, (said.get(text) ?? new Set()).add(labels.toxicity))
    expect([...said].filter(([, labels]) => labels.size > 1)).toEqual([])
  })

  it('are well-formed Chinese texts of comment length with nothing of a grammar left in them', () => {
    const isSound = ({ text, language, weight, source, template }: Example) =>
      language === 'zh' &&
      source === 'own' &&
      weight <= (template?.includes('/seed/') && !template.startsWith('zh/balanced/') ? 1 : 0.3) &&
      text === text.trim() &&
      text.isWellFormed() &&
      text.length > 0 &&
      text.length <= 140 &&
      !/[{}|[\]]|undefined/.test(text)
    expect(all.filter(example => !isSound(example))).toEqual([])
  })

  it('say only 0 or 1 of heads that exist', () => {
    const isKnown = ([head, value]: [string, number]) =>
      (heads as readonly string[]).includes(head) && (value === 0 || value === 1)
    expect(all.filter(({ labels }) => !Object.entries(labels).every(isKnown))).toEqual([])
  })

  it('have no template and no text both in training and held out', () => {
    const kept = all.filter(({ heldOut }) => !heldOut)
    const texts = new Set(kept.map(({ text }) => text))
    const templates = new Set(kept.map(({ template }) => template))
    const isSplit = ({ text, template, heldOut }: Example) =>
      heldOut && (texts.has(text) || (template !== undefined && templates.has(template)))
    expect(all.filter(isSplit)).toEqual([])
  })
})
