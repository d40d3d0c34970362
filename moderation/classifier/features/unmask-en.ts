import { isWordUnit } from '../../text/characters.ts'
import type { View } from '../../text/view.ts'
import { shippedEn } from '../../word-list/shipped/en.ts'
import { vocabulary } from './vocabulary-en.ts'

const star = 0x2a
const a = 0x61

/** Common words whose vowel isn't the usual one between its neighbours, or which abuse would be mistaken for. */
const common = `that here does mean thing means care meaning luck guys lack fit posts carry lived drawn lacking bits pointed
    the she he we me be so no go do to by you with this what have they from are for not but can who has when
    these then shit than also well were him pussy got those thanks still back going same white first new
    better stop little gay sure actually best men help trash tell die cunt left might fact money anyone
    wrong long both thank hope section change american balls sorry must lot list damn part won hell far
    block true news added start until rather pretty government issue different less hard mind live media war
    mother removed party face full cause between number rape simply crap america blocked muslim whole eat
    opinion english family small law piece shut check pathetic hit remember correct sense canada gonna run
    asshole remove told cannot loser top friends home vandalism watch side middle important attack wish fun
    gotta second whether poor template cut unless facts wonder welcome truth date went human current system
    lost goes title past mention gone story further male fan hand came sick certainly muslims funny fire
    issues business answer language bring started changed himself sentence half bunch americans retarded tax
    sad adding picture message entire later alone suggest ridiculous during tried stand future changes buy
    asian office election turn topic friend dude son several hot canadian along set nasty liar argument due
    whore african silly huge except mentioned asked cheers absolutely gun gave shitty simple fight useful
    cant together difference rules short running social trust wrote knew bet christian warning living
    appropriate provide garbage dirty longer category horrible music fired awful win society excellent
    months indeed body troll smart lives sort level close according similar send actual process apparently
    pass national chance involved civil paid official watching russia false scum administrator indian
    democrats telling nation russian usually water totally standard recent filthy shot rotten usa actions
    rule elected listen total hello crime regarding glad song attacks action listed front united hold rich
    certain lose deserve particular destroy born typical currently lady strong daughter removing bullshit
    regards catholic truly taxes light multiple paragraph phone accept assume age figure space friendly laws
    summary across members college cunts campaign land separate month hair mistake beyond murder record step
    pick literally hurt proper file film homosexual decide choice abuse protect character excuse tonight
    hopefully upon necessary guidelines shame losers`

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
  const texts = [common, ...Object.values(vocabulary), ...shippedEn.terms.map(({ term }) => term)]
  for (const word of texts.join(' ').match(/\b[a-z]{2,}\b/g) ?? []) {
    const at = word.slice(1).search(/[aeiou]/) + 1
    const masked = `${word.slice(0, at)}*${word.slice(at + 1)}`
    if (at > 0 && !words.has(masked)) words.set(masked, word.charCodeAt(at))
  }
  return words
}

const isLatin = (unit: number) => unit >= a && unit <= 0x7a
