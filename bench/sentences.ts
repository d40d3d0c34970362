/**
 * Texts of some 200 characters that the default policy publishes. They are made of random syllables and characters:
 * of real words, drawn from a small stock, any two would be near copies of each other.
 */
const han =
  '封装实验采购部门机型控制程序供应商检测线维修组产样图纸温度交期备件算力内存驱动工厂客户周期价格材料设计标准经验时间车间数据市场电源电压散热板卡焊接调试测量记录报告会议订单运输仓库合同质量标签编号版本文件问题答案方法步骤结果原因条件范围比例速度方向位置'
const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xo yu za bran cral drem flin grot plas stom trel'.split(
    ' ',
  )

export function sentence(n: number): string {
  const random = mulberry32(n + 1)
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)]!
  if (n % 2 === 0)
    return `${n} ${Array.from({ length: 200 }, (_, at) => (at % 17 === 16 ? '，' : pick(han))).join('')}`
  return `${n} ${Array.from({ length: 32 }, () => pick(syllables) + pick(syllables)).join(' ')}`
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
