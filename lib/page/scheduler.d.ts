/** https://developer.mozilla.org/docs/Web/API/Scheduler/yield: in Chrome 129 and Firefox 142, not yet in TypeScript's DOM library. */
declare const scheduler: { yield(): Promise<void> };
