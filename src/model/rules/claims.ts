import type { Claim } from '../claim.ts';
import type { Content, Filed, Today } from '../content.ts';
import type { Fault } from '../fault.ts';

/** Verdicts that fewer than two independent publishers back, without saying so. */
export function thinEvidence({ claims, sources }: Content): Fault[] {
  return [...claims.values()].flatMap(({ file, verdict, evidence, thinEvidence }) => {
    const publishers = new Set(evidence.map(({ source }) => sources.get(source)?.publisher));
    if (verdict === 'opinion' || publishers.size >= 2 || thinEvidence) return [];
    return [
      {
        file,
        at: 'evidence',
        problem: `all of it comes from one publisher, ${[...publishers].join()}.`,
        remedy: 'Add a source of another publisher, or say in "thinEvidence" that there is none.',
      },
    ];
  });
}

/** Claims that their own chapter does not mark. */
export function unmarkedClaims({ claims, articles }: Content): Fault[] {
  const marked = new Map(
    [...articles].map(([id, { outline }]) => [id, new Set(outline.claims.map((c) => c.id))]),
  );
  return [...claims.values()]
    .filter(({ id, chapter }) => marked.has(chapter) && !marked.get(chapter)!.has(id))
    .map(({ id, file, chapter }) => ({
      file,
      at: 'chapter',
      problem: `the chapter "${chapter}" never marks this claim.`,
      remedy: `Put <Claim id="${id}">…</Claim> around the words that treat it, or name the chapter that does.`,
    }));
}

/** Warnings for claims past the day of their next check. */
export const overdue = (claims: Iterable<Filed<Claim>>, { today }: Today): Fault[] =>
  [...claims]
    .filter(({ nextCheck }) => nextCheck < today)
    .map(({ file, nextCheck }) => ({
      file,
      at: 'nextCheck',
      problem: `the next check was due on ${nextCheck}.`,
      remedy: 'Check the evidence again, then set checked and nextCheck.',
      severity: 'warning',
    }));
