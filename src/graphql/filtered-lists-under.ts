import type { ObjectLiteral } from 'typeorm';
import { defineListsUnder, type ListsUnder, type ReadUnder } from './lists-under';
import type { Loaders } from './loader';

/**
 * The same for lists that a client filters: what one request asks for under many parents with the same criteria is one statement.
 * `listsOf` answers the lists under some criteria, which are told apart by their JSON.
 */
export function defineFilteredListsUnder<T extends ObjectLiteral, C>(
  listsOf: (criteria: C) => ListsUnder<T>,
): (criteria: C) => ReadUnder<T> {
  // The same question must be the same loader within a request, or nothing would be gathered; with the request it goes.
  const known = new WeakMap<Loaders, Map<string, ReadUnder<T>>>();
  return (criteria) => (request, parent, page) => {
    const ofRequest = known.get(request.loaders) ?? new Map<string, ReadUnder<T>>();
    known.set(request.loaders, ofRequest);
    const name = JSON.stringify(criteria);
    const read = ofRequest.get(name) ?? defineListsUnder(listsOf(criteria));
    ofRequest.set(name, read);
    return read(request, parent, page);
  };
}
