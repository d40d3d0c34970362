let last: 'key' | 'pointer' = 'pointer'

addEventListener('keydown', () => (last = 'key'), true)
addEventListener('pointerdown', () => (last = 'pointer'), true)

/** What the person used last: the focus follows a key, never a pointer. */
export function lastInput(): 'key' | 'pointer' {
  return last
}
