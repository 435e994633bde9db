import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Evidence } from './schemas/evidenceSchema.ts';

// One file's ids are the other's labels, so that a citation can be found here again.
const { format } = plugins.config.get('@bibtex') as { format: Record<string, boolean> };
Object.assign(format, { useIdAsLabel: true, checkLabel: false });

/** A source in CSL-JSON, the form that reference managers exchange. */
export type CslItem = Readonly<Record<string, unknown>>;

const kindsInJournals: readonly string[] = ['article-journal', 'paper-conference', 'chapter'];
const journalVenue =
  /^(?<title>.+?), (?<volume>\d+)(?:\((?<issue>[^)]+)\))?(?:, (?<page>e?\d[\w-]*))?(?: \([^)]*\))?$/;
const chapterVenue =
  /^In (?<given>.+) (?<family>\S+) \(Ed\.\), (?<title>.+) \(pp\. (?<page>[\d-]+)\)\. (?<publisher>.+)$/;

/** A source as a CSL-JSON item, with its id here as its id there. */
export function cslOf({ id, kind, authors, year, title, venue, doi, url }: Evidence): CslItem {
  return {
    id,
    type: kind,
    author: authors,
    ...(year === 'n.d.' ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    title,
    ...(venue === undefined ? {} : venueOf(kind, venue)),
    ...(doi === undefined ? {} : { DOI: doi }),
    ...(doi !== undefined || url === undefined ? {} : { URL: url }),
  };
}

function venueOf(kind: Evidence['kind'], venue: string): CslItem {
  if (!kindsInJournals.includes(kind)) return { publisher: venue };
  const { title, given, family, ...parts } =
    (kind === 'chapter' ? chapterVenue : journalVenue).exec(venue)?.groups ?? {};
  const known = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return {
    'container-title': title ?? venue,
    ...known,
    ...(family === undefined ? {} : { editor: [{ family, given }] }),
  };
}

// APA leaves the authors out of a law, and then nobody finds the (author, year) of the sentence in the list.
const kindsShownAsReports: readonly string[] = ['legislation', 'standard'];

/** The reference in the style of the American Psychological Association, as one line of text without its address. */
export function apaReference(entry: Evidence): string {
  const { DOI: _doi, URL: _url, ...item } = cslOf(entry);
  const isOwnPublisher = entry.authors.some(
    (author) => 'literal' in author && author.literal === entry.venue,
  );
  const printed = {
    ...item,
    ...(kindsShownAsReports.includes(entry.kind) ? { type: 'report' } : {}),
    ...(isOwnPublisher ? { publisher: undefined } : {}),
  };
  const style = { format: 'text', template: 'apa', lang: 'en-US' };
  return String(new Cite(printed).format('bibliography', style))
    .trim()
    .replace(/,? & et al\. /, ', et al. ');
}

/** Sources as a BibTeX file, each under its id here. */
export function bibtexOf(entries: readonly Evidence[]): string {
  const text = String(new Cite(entries.map(cslOf)).format('bibtex'));
  return text.replaceAll('{et al.}', 'others');
}
