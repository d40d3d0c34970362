import type { Threshold } from '../types.ts'

/**
 * The thresholds that come with the local classifier, in force where a site names none of its own. Written by
 * train/main.ts. Beside each: the share of clean natural comments that it holds, and the score from which on
 * a site may reject, at a tenth of that share.
 */
export const shippedThresholds: Threshold[] = [
  // zh-67f0f40a
  { scorer: 'local', label: 'toxicity', language: 'zh', hold: 0.966, reject: null }, // 0.8 %, reject 0.999
  { scorer: 'local', label: 'insult', language: 'zh', hold: 0.888, reject: null }, // 0.3 %, reject 0.994
  { scorer: 'local', label: 'identity_attack', language: 'zh', hold: 0.99, reject: null }, // 0.3 %, reject 0.999
  { scorer: 'local', label: 'profanity', language: 'zh', hold: 0.986, reject: null }, // 0.1 %, reject 0.988
  { scorer: 'local', label: 'threat', language: 'zh', hold: 0.966, reject: null }, // 0.2 %, reject 0.999
  { scorer: 'local', label: 'sexual', language: 'zh', hold: 0.81, reject: null }, // 0.3 %, reject 0.962
  { scorer: 'local', label: 'spam', language: 'zh', hold: 0.705, reject: null }, // 0.5 %, reject 0.985
  // en-84d7303c
  { scorer: 'local', label: 'toxicity', language: 'en', hold: 0.858, reject: null }, // 1.7 %, reject 0.998
  { scorer: 'local', label: 'insult', language: 'en', hold: 0.93, reject: null }, // 0.5 %, reject 0.999
  { scorer: 'local', label: 'identity_attack', language: 'en', hold: 0.823, reject: null }, // 0.6 %, reject 0.983
  { scorer: 'local', label: 'profanity', language: 'en', hold: 0.971, reject: null }, // 0.4 %, reject 0.999
  { scorer: 'local', label: 'threat', language: 'en', hold: 0.933, reject: null }, // 0.4 %, reject 0.998
  { scorer: 'local', label: 'sexual', language: 'en', hold: 0.824, reject: null }, // 0.5 %, reject 0.987
  { scorer: 'local', label: 'spam', language: 'en', hold: 0.504, reject: null }, // 0.4 %, reject 0.987
]
