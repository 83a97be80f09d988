import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { registerNodeType, toGlobalId, idDescription } from '../graphql/node';
import { LanguageTagScalar } from '../graphql/scalars';
import { hasAllTerms, searchTermsOf, termsOf } from '../text/terms';
import { checkSearch } from '../validation/checks';
import { Faults } from '../validation/faults';
import { findCrsPurpose, findSdgTarget, findTheme } from './catalogue';
import { CrsPurposeType, SdgTargetType } from './code-list.type';
import { themes } from './data/themes';
import { inLanguage } from './names';
import type { ThemeRow } from './theme';
import { ThemeType } from './theme.type';

registerNodeType('Theme', { isKey: (key) => /^[A-Z0-9_.]{1,80}$/.test(key), find: (key) => findTheme(key) });

const childrenOf = new Map<string | null, ThemeRow[]>();
for (const theme of themes) childrenOf.set(theme.parent, [...(childrenOf.get(theme.parent) ?? []), theme]);

const termsByCode = new Map(
  themes.map(({ code, definition, labels }) => [
    code,
    termsOf([code.replace(/[._]/g, ' '), definition, ...Object.values(labels)].join(' ')),
  ]),
);

@Resolver(() => ThemeType)
export class ThemeResolver {
  @Extensions({ assumedSize: 30 })
  @Query(() => [ThemeType], {
    description:
      'The fields (roots) of the tree of themes; with `search`, every theme whose code, label or definition has all the words.',
  })
  themes(
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words or beginnings of words, any UN language; at most 200 characters.',
    })
    search?: string | null,
  ): readonly ThemeRow[] {
    const faults = new Faults();
    const typed = checkSearch(faults, ['search'], search);
    faults.throwIfAny();
    if (typed === null) return childrenOf.get(null) ?? [];
    const wanted = searchTermsOf(typed);
    return themes.filter(({ code }) => hasAllTerms(termsByCode.get(code)!, wanted));
  }

  @Query(() => ThemeType, { nullable: true, description: 'A theme by its code; null where there is none.' })
  theme(
    @Arg('code', () => String, { description: 'Such as `ECOM.PAYMENTS`.' }) code: string,
  ): ThemeRow | null {
    return findTheme(code);
  }

  @FieldResolver(() => ID, { description: idDescription })
  id(@Root() { code }: ThemeRow): string {
    return toGlobalId('Theme', code);
  }

  @FieldResolver(() => String, {
    description: "Its label in the language, by default the request's; in English where none is held.",
  })
  label(
    @Root() { labels }: ThemeRow,
    @Ctx() context: Context,
    @Arg('language', () => LanguageTagScalar, { nullable: true, description: 'For instance `es`.' })
    language?: string | null,
  ): string {
    return inLanguage(labels, language ?? context.language) ?? labels.en;
  }

  @FieldResolver(() => ThemeType, { nullable: true, description: 'The theme above it; null at the top.' })
  parent(@Root() { parent }: ThemeRow): ThemeRow | null {
    return parent === null ? null : findTheme(parent);
  }

  @Extensions({ assumedSize: 5 })
  @FieldResolver(() => [ThemeType], { description: 'The themes right below it.' })
  children(@Root() { code }: ThemeRow): readonly ThemeRow[] {
    return childrenOf.get(code) ?? [];
  }

  @Extensions({ assumedSize: 3 })
  @FieldResolver(() => [CrsPurposeType], {
    description: 'The CRS purpose codes that it answers to, the chief one first.',
  })
  crsPurposes(@Root() { crsPurposes }: ThemeRow) {
    return crsPurposes.map((code) => findCrsPurpose(code));
  }

  @Extensions({ assumedSize: 3 })
  @FieldResolver(() => [SdgTargetType], {
    description: 'The SDG targets that it serves, the chief one first.',
  })
  sdgTargets(@Root() { sdgTargets }: ThemeRow) {
    return sdgTargets.map((code) => findSdgTarget(code));
  }
}
