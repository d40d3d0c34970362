import { asProblem, type Problem } from './api.ts'
import { closeCase, openCase, readCase } from './desk-case.ts'
import { changeList } from './desk-queue.ts'
import type { Desk, Made } from './desk-state.ts'
import { optionsFor } from './options.ts'
import { neighbour, putBack, receive, takeAway } from './queue.ts'
import { sayProblem } from './say-problem.ts'
import type { Action, CaseDetail, Decision } from './wire.ts'

/** Decides the open case as it is shown: the next one opens at once, and a decision that fails comes back. */
export async function decide(desk: Desk, action: Action, reason?: string): Promise<void> {
  const subject = decidable(desk, action)
  if (!subject) return
  const granted = desk.claims.hold(subject.id)
  moveOn(desk, subject)
  const sent = send(desk, subject, granted, action, reason)
  const made: Made = { caseId: subject.id, name: nameOf(desk, subject), id: sent }
  desk.made.push(made)
  const words = desk.words()
  made.toast = desk.toasts.show({
    tone: 'done',
    text: words.toast.about(words.toast.done[action], made.name),
    action: { label: words.actions.undo, key: 'Z', run: () => void undo(desk, made) },
  })
  if ((await sent) === null) {
    desk.toasts.dismiss(made.toast)
    desk.made = desk.made.filter(other => other !== made)
  }
}

/** Undoes the moderator's latest decision of this visit. */
export async function undoLast(desk: Desk): Promise<void> {
  const last = desk.made.at(-1)
  if (last) await undo(desk, last)
  else desk.toasts.show({ tone: 'info', text: desk.words().actions.nothingToUndo })
}

export async function undo(desk: Desk, made: Made): Promise<void> {
  desk.made = desk.made.filter(other => other !== made)
  if (made.toast) desk.toasts.dismiss(made.toast)
  const id = await made.id
  if (id) await undoDecision(desk, made.caseId, made.name, id)
}

export async function undoDecision(
  desk: Desk,
  caseId: string,
  name: string,
  decisionId: string,
): Promise<void> {
  const { toast } = desk.words()
  try {
    await desk.api.undo(decisionId)
    desk.made = desk.made.filter(made => made.caseId !== caseId)
    desk.toasts.show({ tone: 'done', text: toast.undone(name) })
  } catch (error) {
    const problem = asProblem(error)
    if (problem.status === 401) return desk.ended()
    desk.toasts.show({ tone: 'error', text: sayUndoFailure(desk, problem) })
  }
  desk.ahead.delete(caseId)
  const fresh = await desk.api.case(caseId).catch(() => null)
  if (fresh) changeList(desk, list => putBack(list, fresh))
  openCase(desk, caseId)
}

/** The case as it is shown, when it may be decided so; otherwise says why not. */
function decidable(desk: Desk, action: Action): CaseDetail | null {
  const { openId, detail, newer, claim } = desk.store.get()
  if (!openId) return null
  const { actions, toast } = desk.words()
  const say = (text: string) => {
    desk.toasts.show({ tone: 'info', text })
    return null
  }
  if (claim.kind === 'theirs') return say(toast.held(claim.by))
  if (newer) return say(actions.blockedStale)
  if (!detail) return say(actions.blockedLoading)
  return optionsFor(detail)[action] ? detail : null
}

function moveOn(desk: Desk, subject: CaseDetail): void {
  desk.store.set(({ unsaved: { [subject.id]: _, ...unsaved } }) => ({ unsaved }))
  const { list } = desk.store.get()
  if (list.tab === 'decided') return
  const next = neighbour(list, subject.id, 1) ?? neighbour(list, subject.id, -1)
  changeList(desk, now => takeAway(now, subject.id))
  if (next && next.id !== subject.id) openCase(desk, next.id)
  else closeCase(desk)
}

/** The decision's id, or null when it did not get through (and has been put back). */
async function send(
  desk: Desk,
  subject: CaseDetail,
  granted: ReturnType<Desk['claims']['hold']>,
  action: Action,
  reason?: string,
): Promise<string | null> {
  try {
    const { token } = await granted
    const decision = await desk.api.decide(subject.id, {
      claimToken: token,
      caseVersion: subject.version,
      revision: subject.comment.revision,
      action,
      ...(reason ? { reason } : {}),
    })
    desk.claims.decided(subject.id, true)
    desk.ahead.delete(subject.id)
    if (desk.store.get().openId === subject.id) void readCase(desk, subject.id)
    return decision.id
  } catch (error) {
    await comeBack(desk, subject, action, asProblem(error), reason)
    return null
  }
}

async function comeBack(desk: Desk, subject: CaseDetail, action: Action, problem: Problem, reason?: string) {
  desk.claims.decided(subject.id, false)
  desk.ahead.delete(subject.id)
  if (problem.status === 401) return desk.ended()
  const conflict = problem.status === 409
  changeList(desk, list => putBack(list, subject))
  if (!conflict) desk.store.set(({ unsaved }) => ({ unsaved: { ...unsaved, [subject.id]: true as const } }))
  const { toast } = desk.words()
  const again = () => {
    openCase(desk, subject.id)
    if (!conflict) void readCase(desk, subject.id).then(() => decide(desk, action, reason))
  }
  desk.toasts.show({
    tone: 'error',
    text: conflict ? sayConflict(desk, problem) : toast.failed(sayProblem(desk.words(), problem)),
    action: { label: conflict ? toast.open : toast.retry, run: again },
  })
  if (!conflict) return
  const fresh = await desk.api.case(subject.id).catch(() => null)
  if (fresh) changeList(desk, list => receive(list, [fresh]))
  if (desk.store.get().openId === subject.id) void readCase(desk, subject.id)
}

function sayConflict(desk: Desk, { decision, claim }: Problem): string {
  const { toast } = desk.words()
  if (decision?.by) return toast.conflict(sayDecision(desk, decision))
  return claim ? toast.conflictClaim(claim.by.name) : toast.conflictChanged
}

function sayUndoFailure(desk: Desk, problem: Problem): string {
  const { toast } = desk.words()
  if (problem.status !== 409) return toast.undoFailed(sayProblem(desk.words(), problem))
  const { decision } = problem
  return decision?.by ? toast.undoConflict(sayDecision(desk, decision)) : toast.undoConflictChanged
}

/** `Bo published it`. */
export function sayDecision({ words, me }: Pick<Desk, 'words' | 'me'>, decision: Decision): string {
  const { did, byPolicy, byYou } = words()
  if (!decision.by) return did[decision.action](byPolicy)
  return did[decision.action](decision.by.id === me.id ? byYou : decision.by.name)
}

function nameOf(desk: Desk, subject: CaseDetail): string {
  return subject.comment.author.name || desk.words().queue.guest
}
