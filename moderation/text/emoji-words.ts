/**
 * What emoji stand for in abuse and advertising, as `emoji… word`, one table for a Chinese and one for an English
 * context. Written for Parley. What an emoji shows is enough: how a term is found decides whether it matters.
 */
const chinese = `🐔🐓🐤🐥🐣🍗 鸡 🐴🐎 马 🐷🐖🐽 猪 🐶🐕 狗 🐢 龟 🥚 蛋 🐂🐃🐮🐄 牛 🐑🐏 羊 🐒🐵🙈 猴 🐭🐀🐁 鼠 🦆 鸭 🐍 蛇 💩 屎 🖕 操
👩🤱 妈 👵 奶奶 👴 爷 👨 爸 👪 全家 🏠🏡 家 💀☠⚰ 死 🔪🗡🔫 杀 🪓 砍 💣🧨 炸 👊🥊 打 🔥 烧 🌿🌱🍀☘🌾 草 🌞☀ 日 🧠 脑 🍵 茶 🌊 浪 🌶 辣
👻 鬼 🖤⬛ 黑 🍆🍌🌭 鸡巴 🍑 屁股 👄👅 口 💊 药 💰💵💴 钱 🎰🎲 赌 🐧 企鹅 ✈🛩🛫 飞机 🛰 卫星 ❤💗💓💕💖💛💚💙💜🧡♥ 心 🔞 黄 📧 邮
🎱 八 🍚 饭 🚗 车 🧱 砖 🌕🌙 月 🌸🌺🌹 花 🥒 黄瓜 🐟 鱼 🐝 逼 🅾 零 🦀 蟹 🧧 红包 📱 手机 🐸 蛙 🐻 熊 🗑🚮 垃圾 🤡 小丑 🤮 吐 👦👧 孩 👣 脚 ⛔ 滚`

const english = `🐷🐖🐽 pig 🐄🐮 cow 🐶🐕 dog 💩 shit 🖕 fuck 🍆🍌🌭🥒🐓 dick 🍑 ass 🐱🐈 pussy 🔪🗡 kill 🔫 shoot 💣 bomb 🐀 rat 🐍 snake
🐒🐵 monkey 🦍🦧 ape 🤡 clown 👅 lick 💦 cum 🔥 burn 🌽 porn 🍇 rape 👊🥊 punch 🗑🚮 trash 🐂🐃 bull 🐔 chicken 🐴🐎 horse 🦇 bat 💀☠ dead 🐝 b
🧠 brain 👻 ghost 🅾 o ⭕ o ❌ x ✖ x 💰💵 money 👁 i 👀 eyes 🐑 sheep 🧻 paper 🍈🍒 tits 🚀 rocket 🎱 eight 🌈 gay 🪢 hang`

export type Tongue = 'chinese' | 'english'

const tables = { chinese: readTable(chinese), english: readTable(english) }

/** The word for an emoji's code point, undefined when it stands for none. */
export function emojiWord(codePoint: number, tongue: Tongue): string | undefined {
  return tables[tongue].get(codePoint)
}

function readTable(text: string): Map<number, string> {
  const table = new Map<number, string>()
  const entries = text.split(/\s+/)
  for (let i = 0; i < entries.length; i += 2)
    for (const emoji of entries[i]!) table.set(emoji.codePointAt(0)!, entries[i + 1]!)
  return table
}
