/** Lists a coder in the settings. */
import type { Settings } from '../model/settings.js';
import { idFrom } from '../text/id.js';
import { plainLine } from './plain-line.js';
import { type EntryPlan, setEntry } from './set-entry.js';

/**
 * Adds a coder, or gives one who is listed another name.
 * @param typed an id, or a name that the id is made from, as `init` does
 */
export function setCoder({ coders }: Settings, typed: string, name?: string): EntryPlan {
  const said = plainLine(typed, 'The id');
  const id = idFrom(said);
  const isListed = coders.some((coder) => coder.id === id);
  const called = name === undefined && !isListed && said !== id ? said : name;
  const fields =
    called === undefined ? [] : [{ at: ['name'], value: plainLine(called, 'The name') }];
  return setEntry('coders', coders, id, fields);
}
