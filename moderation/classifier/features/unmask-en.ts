import { isWordUnit } from '../../text/characters.ts'
import type { View } from '../../text/view.ts'
import { shippedEn } from '../../word-list/shipped/en.ts'
import { vocabulary } from './vocabulary-en.ts'

const star = 0x2a
const a = 0x61

/** Common words whose vowel isn't the one that usually stands between its neighbours. */
const common = `but, can, who, has, when, these, then, than, also, well, were, him, got, those, thanks, still, back, going, same, first, new, little,
    sure, actually, men, help, tell, left, might, fact, money, both, hope, must, lot, list, part, far, block, true, news, start, until,
    rather, pretty, government, issue, different, hard, mind, media, war, mother, party, face, full, cause, between, number, whole, eat,
    english, small, law, piece, check, hit, remember, correct, gonna, run, top, friends, home, watch, side, middle, important, wish, fun,
    second, whether, poor, unless, facts, wonder, truth, date, went, current, system, lost, goes, title, past, story, further, fan, hand,
    certainly, fire, business, answer, bring, started, changed, himself, sentence, half, tax, adding, later, alone, during, tried, future,
    changes, election, turn, topic, dude, son, several, hot, along, set, due, silly, huge, except, asked, together, difference, rules,
    short, social, trust, wrote, knew, longer, category, music, win, body, lives, sort, level, close, according, similar, process, pass,
    chance, national, official, water, totally, recent, rule, hello, glad, front, hold, certain, strong, light, number, month, record,
    step, space, pick, file, film, choice, upon, necessary, the, she, he, we, me, be, so, no, go, do, to, by, you, with, this, what, have, they, from, are, for, not`

/** The vowel that most often stands after the row's letter and before the column's; the last column: at the end. */
const usual = `
  auuiiuuaaaioiiiauiuueiauaie eaeaeeieeaieaaoaiaaioooooii oaoiioiooaaaoooooaaiooooaue
  eeiioeouoeueuoieeeiioioeaoo aaaieiuieeeueiuueaaiaeeeeae eoueeiaoaaaoeioaaoaaoaeiauo
  uauouiaeauooaeooiiaeaiaeuao eaiaoiiaeiaieioaeeiaoaoeeae ouueaiiiieiaaoauoiooaaoeeie
  eoeuoeioauouiuoaaeueoaeaoaa eoiieoaoaiiiiioeaaiaeeeoaae eiauiieaaeioaiooiaaeaooeaae
  eouaeuaaaaaioaaaaooaooaeaaa eoieeiiaeaaaaoiiioeooeoeoae ooueuauouoaioiooeuuuueoaaoe
  eueeeuaaoeooaeeoaeouoooiaie ueeeuieauaaaaauiiuaaoeaiaea eoaeeeiuaooeoaoeeoeioeooaae
  euueeuioaaieoioueeiioaaeaie eaioeuaeaaaaieouieeaoioeaio aaoaaaiaeeeaaoooeaeiuaaeaee
  iiiiieeeoiiioeiaeeioaiooeia eeiieiaaaoiioaoiaoaioaoaaio ueaoieaeiaaiaeioieiioaooiee
  eeuaeioauuueeioeuoeeoiaaaae eeaooaoaeiaiiooieeeeaiauaia`
  .trim()
  .split(/\s+/)

let known: Map<string, number> | undefined

/**
 * The view with a vowel for each single star inside a word, "f*ck", "th*nk", and at the end of a common one, "th*".
 * The view itself when there is none.
 */
export function unmasked(view: View): View {
  const { units, length } = view
  let copy: Uint16Array | undefined
  for (let at = 1; at < length; at++) {
    if (units[at] !== star || !isLatin(units[at - 1]!) || units[at + 1] === star) continue
    const vowel = vowelAt(view, at)
    if (vowel === 0) continue
    copy ??= units.slice(0, length)
    copy[at] = vowel
  }
  return copy ? { ...view, units: copy } : view
}

/** The vowel that a star stands for, 0 when it seems to stand for none: "*so*" is emphasis. */
function vowelAt({ units, length }: View, at: number): number {
  let begin = at
  let end = at + 1
  while (begin > 0 && at - begin < 20 && isLatin(units[begin - 1]!)) begin--
  while (end < length && end - at < 20 && isLatin(units[end]!)) end++
  known ??= knownWords()
  const vowel = known.get(String.fromCharCode(...units.subarray(begin, end)))
  const isEmphasis = begin > 0 && units[begin - 1] === star
  if (vowel !== undefined && !(isEmphasis && end === at + 1)) return vowel
  if (at + 1 === length || !isWordUnit(units[at + 1]!)) return 0
  const next = isLatin(units[at + 1]!) ? units[at + 1]! - a : 26
  return usual[units[at - 1]! - a]!.charCodeAt(next)
}

/** Words with a star for their first vowel after the first letter, each with that vowel. */
function knownWords(): Map<string, number> {
  const words = new Map<string, number>()
  const texts = [...Object.values(vocabulary), common, ...shippedEn.terms.map(({ term }) => term)]
  for (const word of texts.join(' ').match(/\b[a-z]{2,}\b/g) ?? []) {
    const at = word.slice(1).search(/[aeiou]/) + 1
    const masked = `${word.slice(0, at)}*${word.slice(at + 1)}`
    if (at > 0 && !words.has(masked)) words.set(masked, word.charCodeAt(at))
  }
  return words
}

const isLatin = (unit: number) => unit >= a && unit <= 0x7a
