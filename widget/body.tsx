import type { ComponentChild } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Body } from '../src/comments/schema.ts'

/**
 * Renders a comment's body. The only renderer: it makes elements from a fixed list of tags and plain strings, so
 * whatever a tree holds, nothing in it can become markup, an attribute or a script.
 */

const blocks = new Set(['p', 'blockquote', 'ul', 'ol', 'li'])
const inlines = new Set(['em', 'strong'])
/** Deeper than the service's own bound; beyond it nothing is shown. */
const deepest = 40

/** The address, if it is one that a comment may link to. */
export const safeHref = (href: unknown): string | null => {
  if (typeof href !== 'string' || !URL.canParse(href)) return null
  const url = new URL(href)
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

const renderAll = (nodes: unknown[], depth: number): ComponentChild[] =>
  nodes.map(node => renderNode(node, depth))

export const renderNode = (node: unknown, depth = 0): ComponentChild => {
  if (typeof node === 'string') return node
  if (!Array.isArray(node) || depth > deepest) return null
  const [tag, ...rest] = node as unknown[]
  if (tag === 'br') return <br />
  if (tag === 'code') return <code>{typeof rest[0] === 'string' ? rest[0] : null}</code>
  if (tag === 'pre') return <pre dir="auto">{typeof rest[0] === 'string' ? rest[0] : null}</pre>
  if (tag === 'a') return renderLink(rest, depth)
  const children = renderAll(rest, depth + 1)
  if (typeof tag !== 'string' || !(blocks.has(tag) || inlines.has(tag))) return children
  const Tag = tag as 'p'
  return <Tag dir={blocks.has(tag) ? 'auto' : undefined}>{children}</Tag>
}

const renderLink = ([href, ...label]: unknown[], depth: number): ComponentChild => {
  const safe = safeHref(href)
  const children = renderAll(label, depth + 1)
  if (!safe) return children
  return (
    <a href={safe} rel="ugc nofollow noopener" target="_blank">
      {children}
    </a>
  )
}

/** What the text is written in, as far as its script tells: fonts and line breaks depend on it. */
const languageOfScript = (text: string): string | undefined => {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja'
  if (/[\uac00-\ud7af]/.test(text)) return 'ko'
  return /[\u4e00-\u9fff]/.test(text) ? 'zh' : undefined
}

/** A comment's text, each block with its own direction. */
export const CommentBody = ({ body }: { body: Body }) => {
  const content = useMemo(() => (Array.isArray(body) ? renderAll(body, 0) : null), [body])
  const lang = useMemo(() => languageOfScript(JSON.stringify(body)), [body])
  return (
    <div class="text" lang={lang}>
      {content}
    </div>
  )
}
