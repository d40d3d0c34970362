/** The console's cookie. Over https its name binds it to this host; over plain http a browser would refuse that. */

export const cookieNames = { secure: '__Host-parley', plain: 'parley' } as const

export const isSecure = (publicUrl: string | undefined): boolean => publicUrl?.startsWith('https:') ?? false

/** One cookie by its exact name, or undefined. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key, ...value] = part.replace(/^[ \t]+|[ \t]+$/g, '').split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}

/** A `Set-Cookie` value. `seconds` 0 takes the cookie away. */
export function writeCookie(token: string, seconds: number, secure: boolean): string {
  const name = secure ? cookieNames.secure : cookieNames.plain
  return `${name}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}
