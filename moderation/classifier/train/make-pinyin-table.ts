/**
 * Writes moderation/text/pinyin/table.ts from pinyin-pro: `node moderation/classifier/train/make-pinyin-table.ts`.
 * pinyin-pro itself reads 2,000 characters in 9.6 ms, too slow for each comment, and holds the tones that nobody types.
 */
import { writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { ownReadings } from '../../text/pinyin/own-readings.ts'

const first = 0x4e00
const last = 0x9fff
const lineLength = 112

const readings = new Map<string, string>()
for (let unit = first; unit <= last; unit++) {
  const character = String.fromCharCode(unit)
  const syllable = pinyin(character, { toneType: 'none', type: 'array', v: true })[0]!
  if (syllable !== character) readings.set(character, syllable)
}
readings.set('〇', 'ling')
for (const [, syllable, characters] of ownReadings.matchAll(/([a-z]+)\s+([^a-z\s]+)/gu))
  for (const character of characters!) if (character.length === 1) readings.set(character, syllable!)

const bySyllable = Map.groupBy(readings.keys(), character => readings.get(character)!)
const data = [...bySyllable.keys()].sort().map(syllable => syllable + bySyllable.get(syllable)!.join(''))
const text = [...data.join('')]
const lines: string[] = []
for (let i = 0; i < text.length; i += lineLength) lines.push(text.slice(i, i + lineLength).join(''))
const file = new URL('../../text/pinyin/table.ts', import.meta.url)
writeFileSync(
  file,
  `/**
 * Every Han character from U+4E00 to U+9FFF behind its main syllable, without tones and with "v" for "ü". Made by
 * moderation/classifier/train/make-pinyin-table.ts from pinyin-pro (MIT) and own-readings.ts; not edited by hand.
 */
export const table = \`
${lines.join('\n')}
\`
`,
)
