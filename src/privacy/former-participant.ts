/** What stands in the place of a name that was erased. */
export const formerParticipant = 'former participant';
