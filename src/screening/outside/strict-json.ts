import { badResponse } from './failure.ts'

const deepest = 32

/**
 * Parses an answer. Two entries of one name in an object are refused: which of two scores counts is not for a parser
 * to choose. So is anything nested deeper than 32 levels. Throws a ScorerFailure.
 */
export function parseStrictly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (isPlain(text)) return value
  } catch {}
  throw badResponse()
}

/** For a text that is known to be JSON: whether no object in it names an entry twice. */
function isPlain(text: string): boolean {
  const open: (Set<string> | null)[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '{' || character === '[') {
      if (open.push(character === '{' ? new Set() : null) > deepest) return false
    } else if (character === '}' || character === ']') open.pop()
    else if (character === '"') {
      const end = endOfString(text, i)
      const names = open.at(-1)
      if (names && isName(text, end)) {
        const name: string = JSON.parse(text.slice(i, end))
        if (names.has(name)) return false
        names.add(name)
      }
      i = end - 1
    }
  }
  return true
}

function endOfString(text: string, begin: number): number {
  let i = begin + 1
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i + 1
}

function isName(text: string, end: number): boolean {
  let i = end
  while (text[i] === ' ' || text[i] === '\n' || text[i] === '\r' || text[i] === '\t') i++
  return text[i] === ':'
}
