import { Field, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enums';
import { LanguageTagScalar } from '../graphql/scalars';
import type { LanguageLevel, SpokenLanguage } from './spoken-language';

export const LanguageLevelEnum = enumType<LanguageLevel>(
  'LanguageLevel',
  'How well somebody works in a language.',
  {
    BASIC: 'Gets along in simple matters; not enough to work in it.',
    WORKING: 'Follows a training and takes part, with some effort.',
    FLUENT: 'Teaches and negotiates in it.',
    NATIVE: 'Grew up with it.',
  },
);

@ObjectType('SpokenLanguage', { description: 'A language in which somebody works, and how well.' })
export class SpokenLanguageType implements SpokenLanguage {
  @Field(() => LanguageTagScalar, { description: 'The language.' })
  tag: string;

  @Field(() => LanguageLevelEnum, { description: 'How well.' })
  level: LanguageLevel;
}

@InputType({ description: 'A language in which somebody works, and how well.' })
export class SpokenLanguageInput implements SpokenLanguage {
  @Field(() => LanguageTagScalar, {
    description:
      'The language, or a variety of one: `pt`, `pt-BR`. One that the platform does not know is UNKNOWN_CODE.',
  })
  tag: string;

  @Field(() => LanguageLevelEnum, { description: 'How well.' })
  level: LanguageLevel;
}
