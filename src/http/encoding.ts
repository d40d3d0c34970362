/** Whether an `Accept-Encoding` takes gzip; named with a weight of zero, it doesn't. */
export function acceptsGzip(header: string | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(header ?? '')
}
