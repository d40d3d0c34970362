import { describe, expect, test } from 'vitest'
import { choiceOf, commandOf, type KeyPress } from '../../console/keys.ts'

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isComposing: false,
  keyCode: key.toUpperCase().charCodeAt(0),
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  target: { tagName: 'BODY' },
  ...over,
})

describe('the keys of the console', () => {
  test.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['p', 'publish'],
    ['r', 'reject'],
    ['z', 'undo'],
    ['?', 'help'],
    ['？', 'help'],
    ['Escape', 'escape'],
  ])('%s is %s', (key, command) => {
    expect(commandOf(press(key, { shiftKey: key === '?' }))).toBe(command)
  })

  test('caps lock changes nothing, shift does', () => {
    expect(commandOf(press('P'))).toBe('publish')
    expect(commandOf(press('P', { shiftKey: true }))).toBeNull()
  })

  test.each(['j', 'k', 'p', 'r', 'z', '?', 'Escape'])('%s is silent while an input method composes', key => {
    expect(commandOf(press(key, { isComposing: true }))).toBeNull()
    expect(commandOf(press(key, { keyCode: 229 }))).toBeNull()
  })

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('every key is silent with %s', modifier => {
    for (const key of ['j', 'k', 'p', 'r', 'z', 'Escape'])
      expect(commandOf(press(key, { [modifier]: true }))).toBeNull()
  })

  test.each([
    ['a text field', { tagName: 'INPUT', type: 'text' }],
    ['a password field', { tagName: 'INPUT', type: 'password' }],
    ['an input without a type', { tagName: 'INPUT' }],
    ['a text area', { tagName: 'TEXTAREA' }],
    ['a select', { tagName: 'SELECT' }],
    ['editable content', { tagName: 'DIV', isContentEditable: true }],
  ])('every key is silent in %s', (_, target) => {
    for (const key of ['j', 'p', 'r', 'z', '?', 'Escape'])
      expect(commandOf(press(key, { target }))).toBeNull()
  })

  test('a button, a radio and a checkbox are no places to type in', () => {
    for (const target of [
      { tagName: 'BUTTON' },
      { tagName: 'INPUT', type: 'radio' },
      { tagName: 'INPUT', type: 'checkbox' },
    ])
      expect(commandOf(press('p', { target }))).toBe('publish')
  })

  test('held down, only moving goes on', () => {
    expect(commandOf(press('j', { repeat: true }))).toBe('next')
    for (const key of ['p', 'r', 'z']) expect(commandOf(press(key, { repeat: true }))).toBeNull()
  })

  test('other keys are none of its business', () => {
    for (const key of ['a', 'f', 'Enter', 'constructor', 'toString']) expect(commandOf(press(key))).toBeNull()
  })
})

describe('digits in the reasons', () => {
  test('choose what is there', () => {
    expect(choiceOf(press('1'), 6)).toBe(0)
    expect(choiceOf(press('6'), 6)).toBe(5)
    expect(choiceOf(press('7'), 6)).toBeNull()
    expect(choiceOf(press('0'), 6)).toBeNull()
  })

  test('are text in the note, and of an input method while it composes', () => {
    expect(choiceOf(press('2', { target: { tagName: 'INPUT', type: 'text' } }), 6)).toBeNull()
    expect(choiceOf(press('2', { isComposing: true }), 6)).toBeNull()
    expect(choiceOf(press('2', { ctrlKey: true }), 6)).toBeNull()
  })
})
