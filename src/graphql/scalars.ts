import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isRealDay } from '../validation/check-day';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isRealDay(value)) return value;
  throw new GraphQLError('A day of the calendar is needed, as `YYYY-MM-DD`, such as `2026-11-23`.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** `2026-11-23`: a calendar day, kept as that text everywhere. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'A calendar day of the Gregorian calendar, `YYYY-MM-DD`, in UTC where the day depends on a time zone.',
  serialize: (value) => value as string,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  ...(GraphQLDateTimeISO.toConfig() as object),
  name: 'DateTime',
  description:
    'A moment, in ISO 8601 with milliseconds and the UTC offset, such as `2026-11-23T09:30:00.000Z`.',
});

function parseLanguageTag(value: unknown): string {
  if (typeof value === 'string' && value.length <= 35) {
    try {
      const [tag] = Intl.getCanonicalLocales(value);
      if (tag !== undefined) return tag;
    } catch {
      // Falls through to the typed error.
    }
  }
  throw new GraphQLError('A language tag of BCP 47 is needed, such as `fr`, `zh-Hans` or `pt-BR`.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const LanguageTagScalar = new GraphQLScalarType<string, string>({
  name: 'LanguageTag',
  description: 'A language tag of BCP 47, such as `fr`, `zh-Hans` or `pt-BR`; answered in canonical case.',
  specifiedByURL: 'https://www.rfc-editor.org/info/bcp47',
  serialize: (value) => value as string,
  parseValue: parseLanguageTag,
  parseLiteral: (node) => parseLanguageTag(node.kind === Kind.STRING ? node.value : null),
});
