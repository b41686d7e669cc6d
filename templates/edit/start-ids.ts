/** The button that opens the editor. */
export const PICK_ID = 'open-editor';

/** Where a writer is told what happens, or why nothing does. */
export const SAID_ID = 'said';
