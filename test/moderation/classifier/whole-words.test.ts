import { expect, it } from 'vitest'
import { wholeWords } from '../../../moderation/classifier/whole-words.ts'
import type { Span } from '../../../moderation/index.ts'

it.each<[string, Span[], string[]]>([
  ['You are worthless.', [[11, 13]], ['worthless']],
  [
    'You are worthless.',
    [
      [8, 10],
      [12, 15],
    ],
    ['worthless'],
  ],
  ["they're fine", [[2, 3]], ["they're"]],
  ['你这idiot啊', [[3, 5]], ['idiot']],
  ['没脑子的', [[0, 3]], ['没脑子']],
  [
    'one two',
    [
      [4, 7],
      [0, 1],
    ],
    ['two', 'one'],
  ],
  [
    '3BKr8',
    [
      [0, 1],
      [4, 5],
      [2, 3],
    ],
    ['3', '8', 'BKr'],
  ],
  [
    '3BKr8',
    [
      [3, 5],
      [0, 2],
    ],
    ['3BKr8'],
  ],
  [
    'ab 1 cd',
    [
      [5, 6],
      [0, 1],
      [1, 6],
    ],
    ['ab 1 cd'],
  ],
  ['', [], []],
])('%j with %j tells of %j', (text, spans, words) => {
  expect(wholeWords(text, spans).map(([begin, end]) => text.slice(begin, end))).toEqual(words)
})
