// The corrections of an article with undo and redo: each function gives the part of the article that changes, or null where there is nothing to do.

export const NO_CORRECTIONS = { corrections: [], undone: [] };

export const added = ({ corrections }, entry) => ({ corrections: [...corrections, entry], undone: [] });

export const undo = ({ corrections, undone }) =>
  corrections.length === 0 ? null : { corrections: corrections.slice(0, -1), undone: [...undone, corrections.at(-1)] };

export const redo = ({ corrections, undone }) =>
  undone.length === 0 ? null : { corrections: [...corrections, undone.at(-1)], undone: undone.slice(0, -1) };

/** Without the one at `index`, which redo brings back at the end. */
export const takenBack = ({ corrections, undone }, index) =>
  ({ corrections: corrections.filter((_, i) => i !== index), undone: [...undone, corrections[index]] });
