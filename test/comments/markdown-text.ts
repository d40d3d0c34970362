import fc from 'fast-check'

const pieces = fc.constantFrom(
  ...[
    'a',
    'b',
    'js',
    '1',
    'word ',
    '中',
    '😀',
    'é',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '    ',
    '> ',
    '- ',
    '* ',
    '1. ',
    '2) ',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '```',
    '```\n',
    '```js\n',
    '~~~\n',
    '\\',
    '\\*',
    '\\\n',
    '  \n',
    '[',
    ']',
    '](',
    ')',
    '![',
  ],
  ...[
    'https://x.example/a',
    'http://x.example',
    'x.com',
    'a@x.example',
    'mailto:a@x.example',
    '<https://x.example>',
  ],
  ...[
    '[js](https://x.example/js)',
    '[a](https://x.example "a")',
    '[b]',
    '<b>',
    '&amp;',
    '&',
    '<',
    '#',
    '|',
    '---',
    'javascript:x',
  ],
  ...['\u200b', '\u202e', '\ufeff', '\u3000', '\u2028', '\u0001'],
)

/** Texts made of everything that means something in markdown, and of anything else. */
export const markdownText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map(parts => parts.join(''))
