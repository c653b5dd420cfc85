/** Where the engine keeps its queue; beside our own schema, in the same database. */
export const ENGINE_SCHEMA = 'opportunity_to_project_engine';
