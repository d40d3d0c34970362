import { ReplyForm, RootComposer } from './composer.tsx'
import { EditForm } from './edit-form.tsx'
import { Outgoing } from './outgoing.tsx'
import { OwnNote } from './own-note.tsx'
import { ReportForm } from './report-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** The components that write, which readers who only read don't wait for. */
export const writing = { RootComposer, ReplyForm, EditForm, ReportForm, WithdrawForm, Outgoing, OwnNote }
export type Writing = typeof writing
