import { Random } from '../../test/support/random';
import type { People, Person } from './people';

export interface Asked {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly write: boolean;
}

type Make = (random: Random, people: People) => { query: string; variables?: object; as?: Person };

const practitioner = (random: Random, people: People) => random.pick(people.practitioners);

const entry = `id title kind status validUntil institution { id name country { alpha3 } } needs { theme { code } modality }`;

/** What is asked how often of a hundred times: ninety times a read, ten times a write, by the three kinds of user. */
const mix: readonly { readonly share: number; readonly write?: true; readonly make: Make }[] = [
  {
    share: 20,
    make: () => ({
      query: `{ proposals(first: 20) { nodes { ${entry} } pageInfo { hasNextPage endCursor } } }`,
    }),
  },
  {
    share: 15,
    make: (random) => ({
      query: `query ($kind: ProposalKind!, $orderBy: ProposalOrder!) {
        proposals(first: 20, orderBy: $orderBy, filter: { kinds: [$kind], statuses: [PUBLISHED] }) { totalCount nodes { ${entry} } } }`,
      variables: {
        kind: random.pick(['OFFER', 'REQUEST', 'TWO_WAY']),
        orderBy: random.pick(['NEWEST', 'ENDING_SOON', 'RECENTLY_PUBLISHED']),
      },
    }),
  },
  {
    share: 15,
    make: () => ({
      query: `{ institutions(first: 20) { nodes { id name acronym country { alpha3 name }
        proposals(first: 3) { nodes { id title kind } } } } }`,
    }),
  },
  {
    share: 15,
    make: (random, people) => {
      const as = practitioner(random, people);
      return {
        as,
        query: `query ($id: ID!) { node(id: $id) { ... on Proposal { ${entry} matches(first: 5) { nodes {
          score counterpart { id title institution { name country { alpha3 } } } sides { role score } } } } } }`,
        variables: { id: `Proposal:${random.pick(as.proposals)}` },
      };
    },
  },
  {
    share: 15,
    make: (random, people) => {
      const as = practitioner(random, people);
      return {
        as,
        query: `query ($id: ID!) { viewer { unreadNotices notices(first: 10) { nodes { id } } memberships { nodes { state } } }
          proposals(first: 20, filter: { institutionId: $id }) { nodes { ${entry} capacity history { toStatus changedAt } } } }`,
        variables: { id: `Institution:${as.institution}` },
      };
    },
  },
  {
    share: 10,
    make: (random, people) => ({
      as: random.pick(people.organisers),
      query: `query ($id: ID!) { node(id: $id) { ... on Programme { title calls(first: 5) { nodes { id title } }
        reviewQueue(first: 20) { totalCount nodes { id title } } } } proposals(first: 50) { totalCount nodes { id title status } } }`,
      variables: { id: `Programme:${people.programme}` },
    }),
  },
  {
    share: 4,
    write: true,
    make: (random, people) => {
      const as = practitioner(random, people);
      return {
        as,
        query: `mutation ($input: CreateProposalInput!) { createProposal(input: $input) { proposal { id revision } userErrors { code message path } } }`,
        variables: {
          input: {
            institutionId: `Institution:${as.institution}`,
            kind: 'OFFER',
            title: `A draft under load ${random.integer(1, 1_000_000)}`,
            language: 'en',
            validUntil: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
            gives: [{ theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' }],
          },
        },
      };
    },
  },
  { share: 3, write: true, make: asking('shortlistMatch', 'ShortlistMatchInput', {}) },
  {
    share: 3,
    write: true,
    make: asking('expressInterest', 'ExpressInterestInput', { message: 'Let us talk.' }),
  },
];

function asking(mutation: string, input: string, more: object): Make {
  return (random, people) => {
    const as = practitioner(random, people);
    const proposalId = `Proposal:${random.pick(as.proposals)}`;
    const counterpartId = `Proposal:${random.pick(as.others)}`;
    return {
      as,
      query: `mutation ($input: ${input}!) { ${mutation}(input: $input) { userErrors { code message path } } }`,
      variables: { input: { proposalId, counterpartId, ...more } },
    };
  };
}

/** One request after the other, the same for the same seed. */
export class Mix {
  private readonly random: Random;

  constructor(
    private readonly people: People,
    seed: number,
  ) {
    this.random = new Random(seed);
  }

  next(): Asked {
    let left = this.random.next() * 100;
    const chosen = mix.find(({ share }) => (left -= share) < 0) ?? mix[0]!;
    const { query, variables, as } = chosen.make(this.random, this.people);
    return {
      body: JSON.stringify({ query, variables }),
      write: chosen.write === true,
      headers: {
        'x-forwarded-for': `10.1.${this.random.integer(0, 255)}.${this.random.integer(1, 250)}`,
        ...(as === undefined ? {} : { authorization: `Bearer ${as.token}` }),
      },
    };
  }

  /** Milliseconds until the next request of so many a second, as people come who know nothing of each other. */
  gap(perSecond: number): number {
    return (-Math.log(1 - this.random.next()) * 1_000) / perSecond;
  }
}
