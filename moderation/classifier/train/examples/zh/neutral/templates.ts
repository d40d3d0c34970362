import { lines } from '../../../grammar.ts'

/** Everyday comments: a stance, an experience, a question, a correction, a figure, a wish. */
export const neutralTemplates = lines(`
  {opening}{claim}[，{claim}|。|]{closing}
  {opening}{claim}，[但是|不过|可是|问题是]{claim}{closing}
  {claim}，{claim}，{claim}。[{question}|{stance}|]
  {experience}，{claim}{closing}
  {experience}，{feeling}[。{claim}|]{closing}
  我[在|做]{field}[干|工作]了{3..25}年，{claim}[，{claim}|]{closing}
  作为[一个|一名]{role}，[我觉得|我想说|说句实话，|]{claim}{closing}
  {question}{closing}
  请问{question}
  [文中|文章里|第三段|记者]说的{figure}，{doubt}
  {figure}，{claim}{closing}
  {figure}，[比去年{updown}了{1..40}%|比想象的多|也就那么回事|难怪{claim}|这账怎么算的]{closing}
  纠正一下，{correction}
  [同意|赞同|支持|顶]楼上，{claim}{closing}
  [不同意|不太认同|保留意见|反对]，{claim}{closing}
  [谢谢|感谢|辛苦了]{helper}[，{feeling}|！|，{claim}]
  {praiseOf}[，{feeling}|，{claim}|！|]
  [首先|第一]，{claim}；[其次|第二]，{claim}；[最后|第三]，{claim}。{stance}
  {harsh}[，{claim}|，{feeling}|。{question}|]{closing}
  {opening}{harsh}{closing}
  {experience}，{harsh}{closing}
  {harsh}，{figure}{closing}
  [愿|希望|祝][{wishee}]{wish}{closing}
  {sorrow}[，{wishee}{wish}|，{claim}|。{question}|]
  {short}
  {short}，{claim}
  {short}{closing}
  [以前|十年前|小时候]{claim}，[现在|如今|没想到][{claim}|都变了|反过来了]
  [如果|要是]{claim}，[那|就]{claim}[，对吧|？|]
  [为什么|凭什么说]{claim}？{question}
  [别急|冷静|理性看待]，{claim}{closing}
  {place}[人|本地人|的朋友][路过|表示|报到]，{claim}{closing}
  {place}[今天|昨天|这两天]{local}{closing}
  [我妈|我爸|我奶奶|我同事|我女儿|我老公|隔壁大爷|我们老师]说，{claim}{closing}
  看完[这篇|全文|评论区][，|只想说，|才知道]{claim}{closing}
  [笑死|哈哈哈|绷不住了]，{funny}{closing}
  {funny}[，哈哈哈哈|，笑死|]{closing}
  {tech}[，{claim}|，{question}|]{closing}
`)
