import { useMemo } from 'preact/hooks'
import { type Mark, type Segment, segments, strongest } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'

type Props = {
  text: string
  marks: readonly Mark[]
  /** The finding whose places stand out. */
  lit?: number | null
  /** Without the findings' numbers. */
  quiet?: boolean
}

/** A text with its marks, and with what is invisible in it shown by name. */
export function MarkedText({ text, marks, lit = null, quiet = false }: Props) {
  const pieces = useMemo(() => segments(text, marks), [text, marks])
  return (
    <>
      {pieces.map(piece => (
        <Piece key={piece.begin} piece={piece} lit={lit} quiet={quiet} />
      ))}
    </>
  )
}

function Piece({ piece, lit, quiet }: { piece: Segment; lit: number | null; quiet: boolean }) {
  const { t } = useI18n()
  const content = piece.invisible ? <InvisibleChip invisible={piece.invisible} /> : piece.text
  if (piece.marks.length === 0) return <>{content}</>
  const changed = piece.marks.find(mark => mark.tone === 'added' || mark.tone === 'removed')
  const found = piece.marks.filter(mark => mark !== changed)
  const shining = found.some(mark => mark.label === lit)
  const hit =
    found.length > 0 ? (
      <mark class={`hit hit-${strongest(found)} ${shining ? 'hit-lit' : ''}`}>{content}</mark>
    ) : (
      content
    )
  const whole = changed?.tone === 'added' ? <ins>{hit}</ins> : changed ? <del>{hit}</del> : hit
  const labels = piece.closing.join(' ')
  return (
    <>
      {whole}
      {!quiet && labels && (
        <sup class="hit-label">
          <span class="unseen">{t.invisible.finding(labels)}</span>
          <span aria-hidden="true">{labels}</span>
        </sup>
      )}
    </>
  )
}

/** The label is drawn by the stylesheet, so that copying the text does not copy it. */
function InvisibleChip({ invisible }: { invisible: NonNullable<Segment['invisible']> }) {
  const { t } = useI18n()
  const { code, short, kind, times } = invisible
  const label = t.invisible.label(t.invisible.kinds[kind], code, short)
  const shown = times > 1 ? `${code} ×${times}` : code
  return (
    <span
      class={`unprintable unprintable-${kind}`}
      role="img"
      aria-label={label}
      title={label}
      data-code={shown}
    />
  )
}
