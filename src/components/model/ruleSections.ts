import { text } from '#catalog/catalog.ts';

/** The contents of a page about the rules, today's or a version's. */
export const ruleSections = () => [
  { id: 'ours', title: text('model.rules.ourTitle') },
  { id: 'policy', title: text('model.rules.policyTitle') },
  { id: 'thresholds', title: text('model.rules.thresholds') },
  { id: 'duties', title: text('model.rules.duties') },
];
