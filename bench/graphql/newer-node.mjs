// PostGraphile 5 is made for Node 22: what it uses of it and Node 20 lacks.
/** @type {any} */
const promises = Promise;
promises.withResolvers ??= () => {
  /** @type {any} */
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};
