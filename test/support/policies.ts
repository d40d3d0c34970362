import type { PolicyOptions } from '../../moderation/index.ts'

/** For tests that write much and alike: only an exact repeat still holds. */
export const anyPace: Pick<PolicyOptions, 'repeats' | 'flood'> = {
  repeats: { withinSeconds: 0, likeness: 1 },
  flood: { posts: 20, withinSeconds: 1 },
}
