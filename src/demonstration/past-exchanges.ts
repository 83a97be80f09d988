import { addDays, dayOf } from '../validation/dates';
import { Zipf, demonstrationId, type Dice } from './dice';
import type { Site } from './site';
import { demonstration, type InventedExchange, type InventedReplies } from './world';

/** Completed exchanges of the last years: a few institutions have done much, most little, and some pairs have met again. */
export function* pastExchanges<S extends Site>(
  seed: number,
  count: number,
  sites: readonly S[],
  themesOf: (site: S) => readonly string[],
  now: Date,
  dice: Dice,
): Generator<InventedExchange> {
  const providers = new Zipf(sites, 0.7);
  let made = 0;
  let before: { provider: S; recipient: S } | null = null;
  while (made < count) {
    const again: boolean = before !== null && dice.chance(20);
    const provider: S = again ? before!.provider : providers.draw(dice);
    const recipient: S = again ? before!.recipient : dice.one(sites);
    if (provider.country === recipient.country) continue;
    before = { provider, recipient };
    yield {
      id: demonstrationId(seed, 'exchange', made++),
      providerId: provider.institution.id,
      recipientId: recipient.institution.id,
      theme: dice.one(themesOf(provider)),
      completedOn: addDays(dayOf(now), -dice.between(30, 2_000)),
      source: demonstration,
      illustrative: true,
    };
  }
}

/** How institutions have answered: some always, some seldom, some were never asked. */
export function inventReplies({ institution }: Site, dice: Dice): InventedReplies[] {
  if (dice.chance(35)) return [];
  const asked = dice.between(1, 24);
  const diligence = dice.one([30, 60, 80, 95]);
  let answered = 0;
  for (let at = 0; at < asked; at++) if (dice.chance(diligence)) answered++;
  return [{ institutionId: institution.id, asked, answered }];
}
