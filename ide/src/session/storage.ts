import type { Storage } from '@graphiql/toolkit';
import { withoutSecrets } from './without-secrets';

/** Tabs and history stay in this browser, without the secrets in them. */
export const carefulStorage: Storage = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, withoutSecrets(value)),
  removeItem: (name) => localStorage.removeItem(name),
  clear: () => localStorage.clear(),
  get length() {
    return localStorage.length;
  },
};
