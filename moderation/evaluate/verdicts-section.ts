import type { Example } from '../corpus/index.ts'
import { judge } from './judge.ts'
import type { Table } from './table.ts'
import { byTechnique, firstColumn, type Kind } from './techniques.ts'

/** For each technique: how many texts the default policy's rules hold and publish, with one of them. */
export function verdictsTable(title: string, kind: Kind, examples: Example[]): Table {
  return {
    title,
    columns: [firstColumn[kind], 'held', 'published', 'for example'],
    rows: [
      ...byTechnique(examples).map(([name, texts]) => [name, ...verdicts(texts), shown(texts[0]!)]),
      ['all', ...verdicts(examples), ''],
    ],
  }
}

function verdicts(examples: Example[]): string[] {
  const held = examples.filter(example => judge(example).held).length
  return [String(held), String(examples.length - held)]
}

/** A text on one line, with what nobody would see in it written out. */
export function shown({ text }: Example): string {
  let line = ''
  for (const character of text.replaceAll(/\r?\n/g, ' ⏎ '))
    line += isUnseen(character) ? code(character) : character
  return line
}

function isUnseen(character: string): boolean {
  return /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(character)
}

function code(character: string): string {
  return `‹${character.codePointAt(0)!.toString(16).padStart(4, '0')}›`
}
