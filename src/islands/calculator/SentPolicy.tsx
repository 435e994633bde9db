import { useCalculator } from './context.ts';
import { namedCard } from '#islands/shared/policyWords.ts';
import { surestAddress } from '#codec/linkParts.ts';
import { decodePolicyLink, encodePolicyLink } from '#codec/policyLink.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

/** A card as it rides along in a result's link. */
export const textOfCard = encodePolicyLink;

/** The card that a text carries; undefined when it cannot be read. */
export function cardIn(text: string): PolicyCard | undefined {
  const opened = decodePolicyLink(text);
  return opened.ok ? opened.value : undefined;
}

/** The way to look at the card that came with somebody's result, where it can be read and applied. */
export function LookAtCard({ text }: { text: string }) {
  const { tool, phrase } = useCalculator();
  return (
    <p>
      {phrase('under.came')} <a href={`${tool.base}policy/#${text}`}>{phrase('under.look')}</a>
    </p>
  );
}

interface IncludeProps {
  readonly card: PolicyCard;
  /** The link as it is now, with the card where it is ticked. */
  readonly link: string;
  readonly isIncluded: boolean;
  readonly onInclude: (isIncluded: boolean) => void;
}

/** The tick by which the card goes along in the link. */
export function IncludePolicy({ card, link, isIncluded, onInclude }: IncludeProps) {
  const { phrase } = useCalculator();
  return (
    <div class="include-policy no-print">
      <label class="choice">
        <input
          type="checkbox"
          checked={isIncluded}
          onChange={({ currentTarget }) => onInclude(currentTarget.checked)}
        />
        <span>
          {phrase('under.include', { card: namedCard(card, phrase) })}{' '}
          <span class="small quiet">{phrase('under.includeNote')}</span>
        </span>
      </label>
      <p class="small" role="status">
        {isIncluded && link.length > surestAddress && phrase('under.long', { length: link.length })}
      </p>
    </div>
  );
}
