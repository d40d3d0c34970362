import { pinyin, polyphonic } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { furtherReadings, ownReadings } from '../../moderation/text/pinyin/own-readings.ts'
import {
  otherSyllablesOf,
  syllableCount,
  syllableId,
  syllableName,
  syllableOf,
} from '../../moderation/text/pinyin/syllables.ts'

const options = { toneType: 'none', type: 'array', v: true } as const
const read = (character: string) => syllableName(syllableOf(character.charCodeAt(0)))

describe('the table of syllables', () => {
  it('says for every character what pinyin-pro says, but for our own readings', () => {
    const wrong: string[] = []
    let compared = 0
    for (let unit = 0x4e00; unit <= 0x9fff; unit++) {
      const character = String.fromCharCode(unit)
      if (ownReadings.includes(character)) continue
      const expected = pinyin(character, options)[0]!
      compared++
      if (read(character) !== (expected === character ? '' : expected))
        wrong.push(character + read(character))
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(20_900)
  })

  it.each([
    ['艹', 'cao'],
    ['屌', 'diao'],
    ['妳', 'ni'],
    ['屄', 'bi'],
    ['肏', 'cao'],
    ['逼', 'bi'],
    ['女', 'nv'],
    ['了', 'le'],
    ['〇', 'ling'],
    ['a', ''],
    ['。', ''],
    ['\ud83d', ''],
  ])('reads %s as %j', (character, syllable) => {
    expect(read(character)).toBe(syllable)
  })

  it('knows further readings, each of which pinyin-pro knows too', () => {
    const others = (character: string) => otherSyllablesOf(character.charCodeAt(0)).map(syllableName).sort()
    expect(others('行')).toEqual(['hang'])
    expect(others('和')).toEqual(['hu', 'huo'])
    expect(others('好')).toEqual([])
    const characters = [...new Set(furtherReadings.replace(/[a-z\s]/g, ''))]
    const unknown = characters.flatMap(character => {
      const known = polyphonic(character, options)[0]!
      return others(character)
        .filter(name => !known.includes(name))
        .map(name => character + name)
    })
    expect(unknown).toEqual([])
  })

  it('names each syllable once', () => {
    const names = Array.from({ length: syllableCount() }, (_, id) => syllableName(id))
    expect(new Set(names).size).toBe(names.length)
    for (const [id, name] of names.entries()) expect(syllableId(name)).toBe(id)
    expect(syllableId('xyz')).toBe(0)
    expect(names.length).toBeGreaterThan(400)
  })
})
