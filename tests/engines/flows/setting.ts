import type { TestSite } from '../../support/sites.ts';
import type { Driver } from '../drivers/tab.ts';

/** The browser that a flow runs in, once it has been started, and the build that it reads. */
export type Setting = { driver: () => Driver; site: TestSite };
