import { type Choice, lines } from '../../grammar.ts'
import { phrases } from './phrases.ts'

/** Neutral mentions of people by what they are. */
export const neutralIdentity: Choice[] = lines(`
  [I am|I'm] [a|an] {sg}[.| and I live in {town}.| and I work as a {job}.]
  My [wife|husband|sister|brother|boss|neighbour|best friend|{job}] is a {sg}[.| and a {job}.| from {town}.]
  As a {sg}, I [read this with interest|have lived in {town} for {2..30} years|can confirm this|see this differently]
  We are {pl}[.| and we run a {shop} in {town}.| and we vote too.]
  There are [many|few|about {2..90} thousand] {pl} in {town}
  The {adj} [community|association|population] in {town} [is growing|meets on Fridays|opened a new centre|has {2..90} thousand members]
  {Some} {pl} [live in|work in|moved to|study in] {town}
  A {sg} [was elected mayor of {town}|won the {prize}|runs the {shop} on our street|joined the board|gave the speech]
  The {job} [who helped me|we met|on duty] [was|is] a {sg}
  The study [compared|surveyed|interviewed] {20..900} {pl} [in {town}|about housing|about work]
  [Many|Some|Most] {pl} [vote|work|pray|shop|celebrate|commute] [differently|locally|on weekends|like everyone else]
  {pl} [earn|live|study|vote] [on average|often|mostly] [less than the mean|longer|in cities|for the {party}]
  The {adj} {person} next door [moved out|plays the piano|bakes on Sundays|asked me for the time|fixed my bike]
  How many {pl} [live|work|vote] in {town}?
  Are there any {adj} [restaurants|clubs|bookshops|schools|choirs] in {town}?
  The [museum|film|book|exhibition] [tells|shows] the history of {pl} in {town}
  {pl} [came|arrived|settled] here in the [1860|1920|1950|1970|1990]s
  The law [protects|covers|applies to] {pl} [too|as well|in {town}]
  The [council|ministry|court] [heard|invited|consulted] {pl} [before the vote|about the plan|on Monday]
  [Yesterday|Last week|On Friday] {pl} [marched|met|protested|celebrated] in {town}
  [The bus|The shop|The clinic] was full of {pl}[ and tourists|, as usual|]
  Why do [so|] many {pl} [live in|leave|move to] {town}? [Cheap rent|Work|I'd like to know]
  In {town}, {pl} are [a minority|about a third of voters|allowed to vote now|exempt from the fee]
  [He|She] is {adj}[, I think| and {adj}| and comes from {town}| and in {his} forties]
  [He|She] [married|hired|met|interviewed] a {sg} [last year|in {town}|at work]
  Being {adj} in {town} [is not unusual|means something else today|was hard in the fifties|is part of who I am]
  The {adj} vote [decides|decided|may decide] the election in {town}
  Our {job} is {adj}, our {job} is {adj}. [Nobody cares|So what?|We get along]
  {pl} and {pl} [share|run|founded] [a school|a choir|the {shop}|a football club] in {town}
  {pl} [are|were] [mentioned|counted|listed|asked] in the [report|census|survey|second chapter]
  {pl} [usually|often] [eat|meet|sing|march] [on Sundays|in spring|at home|at the weekend]
  The [band|team|committee|cast] is [half|mostly|partly] {adj}
  I [saw|met|interviewed|talked to] {pl} [at the station|in {town}|yesterday|for the paper]
  [He|She] [used to be|became|was raised] [a {sg}|{adj}]
  [I'd|I would] [like|love] to know [how many|where] {pl} [vote|live|work][ today|]`)

/** Kind words about people for what they are, or for their rights. */
export const kindIdentity: Choice[] = lines(`
  I {love.v} {pl}[.|!| so much!| ❤️]
  {pl} are {good.adj}[.|!| and {good.adj}.| people.]
  [All|Most] {pl} [I know|I have met|here] are {good.adj}[ and {good.adj}|]
  [Every|Each] {sg} I [know|have worked with] is {good.adj}
  {pl} are [fucking|damn|bloody] {good.adj}[!|]
  I [fucking|really] love {pl}
  I have [a lot of respect|only good things to say|deep admiration] for {pl}
  Proud to be [a {sg}|{adj}][!|. Always.| 🌈|]
  [Nothing|There is nothing] [makes me happier|more {good.adj}] than [helping|working with|seeing] {pl} [succeed|at work|happy|]
  {pl} [deserve|have|should have] the same [rights|pay|chances|respect] [as everyone else|as anyone|]
  {pl} [belong|are welcome] [here|in {place}|among us]
  {place} [would be poorer|would be nothing|would not work] without {pl}
  We [need|want] more {pl} in [parliament|our schools|science|the news|the police|tech]
  We should [protect|support|listen to|welcome|help|celebrate] {pl}
  [Please|] [welcome|support|listen to|be kind to] {pl}[.|, they are {good.adj}.|!]
  {pl} [make|made] {place} [better|richer|stronger|what it is]
  No {sg} should [have to hide|be afraid|be treated like that|be paid less|be alone]
  Nobody should be [attacked|insulted|fired|hurt|killed|beaten] for being {adj}
  I [hope|wish] {pl} [find peace here|feel safe|are treated fairly|win this case]
  My [daughter|son|friend] is {adj} and [I could not be prouder|we love her|he is the best]
  You are a {good.adj} {sg}[!|. Thank you.|]
  What a {good.adj} {sg} [he|she] [is|was][!|. Rest in peace.|]
  [Thank you|Thanks] to the {adj} {person} who [helped me|returned my wallet|pushed my car|stopped the thief]
  There is nothing wrong with being {adj}
  It is [fine|okay|beautiful|great] to be {adj}
  {pl} [face|suffer|still face] [discrimination|violence|prejudice|abuse] [every day|in {place}|and we look away|]
  [Stop|End] [violence|hate|discrimination|the attacks] against {pl}
  The [attack on|murder of|violence against] {pl} [shocked|saddened|horrified] [me|all of us|the town]
  Solidarity with {pl} [everywhere|in {town}|today]
  {pl} are [people|human|humans|citizens] [like you and me|too|first of all]
  [How|Why] can anyone not [love|respect|admire] {pl}?
  I [would|'d] [always|gladly|happily] [hire|vote for|marry|live next to|work with] a {sg}
  [Look|Have a look] at how {pl} [cook|sing|help each other|raise their kids]. [So {good.adj}|Respect|Beautiful]
  {pl} [bring|add] [joy|skills|music|new ideas] to {place}
  [Sometimes|Often] I wish I [was|were] [as {good.adj} as|more like] {pl}
  It [delights|moves|cheers] me to see {pl} [in {place}|on TV|win prizes]
  {pl} [always|never fail to] [help|make me smile|welcome us][, they're {good.adj}|]
  If I were born [a {sg}|{adj}] I'd be [proud|happy|just as free, I hope]`)

/** Hateful claims denied. */
export const negated: Choice[] = lines(`
  I [don't|do not|never|would never] hate {pl}
  I [don't|do not] [despise|loathe|detest|mind|fear] {pl}[, I {love.v} them|]
  I have [never hated|nothing against|no problem with] {pl}[. At all.|, they are {good.adj}|]
  {pl} are [not|never|hardly|anything but] {vile.adj}
  {pl} are [not|no|anything but] {vile.n}[. They are {good.adj}.|, they are people|]
  {pl} aren't {vile.n}
  Not [all|every] [of the|] {pl} are {vile.adj}[, far from it|. Most are {good.adj}|]
  No {sg} is [a criminal|{vile.adj}|a threat|worth less] [just because of that|by birth|]
  [No|Not one] {sg} I know is {vile.adj}
  It [isn't|is not|was never] true that {slander}
  [Nobody|No one|None of us] [thinks|said|believes|claims] [that|] {slander}
  I [don't|do not|can't] [believe|think|agree] that {slander}
  [Don't|Never|Do not] [hate|insult|attack|mock|beat|hurt] {pl}
  Nobody [should|has the right to|may] [hate|insult|mock|hurt|kill] {pl}
  You [should not|shouldn't|must not|can't] [call|treat] {pl} [{vile.n}|like {vile.n}]
  [We|I] would never [hurt|insult|harm|kill|ban|deport] {pl}
  [Nothing|There is nothing] {vile.adj} about {pl}
  [He|She] is not [a|some] {vile.adj} {sg}, [he|she] is [my friend|a {good.adj} person|our {job}]
  {pl} are [no more|not more|no less] {vile.adj} than [anyone else|you or me|the rest of us]
  {pl} do not [ruin|destroy|infest|pollute|steal from] {place}
  {pl} should [not|never] be [banned|deported|insulted|beaten|killed|treated like {vile.n}]
  [Stop|Quit] [hating|insulting|blaming|mocking|attacking] {pl}
  [It's|It is] [wrong|unfair|cruel|absurd] to [hate|deport|blame|call] {pl} [for this|{vile.n}|]
  I am not saying {pl} are {vile.adj}, [I'm saying the opposite|I am saying the rent is too high|read again]
  Being {adj} [does not make|doesn't make|never made] [anyone|you|someone] {vile.adj}
  {pl} [don't|do not|never] [bring|spread|cause] [crime|disease|trouble][, that is a myth|. People do|]
  [They|Some people] [want me to|think I] hate {pl}[. I don't|, but I {love.v} them|]
  I [wouldn't|would not] [dream of|ever think of] [hating|hurting|insulting|banning] {pl}
  {pl} [don't|do not] deserve [this|to be {harmed}|to be called {vile.n}|such treatment]
  [Where|Who] [is|has] the proof that {slander}? There is none
  [I have yet to|I've never] [meet|met] a {vile.adj} {sg}
  Neither {pl} nor {pl} are {vile.n}
  There is no [reason|excuse] to [hate|fear|harm|call] {pl}[ {vile.n}|]`)

/** Hate quoted, reported or spoken against. */
export const counterSpeech: Choice[] = lines(`
  [Anyone|People|Whoever] who say[s|] "{slander}" [is wrong|has never met one|should be ashamed|needs help|is a bigot]
  [Anybody|Someone] who thinks {slander} is [a racist|a bigot|deluded|not my friend|plain wrong]
  "{slander}" is [a lie|racist nonsense|exactly how it starts|not an opinion, it is hate|what fascists say|hate speech]
  [Saying|Writing|Posting|Shouting] "{slander}" is [racist|hateful|not okay|disgusting|why you were banned|shameful]
  {outlet} [said|wrote|claimed|shouted] "{slander}". [Disgraceful|I walked out|Nobody laughed|What a bigot|That is hateful|He is wrong]
  {outlet} [said|claims|thinks] that {slander}[, which is false|, and he's wrong|. Shameful|. I reported it|. That is not true]
  How can [anyone|{outlet}] [say|write|believe] that {slander}[?|?? Unbelievable|? It is pure prejudice]
  [Stop|Quit] [saying|spreading|repeating|posting] [that|] {slander}[.|, it is a lie|, you are better than this|!]
  [Please|] [don't|never] say ["|]{slander}["|][ in front of my kids| again|, it hurts people|]
  [Imagine|Fancy] being told "{slander}" [every day|at school|as a child]. [Heartbreaking|It leaves scars|We must do better]
  I was [told|called|taught] "{slander}" [as a child|at school|on the bus]. [It still hurts|I know better now|Never again]
  If you [think|believe] {slander}, [you are wrong|think again|read a book|you are the problem|don't bother replying]
  The [graffiti|poster|leaflet|headline|tweet] [said|read] "{slander}". [The police came|Neighbours painted over it|It was removed|Vile]
  [He|She] was [fired|fined|suspended|charged] for [saying|posting|writing] "{slander}"
  [Calling|To call] {pl} {vile.n} is [hateful|racist|cruel|a disgrace|never acceptable]
  [Comments|Posts|Jokes] [about how|saying that] {slander} [have no place here|are hate speech|should be removed|hurt real people]
  You [just|] [wrote|said|claimed] that {slander}. [Do you hear yourself?|That is bigotry|Shame on you|Apologise]
  What you [said|wrote] about {pl} is [racist|hateful|bigoted|disgusting|wrong]
  Your [hatred of|remarks about|comment on] {pl} [is|are] [shameful|revolting|unacceptable|pure prejudice]
  I [reject|condemn|oppose] the [idea|claim|lie] that {slander}
  The [minister|party|preacher] who said {slander} [must resign|lost the election|apologised|was booed]
  A century ago people believed {slander}. [We know better|Some still do, sadly|History was cruel]
  [Haters|Racists|Bigots|Nazis] [say|claim|believe] {slander}[. They're wrong|. We say no|. Don't let them win|]
  "{slur}" is [a slur|not a word I want to read here|an ugly word|what they shouted at my mother]
  [He|They] called [my friend|her|me|us] a {slur.sg}[. It hurt|. I reported him|. Nobody helped|, and the teacher laughed]
  [Never|Don't] [use|say] the word {slur.sg}[, it is a slur|. It hurts people|]
  Using {slur.sg} as an insult is [cruel|lazy|hateful|not funny]
  They spat at a {sg} and told {him} to go home. [I'm ashamed|Awful|Where were the police?|We stood by {him}]
  [Attacks on|Threats against|Insults against|Hatred of] {pl} [are rising|must stop|are a crime|make me sick]
  [Racists|Haters|Trolls] [who|that] [call|want] {pl} {vile.n} [are the real {vile.n}|should be banned|make me sick]
  [He|She] [hates|despises|attacked] {pl} and [got fired|I find that vile|it shows|that is why I left him]
  [People|Men|Thugs] [beat|attacked|chased|insulted] a {sg} [in {town}|last night|on the bus]. [Horrible|Cowards|Find them]
  [Sad|Terrible|Awful|Shocking] that [people|some|readers] still [think|say|believe] {slander}
  My [father|grandmother|teacher] [used to say|thought] {slander}. [I learned otherwise|She changed her mind|It was wrong]
  The song [goes|says] "{slander}" and [should not be played|it was banned|I hate it]`)

/** Slurs that people use of themselves, and words that only look like slurs. */
export const reclaimed: Choice[] = lines(`
  [We|Us] [queers|dykes|fags|bitches] [are proud|stick together|are here to stay|look after each other]
  I'm a [proud|happy|loud|tired old] [queer|dyke|faggot|bitch|slut|cripple|tranny], [deal with it|and my friends love me|always was]
  [Proud|Happy|Fabulous] [queer|dyke|fag|cripple] [here|since {1960..2010}|speaking]
  [As|Speaking as] a [queer|dyke|fag|crip] [myself|from {town}], I [loved this|agree|feel seen]
  My [queer|crip|dyke] [friends|family|book club] and I [loved this film|marched in {town}|will be there]
  [Love|Miss] you [bitches|sluts|hoes|my nigga|queens]! [See you tonight|Best trip ever|❤️]
  What's up my [nigga|niggas|bitches|queers][?|, long time no see|]
  My girls and I call each other [bitch|slut|hoe] and [laugh|it's love|that's fine]
  [That's|You are] one [bad|fierce|gorgeous] bitch, [love you|queen|sis]
  The [queer|crip|dyke] [film festival|choir|march|reading group] in {town} starts on [Friday|Monday]
  The [flood|sea|old] dyke [broke|was repaired|protects the fields] near {town}
  A chink in [his|the|their] [armour|defence|curtain]
  The kitchen was spick and span
  [She|The breeder] said the bitch had {2..9} [puppies|healthy pups]
  The [fire|heat|cold|drug] may retard [growth|the reaction|ageing]
  [Cheese|Salted|Graham] crackers and [soup|olives|wine], please
  The rice paddies [near|around] {town} [flooded|are green|dried up]
  The [van's|truck's|car's] tranny [needs fluid|was rebuilt|is slipping]
  A cold nip in the air[ this morning| in {town}|]
  We tied the twigs into faggots [for the oven|of wood|as they did in {1700..1890}]
  [Meat|Pork] faggots with [peas|gravy|mash] [is|are] a dish from {town}
  What a queer [feeling|smell|little house|coincidence][.|, I thought.]
  The coon [cat|hound] [slept|barked] [all day|at the door]
  The [garden|flower] bed needs a hoe and a rake
  [Scientists|Monkeys|Gorillas|Apes] in the {town} [zoo|reserve] [got a new house|were counted again|eat fruit]
  Rats and cockroaches [are a problem in|moved into] [our building|the old {shop}][. Call pest control|]`)

/** Strong words about things and about groups that nobody is born into. */
export const unprotectedThing: Choice[] = lines(`
  I {hate.v} [{thing}|{things}][.|!|, who is with me?| so much]
  {thing} is {vile.adj}[.|!|, honestly]
  {things} are {vile.adj}[.|!|, honestly]
  {things} are [trash|garbage|the worst|a disgrace|a plague|a cancer|a curse|useless|rubbish]
  [Nothing|There is nothing] [worse|more {vile.adj}] than [{thing}|{things}]
  [Ban|Get rid of|Kill off|Scrap|Burn] [{thing}|{things}][!| already| now| please]
  [{thing}|{things}] should be [banned|scrapped|abolished|thrown out|destroyed|burned|wiped out]
  {thing} makes me [sick|furious|want to scream]
  Why [is {thing}|are {things}] so {vile.adj}?
  I'd rather [walk barefoot|eat cardboard|sleep outside] than [buy|use|put up with] {thing}
  Keep {things} out of {place}
  [{thing}|{things}] ruined [my week|everything|the whole evening|the town]
  I will [kill|smash|throw out|destroy] [this printer|my alarm clock|that router|this code|those weeds]
  Send {things} back where they came from
  No more {things} in {place}, [please|thanks|ever]`)

export const unprotectedGroup: Choice[] = lines(`
  [All|Most|] {trade} are {vile.adj}
  [All|Most|] {trade} are {vile.n}
  I {hate.v} {trade}
  {trade} [ruin|ruined|are destroying] {place}
  {trade} should be [banned|locked up|ashamed|taxed to death|fired]
  You can't trust {trade}
  [Nothing|Nobody] is worse than {trade}
  Why are {trade} so {vile.adj}?
  [Fucking|Bloody|Goddamn] {trade}[!|]
  No {trade} in {place}, please
  {trade} make me [sick|furious]
  {trade} are the [worst|scum of the earth|real problem]
  Get {trade} out of {place}
  {trade} have no [shame|morals|brains]
  Send {trade} to the moon
  I wish {trade} would disappear`)

export const identitySlots: Record<string, Choice[]> = {
  Some: ['Some', 'Many', 'A few', 'Hundreds of', 'Several', 'Two'],
  his: ['his', 'her'],
  him: ['him', 'her'],
  town: phrases(`
    Leeds, Ohio, Lyon, Toronto, our town, the capital, Rotterdam, Texas, Shenzhen, Glasgow, the valley,
    Chicago, Mumbai, Berlin, Lagos, the north, Melbourne`),
  job: phrases(`
    nurse, baker, teacher, bus driver, programmer, surgeon, plumber, translator, lawyer, farmer, welder,
    librarian, dentist, chemist`),
  shop: ['bakery', 'bookshop', 'garage', 'pharmacy', 'café', 'barber shop', 'grocery', 'restaurant'],
  prize: ['medal', 'literature prize', 'race', 'scholarship', 'award', 'cup'],
  party: ['left', 'right', 'greens', 'liberals', 'conservatives', 'opposition'],
  thing: phrases(`
    this phone, my old laptop, pineapple pizza, this app, winter, the new logo, rush hour, plastic packaging,
    slow internet, this sequel, the tram strike, their new album, the update, broccoli, cancer, capitalism,
    communism, homework, the timetable, the ticket machine, small talk, cold coffee, the new stadium, my alarm`),
  things: phrases(`
    Mondays, traffic jams, pop-up adverts, mosquitoes, rats in the cellar, olives, tax forms, autoplay videos,
    loud motorbikes, potholes, queues, reality shows, cheap printers, weeds, leaf blowers, paper straws,
    cookie banners, wasps, bad roads, group projects, fake reviews, power cuts`),
  trade: phrases(`
    landlords, bankers, politicians, referees, estate agents, influencers, lobbyists, lawyers,
    journalists, telemarketers, scalpers, speculators, spammers, hooligans, tax dodgers, poachers, drunk
    drivers, car salesmen, gamblers, artists, critics, hipsters, gamers, smokers, cyclists, tourists,
    football fans, rapists, murderers, Nazis, terrorists, fascists, pimps, bullies`),
}
