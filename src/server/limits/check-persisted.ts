import { parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { documentLimits } from './limits';
import { ManifestError, type PersistedOperations } from './persisted-operations';
import { oversteps } from './screen';

/** Refuses to start with operations that would be refused when they are sent, every one of them named. */
export function checkPersisted({ documents }: PersistedOperations, schema: GraphQLSchema): void {
  const faults = [...documents].flatMap(([id, text]) =>
    faultsOf(text, schema).map((fault) => `${id}: ${fault}`),
  );
  if (faults.length > 0) {
    throw new ManifestError(
      `Operations that cannot be answered:\n${faults.map((one) => `  - ${one}`).join('\n')}`,
    );
  }
}

function faultsOf(text: string, schema: GraphQLSchema): string[] {
  try {
    const document = parse(text, { maxLexicalTokens: documentLimits.tokens });
    const overstepped = oversteps(text);
    if (overstepped !== null) {
      return [
        `${overstepped.holds} ${overstepped.limit}, and ${documentLimits[overstepped.limit]} are the most`,
      ];
    }
    return validate(schema, document, specifiedRules).map(({ message }) => message);
  } catch (fault) {
    return [fault instanceof Error ? fault.message : String(fault)];
  }
}
