/** Texts that use one technique, or (harmless ones) that look alike for one reason. */
export type Group = {
  technique: string
  /** Where the text stands: a comment's body unless said otherwise. */
  field?: 'body' | 'name'
  texts: string[]
}

/** One text of the corpus. For a harmless one `technique` is what it looks like. */
export type Example = { text: string; technique: string; field: 'body' | 'name' }

export function examplesOf(groups: Group[]): Example[] {
  return groups.flatMap(({ technique, field = 'body', texts }) =>
    texts.map(text => ({ text, technique, field })),
  )
}
