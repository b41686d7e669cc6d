import { CALLOUT_ROLES } from '../model/block.ts';
import { NATIONS } from '../model/nation.ts';
import { RECORDING_KINDS } from '../model/recording.ts';

/** Boxes that are about one claim, or about one part of the law. */
export const BOXES_OF_LAW = ['before', 'after', 'changing', 'changes'] as const;

/** Every box that a leaflet may have. */
export const BOXES = [
  ...NATIONS,
  ...CALLOUT_ROLES.filter((role) => role !== 'changing'),
  ...BOXES_OF_LAW,
  'contact',
  'checks',
  'fill-in',
  'tick',
  ...RECORDING_KINDS,
] as const;

export type BoxName = (typeof BOXES)[number];

/** What each is for, and what stands after its name where something does. */
export const BOX_NOTES: Readonly<Record<BoxName, { readonly after?: string; readonly about: string }>> = {
  england: { about: 'Words for readers in England alone.' },
  wales: { about: 'Words for readers in Wales alone.' },
  deadline: { about: 'A time limit.' },
  refuse: { about: 'That the reader can say no.' },
  say: { about: 'Words that the reader can use.' },
  important: { about: 'What must not be missed.' },
  before: { after: 'claim', about: 'Words that hold until the newest version of a claim starts.' },
  after: { after: 'claim', about: 'Words that hold from the day on which it starts.' },
  changing: { after: 'claim', about: 'Words on a change that has been passed and has not started.' },
  changes: {
    after: 'topic',
    about: 'The list of what is changing in one part of the law, which fills itself.',
  },
  contact: { after: 'name-of-contact', about: 'How to reach someone. It fills itself from site.yaml.' },
  checks: { about: 'The list of what the gate checks. It fills itself.' },
  'fill-in': { about: 'A list of what someone writes by hand on the sheet.' },
  tick: { about: 'A list of things to tick by hand on the sheet.' },
  audio: { after: 'name-of-recording', about: 'Sound to play. It fills itself from recordings/.' },
  film: { after: 'name-of-recording', about: 'A film to play. It fills itself from recordings/.' },
};
