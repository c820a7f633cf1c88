import { z } from 'astro/zod';
import { Address } from './alias.ts';
import { Id, prose, Sources } from './fields.ts';
import { linkedParts } from './linked-text.ts';

/** A question that readers come with, answered in a line. */
const Question = z.strictObject({
  question: prose(8, 60),
  /** One sentence or two that say who says so. */
  answer: prose(20, 170),
  sources: Sources,
  /** The part of a chapter that answers it whole: "/chapters/energy/#volume". */
  to: Address,
});

/** The texts of the home page in one language; content/home/<tag>.yaml. */
export const Home = z.strictObject({
  /** What the site finds, in a sentence with links into the chapters that show it. */
  finding: prose(20, 420).refine(
    (text) => linkedParts(text).some(({ to }) => to !== undefined),
    'Link the words that say what was found: [words](/chapters/energy/#volume).',
  ),
  /** How the site goes about it, in a sentence. */
  stance: prose(20, 160),
  /** The map at the head of the page. */
  map: z
    .strictObject({
      id: Id,
      /** Layers that are on from the start here, beside those that always are. */
      layers: z.array(Id).default([]),
      /** What it shows, in a line. */
      title: prose(5, 60),
      /** What its lines mean, and that they endorse nothing. */
      key: prose(10, 200),
    })
    .optional(),
  questions: z.array(Question).min(1).max(6),
});
export type Home = z.infer<typeof Home>;
