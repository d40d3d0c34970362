import type { Theme } from '../theme.ts'

/** Sexual styles and words that no training theme has; for measuring only. */
export const heldOutSexual: Theme[] = [
  {
    name: 'zh/held-out/sexual',
    kind: 'held-out sexual',
    heldOut: true,
    templates: `
      {she2}{move}，{he2}{hard}
      {he2}{take}，{she2}{melt}
      {wish}，{size2}
      {she2}{move}，{wish}
      {place2}{girls}，{deal2}
      {girls}{deal2}，{place2}
      {film2}，{girls}{scene2}
      求{film2}，要{scene2}`,
    slots: {
      she2: `那娘们 俏寡妇 洋妞 翘臀辣妹 美艳房客 骚蹄子 艳后 空窗期人妻 辣妈 舞娘`,
      he2: `我裤裆 野汉子 小情郎 健壮的工人 富商 他那话儿 老汉 情夫`,
      move: `扭着屁股勾魂 浪得滴水 解了肚兜 叉开大腿 贴身磨蹭 蹲下含弄 光溜溜钻进被窝 奶波乱颤`,
      hard: `胀得难受 一泻千里 硬得像铁 捅了进去 撑起帐篷 憋不住泄了 直捣花蕊`,
      take: `掰着她两瓣 扒了个精光 按倒就弄 连番猛干 骑了上去 从背后顶入 塞满了她`,
      melt: `浪声不断 酥了半边 丢了身子 爽得乱抓 哭喊着还要 淫声浪语 春潮泛滥`,
      wish: `今晚非弄她不可 想跟她困觉 好想尝一口那地方 谁陪我睡一宿 憋久了想泻 想听她浪叫`,
      size2: `我家伙不小 保证喂饱 一宿三回 尺寸惊人 舌技一流`,
      place2: `桑拿后门 城中村发廊 私人影吧 温泉包厢 夜宵街二楼 商务车里`,
      girls: `洋马 川妹子 离异骚姐 新下海的 D罩杯 丝袜姐妹 推油女郎 肉感女郎`,
      deal2: `三百一回 全裸陪浴 口技免费 任摸任亲 不射不收 带出过夜 吹到出来`,
      film2: `无删减激情片 肉戏合辑 偷情实录 床戏剪辑 脱光真人秀`,
      scene2: `骑着不停颠 被舔到喷 嘴里塞满 全程不打码 三人混战 脱到一根线不剩`,
    },
  },
]
