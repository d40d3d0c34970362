/** Written by train/fit-perspective-scale.ts: do not edit. */
export const perspectiveScale = {
  model: 'none',
  ours: [0, 1],
  theirs: [0, 1],
}
