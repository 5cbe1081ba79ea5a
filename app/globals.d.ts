/** Version of Plimsoll, from package.json; put in by the build. */
declare const __APP_VERSION__: string;
/** Short hash of the commit that was built, with a + where the tree had changes; "unknown" without git. */
declare const __APP_COMMIT__: string;
