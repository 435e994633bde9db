import type { Catalog } from '#catalog/loadCatalog.ts';
import { channels, modes } from '#domain/vocabulary.ts';
import type { CompareData } from '#islands/library/CompareActivities.tsx';
import { address } from '#layouts/address.ts';

const shown =
  /^library\.((compare|type|thinking|grade|goal|proof|channels|length|lengthOne|own|phase|teacher|students|fails|supports)\b|guides$|guides\.(none|see)$)/;

/** What the page that compares two activities hands to its island. */
export function compareData({ library, advice, strings }: Catalog): CompareData {
  return {
    names: library.activities
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-US')),
    gone: Object.fromEntries(Object.entries(library.retired).map(([id, { why }]) => [id, why])),
    strings: Object.fromEntries(Object.entries(strings).filter(([key]) => shown.test(key))),
    channelNames: Object.fromEntries(channels.map((channel) => [channel, advice.channels[channel].name])),
    modeNames: Object.fromEntries(modes.map((mode) => [mode, advice.verdicts[mode].name])),
    base: address('/'),
  };
}
