import { useMemo, useState } from 'preact/hooks'
import { CommentBody } from '../widget/body.tsx'
import { diff, places } from './diff.ts'
import { type Mark, marksOf, type Tone } from './highlight.ts'
import { useI18n } from './i18n/use-i18n.ts'
import { MarkedText } from './marked-text.tsx'
import { editWaits } from './options.ts'
import { momentOf } from './time.ts'
import type { CaseSummary } from './wire.ts'

type Props = { subject: CaseSummary; publishedText: string | null; lit: number | null }

/** The text to be judged; when an edit waits, beside what readers see now. */
export function CaseText({ subject, publishedText, lit }: Props) {
  const { t } = useI18n()
  const [rendered, setRendered] = useState(false)
  const { comment } = subject
  const text = comment.text ?? ''
  const changes = useMemo(
    () => (publishedText === null ? [] : diff(publishedText, text)),
    [publishedText, text],
  )
  const found = useMemo(() => marksOf(comment.findings, ['body', 'link']), [comment.findings])
  const marks = useMemo(() => [...marksAt(places(changes, 'added'), 'added'), ...found], [changes, found])
  const earlier = useMemo(() => marksAt(places(changes, 'removed'), 'removed'), [changes])
  return (
    <section class="block text-block" aria-label={t.case.text}>
      <TextHead subject={subject} rendered={rendered} onRendered={setRendered} />
      {publishedText === null ? (
        <TextBody text={text} marks={marks} lit={lit} body={rendered ? comment.body : null} />
      ) : (
        <div class="pair">
          <div class="pair-side">
            <h4>{t.case.publishedNow}</h4>
            <TextBody text={publishedText} marks={earlier} lit={null} body={null} />
          </div>
          <div class="pair-side pair-new">
            <h4>{t.case.waitingText}</h4>
            <TextBody text={text} marks={marks} lit={lit} body={rendered ? comment.body : null} />
          </div>
        </div>
      )}
    </section>
  )
}

type HeadProps = { subject: CaseSummary; rendered: boolean; onRendered: (on: boolean) => void }

function TextHead({ subject, rendered, onRendered }: HeadProps) {
  const { t, language } = useI18n()
  const { comment } = subject
  const visibility = !comment.published ? 'notPublic' : editWaits(subject) ? 'olderPublic' : 'isPublic'
  return (
    <header class="text-head">
      <p class="text-facts">
        <span class={`visibility visibility-${visibility}`}>{t.case[visibility]}</span>
        <time dateTime={comment.createdAt}>{momentOf(comment.createdAt, language)}</time>
        {comment.revision > 1 && <span>{t.case.revision(comment.revision)}</span>}
      </p>
      <fieldset class="switch" aria-label={t.case.view}>
        <button type="button" aria-pressed={!rendered} onClick={() => onRendered(false)}>
          {t.case.raw}
        </button>
        <button type="button" aria-pressed={rendered} onClick={() => onRendered(true)}>
          {t.case.rendered}
        </button>
      </fieldset>
    </header>
  )
}

type BodyProps = {
  text: string
  marks: Mark[]
  lit: number | null
  body: CaseSummary['comment']['body'] | null
}

function TextBody({ text, marks, lit, body }: BodyProps) {
  if (body) {
    return (
      <div class="text-rendered">
        <CommentBody body={body} />
      </div>
    )
  }
  return (
    <p class="text-raw" dir="auto">
      <MarkedText text={text} marks={marks} lit={lit} />
    </p>
  )
}

function marksAt(spans: readonly [number, number][], tone: Tone): Mark[] {
  return spans.map(([begin, end]) => ({ begin, end, tone }))
}
