/**
 * Readings that pinyin-pro lacks or puts second, as `syllable characters`: what a reader hears where the character
 * stands in for abuse (艹 is read 操), and the everyday reading of some that have several.
 */
export const ownReadings = `cao 艹肏鄵 diao 屌 bi 屄 ni 妳祢 qiu 㞗 ji 㚻 kao 尻 en 嗯 mu 呣 le 了 ke 咳 lo 咯 ju 咀 gao 镐 huo 豁
xiao 嚣 sha 刹 zhan 辗粘 gan 乾 diao 调 chuai 揣 shan 栅 za 咱`

/** Second readings that change what is heard in a common word, in the same form. Rare and old ones are left out. */
export const furtherReadings = `zang 藏 shen 参 cha 差 chai 差 zhang 长 chang 厂 zhao 朝着 dan 单石 tan 弹 dei 得 di 的 de 地 tiao 调 du 都
duo 度 wu 恶 fou 否 ga 夹 gei 给 hu 和 huo 和 he 吓 huan 还 hui 会 kuai 会 ji 系期奇 jia 贾 jiang 强降 xiang 降 jiao 觉校 jue 角 qia 卡
ke 壳 le 乐 lei 勒 liao 了 lou 露 liu 陆 lv 率 shuai 率 lv 绿 la 落 ma 么摩抹 mo 没 mei 没 nei 那哪 na 娜 nuo 难 niao 尿 sui 尿 nv 女
bang 膀 bao 炮薄 bo 薄 pian 便 bian 便 pu 曝 qie 茄 qin 亲 quan 圈 juan 圈 sai 塞 se 塞 sha 厦 shai 色 sheng 省盛 xing 省 cheng 盛 shi 似
si 食 shui 说 shei 谁 su 宿 xiu 臭宿 ta 拓 tuo 拓 wei 尾 xia 吓厦 xian 纤 qian 纤 hang 行 xing 行 xu 畜 xie 血 yan 咽 ye 咽 yao 钥约 yi 艾
zeng 曾 za 扎 zha 扎 zhei 这 zhi 识 zhe 着 zhuo 着 zhong 重 chong 重种 zhua 爪 zai 仔 zi 仔 dai 大 chu 畜 lo 咯 nong 弄 chang 场`
