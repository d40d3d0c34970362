/**
 * Characters that are written in their parts, as `left right whole`. Written for Parley, for the characters that abuse
 * and advertising are made of. Left out are pairs that are everyday words (土里, 日月, 女子). 操 is what became of 艹.
 */
const splits = `亻尔你 亻也他 女也她 女马妈 女干奸 女表婊 女支妓 女良娘 女乃奶 女票嫖 女昌娼 弓虽强 氵去法 车仑轮 工力功
扌喿操 扌品操 辶畐逼 畐辶逼 尸穴逼 尸吊屌 尸米屎 尸水尿 尸比屁 歹匕死 犭句狗 犭者猪 犭虫独 犭良狼 犭王狂 犭已犯 贝戋贱 贝者赌 贝戎贼
贝才财 贝兼赚 马蚤骚 马户驴 马扁骗 又鸟鸡 月囟脑 月凶胸 月匈胸 月工肛 月半胖 歹戋残 氵衮滚 氵昆混 氵壬淫 氵㸒淫 操汤荡 操早草
衤果裸 礻果裸 礻且祖 木仓枪 疋虫蛋 纟勺约 火包炮 火乍炸 火尧烧 化贝货 代贝贷 广发废 土立垃 土及圾 米共粪 米分粉
疒知痴 疒风疯 疒丙病 阝章障 九木杂 禾中种 牛生牲 玄田畜 石欠砍 扌甬捅 扌丁打 扌口扣 扌白拍 扌妾接 亻言信 亻火伙 亻子仔 亻俞偷 亻委倭
亻门们 亻本体 亻侯候 力口加 君羊群 钅戋钱 采彡彩 月殳股 口马吗 口乞吃 口贲喷 口交咬 口乇吒 舌忝舔 自犬臭 土不坏 足危跪 身寸射 目害瞎
龙耳聋 口亚哑 礻申神 宀豕家 朵刂剁 反辶返 禾刂利 牙阝邪 阝日阳 阝月阴 且力助 云力动 去力劫 讠寺诗 讠午许 讠人认 米青精
月要腰 雨田雷 木寸村 门口问 亡目盲 比手批 白勺的 禾必秘 金艮银 钅艮银 卜口占 走召超`

const parts = new Set([...'亻氵扌忄讠纟艹钅饣衤礻犭疒宀阝刂灬辶攵彡畐戋㸒喿衮殳丩亠囟尃疋歹匕忝'])

export type Joined = { whole: number; isGuess: boolean }

const byLeft = readSplits()

/** The character that two units are the parts of, and whether each could as well be a word of its own. */
export function rejoin(left: number, right: number): Joined | undefined {
  return byLeft.get(left)?.get(right)
}

function readSplits(): Map<number, Map<number, Joined>> {
  const table = new Map<number, Map<number, Joined>>()
  for (const split of splits.split(/\s+/)) {
    const [left, right, whole] = split as unknown as [string, string, string]
    const isGuess = !parts.has(left) && !parts.has(right)
    const rights = table.get(left.charCodeAt(0)) ?? new Map<number, Joined>()
    rights.set(right.charCodeAt(0), { whole: whole.charCodeAt(0), isGuess })
    table.set(left.charCodeAt(0), rights)
  }
  return table
}
