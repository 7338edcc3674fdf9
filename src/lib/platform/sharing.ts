import { copyText } from './clipboard.ts';
import { canShare, share } from './share.ts';

/** What hands a link to the person: the device's share sheet, and the clipboard. */
export const sharing = { canShare, share, copyText };
