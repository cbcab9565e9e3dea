/** Capitalised words in a row: half-open indexes into the phrase's words. */
export type NameRun = {
  readonly from: number;
  readonly to: number;
  /** Where a role's body stands straight before the name: "il presidente dell'Istat | Gian Carlo Blangiardo". */
  readonly followsBody?: boolean;
};
