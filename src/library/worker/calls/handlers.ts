import type { CallName, Calls, InterimOf } from '../../protocol';
import type { Storage } from '../../storage';
import type { Intake } from '../intake/intake';
import type { Shelves } from '../shelves';

/** What answers each call. */
export type Handlers = {
  readonly [Name in CallName]: (
    request: Calls[Name]['request'],
    onInterim: (interim: InterimOf<Name>) => void,
  ) => Calls[Name]['response'] | Promise<Calls[Name]['response']>;
};

/** The calls that the first view of the library is made of; what answers the others is loaded when one of them comes. */
export type FirstCall =
  | 'lastView'
  | 'open'
  | 'tag'
  | 'refresh'
  | 'find'
  | 'front'
  | 'summaries'
  | 'article'
  | 'position'
  | 'marks';

/** What the calls work with. */
export interface Stock {
  readonly shelves: Shelves;
  readonly storage: Promise<Storage>;
  /** What brings texts in; loaded when the first one comes. */
  readonly openIntake: () => Promise<Intake>;
}
