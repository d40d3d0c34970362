/** Bounds of screening, counted in work and never in time, so that the same input always gets the same verdict. */

/** UTF-16 units of one text that are screened; a longer one makes its rules fail, which holds. */
export const screenableLength = 20_000

/** How much longer than its source a view may become (one ligature can unfold to 18 characters). */
export const viewGrowth = 4

/** Links that are looked at; more than this many holds in any case. */
export const screenableLinks = 100

/** UTF-16 units of a link's address, or of its text, that are screened. */
export const screenableLinkLength = 4_000

/** Occurrences of terms in one view of one text. */
export const mostMatches = 5_000

/** Places kept for one finding. */
export const mostSpans = 50

/** A text or list asks for more work than screening allows. Whoever judges it holds. */
export class WorkBoundExceeded extends Error {
  override name = 'WorkBoundExceeded'
}
