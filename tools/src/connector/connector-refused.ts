/** A connector that cannot be made as it was asked for; the message names the place and what to do. */
export class ConnectorRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}
