import type { Theme } from '../theme.ts'

/** Adults who look for partners, practices and goods in public, and the slang of doing so. */
export const partners: Theme = {
  name: 'zh/sexual/partners',
  kind: 'partners',
  seeds: `
    {city}夫妻找单男，真实，有照片，{contact}
    换妻交友，{city}俱乐部，素质夫妻来，单身勿扰
    找个长期炮友，{age}，{city}，坐标可移动，互不打扰生活
    {role}找{role2}，{play}都可以，先聊后见
    文爱语爱，小姐姐来，哥哥声音好听，{contact}
    收原味{item}，{money}一件，带照片加价，{contact}
    出原味{item}，穿三天{money}，可加戏，{contact}
    磕炮吗，{play}，有图来
    绿帽癖老公想看老婆被别人干，找{city}大{d}0岁以内单男
    本人字母圈，{role}，寻固定{role2}，{city}
    {toy}哪个牌子爽？楼主用过三款，给大家说说感受
    {toy}包邮，隐私发货，{money}起，让你夜夜高潮
    约拍私房，尺度大可谈，女生互勉，{city}
    女，{age}，单身，性欲强，不谈恋爱只上床
    男，{age}，180，18cm，健身，帅，免费为{city}女士服务
    处女膜修复、私密紧缩，恢复如初，{contact}
    有没有一起看片语音的小姐姐，互相帮助那种
    群聊：成人交友，男女混合，自拍爆照，{group}{q}
    交换女友照片，真实，只换不卖，{fly}{id}
    求女王收留，狗奴愿意舔脚，{contact}
    催情香水，女人闻了主动，{money}一瓶，{contact}
    直男约直男，互撸，{city}，有地方
    1找0，{age}，{city}，可做，有房，照片互换
    偷情软件，已婚男女专属，匿名聊天附近约
    刺激吗？跟陌生人视频脱，{site}，女生免费
    想体验三人行，我和女友都行，找个干净的{girl}
    会喷的女生来，姐妹教你怎么{play}
    有没有{city}的拳交爱好者
    单身女房东，房租可以{play}抵`,
  templates: `
    {city}{role}找{role2}，{play}，{contact}
    {role}寻{role2}，{age}，{city}
    {role}，{age}，喜欢{play}，{contact}
    {role}，{play}{play}都行，{want}
    {want}，{city}，{age}，{contact}
    {want}，{play}，有图来
    {trade}{item}，{money}，{contact}
    {trade}{item}{item}，{girl}穿过的，{money}
    {toy}，{sale}，{contact}
    {toy}{toy}{toy}，{sale}
    {open}{toy}，{sale}
    {chat}，{play}，{contact}
    {chat}，{girl}多，{group}{q}
    {chat}{chat}，{want}
    有没有{city}的{role2}，{play}
    一起{play}吗，{want}
    {girl}想{play}，{want}，{contact}
    {role}{role2}群，{chat}，{contact}
    喜欢{play}的{girl}私我
    {drug}，{effect}，{contact}
    {drug}{money}，{effect}，货到付款
    用了{toy}，{effect}
    {age}，{city}，{want}，{play}`,
  clauses: `
    {role}找{role2}
    {want}
    {play}
    {chat}
    {toy}{sale}
    {trade}{item}
    {city}{want}
    {age}{role}
    {drug}{effect}
    真实不骗
    先看照片
    非诚勿扰
    安全第一带套`,
  slots: {
    role: `夫妻 单男 单女 绿帽 主人 女王 S 大叔 1 已婚男 情侣 绿奴 女M 猛男 同妻 直男 熟男 主 dom 富姐 大哥 人妻 健身男 双飞情侣 淫妻`,
    role2: `单男 炮友 M 母狗 狗奴 奴 0 床伴 骚女 性奴 小三 情人 单女 夫妻 少妇 女m 骚货 贱狗 固炮 黑人 人妻 小奶狗 丝袜女 sub 同好`,
    play: `3p 4p SM 调教 捆绑 滴蜡 换妻 群交 足交 口交 肛交 野战 车震 露出 鞭打 自慰 互撸 撸 磕炮 语爱 文爱 视频裸聊 舔脚 喝圣水 双龙 灌肠 颜射 内射 语音娇喘 一夜情 多人运动 绿帽 捅菊花 开后庭 互慰 舔阴 戴贞操锁 无套 轮换 跳蛋出门 69`,
    want: `只约不爱 找固炮 求约 想被操 今晚有空的来 性欲强的来 找人一起爽 随时可约 互相满足 不谈感情 找人泻火 有房的来 想被玩坏 求调教 求喂饱 走肾不走心 要持久的 有没有想做的 各取所需 约个素炮转荤 骚的来 饥渴难耐 一次也行长期更好 床上合拍就行 求草`,
    item: `内裤 丝袜 内衣 原味袜子 胸罩 原味内裤 淫照 裸照 私密视频 床照 自慰视频 口水 体液 语音娇喘 高跟鞋 果照 骚话语音 定制视频`,
    trade: `出 收 卖 求购 高价收 交换 出售 可定制 低价出`,
    toy: `飞机杯 跳蛋 充气娃娃 震动棒 情趣内衣 延时套 润滑液 倒模 成人用品 情趣用品 自慰器 假阳具 实体娃娃 口球 手铐皮鞭 乳夹 肛塞 名器 遥控跳蛋 锁精环 狼牙套 吮吸器 避孕套批发 情趣丝袜 SM道具 老汉推车椅`,
    sale: `隐私发货 {money}包邮 让你爽翻天 夜夜高潮 真实触感 解决单身寂寞 女生用了停不下来 紧致吸吮 发热会叫床 送润滑油 像真人一样 让老婆欲罢不能 自动抽插 限时{d}折 单身必备 十频震动 比真人还爽 高潮神器`,
    chat: `成人交友群 同城约炮群 文爱群 福利群 开车群 裸聊群 夫妻交友群 激情聊天室 换妻俱乐部 同志交友群 附近约 寂寞男女群 搞黄群 涩涩群 磕炮群 自拍爆照群 字母圈交流 黄群 语音聊骚 深夜聊天室 情色论坛 骚聊 聊骚群 发骚群 绿帽群`,
    girl: `少妇 女王 骚女 人妻 小姐姐 熟女 单身女 御姐 空姐 女m 姐姐 姐妹 美女 离异女`,
    age: `28岁 30 35岁 25 45岁 32岁 26 40岁 29岁 38 33岁 42岁`,
    drug: `催情香水 壮阳药 媚药 催情口香糖 女用春药 延时喷剂 费洛蒙 发情水 缩阴膏 丰胸霜 增大膏 口交爆珠 助勃贴 女性快感液 缩阴棒 持久液 潮吹液`,
    effect: `女人闻了主动脱 让她主动扑你 喝了就发骚 干一晚不射 让她求饶 紧如处女 粗大一圈 一小时不倒 高潮不断 让女人欲罢不能 叫到天亮 下面湿透 性欲高涨 金枪不倒 十分钟发情`,
  },
}
