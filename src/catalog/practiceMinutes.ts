import type { CourseWords } from './schemas/courseSchema.ts';
import type { Practice } from './schemas/practiceSchema.ts';

/** Whole minutes to work through a practice page: its case, each question with its feedback, and a few lines of one's own. */
export function practiceMinutes(
  { questions, recap }: Pick<Practice, 'questions' | 'recap'>,
  { perQuestion, forTheCase, forReflection }: CourseWords['minutes'],
): number {
  return Math.round((questions.length + recap.length) * perQuestion + forTheCase + forReflection);
}
