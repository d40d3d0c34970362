import { type Article, headlineOf } from './articles/article.ts'
import { articles } from './articles/articles.ts'
import { renderBlock, renderHeadline, renderSidebar } from './blocks.ts'
import { demoPaths, type Edition, editions, longDate } from './edition.ts'
import { renderFrame } from './frame.ts'
import { type Html, html } from './html.ts'
import { renderIllustration } from './illustration.ts'

/** `serviceOrigin`: where Parley answers, such as `http://127.0.0.1:3000`. */
export type DemoOptions = { serviceOrigin: string; siteKey: string }

const heading = (article: Article, edition: Edition): Html => html`<header class="heading">
<p class="kicker">${article.section}<span>${article.kicker}</span></p>
<h1>${renderHeadline(article)}</h1>
<p class="standfirst">${article.standfirst}</p>
<p class="byline"><span class="desk">${article.byline}</span><span>${article.places}</span><time datetime="${article.published}">${longDate(article.published, edition)}</time><span>${edition.readingTime(article.readingMinutes)}</span><a href="#discussion">${edition.toDiscussion}</a></p>
</header>
<figure class="lead">${renderIllustration(article.illustration.motif, article.illustration.title)}
<figcaption>${article.illustration.caption}</figcaption></figure>
`

const otherOf = (article: Article) => articles.find(other => other.thread !== article.thread)!

const related = (article: Article, edition: Edition): Html => {
  const other = otherOf(article)
  return html`<section class="sidebar related"><h2>${edition.alsoIn}</h2>
<a href="${demoPaths.article(other.thread)}" hreflang="${other.lang}"><span class="tag">${edition.otherEdition}</span><strong lang="${other.lang}">${headlineOf(other)}</strong></a></section>
`
}

// The element brings its own heading.
const discussion = (
  article: Article,
  edition: Edition,
  siteKey: string,
): Html => html`<section class="discussion" id="discussion" aria-label="${edition.discussion}">
<p class="house-rule">${edition.houseRule}</p>
<parley-comments site="${siteKey}" thread="${article.thread}"></parley-comments>
<noscript><p>${edition.noScript}</p></noscript>
</section>
`

/** The article's whole page, with the embed exactly as any site would write it. */
export const demoPage = (article: Article, { serviceOrigin, siteKey }: DemoOptions): string => {
  const edition = editions[article.lang]
  const other = otherOf(article)
  return renderFrame({
    lang: article.lang,
    edition,
    title: `${headlineOf(article)} · ${edition.paper}`,
    description: article.standfirst,
    serviceOrigin,
    published: article.published,
    section: article.section,
    aside: html`<a href="${demoPaths.article(other.thread)}" hreflang="${other.lang}" lang="${other.lang}">${editions[other.lang].paper}</a>`,
    head: html`<script type="module" async src="${serviceOrigin}/embed.js"></script>
`,
    main: html`<article class="story">
${heading(article, edition)}<div class="columns">
<div class="text">
${article.blocks.map(renderBlock)}</div>
<aside class="rail">
${article.sidebars.map(renderSidebar)}${related(article, edition)}</aside>
</div>
</article>
${discussion(article, edition, siteKey)}`,
  })
}
