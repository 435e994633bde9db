const count = String.raw`(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds of|thousands of|dozens of)`;
const words = String.raw`\s+(?:[a-z-]+\s+){0,2}`;
const pattern = (source: string): RegExp => new RegExp(String.raw`\b${source}\b`, 'i');

const research =
  /\b(?:(?<!to )stud(?:y|ies)|surveys?|surveyed|meta-analys[ei]s|experiments?|randomized|researchers?|effect sizes?)\b/i;

/** Whether a sentence or a paragraph speaks of research. */
export const isAboutResearch = (text: string): boolean => research.test(text);

/** Kinds of numbers that sound like research. Minutes, and counts of one class, are none of them. */
export const claims: Readonly<Record<string, (text: string) => boolean>> = {
  'a percentage or a decimal': (text) => /\d\s?%|\bpercent\b|\d\.\d/.test(text),
  'a share such as nine in ten': (text) => pattern(`${count} in (?:every )?${count}`).test(text),
  'a number of studies': (text) =>
    pattern(`${count}${words}(?:studies|experiments|trials|effects|comparisons|surveys|meta-analyses)`).test(
      text,
    ),
  'a number of people in a sentence about research': (text) =>
    isAboutResearch(text) &&
    [
      `${count} (?:of|out of) (?:the |every )?${count}`,
      String.raw`\d[\d,]*${words}(?:students|learners|children|teens|adults|teachers|parents|schools|districts|states|countries|households|families|homes|videos|courses)`,
    ].some((source) => pattern(source).test(text)),
};

export const claimsIn = (text: string): readonly string[] =>
  Object.keys(claims).filter((kind) => claims[kind]!(text));

const ownNumber = /\bour (?:own )?(?:arithmetic|judgment|estimate|count)\b/i;

/** Whether the text itself says that a number is ours. */
export const isOurOwn = (text: string): boolean => ownNumber.test(text);

export const sentencesOf = (paragraph: string): readonly string[] =>
  paragraph.split(/(?<=[.?!]["”’)*]*)\s+(?=["“(*<]*[A-Z\d])/);
