import type { Threshold } from '../types.ts'

/** The thresholds that come with the local classifier, in force where a site names none of its own. */
export const shippedThresholds: Threshold[] = []
