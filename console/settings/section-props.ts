import type { PolicyOptions } from '../wire.ts'

/** What each section is handed: the options as edited, and how to change them. */
export type SectionProps = { options: PolicyOptions; onChange: (options: PolicyOptions) => void }
