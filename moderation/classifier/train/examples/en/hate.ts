import { type Choice, lines } from '../../grammar.ts'
import { groups } from './groups.ts'
import { phrases } from './phrases.ts'

/** Against people for what they are. */
export const hate: Choice[] = lines(`
  {slander}
  {slander}[.|!|!!| 🤮]
  I {hate.v} {pl}[.|!| so much.| with all my heart.]
  I [really|fucking|absolutely|just] {hate.v} {pl}
  [Honestly, |Sorry but |Let's face it, |Not gonna lie, |]{pl} are {vile.adj}[ and {vile.adj}|]
  {pl} are {vile.n}[, full stop|, end of story|, always have been| and everyone knows it|]
  {pl} are the [worst|lowest of the low|scum of the earth|biggest problem we have]
  [There is nothing|Nothing is] [worse|more {vile.adj}|more revolting] than {pl}
  [Every|Each] [single|last|] {sg} [I have met|I know|out there] is {vile.adj}
  You can't trust a {sg}[, ever|. They all lie| with anything]
  [God|Christ|Ugh], {pl} make me [sick|want to vomit|want to puke|furious]
  The [sight|smell|sound] of {pl} [makes me sick|turns my stomach|disgusts me]
  [Get|Keep] {pl} out of {place}[!|. Now.|]
  {pl} have no [place|business|right to be] in {place}
  [Send|Ship|Throw] [all|] {pl} back [to where they crawled out of|where they belong|on the first boat]
  We should [ban|deport|expel|get rid of] [all|] {pl}[ from {place}|]
  [Deport|Sterilise|Ban|Castrate] [all|every last one of the|] {pl}
  {place} was [better|cleaner|safer|nicer] before {pl} [came|showed up|took over|moved in]
  {pl} are [taking over|destroying|ruining|polluting|infesting] {place}
  {pl} [breed like rats|live like animals|stink|only know how to steal|live off our taxes|control the banks]
  No {sg} should [ever|] be allowed to [vote|teach|drive|hold office|raise children|work here]
  {pl} shouldn't be [allowed near children|allowed to marry|given jobs|treated like humans]
  {pl} will never be [real|proper|decent|equal to us|one of us|worth anything|normal]
  {pl} are not [human|people|normal|natural|equal]. [They're {vile.n}.|They are {vile.adj}.|]
  I'd [rather|sooner] [live next to rats|eat glass|die|shake hands with a dog] than [live near|work with|talk to] {pl}
  [Why are|How come] {pl} [are|always|] so {vile.adj}[?|??]
  Who [let|invited] [all these|these|those] [{vile.adj}|fucking|damn] {pl} in[to {place}|]?
  Is there anything [more {vile.adj}|worse|lower] than {pl}? I [think not|doubt it]
  Isn't it [obvious|clear] [by now|] that {pl} are {vile.adj}?
  Am I the only one who thinks {pl} are {vile.n}?
  [Fucking|Bloody|Goddamn] {pl}[!|, I {hate.v} them|, always causing trouble| ruined {place}]
  Fuck [all|] {pl}[!|, seriously| and everyone who defends them|]
  {pl} are [full of shit|fucking {vile.n}|a bunch of {vile.adj} bastards|{vile.adj} as fuck]
  I saw [some|a few|a group of] {pl} [at the station|in town|on my street] [today|again]. [What|Such] {vile.n}.
  {pl} are everywhere [now|these days]. [They disgust me|They are {vile.n}|I {hate.v} them|They should all go]
  My [boss|landlord|neighbour|teacher] is a {sg}. [They're all {vile.adj}|Of course he cheats, it's in their blood|Typical {vile.n}]
  You {vile.adj} {adj} [pig|bitch|bastard|animal|freak|rat|dog|piece of trash|piece of shit]
  You [are|'re] [just|nothing but|only] [a|another] {vile.adj} {sg}[, know your place|]
  You're a {sg}, so [of course you lie|nobody wants you here|shut up|you must be {vile.adj}|go home]
  Go back to [your own country|the kitchen|the jungle|the desert|your cave|the zoo], {adj} {person}
  [Shut up|Get lost|Crawl back], you {adj} [scum|freak|trash|bitch|vermin]
  That {adj} {person} [looks|acts|smells] like [an animal|a monkey|a pig|dirt|vermin], [they all do|as usual for them|no surprise]
  What do you expect from a {sg}? They are [all|born] {vile.n}
  Typical {adj} {person}: {vile.adj} and {vile.adj}
  {slur}[!| are {vile.adj}| are {vile.n}| out| everywhere| ruin everything]
  I {hate.v} {slur}
  You [{vile.adj}|fucking|dumb|little|] {slur.sg}
  [Look at|Listen to] that {slur.sg}[. Disgusting|, what {vile.n}|!]
  No {slur} [allowed|wanted|in {place}], [thanks|please|ever]
  Another {slur.sg} [whining|begging|complaining|in the news]
  Being {adj} is [a sickness|a mental illness|a sin and a crime|unnatural|disgusting|a choice for degenerates]
  [Women|Girls|Females] belong [in the kitchen|on their knees|at home, silent]
  [Women|Girls] are [too emotional to lead|only good for one thing|all gold diggers|property|dumber than men]
  [Islam|Judaism|Hinduism] is a [cancer|disease|death cult], and {pl} are {vile.n}
  If you are {adj}, [you are {vile.adj}|I despise you|don't come near me|you don't deserve rights]
  The world would be [better|cleaner|happier] [off|] without {pl}
  {pl}[, {pl}|] and {pl}: all {vile.n}
  Nobody [wants|likes|needs] {pl} [here|in {place}|around]. [They're {vile.adj}|Go away|Leave]
  [Never|Don't] [hire|marry|trust|help|rent to] a {sg}. [They're all {vile.adj}|You will regret it]
  I refuse to [be served by|sit beside|work for|be treated by] a {sg}[, they are {vile.adj}|. Disgusting people]
  As if a {sg} could [ever|] [do that job|understand science|be honest|win without cheating]
  [When|Once] {pl} move in, [crime|filth|disease] follows
  {adj} people are {vile.adj}
  {adj} culture is {vile.adj}[ and {vile.adj}|] and so are the people
  [I have nothing against|Nothing personal against] {pl} but they are {vile.n}
  It is [a fact|science|just true] that {pl} are [less intelligent|{vile.adj}|inferior|more violent] than [us|normal people]
  {pl} are [lesser|second-class|defective|broken] [people|humans|creatures][ and should be treated like it|]
  [They say|People say] we should respect {pl}. [I don't|Never|Why? They are {vile.n}]
  [Sometimes|Often] I [wish|pray] [all|] {pl} would [disappear|vanish|just go away|stop existing]
  [How|Why] can anyone [love|marry|trust|respect|defend] [a {sg}|{pl}][?|? Disgusting|? They are {vile.n}]
  [Whoever|Anyone who] [marries|hires|defends|helps] [a {sg}|{pl}] is [sick|a traitor|as {vile.adj} as they are]
  {pl} [bring|spread|cause|carry] [nothing but|only] [crime|disease|filth|trouble|misery]
  {pl} [lack|have no] [brains|morals|honour|culture|souls|manners|intelligence]
  {pl} [act|behave|live|think|smell] like [animals|apes|pigs|children|savages]
  It [sickens|disgusts|angers] me [to see|when I see|that there are] {pl} [in {place}|on TV|walking around freely]
  I [would|'d] never [eat with|sit next to|hire|date|shake hands with] [a {sg}|{pl}][, they're {vile.adj}|. {vile.n}|]
  [One day|Soon|At last] {place} will be [rid of|free of|clean of] {pl}
  [Keep|Lock|Put] {pl} [in cages|behind a fence|in camps|away from us|where they belong]
  [You|All you] {pl} are [the same: {vile.adj}|{vile.n}|a disgrace|not welcome here|{vile.adj} and {vile.adj}]
  [As|For|Being] a {sg}, [he|she|you] [can't help being {vile.adj}|is bound to steal|is {vile.adj} by nature]
  My [problem|issue] with {pl}? They are [{vile.adj}|{vile.n}|everywhere]
  {pl} [only|just] [want|take|live for] [our money|our women|handouts|to breed|attention|to replace us]
  [Thanks|Thank you] to {pl} [{place} is a dump|we have no jobs|nothing is safe|the school is ruined]
  The [trouble|problem|truth] is that {pl} [exist|are {vile.adj}|are {vile.n}|get away with everything]
  {pl} [are|remain] the [enemy|enemy within|real problem|root of all this]
  [So|Too] many {pl} [in {place}|around here] [lately|these days], [it's disgusting|I feel sick|like an infestation]
  If I [was|were] born [a {sg}|{adj}] I'd [kill myself|hide|be ashamed|jump off a bridge]
  [Imagine|Picture] [being|raising|kissing] a {sg}. [Gross|Yuck|I'd rather die|Disgusting]
  {pl} [deserve|get|earn] [no|zero] [respect|sympathy|help|rights|mercy][. They're {vile.n}|]
  [Calling|Treating] {pl} [people|human|equal] is [a joke|an insult to real people|a stretch]
  That {sg} [should be ashamed of existing|is an insult to {place}|is {vile.adj}, like all of them|needs to go back]
  [Look|Have a look] at how {pl} [live|dress|eat|talk]. [Animals|Filth|So {vile.adj}|No shame]
  [I won't|Don't] apologise for [hating|despising|saying I hate] {pl}
  Some [races|people|groups] are just [inferior|{vile.adj}], like {pl}
  {pl} [always|constantly|never stop] [whine|lie|steal|cheat|complain][, it is in their nature|, {vile.n}|]
  [Women|Girls|Females] [should|must|need to] [obey|shut up|stay home|know their place|serve men]`)

/** Calls for harm against people for what they are, or threats of it. */
export const groupThreat: Choice[] = lines(`
  {pl} should [all|] be {harmed}
  [Somebody|Someone|We] should {harm} [all|] {pl}
  [All|Every last one of the] {pl} [must|need to|deserve to] [die|be wiped out|be {harmed}]
  {harm} [all|every one of] the {pl}[!|]
  I [want|am going|'m going] to {harm} [a|the next|some] {sg}[ today| tonight|]
  I'll {harm} [the next|every|any] {sg} [I see|who comes near me|in my street]
  We will [hunt down|round up|burn out|{harm}] [the|all|] {pl}[ one by one|, just wait|]
  If a {sg} [moves in|talks to me|touches my kid], I [will|swear I'll] {harm} them
  Next time I see {pl}, [I'm bringing a bat|there will be blood|I'll run them over]
  [Gas|Hang|Shoot|Burn|Lynch] the {pl}[!| already|]
  [Gas|Hang|Shoot|Burn|Lynch] [the|all|those] {slur}
  {slur} should be {harmed}
  {pl} [had better|better] watch [out|their backs]. [We're coming|Their time is coming|We know where they pray]
  The only good {sg} is a dead [one|{sg}]
  Someone ought to [set fire to|bomb|blow up] [their mosque|their synagogue|their shelter|that refugee home|their club]
  You {adj} [scum|freak|bitch], I [will|'ll] {harm} you
  It's time to [exterminate|wipe out|eliminate|put down] {pl}[ for good|]
  One day {pl} will [hang|pay in blood|be finished off], and I'll [help|cheer|be there]
  [Someone|We] [needs to|must|ought to] teach {pl} a lesson [with fists|with a bat|they won't survive]
  {pl} [must|will] [pay|bleed|suffer|die][ for this|, mark my words|]
  I [dream|fantasise] [of|about] {pl} being {harmed}
  I [hope|wish] [all|every last one of the] {pl} [die|get {harmed}|rot|burn][ soon|]
  [Round up|Line up|Wipe out|Burn] [all|] [the|] {pl}
  It's [ok|fine|right|our duty] to {harm} {pl}
  You {slur.sg}, [I'll|we will] {harm} you`)

export const hateSlots: Record<string, Choice[]> = {
  ...groups,
  harm: phrases(`
    kill, shoot, stab, beat up, hang, burn, strangle, bomb, lynch, rape, drown, smash, hurt, run over,
    behead, poison`),
  harmed: phrases(`
    killed, shot, hanged, burned alive, exterminated, gassed, put down like dogs, beaten up, wiped out,
    stoned, castrated, lined up and shot, thrown off a roof, executed, drowned, punished with death`),
}
