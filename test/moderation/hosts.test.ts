import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isListed, isLookalikeHost, plainHost, readableHost } from '../../moderation/links/host.ts'
import { plainAddresses } from '../../moderation/links/plain-address.ts'

describe('a host is read as its reader sees it', () => {
  it.each([
    ['xn--fsqu00a.xn--fiqs8s', '例子.中国'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--ggle-55da.com', 'gооgle.com'],
    ['example.com', 'example.com'],
    ['xn--99999999.example', null],
    [`xn--${'a'.repeat(70)}.example`, null],
  ])('%s → %s', (host, readable) => {
    expect(readableHost(host)).toBe(readable)
  })
  it('and back, for any label that a browser encodes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abc坏例子üжя0ก'), minLength: 1, maxLength: 12 }),
        label => {
          const host = URL.parse(`http://${label}.example/`)?.hostname
          if (host?.endsWith('.example')) expect(readableHost(host)).toBe(`${label}.example`)
        },
      ),
    )
  })
  it('never throws, on any label', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), label => {
        const readable = readableHost(`xn--${label}`)
        expect(readable === null || readable.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('hosts compare', () => {
  it.each([
    ['WWW.Example.com:8080', 'example.com'],
    ['example.com.', 'example.com'],
  ])('%s as %s', (host, plain) => {
    expect(plainHost(host)).toBe(plain)
  })
  it.each([
    ['example.com', true],
    ['a.b.example.com', true],
    ['badexample.com', false],
    ['example.com.evil.net', false],
  ])('%s is listed under example.com: %s', (host, listed) => {
    expect(isListed(host, ['example.com'])).toBe(listed)
  })
  it.each([
    ['gооgle.com', true],
    ['аррӏе.com', true],
    ['почта.рф', false],
    ['例子.中国', false],
    ['例子abc.com', false],
    ['bücher.de', false],
  ])('%s passes for another: %s', (host, lookalike) => {
    expect(isLookalikeHost(host)).toBe(lookalike)
  })
})

describe('addresses in plain text', () => {
  it.each([
    ['see https://a.example/x.', ['https://a.example/x.']],
    ['看http://a.example/x，好', ['http://a.example/x']],
    ['www.a.example or WWW.B.example', ['www.a.example', 'WWW.B.example']],
    ['bit.ly/abc', ['bit.ly/abc']],
    ['according to reuters.com and Node.js/Express', []],
    ['3.5/10, and/or, me@mail.com', []],
  ])('%s', (text, expected) => {
    expect(plainAddresses({ text }, []).map(({ span: [begin, end] }) => text.slice(begin, end))).toEqual(
      expected,
    )
  })
  it('are found in full-width letters as well', () => {
    const text = '看 https：//ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ，还有ｗｗｗ．ｂ．ｅｘａｍｐｌｅ。'
    expect(
      plainAddresses({ text }, []).map(({ href, span: [begin, end] }) => [href, text.slice(begin, end)]),
    ).toEqual([
      ['https://www.example.com/a', 'https：//ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ'],
      ['http://www.b.example', 'ｗｗｗ．ｂ．ｅｘａｍｐｌｅ'],
    ])
  })

  it('are not counted again where a link stands', () => {
    const text = 'see https://a.example/x'
    expect(plainAddresses({ text }, [{ href: 'https://a.example/x', text: 'x', span: [4, 23] }])).toEqual([])
  })
  it('are looked for in linear time', () => {
    const text = 'a-'.repeat(10_000)
    expect(plainAddresses({ text }, [])).toEqual([])
    expect(plainAddresses({ text: 'a.'.repeat(10_000) }, [])).toEqual([])
  })
})
