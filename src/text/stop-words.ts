/** Function words: they hold a sentence together and say nothing of its subject. Our own list. */
import { primaryLanguage } from './language.js';

const english = `
  a an the
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
  it its itself we us our ours ourselves they them their theirs themselves one ones oneself
  this that these those who whom whose which what where when why how
  whoever whatever whichever wherever whenever however
  and or but nor so yet if unless because although though while whereas whether since until as than
  about above across after against along among around at before behind below beneath beside besides
  between beyond by despite down during except for from in inside into near of off on onto out outside
  over past per through throughout till to toward towards under up upon via with within without
  am is are was were be been being have has had having do does did doing done
  can could may might must shall should will would ought
  no not none never neither either both each every all any some such same other others another
  few fewer less more most much many own only just even also too very quite rather almost enough
  here there then now again ever always often once still already thus hence
  everybody everyone everything somebody someone something anybody anyone anything nobody nothing
  i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll
  we're we've we'd we'll they're they've they'd they'll that's there's here's what's who's where's how's
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't cannot couldn't mayn't
  mightn't mustn't shan't shouldn't won't wouldn't ain't let's
`;

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(english.trim().split(/\s+/))],
]);
const none: ReadonlySet<string> = new Set();

/** The function words of a language, folded; none where we have no list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  return lists.get(primaryLanguage(language)) ?? none;
}
