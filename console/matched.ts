import type { CaseSummary, Finding } from './wire.ts'

const most = 6
const longest = 80

/** The different texts that a finding's spans cover, at most six, each at most 80 characters long. */
export function matchedTexts(finding: Finding, { comment }: CaseSummary): string[] {
  const source = finding.field === 'name' ? comment.author.name : (comment.text ?? '')
  const texts = finding.spans.map(([begin, end]) => source.slice(begin, end)).filter(text => text !== '')
  return [...new Set(texts)].slice(0, most).map(shorten)
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
