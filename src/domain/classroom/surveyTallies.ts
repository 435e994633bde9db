import type { ClassRow } from './classProfile.ts';

/** What an answer of the survey puts into a row: one field of it. */
export type RowPart = { readonly [Field in Exclude<keyof ClassRow, 'count'>]?: ClassRow[Field] | undefined };

/** How many families ticked an answer. */
export interface Tally {
  readonly sets: RowPart;
  readonly ticked: number;
}

/** A row in which some of the families may be who ticked an answer. */
export interface Bounds {
  /** The row's place in the profile, from 0. */
  readonly row: number;
  readonly least: number;
  readonly most: number;
}

/** How an answer's tally stands to the rows. */
export interface Placing {
  /** Students of whom the rows say it already. */
  readonly held: number;
  /** How many more ticked it; below zero where the rows say it of too many. */
  readonly left: number;
  /** Where those who are left can be; empty where none is, or where no row has room. */
  readonly bounds: readonly Bounds[];
  /** Whether the counts leave but one way to place all of them. */
  readonly isSettled: boolean;
}

/** Whether a row says already what an answer says. Of a data cap the answer tells that there is one, and not how large. */
export function says(row: RowPart, { tags, weeklyCapMegabytes, ...others }: RowPart): boolean {
  if (tags !== undefined) return tags.every((tag) => row.tags?.includes(tag));
  if (weeklyCapMegabytes !== undefined) return row.weeklyCapMegabytes !== undefined;
  return (Object.keys(others) as (keyof typeof others)[]).every((field) => row[field] === others[field]);
}

/** What changes in a row that comes to say what an answer says; groups are joined to those it has. */
export const partFor = (row: Pick<ClassRow, 'tags'>, { tags, ...others }: RowPart): RowPart =>
  tags === undefined ? others : { tags: [...row.tags, ...tags.filter((tag) => !row.tags.includes(tag))] };

const studentsOf = (rows: readonly Pick<ClassRow, 'count'>[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

/**
 * Where the families who ticked an answer can be, as the rows stand. Separate counts do not say which answers go
 * together, so each row gets the least and the most that fit the counts.
 */
export function placingOf(rows: readonly ClassRow[], { sets, ticked }: Tally): Placing {
  const held = studentsOf(rows.filter((row) => says(row, sets)));
  const left = ticked - held;
  const open = rows.map((row, index) => ({ ...row, index })).filter((row) => !says(row, sets));
  const room = studentsOf(open);
  const fits = left > 0 && left <= room;
  const boundsIn = ({ count, index }: (typeof open)[number]): Bounds => ({
    row: index,
    least: Math.max(0, left - (room - count)),
    most: Math.min(count, left),
  });
  return {
    held,
    left,
    bounds: fits ? open.map(boundsIn) : [],
    isSettled: fits && (left === room || open.length === 1),
  };
}
