import { changesOf } from '#catalog/casePages.ts';
import { catalog, text } from '#catalog/catalog.ts';
import type { Case } from '#catalog/loadCases.ts';

/** What a change comes to, as the calculator says it. */
export const changeSentences = (one: Case) =>
  changesOf(one, catalog()).map(({ clause, verdict, because }) => ({
    sentence:
      verdict === 'either'
        ? text('result.flipEither', { clause })
        : text('result.flip', { clause, mode: text(`mode.${verdict}`) }),
    because,
  }));
