import type { Theme } from '../theme.ts'

/** Pornography offered, asked for and named. */
export const videos: Theme = {
  name: 'zh/sexual/videos',
  kind: 'pornography',
  seeds: `
    {genre}在线观看免费，{genre}高清无码，{site}
    看片加{wx}{id}，{money}一部，{money}打包，{genre}{genre}都有
    {genre}资源群，每天更新{d*2}部，进群{money}，{contact}
    成人视频免费看，{genre}，无需下载，地址发布页{site}
    大秀直播，{girl}在线{act}，下载APP送时长，{site}
    求{genre}的番号，有的大佬发一下，好人一生平安
    懂的都懂，{genre}，链接在评论区，手慢无
    某网红{genre}流出，完整版{d*2}分钟，要的{contact}
    夜里一个人看的好东西，{genre}，点我头像
    国产{genre}合集{d*2}G，网盘秒发，{contact}
    {girl}{act}视频，无码高清，{site}
    91大神最新作品，{girl}，对白清晰，全程露脸
    日韩{genre}，欧美{genre}，动漫{genre}，应有尽有 {site}
    黄播聚合，{money}盒子，看遍所有{girl}主播脱光
    黄网地址分享，永久域名，防走丢收藏{site}
    有没有看片的网站啊兄弟们，之前那个被封了
    酒店偷拍{girl}，情侣{act}，真实刺激，{contact}
    大尺度写真，{girl}私房，露点无圣光，{money}套图
    色情小说大全，{genre}，更新快无弹窗 {site}
    换脸女明星{genre}，高清AI，付费{money}
    卖自己的{act}视频，原创，本人，{girl}，{contact}
    {girl}自拍{act}，身材绝了，种子私信
    磁力链接：{genre}，{girl}主演，有码转无码
    这个老师叫什么，身材太顶了，求出处求番号
    推特福利姬{girl}，付费内容合集，定制视频{money}
    上厕所偷拍，更衣室偷拍，{genre}，{contact}
    硬盘{d}T老司机珍藏，全是{genre}，面交{money}
    三级片、{genre}、伦理片，老湿影院免费播放
    撸片必备，{genre}，女优{girl}出道十周年
    同城{girl}裸播，打赏看全身，{money}钻进私密房`,
  templates: `
    {genre}{watch}{site}
    {genre}{genre}{genre}{watch}
    {girl}{act}{watch}，{site}
    {genre}_{genre}_{girl}{act}_{watch}
    {watch}，{genre}，{contact}
    {open}{genre}，{watch}，{contact}
    {sell}，{genre}，{contact}
    {sell}{money}，{genre}{genre}{genre}
    {girl}{act}，{quality}，{watch}
    {ask}{genre}
    {ask}，要{girl}{act}的
    {genre}{quality}{quality}，{sell}
    {live}，{girl}{act}，{site}
    {live}{live}，{girl}脱光{act}，{contact}
    {leak}，{girl}{quality}，{contact}
    {leak}，{watch}
    {quality}{girl}{act}视频{d*2}分钟
    最新{genre} 国产{genre} {genre}下载 {site}
    {genre}{watch} {genre}{watch} {genre}{watch}
    今日更新：{girl}{act}，{girl}{act}，{watch}
    想看{girl}{act}的{contact}
    下载{live}，{girl}{act}随便看`,
  clauses: `
    {genre}{watch}
    {genre}{quality}
    {girl}{act}
    {girl}{act}{quality}
    {sell}
    {live}
    {leak}
    {watch}
    老司机专属
    每日更新
    永久地址
    进群看片
    懂的来`,
  slots: {
    genre: `黄片 毛片 A片 AV 无码av 成人视频 三级片 伦理片 情色电影 色情片 国产自拍 偷拍 无码 自拍偷拍 日本AV 欧美成人 激情视频 肉番 里番 成人动漫 黄漫 色图 肉文 成人小说 淫片 黄色网站 成人网站 小黄片 a片 国产精品 巨乳片 人妻系列 制服丝袜 番号 种子 巨乳 熟女 丝袜美腿 露出 SM 口爆 颜射 群交 乱伦 女优 无修正 步兵 骑兵 福利视频 换妻 强推 裸照 骚女 麻豆 91 三级 淫书 H漫 黄游 GIF福利 性爱视频 做爱视频 床戏 中出 潮吹 AⅤ 久久 大片 啪啪视频 撸片 工口 本子`,
    watch: `在线观看 免费看 高清无码 在线播放 免费下载 完整版 迅雷下载 网盘 手机在线 点击观看 不卡 中文字幕 一区二区三区 磁力 合集 大全 链接 无需会员 免费试看 秒播 百度云 资源分享 在线视频 APP 下载 全集 永久免费 未删减 导航 最新地址`,
    girl: `少妇 熟女 人妻 美女 嫩模 女优 网红 女神 御姐 空姐 护士 主播 女教师 寡妇 女秘书 风骚少妇 大奶妹 骚妇 良家 情侣 夫妻 女友 福利姬 瑜伽女 OL 淫妇 大波美女 外围女 房东太太 女上司 白虎 美臀 嫂子 邻居少妇`,
    act: `自慰 做爱 口交 啪啪 被操 脱衣 裸舞 喷水 掰穴 玩弄 高潮 后入 潮吹 露出 车震 野战 3P 被干 内射 洗澡 裸聊 跳蛋 揉胸 脱光 舔逼 抠逼 69 口爆 深喉 被插 双飞 呻吟 叫床 激战 抽插 群p 足交 自摸 淫叫 调教 被艹`,
    quality: `高清 无码 露脸 对白淫荡 流出 完整版 原创 真实 无打码 第一视角 身材火辣 叫声销魂 极品 超刺激 全程高能 奶大 粉嫩 国语对白 水多 激情四射 原味 4K 无圣光 重口`,
    sell: `出资源 卖片 打包出售{money} 网盘秒发 资源群{money} 看片加我 {d*3}G合集 一元一部 终身会员{money} 收徒看片 进群看片 发车了 懂得来拿 有偿分享 私信发你 全套{money} 车牌号私 硬盘珍藏`,
    ask: `求资源 求种子 有没有 谁有 跪求 求分享 求链接 求番号 求网址 大佬给个 兄弟们给个 好心人发我 求车 蹲一个 借一步说话`,
    live: `午夜直播 大秀直播 黄播盒子 裸播平台 成人直播 深夜福利APP 一对一视频 美女裸播 私密直播间 色播 色情直播 附近裸聊 大尺度直播 午夜剧场`,
    leak: `不雅视频流出 艳照门 酒店偷拍 网红泄密 出轨视频 私密照流出 聊天记录床照 厕所偷拍 女主播走光 试衣间视频 车震门 前女友私拍 高管不雅视频 性爱录像 露点照`,
  },
}
