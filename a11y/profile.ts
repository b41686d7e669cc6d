/** Whether a rule holds for any page, or is asked of our own pages alone, which promise their readers more. */
export type Profile = 'any' | 'site';
