import { reachWords, rowWords, studentsWords } from './rowWords.ts';
import type { ClassData } from '#catalog/loadClassData.ts';
import { reachChannels, type ClassProfile } from '#domain/classroom/classProfile.ts';
import { reachOf, studentsIn } from '#domain/classroom/reach.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A class as plain text that still says something when its link is dead: its rows, whom each channel reaches. */
export function classText(profile: ClassProfile, data: ClassData, link: string, phrase: Phrase): string {
  const lines = [
    phrase('class.text.heading', { students: studentsWords(studentsIn(profile), phrase) }),
    ...profile.rows.map((row) => `- ${rowWords(row, phrase)}`),
    '',
    phrase('class.reach.title'),
    ...reachChannels.map((channel) => {
      return `- ${data.reach[channel].name}: ${reachWords(reachOf(profile, channel, data.reach), phrase)}`;
    }),
    '',
    `${phrase('class.share.link')}: ${link}`,
  ];
  return lines.join('\n');
}
