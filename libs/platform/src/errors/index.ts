export { ApiProblems, ProblemDocument, ProblemField, problemResponse } from './api-problems.js';
export { etagOf, requireIfMatch } from './etag.js';
export { type FieldError, Problem, type ProblemProperties } from './problem.js';
export { conflict, forbidden, invalid, notFound, preconditionFailed, refused, unavailable } from './problems.js';
export { problemAnswer } from './problem-answer.js';
