import { z } from 'zod';

const words = z.string().refine((value) => value.trim() !== '', 'there is no text here → Write the text.');

/** The lines between `---` at the top of a page of `content/docs`. */
export const docSchema = z.strictObject({
  title: words,
  summary: words,
  order: z.number().int().positive().optional(),
});
