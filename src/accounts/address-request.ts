/**
 * That somebody asked for a mail to an address. Whether the address has an account is looked up when the request is answered, and
 * never while its sender waits: so that neither the answer nor its time tells.
 */
export type AddressRequest =
  | {
      readonly purpose: 'SIGN_UP';
      readonly email: string;
      readonly name: string;
      readonly passwordHash: string;
    }
  | { readonly purpose: 'CONFIRM_AGAIN' | 'RESET_PASSWORD'; readonly email: string }
  /** To `email`, by an account that has another. */
  | { readonly purpose: 'CHANGE_ADDRESS'; readonly email: string; readonly accountId: string };

const hour = 3_600_000;

/** How long the token in a mail is good, in milliseconds. */
export const tokenLife = {
  confirm: 48 * hour,
  setPassword: hour,
  changeAddress: 24 * hour,
  /** The one that the first administrator's command prints. */
  command: 24 * hour,
} as const;
