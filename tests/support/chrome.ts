export { chromePath, FLAGS } from '../../src/tools/pdf-build/chrome.ts';
