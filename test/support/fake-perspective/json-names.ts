/** The fields of each message; a list or map names the message of what it holds. */
const messages: Record<string, Record<string, string>> = {
  analyze: {
    comment: 'text',
    requestedAttributes: 'map:parameters',
    languages: '',
    spanAnnotations: '',
    dropUnsupportedAttributes: '',
    doNotStore: '',
    communityId: '',
    sessionId: '',
    clientToken: '',
    context: 'context',
  },
  suggestscore: {
    comment: 'text',
    attributeScores: 'map:scores',
    languages: '',
    communityId: '',
    sessionId: '',
    clientToken: '',
    context: 'context',
  },
  text: { text: '', type: '' },
  parameters: { scoreType: '', scoreThreshold: '' },
  scores: { spanScores: 'list:span', summaryScore: 'score' },
  span: { begin: '', end: '', score: 'score' },
  score: { value: '', type: '' },
  context: { entries: 'list:text', articleAndParentComment: 'pair' },
  pair: { article: 'text', parentComment: 'text' },
}

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

export type Violation = { field?: string; description: string }

/** What Google says of every name that the message doesn't have. */
export function unknownNames(value: unknown, message: string, at = ''): Violation[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => {
    const kind = messages[message]![name]
    if (kind === undefined) return [violation(name, at)]
    const place = at ? `${at}.${snake(name)}` : snake(name)
    const [holder, inner] = kind.includes(':') ? kind.split(':') : [undefined, kind]
    if (!inner || typeof child !== 'object' || child === null) return []
    if (holder === undefined) return unknownNames(child, inner, place)
    const end = holder === 'map' ? '.value' : ''
    return Object.values(child).flatMap((one, index) => unknownNames(one, inner, `${place}[${index}]${end}`))
  })
}

function violation(name: string, at: string): Violation {
  const where = at ? ` at '${at}'` : ''
  const description = `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`
  return at ? { field: at, description } : { description }
}
