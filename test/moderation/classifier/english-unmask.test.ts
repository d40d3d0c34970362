import { describe, expect, it } from 'vitest'
import { unmasked } from '../../../moderation/classifier/features/unmask-en.ts'
import { canonical } from '../../../moderation/text/canonical.ts'
import { textOf } from '../../../moderation/text/view.ts'

const read = (text: string) => textOf(unmasked(canonical({ text })))

describe('a star inside an English word', () => {
  it('is read as the vowel that it hides', () => {
    expect(read('F*ck you, id*ot, th* w*men of t*day')).toBe('fuck you, idiot, the women of today')
  })

  it('is left alone as emphasis, as a list mark and as multiplication', () => {
    for (const text of ['*so* good', 'that is *the* point', '* one * two', '2 * 3', 'f**k', 'rated five*'])
      expect(read(text)).toBe(text)
  })

  it('changes neither the length nor the places of a view', () => {
    const view = canonical({ text: 'ＳＨ*T\u200b happens, 中*文' })
    const other = unmasked(view)
    expect(other.length).toBe(view.length)
    expect([...other.begins]).toEqual([...view.begins])
    expect(textOf(view)).toContain('*')
  })

  it('is found in bounded work in whatever text', () => {
    expect(read('a*'.repeat(3000)).length).toBe(6000)
    expect(read(`${'a'.repeat(3000)}*${'b'.repeat(3000)}`).length).toBe(6001)
  })
})
