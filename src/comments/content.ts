import { createHash } from 'node:crypto'
import { type Fingerprint, fingerprint, type Link, type SourceText } from '../../moderation/index.ts'
import type { Badge, Identity } from '../authors/identity.ts'
import { longestBody, longestName, mostBodyBytes } from '../http/text.ts'
import { Problem } from '../problem.ts'
import { renderMarkdown } from './markdown.ts'

/** All that a reader wrote in one revision, with everything derived from it. Judged as a whole. */
export type Content = {
  text: string
  name: string
  badges: Badge[]
  /** The tree, as JSON. */
  body: string
  visible: SourceText
  links: Link[]
  fingerprint: Fingerprint
  /** SHA-256 over text and name. */
  hash: Buffer
}

/** Throws 422 for a text that is empty, too long, or shows nothing. */
export function createContent(
  raw: { text: string; name: string; badges: Badge[] },
  pointer = '/body',
): Content {
  const text = raw.text.replace(/\r\n?/g, '\n').trimEnd()
  if (text.length > longestBody || Buffer.byteLength(text) > mostBodyBytes) {
    throw invalid(pointer, `is too long: at most ${longestBody} characters and ${mostBodyBytes / 1024} KB`)
  }
  const { body, visible, links } = renderMarkdown(text)
  if (!showsSomething(visible.text)) throw invalid(pointer, 'is empty')
  return {
    text,
    name: raw.name,
    badges: raw.badges,
    body: JSON.stringify(body),
    visible,
    links,
    fingerprint: fingerprint(visible.text),
    hash: createHash('sha256')
      .update(JSON.stringify([text, raw.name]))
      .digest(),
  }
}

/** A name in one line without controls; missing or blank becomes the site language's word for guest. */
export function displayName(given: string | undefined, language: 'en' | 'zh-CN'): string {
  const name = (given ?? '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!showsSomething(name)) return language === 'zh-CN' ? '访客' : 'Guest'
  if ([...name].length > longestName)
    throw invalid('/author/name', `is too long: at most ${longestName} characters`)
  return name
}

export function nameOf(identity: Identity, given: string | undefined, language: 'en' | 'zh-CN'): string {
  if (identity.kind === 'guest') return displayName(given, language)
  // A site's own name is not the reader's fault: cut it, rather than refuse the comment.
  return displayName([...identity.name].slice(0, longestName).join(''), language)
}

export const badgesOf = (identity: Identity): Badge[] => (identity.kind === 'reader' ? identity.badges : [])

/** What a repeated POST must match: thread, parent, body and name. */
export function postHash(post: {
  thread: string
  parentId: string | null
  text: string
  name: string
}): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([post.thread, post.parentId, post.text, post.name]))
    .digest()
}

const showsSomething = (text: string) => /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text)
const invalid = (pointer: string, detail: string) =>
  new Problem('invalid-input', { errors: [{ pointer, detail }] })
