import { describe, expect, it } from 'vitest'
import { fingerprint, type PastText } from '../../moderation/index.ts'
import { judge, kindsOf, link, policyWith } from './submission.ts'

const long = '存储芯片的合同价去年第四季度其实已经回升了百分之十五左右，读者很容易被误导。'
const past = (text: string, secondsAgo = 60): PastText => ({ ...fingerprint(text), secondsAgo })

describe('standing', () => {
  it.each([
    ['normal', 'publish'],
    ['trusted', 'publish'],
    ['held', 'hold'],
    ['suspended', 'hold'],
    ['banned', 'hold'],
    ['something new', 'hold'],
  ] as const)('%s → %s', (standing, verdict) => {
    expect(judge('hello', { author: { standing: standing as 'normal' } }).verdict).toBe(verdict)
  })
  it('of a held author is not lifted for staff', () => {
    const { verdict, reason } = judge('hello', { author: { standing: 'held', staff: true } })
    expect([verdict, reason]).toEqual(['hold', 'standing'])
  })
})

describe('premoderation', () => {
  it.each([
    ['thread', judge('hello', { thread: { premoderation: true } })],
    ['site', judge('hello', {}, policyWith({ premoderation: true }))],
    [
      'thread',
      judge('hello', { thread: { premoderation: true }, author: { standing: 'trusted', staff: true } }),
    ],
  ])('of a %s holds, whoever writes', (kind, decision) => {
    expect(decision).toMatchObject({ verdict: 'hold', reason: 'premoderation' })
    expect(kindsOf(decision, 'premoderation')).toEqual([kind])
  })
})

describe('new-author-link', () => {
  const linked = { links: [link('https://example.com/')] }
  it.each([
    [0, 'hold'],
    [2, 'hold'],
    [3, 'publish'],
  ] as const)('with %d published comments → %s', (publishedCount, verdict) => {
    expect(judge('look', { ...linked, author: { publishedCount } }).verdict).toBe(verdict)
  })
  it.each(['see https://example.com/x for more', 'see www.example.com', '看 bit.ly/abc 这里'])(
    'sees an address that is not linked: %s',
    text => {
      expect(kindsOf(judge(text, { author: { publishedCount: 0 } }), 'new-author-link')).toEqual(['link'])
    },
  )
  it('does not count allowed hosts or their subdomains', () => {
    const policy = policyWith({
      links: { most: 3, allowHosts: ['example.com'], holdHosts: [], rejectHosts: [] },
    })
    const hrefs = ['https://example.com/', 'https://www.example.com/a', 'https://a.example.com/']
    expect(
      judge('look', { links: hrefs.map(href => link(href)), author: { publishedCount: 0 } }, policy).verdict,
    ).toBe('publish')
    const other = { links: [link('https://notexample.com/')], author: { publishedCount: 0 } }
    expect(judge('look', other, policy).verdict).toBe('hold')
  })
  it.each([
    [{ standing: 'trusted' }, 'link lifted by trusted'],
    [{ staff: true }, 'link lifted by staff'],
  ] as const)('is lifted for %j, and kept', (author, kind) => {
    const decision = judge('look', { ...linked, author: { publishedCount: 0, ...author } })
    expect(decision).toMatchObject({ verdict: 'publish', reason: null })
    expect(kindsOf(decision, 'new-author-link')).toEqual([kind])
  })
})

describe('links', () => {
  const policy = policyWith({
    links: {
      most: 2,
      allowHosts: ['good.example', 'both.example'],
      holdHosts: ['odd.example', 'both.example'],
      rejectHosts: ['bad.example', '坏.example'],
    },
  })
  it.each([
    ['one', [link('https://a.example/')], []],
    ['too many', [1, 2, 3].map(n => link(`https://a${n}.example/`)), ['many']],
    ['many allowed ones', [1, 2, 3].map(n => link(`https://good.example/${n}`)), []],
    ['a held host', [link('https://odd.example/')], ['held-host']],
    ['below a held host', [link('https://x.odd.example:8080/')], ['held-host']],
    ['a held host that is also allowed', [link('https://both.example/')], ['held-host']],
    ['a rejected host', [link('https://BAD.example./x')], ['rejected-host:reject']],
    ['a rejected host, decoded', [link('https://xn--7es.example/')], ['rejected-host:reject']],
    ['Cyrillic within Latin', [link('https://gооgle.com/', 'here')], ['lookalike-host']],
    ['a broken xn-- label', [link('https://xn--99999999.example/', 'here')], ['lookalike-host']],
    ['a Chinese host', [link('https://例子.中国/', 'here')], []],
    [
      'text that shows another host',
      [link('https://evil.example/', 'https://bank.com/login')],
      ['other-host'],
    ],
    ['text that shows another host plainly', [link('https://evil.example/', 'bank.com')], ['other-host']],
    [
      'text in disguise that shows another host',
      [link('https://evil.example/', 'ba\u200bnk.com')],
      ['other-host'],
    ],
    ['text that shows the same site', [link('https://www.bank.com/a', 'bank.com/a')], []],
    ['text that shows the site above', [link('https://m.bank.com/a', 'bank.com')], []],
    ['text that only looks like a host', [link('https://nodejs.org/', 'Node.js')], []],
    ['a user before the host', [link('https://bank.com@evil.example/', 'here')], ['other-host']],
    ['an address that is none', [link('::::', 'here')], ['unreadable']],
    ['a mail address', [link('mailto:a@bad.example', 'mail')], ['rejected-host:reject']],
  ])('%s', (_what, links, kinds) => {
    expect(kindsOf(judge('look', { links }, policy), 'links')).toEqual(kinds)
  })
  it('of a newcomer count on a held host that is also allowed', () => {
    const decision = judge(
      'look',
      { links: [link('https://both.example/')], author: { publishedCount: 0 } },
      policy,
    )
    expect(kindsOf(decision, 'new-author-link')).toEqual(['link'])
  })
  it('hold where a listed host is merely named', () => {
    expect(judge('stay away from bad.example, friends', {}, policy)).toMatchObject({
      verdict: 'hold',
      reason: 'wording',
    })
  })
  it('on a rejected host are not lifted for anyone', () => {
    const decision = judge(
      'x',
      { links: [link('https://bad.example/')], author: { standing: 'trusted', staff: true } },
      policy,
    )
    expect(decision).toMatchObject({ verdict: 'reject', reason: 'links' })
  })
  it('beyond what is screened hold', () => {
    const links = Array.from({ length: 101 }, (_, i) => link(`https://good.example/${i}`))
    expect(judge('x', { links }, policy)).toMatchObject({ verdict: 'hold', reason: 'unavailable' })
  })
})

describe('repeat', () => {
  it.each([
    ['the same by this author', long, { author: { recent: [past(long)] } }, ['exact']],
    ['the same in other clothes', 'ＡＢＣ def！', { author: { recent: [past('abc, DEF')] } }, ['exact']],
    ['the same in this thread', long, { thread: { recent: [past(long)] } }, ['exact']],
    ['nearly the same in this thread', `${long}啊`, { thread: { recent: [past(long)] } }, ['near']],
    ['nearly the same by this author', `${long}啊`, { author: { recent: [past(long)] } }, ['near']],
    ['the same, too long ago', long, { author: { recent: [past(long, 3601)] } }, []],
    ['the same, just in time', long, { author: { recent: [past(long, 3600)] } }, ['exact']],
    ['short agreement of others', '同意', { thread: { recent: [past('同意')] } }, []],
    ['short agreement twice', '同意', { author: { recent: [past('同意')] } }, ['exact']],
    [
      'something else',
      long,
      { author: { recent: [past('我觉得这篇文章没有讲到点子上，希望下次能采访一线工人')] } },
      [],
    ],
  ])('%s', (_what, text, changes, kinds) => {
    expect(kindsOf(judge(text, changes), 'repeat')).toEqual(kinds)
  })
  it('is lifted for trusted authors when near, not when exact', () => {
    const author = { standing: 'trusted', recent: [past(long)] } as const
    expect(judge(`${long}啊`, { author: { ...author, recent: [...author.recent] } }).verdict).toBe('publish')
    expect(judge(long, { author: { ...author, recent: [...author.recent] } })).toMatchObject({
      verdict: 'hold',
      reason: 'repeat',
    })
  })
})

describe('flood', () => {
  const posts = (count: number, secondsAgo: number) =>
    Array.from({ length: count }, (_, i) => past(`comment number ${i} about something`, secondsAgo))
  it.each([
    ['fewer', posts(5, 10), 'publish'],
    ['as many as allowed before', posts(6, 60), 'hold'],
    ['many, but earlier', posts(20, 61), 'publish'],
  ] as const)('%s → %s', (_what, recent, verdict) => {
    expect(judge('hello there', { author: { recent: [...recent] } }).verdict).toBe(verdict)
  })
  it('is lifted for trusted authors', () => {
    const decision = judge('hello there', { author: { standing: 'trusted', recent: posts(9, 10) } })
    expect(decision.verdict).toBe('publish')
    expect(kindsOf(decision, 'flood')).toEqual(['flood lifted by trusted'])
  })
})

describe('direction', () => {
  it.each([
    ['\u202ekcuf', ['override']],
    ['a \u202d b', ['override']],
    ['\u200fשלום\u200e \u2067مرحبا\u2069', []],
  ])('%j', (text, kinds) => {
    expect(kindsOf(judge(text), 'direction')).toEqual(kinds)
  })
  it('is seen in a name', () => {
    expect(judge('hi', { name: 'A\u202eB' }).findings).toMatchObject([
      { rule: 'direction', field: 'name', spans: [[1, 2]] },
    ])
  })
})

describe('reserved-name', () => {
  const policy = policyWith({ names: { reserved: ['Parley', 'Parley Team', '编辑部', 'Editor', 'A'] } })
  const kindsFor = (name: string, author = {}) =>
    kindsOf(judge('hello there', { name, author }, policy), 'reserved-name')
  it.each([
    'Parley',
    'PARLEY official',
    'Ｐａｒｌｅｙ',
    'Pаrlеy',
    'P a r l e y',
    'par1ey',
    'Paaarley',
    '编辑部小李',
    '编·辑·部',
    '編輯部',
    'the Editor',
  ])('holds %s', name => {
    expect(kindsFor(name)).toEqual(['reserved'])
  })
  it.each(['Reader', 'Creditor', 'Parleyville', '编辑', 'A', ''])('lets %j be', name => {
    expect(kindsFor(name)).toEqual([])
  })
  it('is lifted for staff, and kept', () => {
    const decision = judge('hello there', { name: 'Parley', author: { staff: true } }, policy)
    expect(decision).toMatchObject({ verdict: 'publish', reason: null })
    expect(kindsOf(decision, 'reserved-name')).toEqual(['reserved lifted by staff'])
    expect(kindsFor('Parley', { standing: 'trusted' })).toEqual(['reserved'])
  })
  it('says where and which, and holds for its wording', () => {
    const decision = judge('hello there', { name: 'I am Pаrley' }, policy)
    expect(decision).toMatchObject({ verdict: 'hold', reason: 'wording' })
    expect(decision.findings[0]).toMatchObject({
      field: 'name',
      view: 'canonical',
      spans: [[5, 11]],
      detail: { reserved: 'Parley' },
    })
  })
})
