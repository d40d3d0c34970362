import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { collectedTable } from '../../moderation/evaluate/collected-section.ts'

const folder = mkdtempSync(join(tmpdir(), 'collected-'))
afterAll(() => rmSync(folder, { recursive: true }))

function write(path: string, lines: string[]): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), gzipSync(`${lines.join('\n')}\n`))
}

it('tells how many collected comments the rules hold, the clean ones and the abusive ones', () => {
  write('cold/train.csv.gz', ['TEXT,label,topic', '今天天气很好,0,region', '你就是个傻逼,1,region'])
  write('cold/dev.csv.gz', ['TEXT,label,topic', '傻-逼在书里出现过,0,region', '我不喜欢这些人,1,region'])
  write('wiki-cat-large/gn.csv.gz', ['id,text,parent,label,api', '1,Thanks for the edit,,0,0.1'])
  write('wiki-cat-large/gc.csv.gz', ['id,text,parent,label,api', '2,A fine source,,0,0.2'])
  const { columns, rows } = collectedTable(folder)
  const figures = rows.map(row => [row[0], row[1], row.at(-1)])
  expect(figures).toEqual([
    ['Chinese, clean', '2', '50.0 %'],
    ['Chinese, abusive', '2', '50.0 %'],
    ['English, clean', '2', '0.0 %'],
    ['English, abusive', '0', ''],
  ])
  // The clean one that is held is shown by the second view only.
  expect(rows[0]!.slice(2, 4)).toEqual(['0.00', '50.00'])
  expect(columns.length).toBe(rows[0]!.length)
})
