import { institutionKinds, type InstitutionKind } from './institution-kinds';

/** Invented institutions of the host country: the college that organises, and those that the programme visits. */
export const hosts: readonly { readonly kind: InstitutionKind; readonly place: string }[] = (
  [
    ['Vocational College', 'Lumomora'],
    ['Municipal Bureau', 'Lumomora'],
    ['Pilot Zone', 'Kestaspring'],
    ['Customs Parcel', 'Kestaspring'],
    ['Logistics', 'Odravale'],
    ['Cooperative Marketplace', 'Odravale'],
    ['Institute of Digital Trade', 'Lumomora'],
    ['Rural Commerce', 'Zunadell'],
    ['Payment House', 'Kestaspring'],
    ['Chamber', 'Zunadell'],
  ] as const
).map(([name, place]) => ({ kind: institutionKinds.find((kind) => kind.name.includes(name))!, place }));
