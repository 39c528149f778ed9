/** What somebody may see: one programme, with or without what is confidential in it. Every query carries it. */
export interface Sight {
  readonly programmeId: string;
  readonly seesConfidential: boolean;
}
