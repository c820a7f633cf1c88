import type { AstroIntegration } from 'astro';
import { blocking, formatFaults } from '../model/fault.ts';
import { ContentError } from './content-error.ts';
import { loadContent } from './content.ts';
import { today } from './today.ts';

/**
 * Checks all content before anything is built. A build stops with the whole report; the
 * development server prints it and goes on, so that an editor sees what is left to mend.
 */
export const contentGate = (): AstroIntegration => ({
  name: 'content-gate',
  hooks: {
    'astro:config:setup': ({ command, logger, addWatchFile, config }) => {
      if (command !== 'build' && command !== 'dev') return;
      const { faults } = loadContent(today());
      if (command === 'build' && blocking(faults).length > 0) throw new ContentError(faults);
      if (faults.length > 0) logger.warn(`\n${formatFaults(faults)}`);
      if (command === 'dev') addWatchFile(new URL('content/', config.root));
    },
  },
});
