// @ts-check
/** Puts the reader at what came in the place of what they were at: who works by keyboard would be nowhere. */
export function arriving() {
  let wanted = null;
  return {
    /** At the next thing with that id, once it is drawn. */
    at(id) {
      wanted = id;
    },

    /** To be called with each drawing. */
    drawn() {
      queueMicrotask(() => {
        const place = wanted && document.getElementById(wanted);
        if (place) {
          wanted = null;
          if (document.activeElement === document.body) {
            place.focus({preventScroll: true});
          }
        }
      });
    },
  };
}
