/** What people and things do in the news, in forms that no noun has and no noun is followed by as a participle. */
const PAST =
  'arose awoke beat befell bit blew bore chose crept did dove drank drove fled flew forbade forgave forgot forsook had hid knew lied mistook outran overcame overtook overthrew rang rode sang sank sat saw sewed shook slew smelt sneaked sprang stank stole strode strove struck swam threw tore trod underwent undertook understood undid withdrew woke wore wove';

/** The same, of one who does it now. */
const PRESENT =
  'affects allows avoids belongs carries contains creates deprives deserves destroys discourages does encourages endangers ensures exceeds excludes exists expires fails forbids ignores improves involves knows lacks loses meets obliges occurs owes poses prevents prohibits protects provides punishes reduces relies requires resembles restricts seeks sells sends serves solves stifles strengthens suffers undermines underpins varies violates weakens worsens';

/** The everyday verbs of every newspaper, in all forms. */
const EVERYDAY =
  "goes go went gone comes come came gets get got makes make made takes take took taken gives give gave given keeps kept remains remain remained becomes became become happens happened lies lay stands stood runs ran continues rose rise rises fell fall falls grew grow grows increased increase dropped drop jumped climbed lost lose won win left leave began begin started start ended end led lead leads cut cuts raised lowered hiked trimmed slashed froze lifted boosted slowed eased widened narrowed doubled tripled halved shrank contracted rebounded surged soared plunged tumbled slid slipped exceeded reached hit opened closed joined moved returned arrived visited signed adopted want wants wanted need needs needed seem seems seemed appear appears appeared brought held hold met sent paid spent bought sold built broke died killed killing isn't aren't wasn't weren't doesn't didn't don't won't can't couldn't wouldn't hasn't haven't hadn't";

/** Verbs that are no cue, which show where a clause has its verb: "claims the driver | fled". Apart by spaces. */
export const enCommonVerbs = `${EVERYDAY} ${PAST} ${PRESENT}`;
