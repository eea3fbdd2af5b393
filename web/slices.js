// Does long work in slices, between which the page is painted and the reader's input gets through.

/** Longest time in milliseconds the page is busy with one slice. */
const SLICE = 12;

/** Runs `steps`, a generator that yields where it may be interrupted: at most `first` of its steps now, the others in slices after the next
 *  frames. `onDone` is called when all are through. The result does a step early (and tells whether there was one), all of them, or none any more. */
export function inSlices(steps, { first = Infinity, onDone = () => {} } = {}) {
  let isOver = false;

  function step() {
    if (isOver) return false;
    if (!steps.next().done) return true;
    isOver = true;
    onDone();
    return false;
  }

  function slice(most) {
    const until = performance.now() + SLICE;
    for (let i = 0; i < most && performance.now() < until; ++i) if (!step()) return;
    afterFrame(() => { if (!isOver) slice(Infinity); });
  }

  slice(first);
  return {
    step,
    finish() { while (step()); },
    stop() { isOver = true; },
  };
}

/** A page that is out of sight is not painted, and gets no frames. */
function afterFrame(act) {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}
