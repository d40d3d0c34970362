import type { en } from './en.ts'

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> }

/** The shape every language fills: a missing or surplus key is a type error. */
export type Catalogue = Widen<typeof en>
