/**
 * An article as data. Every string is plain text; the page escapes it. One chart value is a number of `unit`s.
 */

export type Bars = {
  kind: 'bars'
  unit: string
  /** The right end of the scale. */
  most: number
  /** A value that every bar is compared with, drawn as a line through them all. */
  base?: { value: number; label: string }
  bars: { label: string; value: number; good?: boolean }[]
}

export type Line = {
  kind: 'line'
  unit: string
  most: number
  points: { label: string; value: number }[]
}

export type Chart = Bars | Line

export type Block =
  | { kind: 'p'; text: string }
  | { kind: 'h2'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'figure'; title: string; chart: Chart; caption: string }

/** A short list beside the article: a term or a date, and a sentence about it. */
export type Sidebar = { title: string; entries: { term: string; text: string }[] }

export type ThreadKey = 'chips-zh' | 'chips-en'

export type Article = {
  thread: ThreadKey
  lang: 'zh-CN' | 'en'
  section: string
  kicker: string
  /** In phrases: where the line is too short, it ends between two of them. `headlineOf` joins them. */
  headline: string[]
  standfirst: string
  byline: string
  /** Where it was reported from. */
  places: string
  /** ISO date. */
  published: string
  readingMinutes: number
  illustration: { motif: 'empty' | 'split'; title: string; caption: string }
  blocks: Block[]
  sidebars: Sidebar[]
}

export const headlineOf = ({ headline, lang }: Article) => headline.join(lang === 'zh-CN' ? '' : ' ')
