import { fromBase32, toBase32 } from './base32.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import type { LinkProblem } from './calculatorLink.ts';
import { cleanCasedFragment } from './casedFragment.ts';
import { crc32OfBytes } from './crc32.ts';
import { deflated, inflated } from './deflate.ts';
import { joinParts, longestArrival, splitParts } from './linkParts.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { planFromText, planText } from './planText.ts';
import { fromSentPlan, toSentPlan, type LibraryTexts } from './sentPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';

/**
 * A lesson plan link's fragment, format 1:
 *
 *     l1.<length><payload><check>[~<part>…]
 *
 * The length of all before the first ~, in Crockford's base 32, so that a cut link is known; the plan's plain text
 * (planText.ts), deflated, in base 64 for addresses; a CRC-32 of the plain text, so that a link never ends in a sign that
 * could be taken for the end of a sentence. A class or a policy can ride along as a part with a check of its own.
 * Browsers deflate each in their own way, so the plain text is what has one form only; golden links seal it.
 */
const version = 1;
const head = `l${version}.`;
const widths = { length: 3, check: 7 } as const;

/** A plan of 300 activities with long notes has less plain text than that; more is a bomb. */
const mostPlainBytes = 65_536;

/** Beyond this many characters of address, Teams and Outlook cut or refuse links: offer a file instead. */
export const longestAddress = 1900;

export interface OpenedPlan {
  readonly plan: Plan;
  /** What rode along, unread; '' where it was cut off. */
  readonly parts: readonly string[];
}

/**
 * The fragment, without #, that carries a plan. What the library says of an activity is not carried: it is looked up
 * again when the link opens.
 */
export async function encodePlanLink(
  plan: Plan,
  library: LibraryTexts,
  parts: readonly string[] = [],
): Promise<string> {
  const plain = new TextEncoder().encode(planText(toSentPlan(plan, library)));
  const payload = toBase64url(await deflated(plain));
  const length = head.length + widths.length + payload.length + widths.check;
  const own = head + toBase32(length, widths.length) + payload + toBase32(crc32OfBytes(plain), widths.check);
  return joinParts(own, parts);
}

/** Opens a fragment or whole address that carries a plan, or says why it cannot. */
export async function decodePlanLink(
  text: string,
  library: LibraryTexts,
): Promise<Outcome<OpenedPlan, LinkProblem>> {
  const { own: fragment, parts } = splitParts(text.slice(0, longestArrival), (arrived) =>
    cleanCasedFragment(arrived, longestArrival),
  );
  const named = /^l(\d{1,4})(?:\.|$)/i.exec(fragment)?.[1];
  if (named === undefined || Number(named) < version) return refused('foreign');
  if (Number(named) > version) return refused('newer');
  const start = head.length + widths.length;
  const length = fromBase32(fragment.slice(head.length, start));
  if (length !== undefined && fragment.length < Math.max(length, start)) return refused('cut');
  const isWhole = fragment.length === length && fragment.startsWith(head);
  const plan = isWhole ? await planFrom(fragment.slice(start), library) : undefined;
  if (plan === undefined) return refused('damaged');
  return accepted({ plan, parts });
}

async function planFrom(body: string, library: LibraryTexts): Promise<Plan | undefined> {
  const bytes = fromBase64url(body.slice(0, -widths.check));
  const plain = bytes === undefined ? undefined : await inflated(bytes, mostPlainBytes);
  if (plain === undefined) return undefined;
  if (toBase32(crc32OfBytes(plain), widths.check) !== body.slice(-widths.check)) return undefined;
  const text = textFrom(plain);
  const sent = text === undefined ? undefined : planFromText(text);
  return sent === undefined ? undefined : fromSentPlan(sent, library);
}

function textFrom(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
