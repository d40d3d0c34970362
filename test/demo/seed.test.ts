import { describe, expect, test } from 'vitest'
import { seedPlan } from '../../demo/seed.ts'

describe.each(seedPlan())('the plan for $thread', ({ thread, path, comments }) => {
  test('names the page that the thread belongs to', () => {
    expect(path).toBe(`/demo/${thread}`)
  })

  test('has a lively discussion with held and reported comments', () => {
    const held = comments.filter(comment => comment.expect === 'held')
    const reported = comments.filter(comment => comment.reports?.length)
    expect(comments.length).toBeGreaterThanOrEqual(28)
    expect(held.length).toBeGreaterThanOrEqual(3)
    expect(reported.length).toBeGreaterThanOrEqual(2)
    expect(reported.every(comment => comment.expect === 'published')).toBe(true)
  })

  test('gives every comment an id of its own', () => {
    expect(new Set(comments.map(comment => comment.id)).size).toBe(comments.length)
  })

  test('is in order of time, and never two comments of one moment', () => {
    const ages = comments.map(comment => comment.minutesAgo)
    expect(ages).toEqual([...new Set(ages)].sort((a, b) => b - a))
  })

  test('puts a reply after a parent that is published', () => {
    const before = new Set<string>()
    for (const comment of comments) {
      if (comment.replyTo) expect(before, comment.id).toContain(comment.replyTo)
      if (comment.expect === 'published') before.add(comment.id)
    }
  })

  test('gives badges to signed-in readers only, and one nickname always the same ones', () => {
    const known = new Map<string, string>()
    for (const { by, kind = 'guest', badges = [] } of comments) {
      if (badges.length) expect(kind, by).toBe('reader')
      const who = JSON.stringify([kind, badges])
      expect(known.get(by) ?? who, by).toBe(who)
      known.set(by, who)
    }
  })

  test('lets nobody report their own comment or one comment twice', () => {
    for (const { by, reports = [] } of comments) {
      const reporters = reports.map(report => report.by)
      expect(reporters).not.toContain(by)
      expect(new Set(reporters).size).toBe(reporters.length)
    }
  })
})
