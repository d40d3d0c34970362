import type { Theme } from '../../theme.ts'

/** What small dealers praise: slimming, skin, tea, tonics, copies of brands, cigarettes and drink. */
export const goods: Theme = {
  name: 'zh/advertising/goods',
  kind: 'advertising',
  seeds: `
    我以前130斤，喝了这个{slim}一个月瘦到105，不节食不运动，想瘦的{contact}
    {slim}，无效退款，月瘦{d}0斤不反弹，{contact}
    老中医祖传秘方，专治{ill}，三个疗程断根，{contact}
    {ill}不用愁，纯中药贴一贴就好，已经帮助{money}位患者康复
    福建茶农女儿，爷爷种的茶叶滞销，一斤只要{money}，包邮到家，喝过再付款
    武夷山大红袍、金骏眉、白茶，茶厂直销，加我免费寄样品，{contact}
    {brand}包包原单一比一，专柜都验不出来，支持七天退换，{wx}{id}
    莆田纯原鞋，{brand}{brand}，放店级别，{money}一双，全国包邮，支持验货
    名表复刻，{brand}，V厂N厂，机芯稳定，可放店对比
    外烟批发，中华、玉溪、荷花，免税出口烟，一条{money}，{contact}
    茅台内供酒，一箱{money}，送礼自饮两相宜，假一罚十
    {skin}微整形，{city}大学城店周年庆，{money}抵{money}，{contact}
    祛斑祛痘祛皱，{skin}，七天见效，我自己用了都被问用什么粉底
    招代理！{product}，小白也能月入{money}，一件代发不囤货，我手把手带你
    宝妈们，我做{product}三年了，从欠债到买房，你也可以，{contact}
    姐妹们{skin}真的绝了，今天下单两盒送一盒，评论区扣1我发链接
    男人不行怎么办？{male}，一粒见效，货到付款，隐私发货，{contact}
    {male}，男人的加油站，持久有力，老婆更爱你 {phone}
    糖尿病人的福音，{tonic}，吃饭不用忌口，停药不反弹
    爸妈腿脚不好，我给他们买了{tonic}，现在爬山都不喘，推荐给大家，链接在主页
    我家果园的{fruit}熟了，十斤{money}包邮，坏果包赔，要的接龙
    增高产品，闭合骨骺也能长，半年长{d}厘米，签约增高，{contact}
    脱发秃顶别再植发了，{tonic}，28天长出新发，不长退款
    孕前生男生女有秘诀，碱性{tonic}，成功率{pct}，{contact}
    高端定制假发、隐形增高鞋、塑身衣，{contact}
    越南沉香手串，开光佛牌，招财转运，师父亲自加持，有缘者请
    大师看八字、看姻缘、改运势，算得准再给钱，{contact}
    {product}，明星同款，厂家直供，拿货价{money}，做微商找我就对了
    处理一批库存手机，{money}一台，实体店可自提，量大更优
    电子烟一手货源，口味齐全，烟弹{money}一盒，可代发`,
  templates: `
    {product}，{praise}，{contact}
    {product}{praise}，{praise}，{promo}，{contact}
    {open}{product}，{promo}
    {slim}{praise}，{feel}，{contact}
    {feel}，多亏了{slim}，{contact}
    {feel}，用的是{product}，{promo}
    {ill}的朋友看过来，{tonic}，{praise}
    {ill}用{tonic}，{praise}，{contact}
    {tonic}专治{ill}，{praise}，{phone}
    {brand}{copy}，{promo}，{contact}
    {copy}{brand}{brand}{brand}，{promo}
    {skin}{money}，{praise}，{city}，{contact}
    {agent}，{product}，{contact}
    {agent}！{agent}！{product}火爆招商
    {male}，{praise}，{contact}
    {male} {promo} {phone}
    {fruit}{promo}，{money}一箱，{contact}
    自家种的{fruit}，{promo}
    {product}{product}{product}，{promo}，{add}{wx}{phone}
    今日特价{product}{money}，{promo}，{contact}
    亲测{product}，{feel}，{promo}
    {smoke}，{promo}，{contact}
    {smoke}{smoke}，{praise}`,
  clauses: `
    {product}
    {praise}
    {praise}
    {promo}
    {promo}
    {slim}
    {feel}
    {tonic}专治{ill}
    {skin}
    {brand}{copy}
    {agent}
    {male}
    {smoke}
    {fruit}新鲜上市
    用过的都说好
    效果看得见
    拼的是口碑
    一盒见效
    老客户都在回购`,
  slots: {
    product: `面膜 减肥茶 酵素 燕窝 护肤品 内衣 益生菌 口红 洗发水 精华液 祛斑霜 纸尿裤 牙膏 养生茶 私护 胶原蛋白 阿胶糕 瘦身咖啡 童装 女装 美白针 代餐粉 蜂蜜 精油 防晒 睫毛 假发 足贴 眼贴 鱼油 NMN 蛋白粉 香水 黑糖 素颜霜 女包 水光针 红酒 辣木籽 丰胸霜 玛咖`,
    praise: `无效退款 三天见效 纯天然 不反弹 明星同款 效果杠杠的 正品保证 假一赔十 祖传秘方 不打针不吃药 轻松变美 安全无副作用 百万人见证 厂家直销 亲测有效 治标治本 药监局备案 一次根除 当天见效 老中医推荐 国家专利 根治不复发 28天逆袭 回头客超多 立竿见影`,
    promo: `买一送一 买二送一 包邮 货到付款 免费试用 厂家直销 {d}折 {money}包邮 限时特价{money} 量大从优 一件代发 全国包邮 免费领样品 拍一发三 前{d*2}名半价 团购价{money} 到付 秒杀价{money} 支持验货 七天无理由 送礼首选 支持代发 先试后买 下单立减{money}`,
    slim: `减肥药 瘦身茶 左旋肉碱 减肥咖啡 排油丸 减肥针 瘦瘦包 酵素梅 司美格鲁肽 甩脂贴 黑咖啡 瘦身汤 燃脂胶囊 肚脐贴 中药减肥 果蔬纤维 瘦腿霜 抽脂 轻断食套餐`,
    feel: `我瘦了{d}0斤 皮肤白了两个度 闺蜜都问我怎么瘦的 一个星期掉{d}斤 斑淡了好多 老公夸我年轻了 脸上的痘没了 头发浓密了 睡眠好多了 胸大了一个罩杯 腰细了一圈 回购三次了 穿上了S码 月经都正常了 法令纹没了`,
    ill: `糖尿病 高血压 风湿 颈椎病 腰间盘突出 痛风 鼻炎 白癜风 牛皮癣 脚气 失眠 脱发 痔疮 前列腺 癌症 近视 阳痿 灰指甲 狐臭 妇科病 关节炎 肝病 湿疹 打呼噜 肾虚 静脉曲张 口臭 老花眼 咽炎 耳鸣`,
    tonic: `祖传膏药 中药贴 降糖茶 灵芝孢子粉 海参 鹿鞭 冬虫夏草 保健品 野山参 蛇胆 磁疗床垫 纳豆 螺旋藻 蜂胶 苗药 藏药 富氢水杯 人参 石斛 偏方 气血丸 骨胶原 护肝片 量子眼镜 玉石枕 生发液 降压手表`,
    skin: `玻尿酸 瘦脸针 双眼皮 隆鼻 水光针 热玛吉 祛斑 丰胸 纹眉 线雕 植发 光子嫩肤 脱毛 牙齿美白 吸脂 自体脂肪 皮秒 韩式半永久 美瞳线 私密紧致 超声炮 小气泡 牙齿矫正 眼综合`,
    brand: `LV 香奈儿 古驰 劳力士 爱马仕 耐克 阿迪 AJ 椰子 欧米茄 卡地亚 巴宝莉 迪奥 普拉达 百达翡丽 万国 加拿大鹅 始祖鸟 浪琴 蔻驰 匡威 新百伦 MLB 巴黎世家 梵克雅宝 蒂芙尼 苹果`,
    copy: `高仿 A货 原单 复刻 一比一 莆田货 精仿 超A 原版皮 顶级复刻 尾货 代工厂直出 纯原 海关罚没 高防 外贸原单 N厂 免税店渠道`,
    agent: `招代理 诚招代理 0门槛加盟 招微商代理 一件代发招代理 宝妈创业首选 招募合伙人 总代招募 免费代理 招团队 月入{money}不是梦 手把手教你做 免费教引流 加入我们一起赚钱 无需囤货 在家创业`,
    male: `壮阳药 延时喷剂 伟哥 印度神油 增大增粗 持久不泄 男士保健品 金戈 补肾丸 希爱力 黑金刚 早泄阳痿克星 男根增大 印度必利劲 玛卡片 VigRX 硬度持久 肾宝 男性增强 雄起胶囊 一炮到天亮`,
    fruit: `苹果 大樱桃 赣南脐橙 猕猴桃 阳山水蜜桃 土鸡蛋 大闸蟹 山核桃 蜂蜜 新米 红薯 柠檬 腊肉 荔枝 芒果 石榴 百香果 枸杞 花椒 木耳 土猪肉 羊肉 车厘子 茶油 柚子`,
    smoke: `外烟批发 低价香烟 免税烟 电子烟 出口烟 爆珠烟 中华硬盒{money} 茅台批发 五粮液内供 原浆酒{money}一箱 白酒厂家直销 红酒批发 雪茄 越南代工烟 烟弹批发 顺丰到付香烟 云霄烟 水果味烟弹 老酒回收 名酒特供`,
  },
}
