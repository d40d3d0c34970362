import { type Article, headlineOf } from './articles/article.ts'
import { articles } from './articles/articles.ts'
import { demoPaths, type Edition, longDate } from './edition.ts'
import { type Html, html, nothing } from './html.ts'

export type Frame = {
  lang: Article['lang']
  edition: Edition
  title: string
  description: string
  serviceOrigin: string
  published: string
  /** The section that the page belongs to, marked in the masthead. */
  section?: string
  /** A link at the masthead's right end. */
  aside: Html
  head?: Html
  main: Html
}

const mast = html`<svg class="mast" viewBox="0 0 40 40" aria-hidden="true"><path d="M19 3h2v31h-2z"/><path d="M23 6c8 6 11 13 11 21H23z"/><path d="M17 11c-5 4-8 9-9 16h9z"/><path d="M5 33c5 3 9 3 15 0 6 3 10 3 15 0v3c-5 3-9 3-15 0-6 3-10 3-15 0z"/></svg>`

const masthead = ({ edition, published, section, aside }: Frame): Html => html`<header class="masthead">
<div class="topline"><time datetime="${published}">${longDate(published, edition)}</time><span>${aside}</span></div>
<a class="paper" href="${demoPaths.front}">${mast}<span>${edition.paper}</span></a>
<p class="motto">${edition.motto}</p>
<ul class="sections">${edition.sections.map(name => html`<li class="${name === section ? 'current' : ''}">${name}</li>`)}</ul>
</header>
`

const footer = ({ edition, serviceOrigin }: Frame): Html => html`<footer class="colophon">
<p class="paper">${mast}<span>${edition.paper}</span></p>
<p>${edition.notice}</p>
<ul>
<li><a href="${demoPaths.front}">${edition.front}</a></li>
${articles.map(
  article => html`<li><a href="${demoPaths.article(article.thread)}" hreflang="${article.lang}" lang="${article.lang}">${headlineOf(article)}</a></li>
`,
)}<li><a href="${serviceOrigin}/console/">${edition.console}</a></li>
</ul>
</footer>
`

/** The whole document: no inline style, no inline script, nothing from another origin but what is handed in. */
export const renderFrame = (frame: Frame): string =>
  html`<!doctype html>
<html lang="${frame.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title}</title>
<meta name="description" content="${frame.description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${demoPaths.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${demoPaths.stylesheet}">
${frame.head ?? nothing}</head>
<body>
<a class="skip" href="#main">${frame.edition.skip}</a>
${masthead(frame)}
<main id="main">
${frame.main}</main>
${footer(frame)}</body>
</html>
`.text
