/** Titles only for the cell under the pointer: a title on each of hundreds of cells would be work on every scroll. */

/** Gives the element a title where its text is cut off, or where `whole` says more than its text. */
