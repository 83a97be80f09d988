import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { answerAddressRequests } from '../src/accounts/answer-address-requests';
import type { Database } from '../src/database/data-source';
import { serve, type RunningServer } from '../src/server/http/http';
import { addDays, dayOf } from '../src/validation/dates';
import { openTestDatabase } from './support/database';
import type { Data } from './support/world';

/** What docs/ten-operations.md tells, sent as it stands there, by the two people of whom it tells. */

const page = readFileSync(join(__dirname, '..', 'docs', 'ten-operations.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp('```' + language + '\\n(.*?)```', 'gs'))].map(([, text]) => text!);
const operations = blocks('graphql');
const variables = blocks('json');

let database: Database;
let server: RunningServer;
beforeAll(async () => {
  database = await openTestDatabase();
  const log = pino({ level: 'silent' });
  server = await serve({ database: database.dataSource, host: '127.0.0.1', port: 0, production: false, log });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

/** Somebody at a front end, who keeps what the answers bring for the operations that follow. */
class Person {
  private token: string | null = null;
  readonly kept: Record<string, string> = { 'a key': 'the first', 'a day': addDays(dayOf(new Date()), 90) };

  constructor(private readonly changes: Readonly<Record<string, string>> = {}) {}

  /** Sends the operation of that number; nothing may be wrong with it. */
  async send(number: number): Promise<Data> {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify({ query: operations[number - 1], variables: this.filled(number) }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    const [answer] = Object.values(data as Record<string, Data>);
    expect(answer.userErrors ?? []).toEqual([]);
    if (number === 3) this.token = answer.token as string;
    return answer;
  }

  private filled(number: number): Data {
    let text = variables[number - 1]!;
    for (const [said, instead] of Object.entries(this.changes)) text = text.replaceAll(said, instead);
    for (const [name, value] of Object.entries(this.kept)) text = text.replaceAll(`<${name}>`, value);
    expect(text).not.toMatch(/<[a-z ]+>/);
    return JSON.parse(text);
  }
}

async function mailedToken(recipient: string): Promise<string> {
  await answerAddressRequests(database.dataSource, { publicUrl: null }, new Date());
  const [{ body }] = await database.dataSource.query<[{ body: string }]>(
    'SELECT body FROM mail WHERE recipient = $1',
    [recipient],
  );
  return /^[\w-]{43}$/m.exec(body)![0];
}

/** The first six operations: from a stranger to a proposal that all can see. */
async function arrive(person: Person, email: string): Promise<void> {
  await person.send(1);
  person.kept['from the mail'] = await mailedToken(email);
  await person.send(2);
  await person.send(3);
  const { institution } = await person.send(4);
  person.kept['institution'] = institution.id;
  // The same key again is the same institution.
  expect((await person.send(4)).institution.id).toBe(institution.id);
  const { proposal } = await person.send(5);
  person.kept['proposal'] = proposal.id;
  expect((await person.send(6)).proposal.status).toBe('PUBLISHED');
}

test('there are ten of them, each with its variables', () => {
  expect([operations.length, variables.length]).toEqual([10, 10]);
});

test('they lead from a sign-up to a partnership', async () => {
  const li = new Person({
    'Somphone Keo': 'Li Wei',
    'somphone@moic.example': 'li@college.example',
    'Department of Trade Promotion': 'College of Commerce',
    LAO: 'CHN',
    REQUEST: 'OFFER',
    needs: 'gives',
    ', "importance": "MUST"': '',
  });
  const somphone = new Person();
  await arrive(li, 'li@college.example');
  await arrive(somphone, 'somphone@moic.example');

  const { matches } = await somphone.send(7);
  const [match] = matches.nodes;
  expect(match.counterpart).toMatchObject({
    id: li.kept['proposal'],
    institution: { name: 'College of Commerce' },
  });
  expect(match.sides[0].reasons.length).toBeGreaterThan(0);
  somphone.kept['counterpart'] = match.counterpart.id;

  const { interest } = await somphone.send(8);
  li.kept['interest'] = interest.id;
  const accepted = await li.send(9);
  expect(accepted.interest.state).toBe('MUTUAL');
  somphone.kept['partnership'] = accepted.interest.partnership.id;

  const { followUp } = await somphone.send(10);
  const people = followUp.partnership.members.map(({ contacts }: Data) => contacts).flat();
  expect(people).toEqual(
    expect.arrayContaining([
      { name: 'Li Wei', email: 'li@college.example' },
      { name: 'Somphone Keo', email: 'somphone@moic.example' },
    ]),
  );
});
