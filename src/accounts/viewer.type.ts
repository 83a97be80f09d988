import { ObjectType } from 'type-graphql';

/** Its root value is the viewer of the context; rooms above add what is the viewer's own. */
@ObjectType('Viewer', { description: 'Whoever has signed in, with all that is their own.' })
export class ViewerType {
  readonly accountId: string;
}
