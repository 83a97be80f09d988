import type { Data, Variables, World } from '../support/world';

/** Registers an institution, and answers its id. */
export async function registered(world: World, name: string, country: string): Promise<string> {
  const source = `mutation ($input: RegisterInstitutionInput!) {
    registerInstitution(input: $input) { institution { id } userErrors { code path } }
  }`;
  const data = await world.ask(source, { input: { name, country, type: '10' } });
  return data.registerInstitution.institution.id as string;
}

export const ADD = `mutation ($input: AddParticipantInput!) {
  addParticipant(input: $input) {
    participant {
      id name email phone position roles languages { tag level } timeZone consentedAt illustrative
      institution { id name } revision createdAt updatedAt
    }
    userErrors { code path }
  }
}`;

/** Adds a participant with consent, as the local administrator, and answers it. */
export async function added(world: World, input: Variables, now = new Date()): Promise<Data> {
  const whole = { roles: ['PRACTITIONER'], languages: [], consented: true, ...input };
  return (await world.ask(ADD, { input: whole }, { now })).addParticipant.participant;
}
