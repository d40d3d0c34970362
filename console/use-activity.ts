import { useEffect } from 'preact/hooks'
import type { Claims } from './claims.ts'

/** Tells the claims that someone is there, and gives them back when the page goes away. */
export function useActivity(claims: Claims): void {
  useEffect(() => {
    const active = () => claims.active()
    const abandon = () => claims.abandon()
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
    for (const sign of signs) addEventListener(sign, active, { passive: true })
    addEventListener('pagehide', abandon)
    return () => {
      for (const sign of signs) removeEventListener(sign, active)
      removeEventListener('pagehide', abandon)
    }
  }, [claims])
}
