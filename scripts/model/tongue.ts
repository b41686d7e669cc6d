/**
 * Words that hold sentences together, by language: few, and in nearly every sentence. Which language a passage is in is told
 * from them alone, so names and borrowed words do not count. Libraries that go by letters know no Welsh or Somali, or take
 * short English for something else.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is you that it he was for on are as with his they at be this have from or had by not but what all
    were we when your can said there an each which she do how their if will up about out many then them these so some her
    would make him into has two more no way could than been who its now my did get may any our must should after before
    because where also while very whose does am us why`,
  cy: `y yr yn ac i ei ar am gan ond neu wedi mae oedd yw sydd bod fod nid dim chi eich ni eu hyn hynny hwn hon sy gyda at
    wrth dros dan rhwng heb fel pan sut beth pwy lle gallwch allwch gallu rhaid byddwch bydd yna dyma chwi mewn os nad na
    maen maent rydych ydych oes ddim hefyd iawn eisiau cael bob rhai unrhyw iddo iddi iddynt atoch amdanoch drwy ynghylch`,
  pl: `i w na z do nie się że jest to o jak po za od przez co czy dla ale lub oraz który która które być są może twoje twój
    ich jego jej go mi pan pani jeśli gdy kiedy już tylko także więc tym tego tej te ten ta ma można możesz masz przy bez
    pod nad przed między tak aby żeby kto gdzie ty ciebie tobie sobie był była było będzie mają musi jeżeli albo
    twoją twojej twojego ona oni mogą proszę nas`,
  ro: `și si în este nu la cu de pe pentru că ca să din sau dar mai care sunt o un fi au ai ar a al ale ei lor lui dacă când
    unde cum ce cine prin fără între după până aceasta acest această aceste acești puteți aveți dumneavoastră vă va vor poate
    trebuie fost era sunteți asupra despre însă deci doar foarte toate orice nici`,
  so: `waa iyo ka ku u la oo in ah ayaa waxaa waxay wuxuu uu ay aad kuu leh kala si soo wax haddii ama aan mid kasta qof loo
    lagu laga lahaa isku marka sida isaga iyada kale badan jira yahay tahay waxa kuwa inuu inay inaad ugu adiga karaa kartaa
    karto doono ayay ayuu maxaa maxay kama kuma lama uma waxaad waxaan dhammaan dhan xaq iyaga iyo annaga idinka adigu ee`,
  fr: `le la les de des du et en un une est que qui dans pour pas sur vous nous il elle ils elles ce cette ces au aux avec ne se
    sont par plus votre vos notre nos ou mais si leur leurs son sa ses être avoir a été ont peut pouvez avez êtes comme tout
    tous toute sans sous entre après avant chez aussi très même où quand donc car je tu mon ma mes`,
  de: `der die das und in zu den ist nicht von mit sich auf für im dem ein eine einen einer eines sie es an werden aus er hat dass
    auch bei nach wird wie oder aber vor zur zum über wenn noch nur kann können haben ihr ihre ihrer ihren ihnen sind war durch
    man wir uns unser mein dein kein keine als um am vom ob weil wer wo was ich du dieser diese dieses müssen darf`,
  es: `a el la los las de del y en que es un una por para con no se su sus al lo como más pero o si está están son ha han puede
    pueden usted ustedes le les este esta estos estas ese esa cuando donde quien muy sin sobre entre hasta desde porque también
    ser hay fue era tiene tienen debe cada todo todos toda todas nos nuestro mi tu yo qué cómo`,
  it: `il lo la i gli le di del della dei delle dello degli e è in che un una uno per con non si da dal dalla al alla ai alle nel
    nella sono su sul sulla come ma o se anche più questo questa questi queste ha hanno può possono suo sua suoi sue lei loro
    essere stato quando dove chi cosa ogni tutti tutto tutte senza tra fra dopo prima perché deve ci vi mi ti noi voi`,
  pt: `o a os as de do da dos das e em no na nos nas que é um uma por para com não se seu sua seus suas ao aos à às como mais mas
    ou está estão são foi pode podem você vocês lhe este esta isto esse essa isso quando onde quem muito sem sobre entre até
    desde porque também ser há tem têm deve cada todo todos toda todas pelo pela pelos pelas meu minha ele ela eles`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er die ook als maar om bij of uit naar dan door over ze hij zij wij
    we u uw je jij jouw ik mijn hun hen haar heeft hebben had was worden wordt werd kan kunnen kunt moet moeten mag wel nog al
    geen deze dit wat wie waar wanneer hoe omdat tot tegen tussen na onder zonder zou zullen zult bent`,
  tr: `ve bir bu için ile de da olarak olan çok daha ne gibi kadar sonra ama veya ya en her var yok değil ise ki mi mı mu mü siz
    sizin biz ben onun o şu şey tüm bütün önce göre karşı olduğu olur oldu olabilir eğer hangi nasıl neden nerede kim size
    sizi bize ancak ayrıca üzere tarafından`,
};

/** Letters that hardly any other of these languages has. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  cy: /[ŵŷ]/u,
  pl: /[łąęśźżńć]/u,
  ro: /[șțăşţ]/u,
  de: /ß/u,
  es: /ñ/u,
  pt: /[ãõ]/u,
  tr: /[ığş]/u,
};

/** Languages of one script that are told apart by letters which the others lack. */
const BY_LETTERS: readonly { readonly language: string; readonly has: RegExp; readonly lacks: RegExp }[] = [
  { language: 'ur', has: /[ٹڈڑںےھہ]/gu, lacks: /[ةكيىټډړښځڄڏڳڱ]/u },
  { language: 'ar', has: /[ةكيىأإ]/gu, lacks: /[ٹڈڑںےھہیکگچپژڤۆێەڵ]/u },
  { language: 'fa', has: /[پچژگکی]/gu, lacks: /[ٹڈڑںےھہةكيىټډړښۆێەڵ]/u },
  { language: 'uk', has: /[іїєґ]/giu, lacks: /[ыэъёўјљњћђџѓќ]/iu },
  { language: 'ru', has: /[ыэ]/giu, lacks: /[іїєґўјәғқңөұү]/iu },
];

const LANGUAGES = Object.keys(SMALL_WORDS);

/** Which languages have a small word. */
const TONGUES_OF = new Map<string, string[]>();
for (const language of LANGUAGES) {
  for (const word of new Set(SMALL_WORDS[language]?.split(/\s+/u)))
    TONGUES_OF.set(word, [...(TONGUES_OF.get(word) ?? []), language]);
}

/** Fewer words than these may be a title or a saying. */
const FEWEST_WORDS = 6;

/** So many words with letters of a language tell it where none of its small words is met. */
const FEWEST_SPELLED = 5;

/** So many different small words must be met. */
const FEWEST_SMALL = 3;

/** Whether we can tell this language, named by its short tag, from its words. */
export function isTongue(language: string): boolean {
  return language in SMALL_WORDS || BY_LETTERS.some((one) => one.language === language);
}

/** Whether a word holds sentences together in some language that is written in Latin letters. */
export function isSmallWord(word: string): boolean {
  return TONGUES_OF.has(word);
}

/** A page is asked twice: as a whole, and passage by passage. */
const told = new Map<string, string | undefined>();

/**
 * The language of a passage, as a short tag such as `pl`. Undefined where it can’t be told for sure: too few
 * words, too few small ones, or another language that fits nearly as well. Words with a capital are left out, as names.
 */
export function tongueOf(text: string): string | undefined {
  if (!told.has(text)) told.set(text, bySmallWords(text) ?? byLetters(text));
  return told.get(text);
}

/** Arabic, Urdu and Persian, and Ukrainian and Russian, from their letters. */
function byLetters(text: string): string | undefined {
  if (!/[\p{sc=Arab}\p{sc=Cyrl}]/u.test(text)) return undefined;
  const words = text.match(/[\p{sc=Arab}\p{sc=Cyrl}]{2,}/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  return BY_LETTERS.find(({ has, lacks }) => !lacks.test(text) && (text.match(has)?.length ?? 0) >= 2)
    ?.language;
}

function bySmallWords(text: string): string | undefined {
  const words = text.match(/(?<![\p{L}\p{M}\p{N}@./’'-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}@/])/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const hits = new Map<string, { count: number; small: Set<string> }>();
  const hit = (language: string, word: string, weight: number) => {
    const one = hits.get(language) ?? { count: 0, small: new Set() };
    one.count += weight;
    one.small.add(word);
    hits.set(language, one);
  };
  for (const word of words) {
    const small = TONGUES_OF.get(word) ?? [];
    for (const language of small) hit(language, word, 1);
    if (small.length > 0 || !/[^a-z]/u.test(word)) continue;
    for (const language in LETTERS) if (LETTERS[language]?.test(word)) hit(language, word, 0.75);
  }
  const [best, second] = [...hits].sort(([, a], [, b]) => b.count - a.count);
  if (!best) return undefined;
  const [language, { count, small }] = best;
  const held = [...small].filter((word) => TONGUES_OF.get(word)?.includes(language)).length;
  // Dishes and streets have foreign letters too, where no sentence is.
  if (held === 0 && small.size < FEWEST_SPELLED) return undefined;
  if (small.size < FEWEST_SMALL || count < words.length * 0.22) return undefined;
  // Related languages share their smallest words, so being ahead by one is nothing.
  return count >= 1.6 * (second?.[1].count ?? 0) && count - (second?.[1].count ?? 0) >= 2
    ? language
    : undefined;
}
