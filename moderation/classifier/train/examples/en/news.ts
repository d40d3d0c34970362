import { type Choice, lines } from '../../grammar.ts'

/** What readers write under articles when nothing is wrong with it. */
export const news: Choice[] = lines(`
  [If|When] {country} [limits|bans|licenses] [exports of|] {chip}, {country} will [build its own|buy elsewhere|lose {5..40} percent of sales]
  The [rules|controls|licences] on {chip} [hurt|help|hardly touch] {firm}[, in my view|, says the report|. What do others think?|]
  {firm} [makes|designs|tests|packages] {chip} in {place}[, not in {place}|, and that takes years|]
  A new [fab|plant|factory] in {place} [costs|needs] {2..40} billion and [{2..9} years|thousands of engineers|a lot of water]
  [I worked|My cousin works|She studied] [in a fab|in lithography|on compilers] for {2..20} years: [yields matter more|the tools are the bottleneck|it is all about people]
  [Yield|Packaging|Memory|Power] is the [real|actual|next] [bottleneck|problem] [for {chip}|in {place}], not [design|money|policy]
  [Does|Would] an export [licence|ban] [cover|include] {chip} [made with old tools|for cars|already shipped]?
  [The|These] subsidies [went|will go] to {firm}, [small firms got little|taxpayers should get shares|jobs came two years late]
  [Inflation|Unemployment|Growth|Rent] [rose|fell|stayed] [to|at|near] {1..12} percent in {place}[, the bank expects less|, yet wages lag|]
  The central bank [raised|cut|kept] rates [by {1..9} tenths|again|on Thursday] [and shares fell|as expected|, which savers will notice]
  [Wages|Prices|Rents|Pensions] [grew|rose|fell] [faster|slower] than [prices|wages|in {place}][ for the third year|, which explains the mood|]
  [Tariffs|Taxes|Subsidies] on {goods} [help|hurt] [farmers|car makers|consumers|exporters] [in {place}|more than expected|first]
  [I'd|I would] [like|prefer] to see [the sources|a longer series|figures for {place}|the cost per head] [before judging|, please|]
  The [budget|deficit|surplus] of {place} is [{2..90} million|smaller than last year|mostly pensions][, see page {2..90}|]
  [What|How much] does [the tram|a heat pump|the new bridge|the school meal] cost [per user|a year|after subsidies]?
  [The bus|The tram|The train] to {place} [is late|was full|runs every {5..40} minutes|should run at night] [again|since Monday|]
  [We|They] [planted|counted|lost] {20..900} trees [along the road|in {place}|after the storm]
  [The council|The region|The school] [voted|decided|plans] to [build|close|renovate] [a pool|the library|two crossings|the bridge]
  [Great|Fine|Tight|Dull] match[.|,] {team} [deserved|were lucky] [the point|to win|to draw], [the keeper was superb|the defence slept|what a last minute]
  {team} [won|lost|drew] {0..5} [to|] {0..5} [at home|away|in the rain][, on to next week|, and the coach stays|]
  [The|That] [referee|umpire|VAR] [got it right|missed a penalty|checked for {2..6} minutes][, watch the replay|, both sides agree|]
  [He|She] [ran|swam|cycled|rowed] [a personal best|{5..40} kilometres|the final] [in {place}|at {30..70}|after an injury]
  [The new|This] [vaccine|therapy|scanner|hospital wing] [works|opens|helps] [for most patients|in May|if you are over {40..70}]
  [Flu|Measles|Covid|Hay fever] [season|cases] [started early|rose in {place}|seem milder][, wash your hands|, says my GP|]
  [Sleep|Walking|Less salt|Swimming] [helped|helps] [me|my father|people with back pain] [more than pills|a lot|within {2..9} weeks]
  [Does|Do] [coffee|eggs|fasting|cold showers] [really|] [help|matter|raise pressure]? The [study|trial] had only {20..90} people
  [My|Our] [grandmother|teacher|neighbour] [told us|used to say|remembers] [about the flood|when {place} had trams|how bread was rationed]
  [Thanks|Thank you] for [this|the] [clear|long|balanced] [article|explanation|interview][, I learned a lot|. One question: who pays?|]
  [Good|Fair|Interesting] point[.|,] [but|and] [the same holds in {place}|the cost is missing|I would add demography|the law says otherwise]
  [I agree|I partly agree|I disagree] with [the author|the comment above|both of you][.|:] [rents are the issue|we need data|it worked in {place}]
  [Could|Can] [someone|anyone|the editor] explain [what yield means|how the licence works|the second chart|why {firm} is exempt]?
  [Typo|Small correction|Note]: it was {1950..2024}, not {1950..2024}[. Otherwise a good read|, see the archive|]
  [In|Back in] {1960..2020} [we|{place}] [had|built|tried] [the same debate|a tram|rent caps], [and it went fine|and nobody remembers|with mixed results]
  [The|This] [map|chart|photo] [is|looks] [great|misleading|out of date]: [the axis starts at {20..90}|{place} is missing|who made it?]
  [Rain|Snow|Heat|Wind] [again|until Friday|in {place}]. [The garden needs it|Trains are slow|I like it|Schools stay open]
  [My|The] [tomatoes|roses|bees|cat] [did well|came late|survived the frost] [this year|in {place}|thanks to the rain]
  [Which|What] [book|film|podcast] [would you recommend|explains {chip} best|should I start with]?
  [The|This] [film|concert|novel|exhibition] [was|is] [moving|too long|worth the trip|better than the first], [the music above all|go and see it|in my opinion]
  [Parents|Teachers|Students] in {place} [want|need|asked for] [smaller classes|longer breaks|free buses|better lunch]
  [The election|The vote|The referendum] in {place} [was close|is on Sunday|had {40..80} percent turnout][, let's see|, and I'm glad|]
  [The opposition|The minister|The party] [has|makes] a [point|weak case] on [tax|schools|migration|defence], [the numbers support it|though late|even if I vote otherwise]
  [Migration|Housing|Energy|Schooling] is a [hard|complex|local] [topic|issue]. [Let's hear both sides|Cities need help|{place} shows a way]
  [Electric cars|Wind farms|Heat pumps|Nuclear plants] [need|cost|save] [more grid|{2..90} million|less than feared] [in {place}|by {2027..2040}|]
  [I read|I heard|It says] that {firm} [hires|moves|cuts] {20..900} [jobs|engineers|people] [in {place}|next year|]. [Source?|Good news|Let's wait]
  [Memory|GPU|Phone|Server] prices [doubled|dropped] [since spring|after the ban|in {place}], [builders wait|gamers complain|it will pass]`)

export const newsSlots: Record<string, Choice[]> = {
  country: [
    'China',
    'the US',
    'Japan',
    'the Netherlands',
    'Korea',
    'Taiwan',
    'India',
    'Germany',
    'the EU',
    'Malaysia',
  ],
  place: [
    'Ohio',
    'Dresden',
    'Eindhoven',
    'Hsinchu',
    'Shenzhen',
    'our town',
    'Osaka',
    'the region',
    'Arizona',
    'Leeds',
    'Lyon',
    'Penang',
    'Europe',
    'the north',
  ],
  chip: [
    'advanced chips',
    'AI accelerators',
    'memory chips',
    'lithography tools',
    'GPUs',
    'mature nodes',
    '{2..90} nm chips',
    'photoresist',
    'design software',
    'gallium',
    'wafers',
  ],
  firm: [
    'the foundry',
    'the tool maker',
    'the start-up',
    'the carmaker',
    'the phone maker',
    'the supplier',
    'big tech',
    'the joint venture',
  ],
  goods: ['steel', 'solar panels', 'cars', 'wheat', 'batteries', 'cheese', 'aluminium', 'toys'],
  team: [
    'the home side',
    'the visitors',
    'United',
    'Rovers',
    'our girls',
    'the under-21s',
    'City',
    'the Tigers',
  ],
}
