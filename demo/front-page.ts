import type { Article } from './articles/article.ts'
import { articles } from './articles/articles.ts'
import { renderHeadline } from './blocks.ts'
import { demoPaths, editions } from './edition.ts'
import { renderFrame } from './frame.ts'
import { type Html, html } from './html.ts'
import { renderIllustration } from './illustration.ts'

const teaser = (article: Article): Html => {
  const edition = editions[article.lang]
  const path = demoPaths.article(article.thread)
  return html`<article class="teaser" lang="${article.lang}">
${renderIllustration(article.illustration.motif)}
<p class="kicker">${article.section}<span>${article.kicker}</span></p>
<h2><a href="${path}" hreflang="${article.lang}">${renderHeadline(article)}</a></h2>
<p class="standfirst">${article.standfirst}</p>
<p class="byline"><span class="desk">${article.byline}</span><span>${edition.readingTime(article.readingMinutes)}</span><a href="${path}#discussion">${edition.toDiscussion}</a></p>
</article>
`
}

/** The front page: both articles as teasers, each in its own language. */
export const demoIndex = ({ serviceOrigin }: { serviceOrigin: string }): string => {
  const edition = editions.en
  return renderFrame({
    lang: 'en',
    edition,
    title: `${edition.paper} · ${editions['zh-CN'].paper}`,
    description: edition.motto,
    serviceOrigin,
    published: articles[0]!.published,
    aside: html`<span lang="zh-CN">${editions['zh-CN'].paper}</span>`,
    main: html`<h1 class="edition"><span>The chips report</span> <span lang="zh-CN">芯片专题</span></h1>
<div class="teasers">
${articles.map(teaser)}</div>
`,
  })
}
