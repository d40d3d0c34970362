import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withTables } from '../../moderation/evaluate/document.ts'
import { documentTables } from '../../moderation/evaluate/sections.ts'

it('docs/screening-corpus.md says what the rules do today (npm run evaluate -- --document)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/screening-corpus.md'), 'utf8')
  expect(page).toBe(withTables(page, documentTables()))
})
