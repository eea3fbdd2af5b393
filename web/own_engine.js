// Where the worker finds the module's bytes: beside it. In the single-file build tools/single_file/own_engine.js stands in this file's place.

/** Options of createAnalyzer(); none means the files of web/engine. */
export const engineFiles = async () => ({});
