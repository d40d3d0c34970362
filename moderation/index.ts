/**
 * How the machine judges: the one door. Pure: no input or output, no clock, nothing from the service.
 */
export { InvalidPolicy } from './check-policy.ts'
export { shippedThresholds } from './classifier/thresholds.ts'
export { type CompiledPolicy, compilePolicy } from './compile-policy.ts'
export { fingerprint, likeness } from './fingerprint.ts'
export { screenableLength, screenableLinks } from './limits.ts'
export { detectLanguages, moderate, moderateRaw } from './moderate.ts'
export { defaultPolicy } from './policy.ts'
export { isSound } from './rules/sound-signal.ts'
export type {
  Decision,
  FieldName,
  Finding,
  Fingerprint,
  Link,
  PastText,
  PolicyOptions,
  Reading,
  Reason,
  ScorerError,
  Scores,
  Signals,
  SourceText,
  Span,
  Standing,
  Submission,
  Term,
  Threshold,
  Verdict,
} from './types.ts'
export { waitingFor } from './waiting-for.ts'
