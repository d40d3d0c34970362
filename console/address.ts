/** A page's address, if it is one of the web's; `shown` is without the scheme and at most 90 characters. */
export function webAddress(url: string | null): { href: string; shown: string } | null {
  if (!url || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  const whole = parsed.host + (parsed.pathname === '/' ? '' : parsed.pathname) + parsed.search
  return { href: parsed.href, shown: whole.length > 90 ? `${whole.slice(0, 89)}…` : whole }
}
