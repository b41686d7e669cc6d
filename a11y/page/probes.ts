/** What rules that measure ask of a page from within, by name. Each runs in the browser and gives what can be sent as JSON. */
export const PROBES = {};
