/** Keys by the names that pages know them by; "Shift+ArrowLeft" holds the first one down. */
export type Key =
  | ('Enter' | 'Escape' | 'Tab' | 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown')
  | ('/' | '+' | '-' | '0' | 'Shift+ArrowLeft' | 'Shift+ArrowRight');

/** What the flows ask of a browser, whichever protocol stands behind it. Sizes and moves are in px. */
export type Tab = {
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; arguments and result are plain data. */
  evaluate<Result, Args extends unknown[]>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>;
  /** The same inside of the first frame of the page. */
  evaluateInFrame<Result>(run: () => Result): Promise<Result>;
  /** Clicks the middle of the first element that the selector finds. */
  click(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** Turns the wheel over an element, down for more than 0. */
  wheel(selector: string, down: number, withCtrl?: boolean): Promise<void>;
  /** Drags from the middle of an element. */
  drag(selector: string, right: number, down: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is in sight. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
  /** Prints the page; where the driver can. */
  pdf?(): Promise<Uint8Array>;
};

/** A browser that runs. Every tab starts with nothing kept. */
export type Driver = { tab(): Promise<Tab>; close(): Promise<void> };

export type Look = 'light' | 'dark';
