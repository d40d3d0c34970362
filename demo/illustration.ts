import type { Article } from './articles/article.ts'
import { type Html, html, nothing } from './html.ts'

// A circuit board with nothing in its middle, 960 by 420. Drawn by rule: traces leave their pin straight, turn
// by 45 degrees and go on straight.

type Motif = Article['illustration']['motif']

const middle = { x: 480, y: 210 }
const count = (n: number) => Array.from({ length: n }, (_, i) => i)

const chip = (x: number, y: number, width: number, height: number, pins: number, pitch: number): Html => {
  const left = x - width / 2
  const legs = count(pins).map(i => {
    const at = y + (i - (pins - 1) / 2) * pitch - 2
    return html`<rect class="pad" x="${left - 9}" y="${at}" width="10" height="4"/><rect class="pad" x="${left + width - 1}" y="${at}" width="10" height="4"/>`
  })
  return html`${legs}<rect class="part" x="${left}" y="${y - height / 2}" width="${width}" height="${height}" rx="3"/><circle class="mark" cx="${left + 10}" cy="${y - height / 2 + 10}" r="3"/>`
}

const trace = (path: string): Html => html`<path class="trace" d="${path}"/>`
const via = (x: number, y: number): Html => html`<circle class="via" cx="${x}" cy="${y}" r="4.5"/>`

/** The place where the large chip was: its outline and its bare pads. */
const vacancy = (size: number, pins: number, pitch: number): Html => {
  const half = size / 2
  const pads = count(pins).map(i => {
    const at = (i - (pins - 1) / 2) * pitch - 3
    return html`<rect class="pad" x="${middle.x - half - 16}" y="${middle.y + at}" width="14" height="6"/><rect class="pad" x="${middle.x + half + 2}" y="${middle.y + at}" width="14" height="6"/><rect class="pad" x="${middle.x + at}" y="${middle.y - half - 16}" width="6" height="14"/><rect class="pad" x="${middle.x + at}" y="${middle.y + half + 2}" width="6" height="14"/>`
  })
  return html`${pads}<rect class="vacancy" x="${middle.x - half + 8}" y="${middle.y - half + 8}" width="${size - 16}" height="${size - 16}"/>`
}

/** `-1` is the left half, `1` the right one; the pins' traces go to two corner chips and to the board's edge. */
const emptySide = (side: -1 | 1): Html => {
  const at = (offset: number) => middle.x + side * offset
  const wires = count(14).map(i => {
    const y = middle.y + (i - 6.5) * 14
    if (i < 4) return trace(`M${at(122)} ${y}H${at(150 + i * 8)}l${side * 45} -45H${at(290)}`)
    if (i > 9) return trace(`M${at(122)} ${y}H${at(150 + (13 - i) * 8)}l${side * 45} 45H${at(290)}`)
    const end = 250 + ((i * 5) % 4) * 34
    return i % 2 === 0
      ? trace(`M${at(122)} ${y}H${at(480)}`)
      : html`${trace(`M${at(122)} ${y}H${at(end)}`)}${via(at(end), y)}`
  })
  return html`${wires}${chip(at(338), 95, 84, 76, 4, 14)}${chip(at(338), 325, 84, 76, 4, 14)}`
}

/** One pin above the middle and one below: outer traces lean outwards, of the inner ones two end in a via. */
const emptyEnds = (): Html[] =>
  count(12).map(i => {
    const x = middle.x + (i - 5.5) * 14
    const lean = i < 4 ? -42 : i > 7 ? 42 : 0
    if (i === 5 || i === 6) {
      const depth = i === 5 ? 40 : 58
      return html`${trace(`M${x} 88V${depth}`)}${via(x, depth)}${trace(`M${x} 332V${420 - depth}`)}${via(x, 420 - depth)}`
    }
    return html`${trace(`M${x} 88V68l${lean} -42V0`)}${trace(`M${x} 332V352l${lean} 42V420`)}`
  })

const empty = (): Html => html`${emptySide(-1)}${emptySide(1)}${emptyEnds()}${vacancy(212, 14, 14)}`

const around = (up: -1 | 1): Html[] =>
  count(6).map(i => {
    const from = middle.y + up * (5 + i * 10)
    return trace(`M262 ${from}H${300 + (5 - i) * 7}l82 ${up * 82}H684`)
  })

const outward = (): Html[] =>
  count(12).map(i => {
    const y = middle.y + (i - 5.5) * 10
    const end = 40 + ((i * 7) % 5) * 18
    const out = 846 + ((i * 7) % 5) * 18
    const right = i < 6 ? y - 82 : y + 82
    return i % 3 === 0
      ? html`${trace(`M142 ${y}H0`)}${trace(`M810 ${right}H960`)}`
      : html`${trace(`M142 ${y}H${end}`)}${via(end, y)}${trace(`M810 ${right}H${out}`)}${via(out, right)}`
  })

const split = (): Html =>
  html`${around(-1)}${around(1)}${outward()}${vacancy(132, 9, 13)}${chip(202, middle.y, 112, 144, 12, 10)}${chip(746, 98, 112, 86, 6, 10)}${chip(746, 322, 112, 86, 6, 10)}`

const holes = html`<circle class="hole" cx="28" cy="28" r="11"/><circle class="hole" cx="932" cy="28" r="11"/><circle class="hole" cx="28" cy="392" r="11"/><circle class="hole" cx="932" cy="392" r="11"/>`

/** An inline SVG that fills its box; without a title it is decoration and hidden from screen readers. */
export const renderIllustration = (motif: Motif, title?: string): Html => {
  const named = title ? html` role="img" aria-label="${title}"` : html` aria-hidden="true"`
  return html`<svg class="illustration" viewBox="0 0 960 420" preserveAspectRatio="xMidYMid slice"${named}>
${title ? html`<title>${title}</title>` : nothing}<rect class="board" width="960" height="420"/>
${motif === 'empty' ? empty() : split()}${holes}
</svg>`
}
