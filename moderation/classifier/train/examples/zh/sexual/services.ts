import type { Theme } from '../theme.ts'

/** Sexual services, offered or asked for. They are advertising too. */
export const services: Theme = {
  name: 'zh/sexual/services',
  kind: 'solicitation',
  seeds: `
    同城约炮，{girl}上门，{pay}，{contact}
    {city}外围模特，照片真实，可视频验证，{pay}，{contact}
    {city}品茶，新茶到店，{girl}任选，{contact}
    会所一条龙，{act}{act}，全套{money}，{city}{contact}
    不做套路，见人付款，不满意可换，{city}高端{girl}
    兼职空姐、白领、少妇，真实资源，一对一安排，{contact}
    莞式服务回来了，{city}某酒店，懂的私
    丝足会所，{act}，技师都是20到26岁，环境私密，可开房
    哥哥要不要来玩，我一个人在酒店，{pay}
    寂寞少妇，老公常年在外，想找个体力好的，{contact}
    {city}大圈外围，抖音网红、车模、平面，{pay}起
    本人女，25，168，身材好，可约，非诚勿扰，要红包验证
    上门按摩，{girl}技师，有特殊服务，酒店家里都可以
    快餐{money}，包夜{money}，口爆加{money}，先看照片再约
    楼凤信息分享，{city}各区都有，花一杯奶茶钱进群
    老司机都知道的地方，{city}水疗，{act}不限次
    富婆求子，重金酬谢，事成{money}万，先付定金，{contact}
    男公关招聘，陪富婆，日薪{money}，形象好，{contact}
    有没有附近的小哥哥，今晚约吗，{wx}{id}
    学姐毕业缺钱，可以约，一次{money}，不接受砍价
    {city}夜场招佳丽，坐台{money}，出台另算，当天结
    包养，月{money}，要求乖巧听话，身材好，{contact}
    足浴店新到一批{girl}，手法好，{act}做得特别舒服
    交友软件附近{girl}，视频看现场，点击下载{site}
    约吗？我就住你们小区旁边，加我看照片
    新人下海，第一次出来做，紧，活好，{pay}
    伴游，全国可飞，{girl}，陪吃陪玩陪睡，{contact}
    修车群，{city}车友交流，验证老司机，每天更新小姐姐
    裸聊，{girl}一对一，想看哪看哪，{money}十分钟，{contact}
    正规养生馆，半套{money}全套{money}，停车方便`,
  templates: `
    {city}{girl}{service}，{pay}，{contact}
    {girl}{service}，{real}，{real}，{contact}
    {service}{pay}，{contact}
    {service}，{act}{act}{act}，{pay}
    {open}{girl}{service}，{real}，{pay}
    {city}{place}，{girl}{act}，{pay}，{contact}
    {place}新到{girl}，{act}，{real}
    {lonely}，{want}，{contact}
    {lonely}，{want}
    {want}，{pay}，{contact}
    {girl}{age}，{body}，{service}，{contact}
    {age} {body} {act} {pay} {city}
    想{want2}的哥哥{contact}
    {city}有没有{service}的，{want}
    {service}+{service}+{service} {add}{fly}{id}
    {real}，{city}{service}，{pay}
    {girl}{girl}{girl}，{city}{service}，{site}
    {act}，{act}，{girl}包你满意，{contact}
    {place}招{girl}，{pay}
    附近{girl}{want}，点击{site}
    {city}{place}哪家好？{girl}{act}，{pay}
    视频{service}，{girl}，{pay}，{contact}
    {lonely}{face}{want}{face}{wx}{id}
    {body}{girl}在线{service}`,
  clauses: `
    {girl}{service}
    {city}{service}
    {pay}
    {real}
    {real}
    {act}
    {body}{girl}
    {place}{act}
    {lonely}
    {want}
    可上门可酒店
    不满意包换
    见面再付
    懂的来`,
  slots: {
    girl: `美女 少妇 模特 空姐 熟女 御姐 人妻 小姐姐 嫩模 外围女 车模 白领 护士 网红 兼职妹 佳丽 女技师 俄罗斯美女 良家 新人 单身少妇 女主播 越南妹 瑜伽教练 寡妇 富婆 小姐 妹子 长腿妹 巨乳妹 美少妇 女神 混血 女白领`,
    service: `上门 约炮 一夜情 裸聊 包夜 全套服务 上门按摩 陪睡 过夜 品茶 喝茶 外围 伴游 援交 一条龙 特殊服务 莞式服务 视频裸聊 上门服务 楼凤 陪玩 快餐 出台 约啪 啪啪 开房 色情按摩 上门SPA 嫖娼 约爱 卖淫 QM 大保健 半套 钟点 包养 同城约 yp 约p 约🔞 裸liao 原味 空降 陪侍`,
    pay: `{money}一次 包夜{money} 快餐{money} 一次{money}两次{money} 先付后做 见人付款 红包验证 {money}两小时 {money}p {money}一炮 不满意不收费 不收定金 到付 月{money}包养 全套{money} 1p{money} 口{money} 打飞机{money} 免费约 路费报销`,
    real: `照片真实 可视频验证 服务好 活好 身材火辣 口活好 技术一流 不机车 配合度高 本人照片 安全卫生 包您满意 保证真人 花样多 颜值高 服务到位 私密安全 不催钟 主动热情 可无套 全程女友感 会玩 叫床好听 水多 耐操 胸大活好 可舌吻 年轻漂亮 环境好`,
    act: `口交 口爆 无套 毒龙 冰火 双飞 深喉 胸推 漫游 69 制服诱惑 丝袜 打飞机 洗澡按摩 后入 乳交 足交 颜射 内射 吞精 水磨 臀推 情趣内衣 女上位 调教 3P 波推 全身漫游 红绳 口活 手活 抓龙筋 沙漠风暴 角色扮演 莞式三十六招`,
    place: `会所 桑拿 足浴 洗浴中心 水疗 SPA馆 按摩店 私人工作室 酒店 KTV 夜总会 养生馆 公寓 夜场 发廊 丝足会馆 洗脚城 男士会所 私密会馆 商务会所`,
    lonely: `一个人在酒店好寂寞 老公出差了 深夜睡不着 单身好久了 独守空房 今晚好想要 老公满足不了我 离婚三年了 下面好痒 好久没做了 欲火难耐 好空虚 想男人了 身体好热 刚洗完澡 喝多了想找人陪`,
    want: `找个哥哥陪 有约的吗 想找炮友 来玩吗 今晚约吗 只约不谈感情 想找男人 求约 求带走 找长期床伴 想被满足 等你来干 有没有大的 寻同城猛男 可以来我家 加我看福利 私我发照片 只看身体不谈爱 等你来撩 来操我`,
    want2: `约 爽 啪 来一炮 放松 开房 看我 泄火 做 舒服`,
    age: `22岁 25岁 28 30岁 23 35岁熟女 26 27岁 24`,
    body: `165 D奶 168身高 C杯 大胸 翘臀 细腰 大长腿 水蛇腰 白嫩 丰满 皮肤白 巨乳 36D 粉嫩 紧致 前凸后翘 蜜桃臀 骚浪 风骚 性感 奶大`,
  },
}
