import { checkCourse, type CourseParts } from './checkCourse.ts';
import { contentRoot } from './contentRoot.ts';
import type { Catalog } from './loadCatalog.ts';
import { loadCases, type Case } from './loadCases.ts';
import { practiceMinutes } from './practiceMinutes.ts';
import { readFolder, readYaml } from './readYaml.ts';
import { readGuide, type GuideSource } from './readGuide.ts';
import { readingMinutes } from './readingMinutes.ts';
import {
  FacilitationSchema,
  WorkshopSchema,
  type Facilitation,
  type Workshop,
} from './schemas/coachSchemas.ts';
import { CourseSchema, type CourseWords } from './schemas/courseSchema.ts';
import type { GuideFrontMatter } from './schemas/guideSchema.ts';
import { PracticeSchema, type Practice } from './schemas/practiceSchema.ts';

/** One module: a page to read, a page to practice on and a guide for whoever leads it. */
export interface Module extends Omit<GuideFrontMatter, 'outcomes' | 'caseFirst'> {
  readonly id: string;
  /** Its place in the course, from 1. */
  readonly number: number;
  readonly outcomes: readonly string[];
  readonly caseFirst: string;
  readonly body: string;
  readonly practice: Practice;
  readonly case: Case;
  readonly facilitation: Facilitation;
  readonly readMinutes: number;
  readonly practiceMinutes: number;
}

/** The course, checked: each file by its schema, all of them together by checkCourse. */
export interface Course extends Pick<CourseWords, 'tenMinutes' | 'evenings' | 'recap'> {
  readonly modules: readonly Module[];
  readonly workshops: ReadonlyMap<string, Workshop>;
}

const isModule = ({ data }: GuideSource): boolean => data.outcomes !== undefined;

/** Reads and checks the whole course below `root`. Throws with file, place and remedy for everything that is wrong. */
export function loadCourse(catalog: Pick<Catalog, 'models' | 'evidence'>, root = contentRoot): Course {
  const parts: CourseParts = {
    pages: readGuide(root).filter(isModule),
    practice: readFolder(root, 'practice', PracticeSchema),
    facilitation: readFolder(root, 'facilitation', FacilitationSchema),
    workshops: readFolder(root, 'workshops', WorkshopSchema),
    cases: new Map(loadCases(catalog, root).map((one) => [one.id, one])),
    words: readYaml(root, 'course/course.yaml', CourseSchema),
    evidence: catalog.evidence,
  };
  checkCourse(parts);
  const { tenMinutes, evenings, recap } = parts.words;
  return {
    modules: parts.pages.map((page, index) => moduleOf(page, index, parts)),
    workshops: parts.workshops,
    tenMinutes,
    evenings,
    recap,
  };
}

function moduleOf({ id, data, body }: GuideSource, index: number, parts: CourseParts): Module {
  const practice = parts.practice.get(id)!;
  return {
    ...data,
    id,
    number: index + 1,
    outcomes: data.outcomes!,
    caseFirst: data.caseFirst!,
    body,
    practice,
    case: parts.cases.get(practice.case)!,
    facilitation: parts.facilitation.get(id)!,
    readMinutes: readingMinutes(body, parts.evidence),
    practiceMinutes: practiceMinutes(practice, parts.words.minutes),
  };
}
