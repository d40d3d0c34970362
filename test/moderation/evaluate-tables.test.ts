import { describe, expect, it } from 'vitest'
import { withTables } from '../../moderation/evaluate/document.ts'
import { corpusTables } from '../../moderation/evaluate/sections.ts'
import { asMarkdown, asText, displayWidth } from '../../moderation/evaluate/table.ts'
import { shown } from '../../moderation/evaluate/verdicts-section.ts'

const table = {
  title: 'T',
  columns: ['what', 'n'],
  rows: [
    ['草泥马', '1'],
    ['a|b*', '10'],
  ],
}

describe('tables', () => {
  it('are aligned, a Chinese character taking two places', () => {
    expect(asText(table)).toEqual([
      'T',
      '----------',
      'what     n',
      '----------',
      '草泥马   1',
      'a|b*    10',
      '',
    ])
    expect(displayWidth('e\u0301\u200b🐴')).toBe(3)
  })
  it('keep their signs in Markdown', () => {
    expect(asMarkdown(table)).toContain('| a\\|b\\* | 10 |')
  })
  it('fit into 100 columns', () => {
    const wide = corpusTables()
      .flatMap(asText)
      .filter(line => displayWidth(line) > 100)
    expect(wide).toEqual([])
  })
  it('write out what nobody would see', () => {
    expect(shown({ text: '傻\u200b逼\n吧', technique: '', field: 'body' })).toBe('傻‹200b›逼 ⏎ 吧')
  })
})

describe('a page with tables', () => {
  const page = 'Before\n<!-- tables: npm run evaluate -- --document -->\nold\n<!-- end of tables -->\nafter\n'
  it('keeps its words and gets new tables, each time the same', () => {
    const once = withTables(page, [table])
    expect(once).toMatch(/^Before\n.*### T.*\nafter\n$/s)
    expect(once).not.toContain('old')
    expect(withTables(once, [table])).toBe(once)
  })
  it('must have a place for them', () => {
    expect(() => withTables('nothing', [table])).toThrow(RangeError)
  })
})
