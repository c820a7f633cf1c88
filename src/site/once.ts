/**
 * Makes a value from an object at the first question and keeps it for as long as the object lives: the
 * only form in which this code remembers anything. A promise that is kept is awaited by all who ask.
 */
export function once<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const known = new WeakMap<From, { made: Made }>();
  return (from) => {
    const found = known.get(from) ?? { made: make(from) };
    known.set(from, found);
    return found.made;
  };
}

/** The same for each of several keys. */
export function onceEach<From extends object, Key, Made>(
  make: (from: From, key: Key) => Made,
): (from: From, key: Key) => Made {
  const known = once<From, Map<Key, { made: Made }>>(() => new Map());
  return (from, key) => {
    const found = known(from).get(key) ?? { made: make(from, key) };
    known(from).set(key, found);
    return found.made;
  };
}

/** The same for what is made from nothing but the project itself. */
export function lazily<Made>(make: () => Made): () => Made {
  const only = once(make);
  const project = {};
  return () => only(project);
}
