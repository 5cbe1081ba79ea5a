/** From a row of the rail to just past the rail's own edge, where its popovers begin. CSS pixels. */
export const RAIL_EDGE = 20;
