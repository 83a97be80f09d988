import { randomUUID } from 'node:crypto';
import type { Data, Variables } from '../../support/world';
import { act } from './ask';
import { eventually, pause } from './eventually';
import { proposalInput, type Party } from './people';

/** A write that the server has said is done. */
export interface Acknowledged {
  readonly party: Party;
  readonly mutation: string;
  readonly input: Variables;
  readonly field: string;
  readonly id: string;
}

export interface Writers {
  readonly acknowledged: Acknowledged[];
  /** Codes of answers that were no success: told, and tried again with the same key. */
  readonly refused: Map<string, number>;
  /** How often no answer came. */
  unanswered: number;
  /** Where the server is now. */
  url: string;
  stopped: boolean;
}

/**
 * From two proposals to an agreement with something to do, again and again, as two institutions do it; each step with a key, and sent
 * again with the same key until it is answered.
 */
export async function writeAsPartners(writers: Writers, asks: Party, offers: Party): Promise<void> {
  const step = async (party: Party, mutation: string, input: Variables, field: string): Promise<Data> => {
    const keyed = { ...input, idempotencyKey: randomUUID() };
    return eventually(
      `${mutation} is answered`,
      async () => {
        const reply = await act(
          { url: writers.url, token: party.token },
          mutation,
          keyed,
          `${field} { id ${extra[field] ?? ''} }`,
        );
        if (reply === null) writers.unanswered++;
        const object = reply?.codes.length === 0 ? reply.data[mutation][field] : null;
        if (reply !== null && object === null) {
          for (const code of reply.codes) writers.refused.set(code, (writers.refused.get(code) ?? 0) + 1);
        }
        if (object) writers.acknowledged.push({ party, mutation, input: keyed, field, id: object.id });
        return object;
      },
      { every: 100 },
    );
  };
  while (!writers.stopped) {
    const published = async (party: Party, kind: 'OFFER' | 'REQUEST') => {
      const { id, revision } = await step(
        party,
        'createProposal',
        proposalInput(party.institution, kind),
        'proposal',
      );
      await step(party, 'publishProposal', { id, revision }, 'proposal');
      return id as string;
    };
    const proposalId = await published(asks, 'REQUEST');
    const counterpartId = await published(offers, 'OFFER');
    const interest = await step(
      asks,
      'expressInterest',
      { proposalId, counterpartId, message: 'Shall we?' },
      'interest',
    );
    const { partnership } = await step(offers, 'acceptInterest', { id: interest.id }, 'interest');
    const partnershipId = partnership.id as string;
    const paper = { partnershipId, kind: 'MEMORANDUM', title: 'A memorandum' };
    const { id } = await step(asks, 'proposeAgreement', paper, 'agreement');
    await step(offers, 'confirmAgreement', { id }, 'agreement');
    for (const party of [asks, offers]) {
      await step(party, 'addFollowUp', { partnershipId, title: 'Call', dueOn: '2030-01-01' }, 'followUp');
    }
    await pause(0);
  }
}

const extra: Readonly<Record<string, string>> = { proposal: 'revision', interest: 'partnership { id }' };
