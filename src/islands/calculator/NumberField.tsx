import { useFixtures } from './context.ts';
import { WholeNumberField } from '#islands/shared/WholeNumberField.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined, isWrong: boolean) => void;
}

/** A whole number of the calculator, with its own words for what does not fit. */
export function NumberField(props: Props) {
  const { phrase } = useFixtures();
  return (
    <WholeNumberField {...props} wrong={phrase('context.number', { least: props.least, most: props.most })} />
  );
}
