import type { Scale } from '../along-scale.ts'

/** What the scale was fitted to, and how far quantiles lay apart on comments that it was not. */
export type Fit = { model: string; comments: number; most: number; mean: number }

/** The source of moderation/classifier/perspective-scale.ts. */
export function scaleSource({ ours, theirs }: Scale, { model, comments, most, mean }: Fit): string {
  return `/**
 * From the classifier's probabilities to scores whose quantiles agree with Perspective's TOXICITY. Written by
 * train/fit-perspective-scale.ts from ${comments} comments of Wikipedia talk pages with Perspective's scores
 * (wiki-cat-large, Pavlopoulos et al. 2020, Apache-2.0). Fitted to one half, the quantiles of the other lay at most
 * ${most.toFixed(3)} apart, and ${mean.toFixed(4)} on average.
 */
export const perspectiveScale = {
  /** The weights that it belongs to. */
  model: '${model}',
${list('ours', ours)}
${list('theirs', theirs)}
}
`
}

/** As the formatter has it: on one line where they fit, else filled up. */
function list(name: string, values: readonly number[]): string {
  const lines: string[] = []
  for (const value of values) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + String(value).length + 2 <= 110)
      lines[lines.length - 1] = `${last} ${value},`
    else lines.push(`    ${value},`)
  }
  return [`  ${name}: [`, ...lines, '  ],'].join('\n')
}
