import type { GraphQLResolveInfo } from 'graphql';
import type { Scope } from '../access/scope';
import { propertiesRead, selectedBelow, selectedOfEntries, type Selected } from '../graphql/selection';
import { institutionProperties } from '../institutions/institution-selection';
import type { CapabilityEntity } from './capability.entity';
import type { Proposal } from './proposal';
import type { ProposalParts } from './proposal-page.repository';

type Property = keyof Proposal;

/** What decides who sees what of a proposal. */
const always: readonly Property[] = ['id', 'institutionId', 'status', 'visibility'];

/** The same for viewers who review what was handed in to their programmes. */
const reviewing: readonly Property[] = [...always, 'programmeId'];

/** What says where it stands in each order, besides. */
const placing: readonly Property[] = ['createdAt', 'publishedAt', 'title', 'validUntil'];

/** What each field reads of a proposal besides. */
const readBy: Readonly<Record<string, readonly Property[]>> = {
  __typename: [],
  id: [],
  kind: ['kind'],
  roles: ['roles'],
  title: ['title'],
  challenge: ['challenge'],
  approach: ['approach'],
  language: ['language'],
  status: ['validUntil'],
  visibility: [],
  revision: ['revision'],
  validUntil: ['validUntil'],
  institution: [],
  country: ['country'],
  contact: ['contactId'],
  gives: [],
  needs: [],
  window: ['windowFrom', 'windowTo'],
  durationDays: ['durationDays'],
  cohortSize: ['cohortSize'],
  delivery: ['delivery'],
  workingLanguages: ['languages'],
  interpreter: ['interpreter'],
  bringsLogistics: ['bringsLogistics'],
  needsLogistics: ['needsLogistics'],
  funding: ['funding'],
  conditions: ['conditions'],
  targets: ['targetPlaces', 'excludedPlaces', 'preferredPlaces', 'avoidedPlaces'],
  differentContext: ['differentContext'],
  minimumVerification: ['minimumVerification'],
  capacity: ['capacity'],
  illustrative: ['illustrative'],
  createdAt: ['createdAt'],
  updatedAt: ['updatedAt'],
  publishedAt: ['publishedAt'],
  history: [],
};

const capabilityReadBy: Readonly<Record<string, readonly (keyof CapabilityEntity)[]>> = {
  __typename: [],
  theme: ['theme'],
  sdgTargets: ['sdgTargets'],
  modality: ['modality'],
  quantity: ['quantity'],
  unit: ['unit'],
  importance: ['importance'],
};

/** What an operation asks of the entries of a list of proposals: all of a row where it asks for a field that is not known here. */
export function proposalParts(info: GraphQLResolveInfo, { organises }: Scope): ProposalParts {
  const { entries, places } = selectedOfEntries(info);
  const below = <T>(field: string, properties: (selected: Selected) => T): T | null => {
    const nodes = entries.get(field);
    return nodes === undefined ? null : properties(selectedBelow(info, nodes));
  };
  const judging = organises.size > 0 ? reviewing : always;
  const ofCapability = (selected: Selected) => propertiesRead(capabilityReadBy, selected);
  return {
    properties: propertiesRead(readBy, entries, places ? [...judging, ...placing] : judging),
    institution: below('institution', institutionProperties),
    gives: below('gives', ofCapability),
    needs: below('needs', ofCapability),
  };
}
