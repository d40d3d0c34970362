import type { Article, Block, Sidebar } from './articles/article.ts'
import { renderChart } from './chart.ts'
import { type Html, html } from './html.ts'

/** Kept whole on one line as far as it fits. */
const phrase = (text: string): Html => html`<span class="phrase">${text}</span> `
const phraseZh = (text: string): Html => html`<span class="phrase">${text}</span>`

export const renderHeadline = ({ headline, lang }: Article): Html =>
  html`${headline.map(lang === 'zh-CN' ? phraseZh : phrase)}`

const sentences = (text: string) => text.split(/(?<=。)/)

export const renderBlock = (block: Block): Html => {
  switch (block.kind) {
    case 'p':
      return html`<p>${block.text}</p>
`
    case 'h2':
      return html`<h2>${block.text}</h2>
`
    case 'quote':
      // The words stand in the article already, so that a screen reader need not hear them twice.
      return html`<aside class="pull-quote" aria-hidden="true"><p>${sentences(block.text).map(phraseZh)}</p><footer>${block.by}</footer></aside>
`
    case 'figure':
      return html`<figure class="plot"><h3>${block.title}</h3>
${renderChart(block.chart, block.title)}
<figcaption>${block.caption}</figcaption></figure>
`
  }
}

export const renderSidebar = ({
  title,
  entries,
}: Sidebar): Html => html`<section class="sidebar"><h2>${title}</h2>
<dl>${entries.map(entry => html`<dt>${entry.term}</dt><dd>${entry.text}</dd>`)}</dl></section>
`
