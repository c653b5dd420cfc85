/** Which instance of a system a call goes to: that of the legal entity, on the day on which the work began. */
export interface Route {
  legalEntity: string;
  /** YYYY-MM-DD; today when absent. */
  asOf?: string;
}
