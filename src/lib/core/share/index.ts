export { contentAddress, type ContentAddress } from './content-address.ts';
export { D1_FORMS } from './d1-forms.ts';
export {
	linkBytes,
	linkFragment,
	openLink,
	qrFragment,
	type LinkFault,
	type LinkLore,
	type OpenedLink,
	type SharedDeck,
} from './deck-link.ts';
export { excerptOf } from './excerpt.ts';
export { startOfDeck } from './part-of-deck.ts';
export { packingBeside } from './packing/packing.ts';
