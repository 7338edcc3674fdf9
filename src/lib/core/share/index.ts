export { D1_KNOWN } from './d1-known.ts';
export type { LinkLore, SharedDeck } from './link-kind.ts';
export { linkBytes, linkFragment, qrFragment } from './make-link.ts';
export { openLink, type LinkFault, type OpenedLink } from './open-link.ts';
export { startOfDeck } from './part-of-deck.ts';
export { wellRead } from './packing/well-read.ts';
