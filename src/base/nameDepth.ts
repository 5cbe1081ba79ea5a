/**
 * How deep names go: what lies deeper stays one value under the name above it. WANDB.md section 1: "3 dots" in the
 * names of a config, "4" in those of a summary.
 */
export const CONFIG_DOTS = 3;
export const SUMMARY_DOTS = 4;
