import type { Bars, Chart, Line } from './articles/article.ts'
import { type Html, html, nothing } from './html.ts'

// Across, everything is placed in per cent of the width; down, in pixels. So a chart is as wide as its column
// and its lettering keeps its size on a phone.

const rowHeight = 52
const percent = (share: number) => `${(share * 100).toFixed(2)}%`

const barsChart = (chart: Bars, title: string): Html => {
  const top = chart.base ? 30 : 4
  const height = top + chart.bars.length * rowHeight
  const spoken = chart.bars.map(bar => `${bar.label} ${bar.value}${chart.unit}`).join(', ')
  const rows = chart.bars.map((bar, i) => {
    const y = top + i * rowHeight
    return html`<text class="label" x="0" y="${y + 17}">${bar.label}</text>
<rect class="${bar.good ? 'bar good' : 'bar'}" x="0" y="${y + 25}" width="${percent(bar.value / chart.most)}" height="15" rx="1"/>
<text class="value" x="${percent(bar.value / chart.most)}" dx="7" y="${y + 37.5}">${bar.value}${chart.unit}</text>`
  })
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-label="${title}: ${spoken}">
<title>${title}</title>
${rows}${baseline(chart, height)}
</svg>`
}

const baseline = ({ base, most }: Bars, height: number): Html => {
  if (!base) return nothing
  const x = percent(base.value / most)
  return html`<line class="base" x1="${x}" x2="${x}" y1="22" y2="${height - 8}"/>
<text class="tick middle" x="${x}" y="14">${base.label}</text>`
}

const plot = { top: 22, height: 190, left: 0.07, width: 0.86 }

const lineChart = (chart: Line, title: string): Html => {
  const x = (i: number) => percent(plot.left + (i / (chart.points.length - 1)) * plot.width)
  const y = (value: number) => plot.top + plot.height * (1 - value / chart.most)
  const spoken = chart.points.map(point => `${point.label} ${point.value}${chart.unit}`).join(', ')
  const grid = [0, 1, 2, 3, 4].map(
    step =>
      html`<line class="${step === 0 ? 'axis' : 'grid'}" x1="0" x2="100%" y1="${y((chart.most * step) / 4)}" y2="${y((chart.most * step) / 4)}"/>`,
  )
  const segments = chart.points
    .slice(1)
    .map(
      (point, i) =>
        html`<line class="curve" x1="${x(i)}" y1="${y(chart.points[i]!.value)}" x2="${x(i + 1)}" y2="${y(point.value)}"/>`,
    )
  const points = chart.points.map(
    (point, i) => html`<circle class="point" cx="${x(i)}" cy="${y(point.value)}" r="4.5"/>
<text class="value middle" x="${x(i)}" y="${y(point.value) - 13}">${point.value}${chart.unit}</text>
<text class="tick middle" x="${x(i)}" y="${plot.top + plot.height + 22}">${point.label}</text>`,
  )
  return html`<svg class="chart" width="100%" height="${plot.top + plot.height + 32}" role="img" aria-label="${title}: ${spoken}">
<title>${title}</title>
${grid}${segments}${points}
</svg>`
}

/** An inline SVG without style attributes; its title and its values are its accessible name. */
export const renderChart = (chart: Chart, title: string): Html =>
  chart.kind === 'bars' ? barsChart(chart, title) : lineChart(chart, title)
