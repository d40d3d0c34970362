import { canonical } from '../../text/canonical.ts'
import { compact } from '../../text/compact.ts'
import { textOf } from '../../text/view.ts'
import type { Example } from './example.ts'
import { hashText } from './random.ts'

/** An example with what it is compared by. */
export type Prepared = Example & {
  /** The same for texts that differ only in what the views take out. */
  key: string
  /** The same for texts that must be on one side of every split. */
  group: number
}

/** The longest text that is trained on, in UTF-16 units; of a longer one its beginning. */
const longestText = 1500

/**
 * Examples in an order that depends on their content alone, each text once: the one that counts most, held-out
 * ones first, so that nothing that is measured on is trained on under another name.
 */
export function prepare(examples: Example[]): Prepared[] {
  const prepared = examples.map(withKey).filter(({ key }) => key !== '')
  prepared.sort(
    (left, right) =>
      compare(left.key, right.key) ||
      Number(right.heldOut ?? false) - Number(left.heldOut ?? false) ||
      right.weight - left.weight ||
      compare(left.source, right.source) ||
      compare(left.text, right.text) ||
      compare(JSON.stringify(left.labels), JSON.stringify(right.labels)),
  )
  return prepared.filter((example, index) => index === 0 || example.key !== prepared[index - 1]!.key)
}

function withKey(example: Example): Prepared {
  const text = example.text.slice(0, longestText)
  const key = textOf(compact(canonical({ text }))).trim()
  const group = hashText(example.template ? `${example.source} ${example.template}` : key)
  return { ...example, text, key, group }
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)
