import { lines, words } from '../../../grammar.ts'

/** Attacks on groups in the ways that readers make them: stated, felt, asked, opined, implied, urged. */
export const identityTemplates = lines(`
  {lead}{group}{vilify}{end}
  {lead}{group}{vilify}{end}
  {lead}{group}{exclude}{end}
  {lead}{group}{harm}{end}
  {lead}{region}{vilify}，{evidence}{end}
  {lead}{women}{vilify}，{evidence}{end}
  {lead}{race}{vilify}，{evidence}{end}
  我[真的|实在|最|打心眼里|从小就|]{loathe}{group}{end}
  我{loathe}{group}，{group}{vilify}{end}
  看见{group}我就{disgust}{end}
  一想到要跟{group}{together}，我就{disgust}{end}
  [我觉得|我认为|在我看来|依我看|要我说|说真的，|个人看法：|不客气地说，]{group}{vilify}{end}
  [我觉得|我认为|在我看来|依我看|要我说|讲真，|恕我直言，]{group}{exclude}{end}
  为什么{group}[都|总是|永远|就|]这么{lowly}？
  {group}怎么还不{perish}？
  谁能告诉我，{group}[除了|]{misdeed}[还会什么|之外有什么用]？
  {group}[难道不|不就|不都]是{vile}吗[？|，装什么装|，有什么好护着的]
  凭什么让{group}{privilege}？[他们配吗|笑死人了|就凭他们{lowly}？|]
  到底要忍{group}到什么时候？{group}{exclude}
  有没有人跟我一样，觉得{group}{vilify}？
  {group}永远[都|]成不了[气候|好人|文明人|正常人]{end}
  {group}从来就不是什么好[人|东西|鸟]{end}
  别指望{group}能干出什么好事{end}
  我从来没见过一个[正常的|聪明的|干净的|善良的|诚实的]{group}{end}
  没有一个{group}值得[信任|同情|尊重|帮助]{end}
  {group}不配[当人|说话|有尊严|被爱|被尊重|当父母|穿这身衣服|站在这里]{end}
  {group}不是人，是{vile}{end}
  {group}跟{vile}有什么区别？[反正都{lowly}|一样{lowly}|没有|]
  {group}活着就是[浪费空气|浪费粮食|给社会添堵|个错误|对我们的侮辱]{end}
  把{group}[都|全|统统]{driveOut}{end}
  建议[立法|政府|大家|学校|公司]把{group}{driveOut}{end}
  [打倒|消灭|抵制|清除|干掉]所有{group}{end}
  [兄弟们|大家|各位]，见到{group}就[打|骂|赶走|举报|吐口水|绕着走]，[别客气|别手软|他们{vilify}]
  只要是{group}，我[一律不招|一律拉黑|一概不租房给他|都不会给好脸色|绝不会让他进门]，{evidence}{end}
  招人千万别招{group}，{evidence}，{group}{vilify}
  嫁人千万别嫁{region}，{vilify}
  交朋友千万别交{group}，{vilify}
  我没有歧视{group}，但是{group}确实{vilify}{end}
  我不是针对谁，{group}{vilify}，[事实|实话|数据摆在那|懂的都懂]
  虽然有人不爱听，但{group}就是{vilify}
  你是{group}吧？难怪这么{lowly}
  又是{group}[，一点不意外|，呵呵|，果然|，不愧是他们]，{vilify}
  一看就是{group}干的，{group}{vilify}
  [她|他|楼主|这个人]是{group}，[能有什么好心眼|所以{lowly}也正常|离远点，晦气|这种人{exclude}]
  跟{group}讲道理等于对牛弹琴，{group}{vilify}
  {group}生出来的也是{vile}{end}
  {group}的[命|血|孩子|文化|话]一文不值{end}
  {group}[要是|如果]都死光了，[世界就清静了|我放鞭炮庆祝|治安马上变好|那该多好]{end}
  [真希望|巴不得|恨不得]{group}[全部消失|早点灭绝|都得绝症|一个不剩]{end}
  社会变成这样都怪{group}，{vilify}{end}
  {group}抢走了我们的[工作|学位|资源|女人|补贴]，[滚回去|{exclude}]
  {group}来了以后，这里就[脏了|乱了|臭了|毁了]，[赶紧赶走|{exclude}]
  {group}最多也就配[扫厕所|看大门|当奴隶|刷盘子|在家带孩子|吃剩饭]{end}
  {women}就该[闭嘴|在家生孩子|伺候男人|被管着|听男人的话]，[不然就是欠打|出来抛头露面丢不丢人|懂什么]
  {women}[长得|穿得|活得][跟母猪一样|跟鸡一样|像条母狗]，还[好意思|有脸][出来上班|谈平等|发照片|挑三拣四]
  {men}[天生就是|全是|都不过是][下半身动物|垃圾|强奸犯预备役|没断奶的废物]{end}
  {orientation}就是[变态|恶心人|传播艾滋的|心理有病|违背天理]，[电一电就好了|应该抓起来治|别教坏孩子|见了就想吐]
  {orientation}[抱在一起|结婚|领养孩子|上街游行]，[看得我想吐|真是伤风败俗|这世道完了|应该统统抓起来]
  {disabled}就[别出门|别生孩子|别结婚|别上学]了，[丢人现眼|拖累全家|浪费资源|污染基因|影响市容]
  {disabled}[活着|养着]有什么用，[给国家添负担|早点安乐死算了|浪费纳税人的钱]
  {religion}[天天想着|除了]杀人[放火|爆炸|]，[都是恐怖分子|应该全部遣返|禁了他们的教]{end}
  {religion}的那套[鬼东西|邪说|把戏][早该取缔|恶心透了|只有傻子才信]，{religion}{vilify}
  {nation}[滚出中国|滚出我们的国家|从我们的土地上滚出去]，{vilify}
  杀光[所有|那些|这帮]{nation}，一个不留{end}
  {age}{vilify}，[活着没用|死了拉倒|社会的负担|谁家有谁倒霉]
  娶{women}不如养条狗，{group}{vilify}
  [呵呵|笑死]，{group}也[想|要|配][平等|尊重|人权|当领导|上大学]？[先学会做人吧|下辈子吧|做梦|回去照照镜子]
  {group}的优点？[不存在的|我想了一晚上没想出来|死的时候比较安静]
  地铁上坐到{group}旁边，我[立刻换座位|赶紧捂住包|差点没憋死]，[那味儿|谁知道他们想干嘛|你懂的]，{group}{vilify}
  {group}？[呵|哼|切]，[也就骗骗小孩|谁信谁傻|{vilify}]，{evidence}
  [实在|完全|真的]想不出{group}对社会有什么[用|贡献|好处]{end}
  指望{group}变好，[不如指望猪会飞|下辈子吧|太阳打西边出来]{end}
  {group}说的话[一个字都不能信|我听都不想听|跟放屁一样]，{vilify}
  [谁|哪个正常人]会[喜欢|信任|雇|尊重]{group}啊？{vilify}
  我家[不欢迎|不接待|容不下]{group}，{evidence}
  [每次|只要]有{group}在场，[空气都是臭的|准没好事|东西就会丢|我就浑身不舒服]{end}
  [当初|历史上]怎么没把{group}[杀光|灭干净|都赶走]{end}
  [支持|赞成]把{group}{driveOut}的[点赞|举手|转发]
  {group}就像[蟑螂|老鼠|癌细胞|野草|苍蝇]，[越来越多|怎么也除不尽|到处都是|碰到就想踩死]{end}
  {group}的[人权|尊严|委屈|死活]关我什么事，{vilify}
  要不是[法律拦着|怕坐牢|孩子在]，我真想{punishVerb}{group}{end}
  [小心|当心|提防]{group}，{vilify}，{evidence}
  [遇到|看见]{group}[挨打|被骂|倒霉|出事]，我[拍手叫好|只想说活该|开香槟|心里暗爽]{end}
  {group}[哪里|有什么|凭什么][值得同情|配谈尊严|好的]？{vilify}
  [总有一天|迟早|早晚]要[把{group}清算|让{group}血债血偿|收拾掉{group}]{end}
  [孩子|闺女|儿子]要是跟{group}好上了，我[打断他的腿|就当没生过|死也不同意]，{group}{vilify}
`)

/** What the templates of attacks on groups need besides the groups and what is said of them. */
export const identitySlots: Record<string, string[]> = {
  lead: lines(
    '[|||||说句难听的，|讲真，|事实就是|我就直说了，|谁都知道|众所周知，|不用怀疑，|呵呵，|反正|果然|这帮|那些]',
  ),
  end: lines(`
    [||||。|！|，懂的都懂|，不服来辩|，别洗了|，没得洗|，说错了吗|，我早就看透了|，谁护着谁也一样|，我说的|，就这么简单|，活该被骂]
  `),
  evidence: lines(`
    我被骗过三次了
    我们公司就有一个
    看看新闻就知道了
    我邻居就是
    在他们那儿住过的都懂
    历史早就证明了
    我见过的没有一个例外
    犯罪率摆在那里
    不信你去他们那边看看
    我房子租给过他们，墙都弄脏了
    跟他们打过交道的都后悔
  `),
  loathe: words('讨厌 恨 恨死 恶心 受不了 鄙视 看不起 瞧不起 烦透了 厌恶 恨透了 憎恨'),
  disgust: lines(`
    恶心
    想吐
    浑身难受
    想骂人
    想动手
    反胃
    来气
    想一脚踹过去
    想把门锁上
  `),
  together: words('一起吃饭 做邻居 坐一排 当同事 呼吸同样的空气 用同一个厕所 住一栋楼 共用一个泳池'),
  perish: words('灭绝 去死 滚蛋 死绝 消失 滚出去 死光'),
  privilege: words('当老师 投票 领补助 上大学 当领导 生孩子 结婚 坐地铁 进这家餐厅 拿奖 住好房子 参加比赛'),
  punishVerb: words('揍死 弄死 一刀捅了 掐死 毒死 烧死 打死 踹死'),
  driveOut: words('赶出去 关起来 抓起来 处理掉 扔海里 赶回去 隔离 绝育 清理干净 流放 送去劳改 开除 杀了'),
}
