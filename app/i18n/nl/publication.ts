/** What whoever publishes an agenda should know first. */
export const publication = {
  heading: "Voordat u publiceert",
  allowed: "Publiceren kan ook zo.",
  seeRemarks: (count: number) => `${count} ${count === 1 ? "opmerking" : "opmerkingen"} voordat u publiceert`,
  overTime: (planned: number, available: number, over: number) =>
    `De agenda duurt ${planned} minuten en de vergadering ${available}: ${over} ${over === 1 ? "minuut" : "minuten"} te veel.`,
  notes: "Oplegnotities die niet af zijn",
  missing: (headings: string) => `Niet ingevuld: ${headings}.`,
  empty: "In de oplegnotitie is nog niets ingevuld.",
  withoutPoint: "Er hoort geen beslispunt bij, dus de oplegnotitie is leeg.",
  fill: "Vul aan",
  fillNote: (title: string) => `Vul aan: de oplegnotitie van ${title}`,
};
