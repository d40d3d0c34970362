import type { CaseDetail, CaseSummary, Decision, Finding, Queue } from '../../console/wire.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString()
const nobody = '00000000-0000-7000-8000-000000000000'

type Overrides = Partial<Omit<CaseSummary, 'comment'>> & { comment?: Partial<CaseSummary['comment']> }

/** A held comment's case. `minute` says when it was opened and last changed. */
export function makeCase(id: string, { comment, ...rest }: Overrides = {}, minute = 0): CaseSummary {
  return {
    id,
    version: 1,
    state: 'open',
    reasons: ['held'],
    reportCount: 0,
    openedAt: at(minute),
    changedAt: at(minute),
    thread: { key: 'page', url: null, title: null },
    claim: null,
    decision: null,
    ...rest,
    comment: {
      id: nobody,
      parentId: null,
      rootId: nobody,
      status: 'held',
      author: { id: nobody, name: 'Ann', badges: [] },
      body: [['p', 'text']],
      revision: 1,
      createdAt: at(minute),
      replyCount: 0,
      version: null,
      text: 'text',
      published: false,
      findings: [],
      ...comment,
    },
  }
}

/** The same case decided by someone, one version later. */
export function decided(subject: CaseSummary, action: Decision['action'], by = 'Bo'): CaseSummary {
  const status = action === 'publish' ? 'published' : action === 'remove' ? 'removed' : 'rejected'
  return {
    ...subject,
    version: subject.version + 1,
    state: 'closed',
    changedAt: at(59),
    decision: makeDecision({ action, by: { id: by, name: by } }),
    comment: { ...subject.comment, status },
  }
}

export function makeDecision(over: Partial<Decision> = {}): Decision {
  const base = {
    id: 'd',
    action: 'publish',
    by: null,
    reason: null,
    revision: 1,
    createdAt: at(30),
    undoes: null,
  }
  return { ...(base as Decision), ...over }
}

export function makeFinding(over: Partial<Finding> = {}): Finding {
  return { rule: 'word-list', verdict: 'hold', field: 'body', view: 'canonical', spans: [], ...over }
}

export function makeDetail(subject: CaseSummary, over: Partial<CaseDetail> = {}): CaseDetail {
  return {
    ...subject,
    parent: null,
    publishedText: null,
    reports: [],
    record: {
      author: subject.comment.author,
      standing: 'normal',
      suspendedUntil: null,
      kind: 'guest',
      since: at(0),
      published: 0,
      rejected: 0,
      removed: 0,
      recent: [],
    },
    history: [],
    screening: null,
    ...over,
  }
}

export function makePage(cases: CaseSummary[], nextCursor: string | null = null): Queue {
  return {
    cases,
    nextCursor,
    counts: { open: cases.length, rejected: 0, decided: 0 },
    oldestOpenedAt: cases[0]?.openedAt ?? null,
    outages: [],
  }
}
