export { chromePath, FLAGS } from '../../src/pdf-build/chrome.ts';
