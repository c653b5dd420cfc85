/** A variable of the environment that is missing or wrong; its message is a sentence that names the variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(
    /** Name of the variable: UPPER_SNAKE. */
    readonly variable: string,
    message: string,
  ) {
    super(message);
  }
}
