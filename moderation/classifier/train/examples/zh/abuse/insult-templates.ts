import { lines } from '../../../grammar.ts'

/** Insults at persons: called names, measured, compared, mocked with feigned praise, by family, by looks. */
export const insultTemplates = lines(`
  {who}[就是个|真是个|是不是|是个|纯纯的|妥妥的|八成是个|绝对是个]{fool}[|吧|，{jeer}|。|！]
  {who}[就是个|真是个|是个]{fool}，{context}
  {context}，[{who}是{fool}吗|{who}这个{fool}|{fool}一个|真是{fool}|{jeer}]
  你[个|这个|这|丫个|他妈就是个]{fool}[|，{jeer}|，{context}|！|，说的就是你]
  {fool}[|！|，{jeer}|，{context}|一个|玩意|东西，{jeer}]
  {fool}，{context}，{jeer}
  又是{who}这个{fool}，{jeer}
  没见过{who}这么{trait}的[人|东西|货|玩意][|，{jeer}]
  {who}[真|是真的|也太|怎么这么|能不能别这么|真他妈]{trait}[|了|，{jeer}|，{context}]
  {who}[长|有|带]{brain}了吗？{context}，{jeer}
  {who}的{brain}[是不是|怕是|早就]被[狗吃了|驴踢了|门夹了|僵尸吃了|猪拱了|水泡了][|，{jeer}|？]
  {who}的{brain}[呢|在哪|落家里了]？{jeer}
  [就|凭]你这{brain}，[还敢谈{subject}|也好意思聊{subject}|教别人{subject}]？{jeer}
  就{who}也[配|有脸|好意思]谈{subject}？{jeer}
  {who}懂个屁的{subject}，{jeer}
  {who}[说话|写东西|打字]之前能不能过过脑子？{context}[，{fool}|，{jeer}|]
  {who}[满嘴喷粪|满嘴跑火车|胡说八道|放屁|犬吠]，{jeer}
  闭嘴吧{fool}，{jeer}
  滚[|开|蛋|远点|回去]，{fool}[|，{jeer}|，{context}]
  {kin}[知道|看到|要是看到]你这么{trait}，[得多伤心|得气死|会后悔生你|怕是要跳河][|，{fool}|，{jeer}]
  {kin}怎么[生出|养出|教出][你这么个|你这种]{fool}[|？|，{jeer}]
  {kin}都是{fool}[|，{jeer}|，怪不得你这样]
  生你还不如生块叉烧，{fool}[，{jeer}|]
  [有其父必有其子|上梁不正下梁歪]，{kin}也是{fool}吧
  {who}{body}[真|看着就|可真]{disgusting}，{jeer}
  {who}{body}跟{likeness}似的，[{jeer}|还好意思笑话别人|还有脸出镜|别出来吓人]
  长得跟{likeness}一样，[{jeer}|还{trait}|还好意思出来混]
  看到{who}{body}我[就想吐|饭都吃不下|手机都黑屏了|做了一晚噩梦][|，{jeer}]
  {who}[又丑又|又胖又|又老又|又穷又|又矮又]{trait}，{jeer}
  [哎哟|呦|啧啧|哇|佩服佩服|厉害了]，您[可真|真是太]{praise}了，{mock}
  您可真{praise}，{mock}
  [果然|不愧是]{who}，[一如既往地|从来都这么]{trait}，{mock}
  恭喜{who}[喜提|荣获|蝉联]年度{fool}[大奖|称号|冠军]，{jeer}
  世界上最{trait}的事，莫过于{who}谈{subject}，{mock}
  {context}，{mock}
  我不想骂你，可是你{trait}得[离谱|清新脱俗|无可救药|让人叹为观止][|，{jeer}]
  不是我说，{who}真的{trait}[|，{mock}|，{jeer}]
  跟{fool}[讲道理|争论|说话]就是浪费时间，[说你呢|{jeer}]
  被{who}这{fool}[气笑了|恶心到了|蠢哭了]，{context}
  {fool}[写的|说的|编的]东西也有人信？{jeer}
  评论区的{fool}[真多|开会呢|都出来吧|别装死]，{jeer}
  [楼上|前排|点赞最高]那个{fool}，{context}
  {who}给人家[提鞋|擦鞋|洗脚]都不配，{jeer}
  {who}这{fool}[配吗|也配|配个屁|活该]，{context}
  {who}迟早[遭报应|孤独终老|身败名裂|被人唾弃]，{trait}成这样
  {who}[除了|就会]{trait}还会什么？{jeer}
  {trait}，[真|太|是真的]{trait}，说的就是{who}
  {who}[活成这样|混成这样|写成这样|演成这样]，[不如回家种红薯|丢死人了|一头撞死算了]，{fool}
  [一看就是|八成又是|肯定是]{fool}[发的|写的|干的]，{jeer}
  祝{who}[永远这么{trait}|一辈子单身|早日找到{brain}]，{fool}
  {who}狗嘴里吐不出象牙，{jeer}
  {who}[跟|就像]条[狗|疯狗|哈巴狗|癞皮狗]一样[|到处咬人|摇尾巴|乱叫]，{jeer}
  猪都比{who}[聪明|懂事|有逻辑|好看]，{jeer}
  {who}[吃屎|喝尿|啃砖头]长大的吗？{context}
  {who}从小缺[爱|钙|爹|管教|脑子]吧，{jeer}
  [要不是|如果不是]看{who}可怜，早骂了，{fool}一个
  {who}脸[皮比城墙厚|真大|都不要了|往哪搁]，{context}，{fool}
  少在这[装|放屁|丢人|恶心人|犬吠|蹦跶]，{fool}[|，{jeer}]
  {who}不[是{fool}谁是{fool}|蠢谁蠢]，{jeer}
  [今天|这周|全网]最大的{fool}就是{who}，没有之一
  回复{who}：你[才是|就是|全家都是]{fool}[|，{jeer}]
  @{who} {fool}[|，{jeer}]
  [哈哈哈|呵呵|笑死|无语]，{who}是{fool}[实锤了|没跑了|无疑][|，{jeer}]
  {kin}给你取名字的时候没想到你会变成{fool}吧
  {who}这种{fool}，[单位|学校|球队|公司|平台]怎么还留着，{jeer}
`)

export const insultExtras: Record<string, string[]> = {
  disgusting: ['恶心', '倒胃口', '猥琐', '吓人', '难看', '欠抽', '油腻', '磕碜', '辣眼睛'],
}
