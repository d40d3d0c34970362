import { describe, expect, test } from 'vitest'
import { webAddress } from '../../console/address.ts'
import { editWaits, optionsFor } from '../../console/options.ts'
import { formatRoute, parseRoute, settingsRoute } from '../../console/route.ts'
import { excerpt } from '../../console/snippet.ts'
import { ageOf, durationOf } from '../../console/time.ts'
import { undoable } from '../../console/undoable.ts'
import { decided, makeCase, makeDecision, makeDetail } from './subject.ts'

describe('what can be done with a case', () => {
  const options = (comment: Parameters<typeof makeCase>[1]) => optionsFor(makeCase('x', comment))

  test('a held comment is published or rejected', () => {
    expect(options({})).toEqual({ publish: 'publish', reject: 'comment', remove: false })
  })

  test('a reported public comment stays or is removed', () => {
    const reported = {
      reasons: ['reported' as const],
      comment: { status: 'published' as const, published: true },
    }
    expect(options(reported)).toEqual({ publish: 'keep', reject: null, remove: true })
    expect(options({ ...reported, state: 'closed' })).toEqual({ publish: null, reject: null, remove: true })
  })

  test('a waiting edit is published or rejected, the whole comment removed', () => {
    const edit = {
      reasons: ['edit-held' as const],
      comment: { status: 'published' as const, published: true },
    }
    expect(options(edit)).toEqual({ publish: 'edit', reject: 'edit', remove: true })
  })

  test('a rejected or removed comment is restored', () => {
    for (const status of ['rejected', 'removed'] as const)
      expect(options({ state: 'closed', comment: { status } })).toEqual({
        publish: 'restore',
        reject: null,
        remove: false,
      })
  })

  test('with a withdrawn comment there is nothing to do', () => {
    expect(options({ comment: { status: 'withdrawn' } })).toEqual({
      publish: null,
      reject: null,
      remove: false,
    })
  })

  test('an edit waits when readers see another text', () => {
    const subject = makeCase('x', { comment: { published: true } })
    expect(editWaits(makeDetail(subject, { publishedText: 'before' }))).toBe(true)
    expect(editWaits(makeDetail(subject))).toBe(false)
  })
})

describe('undoing from the history', () => {
  const mine = makeDecision({ id: '1', by: { id: 'me', name: 'Me' } })
  test('is for one’s own latest decision', () => {
    expect(undoable([mine], 'me')).toBe(mine)
    expect(undoable([mine], 'you')).toBeNull()
    expect(undoable([makeDecision({ id: '2' }), mine], 'me')).toBeNull()
    expect(undoable([{ ...mine, action: 'undo' }, mine], 'me')).toBeNull()
    expect(undoable([], 'me')).toBeNull()
  })
  test('a decided case is not open', () => expect(decided(makeCase('x'), 'publish').state).toBe('closed'))
})

describe('a page’s address', () => {
  test('is a link only on the web', () => {
    expect(webAddress('https://news.example/a?b=1')).toEqual({
      href: 'https://news.example/a?b=1',
      shown: 'news.example/a?b=1',
    })
    expect(webAddress('http://news.example/')?.shown).toBe('news.example')
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '//news.example',
      'news',
      '',
      null,
    ])
      expect(webAddress(bad)).toBeNull()
  })
})

describe('an excerpt', () => {
  test('shows the first mark of a long text, with the marks moved along', () => {
    const text = `${'x'.repeat(500)}BAD${'y'.repeat(500)}`
    const cut = excerpt(text, [{ begin: 500, end: 503, tone: 'hold' }])
    expect(cut.text.slice(cut.marks[0]!.begin, cut.marks[0]!.end)).toBe('BAD')
    expect([cut.before, cut.after]).toEqual([true, true])
  })

  test('begins with a whole word', () => {
    const text = 'There is a full cross-reference of replacement parts at BAD'
    const cut = excerpt(text, [{ begin: 56, end: 59, tone: 'hold' }])
    expect(cut.text).toBe('parts at BAD')
  })

  test('is the beginning of a text without marks, on one line', () => {
    expect(excerpt('one\ntwo', [])).toEqual({ text: 'one two', marks: [], before: false, after: false })
  })
})

describe('addresses of the console', () => {
  test('are read as they are written', () => {
    const route = { site: 'a/b 中', tab: 'decided' as const, caseId: '42' }
    expect(parseRoute(formatRoute(route))).toEqual({ ...route, setup: null, settings: false })
    expect(parseRoute(settingsRoute('a/b 中'))).toMatchObject({ site: 'a/b 中', settings: true })
    expect(formatRoute({ site: 'demo', tab: 'open', caseId: null })).toBe('#/demo/open')
  })

  test('carry a set-up token or fall back to the open queue', () => {
    expect(parseRoute('#setup=setup_abc').setup).toBe('setup_abc')
    expect(parseRoute('')).toEqual({
      site: null,
      tab: 'open',
      caseId: null,
      setup: null,
      settings: false,
    })
    expect(parseRoute('#/demo/nonsense/%E0%A4%A')).toEqual({
      site: 'demo',
      tab: 'open',
      caseId: '%E0%A4%A',
      setup: null,
      settings: false,
    })
  })
})

describe('times', () => {
  const now = Date.UTC(2026, 10, 23, 12)
  const ago = (minutes: number) => new Date(now - minutes * 60_000).toISOString()
  test('say how long ago in the language', () => {
    expect(ageOf(ago(0), now, 'en')).toBe('1 min')
    expect(ageOf(ago(59), now, 'en')).toBe('59 min')
    expect(ageOf(ago(60), now, 'en')).toBe('1 hr')
    expect(ageOf(ago(60 * 49), now, 'en')).toBe('2 days')
    expect(ageOf(ago(3), now, 'zh-CN')).toBe('3分钟')
    expect(durationOf(45, 'en')).toBe('45 sec')
    expect(durationOf(3600, 'en')).toBe('1 hr')
  })
})
