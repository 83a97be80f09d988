/** What stands in the place of a secret. */
const gone = '...';

/** The text after a name such as `password`, `newPassword` or `"token"`, in GraphQL, in JSON, and in JSON inside of JSON. */
const named =
  /((?:password|token|secret|authorization|cookie)\w*(?:\\*")?\s*:\s*)(\\*")((?:(?!(?<!\\)\2)[\s\S])*)(?<!\\)\2/gi;
/** A session's or a mail's token wherever it stands: 256 bits as base64url; or three parts of that, as identity providers give. */
const shaped = /(?<![\w-])(?:[\w-]{43}|eyJ[\w-]+\.[\w-]+\.[\w-]*)(?![\w-])/g;

/** A text for the browser's storage, without the passwords and the tokens that somebody wrote into it. */
export function withoutSecrets(text: string): string {
  return text.replace(named, `$1$2${gone}$2`).replace(shaped, gone);
}
