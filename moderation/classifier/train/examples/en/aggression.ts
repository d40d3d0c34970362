import { type Choice, lines } from '../../grammar.ts'
import { phrases } from './phrases.ts'

/** Threats at the reader or someone named, said outright, as a rule, or between the lines. */
export const threats: Choice[] = lines(`
  I [will|am going to|'m gonna|swear I'll] {harm} [you|him|her|them all|that {worker}][.|!| and your {kin}| tonight| one day]
  I'll {harm} you [if I ever see you|when you least expect it|in front of your {kin}|with my own hands]
  [You|He|She|They] [deserve|deserves] to [die|be {harmed}|rot|suffer]
  [You|He|She|They] should be {harmed}[.|!| for this| for writing that]
  Someone should {harm} [you|him|her|that {worker}][ already|, honestly|]
  [People|Idiots] like you should be {harmed}
  I know where [you live|you park|your {kin} goes to school|you work][. {shame}|, remember that| and I'm coming]
  [Nice|Lovely] [house|car|family|daughter] you have[.|...] {shame}
  It would be a [shame|pity] if [something happened to your {kin}|your house caught fire|your brakes failed|you had an accident]
  [Watch|You'd better watch] your back[, {worker}|. Seriously|]
  [You|He|She] won't [live to see|make it to|reach] [Christmas|next week|the election|morning]
  [Say|Write|Post] that again and [I'll {harm} you|you're dead|you will bleed|I break your jaw]
  I hope [you|he|she|they|your {kin}] [die|get cancer|get {harmed}|burn to death|choke on it|never wake up]
  [Just|] [die|go die|drop dead|kill yourself|hang yourself|jump off a bridge|drink bleach][ already|, nobody would miss you|, {worker}|]
  [Do|Do us] [the world|all] a favour and [kill yourself|jump off a roof|drink bleach|end it]
  Your [days|hours] are numbered[.|, {worker}.| and you know it.]
  [We|I] will find [you|him|her] and [{harm}|finish] [you|him|her]
  [We're|I'm|They are] coming for [you|your {kin}|that {worker}][. {shame}|, be ready|]
  [Tell me|Give me] [your address|where you live] and I'll {harm} you
  There's a [bullet|rope|grave|noose] [with your name on it|waiting for you|ready for that {worker}]
  [Bring back the guillotine|Build the gallows] [for|, start with] [you|that {worker}|them all]
  Next time [I|we] meet, [you won't walk away|bring a doctor|only one of us leaves|I'll bring a {weapon}]
  I have a {weapon} and [I'm not afraid to use it on you|your name is on it|I know your street]
  [You'll|You will] [pay|bleed|regret this] [with your life|for this, I promise|when I get to you]
  Accidents happen, {worker}. [Sleep well|Mind the stairs|Check your brakes]
  I want to [see|watch] [you|him|her|them] [hang|burn|bleed|die slowly|beg for mercy]
  Put a bullet in [his|her|your|their] head[.|!| and be done with it]
  [Hang|Shoot|Burn|Behead] [him|her|them all|the {worker}|the traitors][!| now|]
  [His|Her|Your] {kin} should be {harmed}
  If [they|the council|that {worker}] [close the road|raises the tax|win], I'll [burn it down|bring my {weapon}|blow up the office]`)

/** Words of killing that threaten nobody: idioms, crime in the news, games, tools. */
export const harmlessViolence: Choice[] = lines(`
  This will kill [the market|our exports|demand|the startup|jobs in {town}|small shops|innovation]
  [I'd|I would] kill for [a coffee|a day off|that view|a decent sandwich|a seat on this train]
  My [feet|back|knees|shoes] [are|is] killing me
  [She|He|They|The band] [killed|absolutely killed|slayed|destroyed] it [on stage|last night|in {town}]
  [Shoot|Drop] me [an email|a message|a line] [tomorrow|when you know|]
  I [bombed|completely bombed] [the exam|my driving test|the interview]
  I'm [dead|dying|dying of laughter|dead tired][ 😂| 💀|, best comment today|]
  This heat is killing [me|my tomatoes|the grass]
  The [suspense|wait|boredom] is killing me
  [Kill|Stop] the [process|engine|lights|tab] [and restart|before you update|first]
  [We|They|The home side] [got slaughtered|were destroyed|got hammered|took a beating] [five nil|in the second half|by {town}]
  [Stab|Cut|Slice|Beat|Smash|Crush] the [potatoes|garlic|eggs|avocado|lemongrass] [and add salt|with a fork|before frying]
  The [film|photographer] shot [the scene|the whole thing|{20..90} rolls] in {town}
  [He|She] shot [a birdie|his best round|three goals|{20..40} points] [on Sunday|in {town}]
  [That|This] [joke|song|dessert|dress] is to die for
  Over my dead body will I [buy|eat|watch] that [thing|again]
  If looks could kill[...|, ha|, the waiter would be gone]
  I [could|was about to] strangle [this printer|my alarm clock|whoever designed this form]
  Police [arrested|charged|are looking for] a man who [stabbed|shot|beat|threatened to kill] [a {worker}|two people|his neighbour] in {town}
  [Two|Three|{4..30}] people were [killed|shot|stabbed|injured] in {town} [on Monday|last night|, police say]
  [He|She] was [sentenced|jailed] for [murder|manslaughter|rape|threatening to kill a {worker}]
  The [victim|woman|student] was [raped|beaten|strangled|shot] [in {town}|by her ex], [the court heard|how awful|may she find peace]
  The [earthquake|flood|bomb|virus|war] killed [{20..900} people|thousands|a family in {town}]
  Smoking kills [more people than crashes|{2..9} million people a year|slowly]
  The [bomb|blast|fire] [destroyed|damaged] [a school|the market|two houses] in {town}
  I [was|am] afraid they would {harm} [me|him|us]. [We called the police|It was terrifying|Nobody came]
  My [ex|neighbour|father] threatened to {harm} [me|my mother|us] and [the police did nothing|I moved away|he was jailed]
  Nobody should [be {harmed}|die] [for an opinion|for a tweet|at work]
  I [don't|do not|never] want [anyone|anybody|you|them] to [die|get hurt|be {harmed}]
  [We|I] won't {harm} [anyone|you|a fly], [don't worry|calm down|promise]
  [The death penalty|Execution] [is|was] [wrong|abolished here in {1950..1990}|still legal in some states]
  In the game you [kill|shoot|stab|burn] [zombies|the dragon|the boss|orcs] [with a bow|for points|in level {2..30}]
  How do I kill [weeds|moss|mould|aphids|a frozen process] [without poison|for good|on Linux]?
  [Farmers|Hunters] shot [{2..90} boars|a wolf|the sick deer] [last winter|near {town}]
  [You|He] should be [ashamed|fired|fined|sued|more careful|given a medal]
  I know where [you are coming from|that shop is|you got that number]
  [Watch|Mind] [your step|the gap|the weather]
  I will find [you a seat|the article|out who wrote it] and [send it|call you|post it here]
  I'm coming for [dinner|the concert|that last slice of cake]`)

export const insults: Choice[] = lines(`
  [You|You really|Man, you] are [a|such a|the biggest|one|a complete] {fool}[.|!|, {worker}|]
  You're [{dumb}|so {dumb}|too {dumb} to breathe|as {dumb} as a brick|{dumb} and {dumb}]
  [What|Such] [a|an absolute|a total|a pathetic|a {dumb}] {fool}[.|!| you are| he is| she is]
  [He|She|That {worker}|The author|Your mother|This clown] is [a {fool}|{dumb}|a {dumb} {fool}|the dumbest person alive]
  [Shut up|Shut your mouth|Zip it|Get lost|Piss off|Go away], [you|] [{fool}|{dumb} {fool}][.|!|]
  [Only|Just|] a [{fool}|{dumb} {fool}] [would|could] [write|believe|vote for|defend] [this|that]
  [Are you|Is he|Is she|Is the author] [really|always|] [this|that|so] [{dumb}|stupid], or [is it an act|just pretending|drunk]?
  [You people|You all|These commenters|The readers here] are [a bunch of {fool}s|{dumb}|all {fool}s|beyond {dumb}]
  Look at [this|that|the] {fool}[ in the photo| on stage|!|, thinks he is clever| writing essays]
  [Your|His|Her] [brain|IQ|face|mother] is [{dumb}|smaller than a pea|a joke|the size of a walnut|below room temperature]
  [Nobody|No one] [likes|cares about|asked] you, {fool}
  You have the [brain|intellect|charm|face] of a [potato|slug|wet sock|rotting fish|toad]
  [I bet|Everyone knows|It shows that] you're [a {fool}|a {dumb} virgin|living in your mum's basement|uneducated]
  [Typical|Another|Nice try,] {fool}[.|!| with a keyboard| comment|, go back to bed]
  Get a [life|brain|job|clue|mirror], [you|] {fool}
  [Learn to read|Learn to think|Try thinking|Take your pills|Stop drinking], {fool}
  [Coming|This] from a {dumb} {fool} like [you|him|her][, I'm not surprised|, ha|]
  I [have never met|rarely see|can't believe] such a {dumb} {fool}
  [How|Why] are you so {dumb}?
  You [{dumb}|ugly|fat|miserable|sad little] [{fool}|pig|cow|toad|rat|worm|troll]
  [You|He|She] [can't|could not] [think|read|count|find a door] [to save your life|without help|], [{fool}|what a {fool}]
  [You make me sick|You disgust me|I pity you|I despise you][, {fool}|. {dumb}, through and through|]
  [The|This] {worker} is a [fat|ugly|lying|corrupt|greedy|{dumb}] [pig|bastard|cow|{fool}]
  {fool}[!|.|s!|, the lot of you]
  [Grow up|Wake up|Go home|Keep crying], {fool}
  [Do|Did] your [parents|teachers] [know|weep because] you are [a {fool}|this {dumb}]?`)

/** Sharp words about what someone says, does or decides, with the person left in peace. */
export const criticism: Choice[] = lines(`
  [That|This] is a [weak|bad|terrible|lazy|stupid|dishonest|ridiculous] [argument|plan|headline|idea|policy|comparison][.|, and here is why.| and it will fail.]
  I [strongly|completely|fully|] disagree [with you|with the author|with this|]. [The figures say otherwise|Look at {town}|Read page {2..90}]
  You are [wrong|mistaken|right|missing the point|confusing two things][.| about the tax.| here, I think.| on this, sorry.]
  The [article|report|author|minister] [ignores|overlooks|misses|gets wrong] [the cost|the history|half the facts|inflation|what happened in {town}]
  [Sorry, but|With respect,|Honestly,] your [claim|math|reading|logic|conclusion] [makes no sense|doesn't add up|is wrong|is far-fetched]
  [What|Such] a [stupid|dumb|silly|terrible] [rule|decision|law|penalty|design|idea][!|.| from the council]
  The [government|council|board|ministry] [failed|lied to us|wasted our money|acted too late|must resign]
  I [don't|can't|cannot] [believe|understand|accept] [this decision|that excuse|how they voted]
  [Who|Which committee] [approved|thought of|paid for] this [nonsense|mess|disaster|waste]?
  The [minister|mayor|coach|CEO] should [resign|apologise|explain the numbers|be replaced|answer the question]
  This [policy|law|plan] is [a disaster|a joke|rubbish|a failure|unfair|cruel to tenants|bad for {town}]
  [Worst|Weakest|Laziest] [article|match|budget|season] [in years|I have read here|so far]
  [Your|The] argument is [stupid|nonsense|circular|weak], [not you|but I like the question|and the data show it]
  [He|She] [played|spoke|led] [badly|poorly|terribly] [yesterday|in the second half|all year], [it happens|time for a change]
  [I felt|I was] [like an idiot|stupid|such a fool|so dumb] [for believing it|when I missed the train|after paying twice]
  [My|The] [dumb|stupid|silly] [phone|cat|mistake|car] [again|made me laugh|cost me {20..90} euros]
  [Don't|Please don't|Stop] call[ing|] [me|him|her|people|each other] [an idiot|a {fool}|stupid|names]
  [He|She|They] called me [an idiot|a {fool}|stupid|ugly], [and I cried|but I don't care|so I left|how rude]
  [Nobody|No one] here is [stupid|an idiot|a fool], [we just disagree|relax|let's stay civil]
  You are not [stupid|an idiot|a loser|ugly][, don't listen to them|, you made a mistake|. Be kind to yourself|]
  Is it [stupid|silly|naive|wrong] to [hope|ask|buy bonds|move to {town}] [now|at my age|]?
  [Calling|To call] people [idiots|stupid|clowns] [helps nobody|won't convince them|is not an argument]
  The [idiot's|fool's|dummy's] guide to [taxes|gardening|chips] [sold well|is on my shelf]
  [The|This] budget is [bloated|idiotic|insane], cut [it|roads|travel]
  [Crazy|Insane|Ridiculous|Sick] [prices|weather|goal|deal][!|, wow| this week| in {town}]
  I am [angry|furious|disappointed|sick of this], [and so are my neighbours|but I'll vote|the bus never comes]
  [Another|Yet another] [tax|delay|excuse|U-turn]. [I give up|Shameful|Unbelievable|When will it end]
  You [forgot|misread|skipped] [a zero|the second table|the footnote], [the total is {20..900}|check again|happens to me too]`)

/** Rude words with nobody at the end of them. */
export const harmlessProfanity: Choice[] = lines(`
  [Holy shit|Holy fuck|Fuck yes|Hell yeah|Damn|Fuck me|No shit], [what a goal|that was close|it works|we won|I passed|what a view]!
  [This|That] [song|goal|view|pizza|book] is [fucking|so fucking|damn|bloody] [great|brilliant|good|beautiful|amazing]
  I [fucking|bloody] [love|miss|need] [this band|summer|that city|coffee|my job|you guys|weekends]
  [Fuck|Damn|Shit], [I forgot my keys|it's raining again|I missed the bus|my phone died|is it Monday already|that hurts]
  [It's|It is] [fucking|bloody|damn] [cold|hot|late|Monday|raining] [today|again|in {town}|]
  [What|Where|How] the [fuck|hell] [is going on|happened to the weather|did I park|does this button do|was that ending]?
  [My|The] [car|laptop|back|knee] is [fucked|shit|buggered][ again| since Monday|, can anyone help?|]
  [Shit|Crap] happens[.|, on to the next one.|, we learn.]
  I [don't give a|couldn't give a] [shit|fuck|damn] about [football|the weather|celebrities|the logo]
  [Working|Running|Studying] my ass off [for this|since May|to pay rent], [finally done|wish me luck|worth it]
  So [fucking|damn] [proud|happy|tired|grateful] [right now|today|of the team|for you all]
  The [food|service|ending|sound] was [shit|crap|shite|piss poor], [the rest was fine|never again|sadly]
  Oh [shit|fuck|crap][, thanks for the reminder|, you're right|, I see it now|]
  [Best|Funniest] [fucking|damn] [thing|comment|day] [ever|I've read today|of my life]!`)

export const aggressionSlots: Record<string, Choice[]> = {
  kin: ['wife', 'kids', 'daughter', 'son', 'family', 'mother', 'dog', 'parents', 'sister'],
  weapon: ['gun', 'knife', 'bat', 'rifle', 'hammer', 'machete'],
  shame: lines(`
    Sleep well.
    Would be a shame.
    Be careful.
    Don't be surprised.
    Tick tock.
    Just saying.`),
  worker: phrases(`
    journalist, reporter, mayor, minister, judge, editor, moderator, councillor, referee, teacher,
    senator, doctor, coach, landlord, professor, politician, columnist`),
  fool: phrases(`
    idiot, moron, imbecile, fool, clown, loser, twat, dumbass, halfwit, cretin, jerk, asshole, dickhead,
    wanker, prick, bastard, douchebag, buffoon, simpleton, dimwit, nitwit, scumbag, coward, liar, troll,
    bitch, snowflake, parasite, hypocrite, muppet, nobody, piece of shit, waste of space, sheep,
    bootlicker`),
  dumb: phrases(`
    stupid, dumb, pathetic, brainless, clueless, ignorant, thick, dense, moronic, idiotic, braindead,
    useless, worthless, disgusting, ugly, gullible, spineless, hopeless, retarded, deluded, repulsive,
    sick in the head`),
}
