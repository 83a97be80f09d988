/** The file or the command line cannot be used: told to the user in one line, without a stack. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputError';
  }
}
