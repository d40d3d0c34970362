import { readFileSync } from 'node:fs'
import { demoPaths } from './edition.ts'

const styles = ['page', 'masthead', 'heading', 'article', 'drawings', 'front-page']

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')

/** What the demo's pages load beside the embed: one stylesheet and one icon, with the paths they are served at. */
export const demoAssets = (): { path: string; type: string; body: string }[] => [
  {
    path: demoPaths.stylesheet,
    type: 'text/css; charset=utf-8',
    body: styles.map(name => read(`./styles/${name}.css`)).join('\n'),
  },
  { path: demoPaths.icon, type: 'image/svg+xml', body: read('./icon.svg') },
]
