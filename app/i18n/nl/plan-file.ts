/** The plan as a file: out to MS Project and its like, and back. */
export const planFile = {
  heading: "Plan als bestand",
  introduction:
    "Neem het plan mee naar MS Project of een ander programma dat MS Project-XML leest, en lees terug wat u daar hebt gewijzigd. Koers herkent zijn eigen fasen, beslismomenten, werksporen en mijlpalen.",
  out: "Plan downloaden (XML)",
  outIntroduction:
    "Alle fasen, beslismomenten, werksporen en mijlpalen, met afgesproken en verwachte dagen, afhankelijkheden en reces.",
  outHeading: "Meenemen",
  inHeading: "Inlezen",
  inIntroduction:
    "U ziet eerst wat er nieuw is en wat verandert; pas daarna bevestigt u. Er wordt niets verwijderd: wat niet in het bestand staat, blijft staan.",
  file: "Bestand",
  fileHint: "Een XML-bestand zoals MS Project het bewaart (versie 2007 of later), ten hoogste 1 MB.",
  look: "Bekijk wat er verandert",
  previewHeading: "Wat er verandert",
  from: (file: string) => `Uit ${file}.`,
  confirm: "Lees in",
  back: "Terug naar het plan",
  again: "Kies een ander bestand",
  nothingChosen: "Er is geen bestand gekozen om in te lezen.",
  nothing: "Het bestand zegt niets anders dan wat er al staat. Er valt niets in te lezen.",
  stopped: "Dit bestand kan zo niet worden ingelezen. Verbeter het hieronder genoemde en kies het opnieuw.",
  overtaken:
    "Het plan is intussen gewijzigd, of dit bestand is al ingelezen. Hieronder staat wat er nu zou veranderen; er is nog niets ingelezen.",
  tells: "Let op",
  stops: "Dit moet eerst anders",
  untouched: (count: number) =>
    count === 1
      ? "1 onderdeel van het plan staat niet in het bestand en blijft zoals het is."
      : `${count} onderdelen van het plan staan niet in het bestand en blijven zoals ze zijn.`,
  said: (count: number) => `Ingelezen: ${count === 1 ? "1 wijziging" : `${count} wijzigingen`}.`,
  counted: (count: number) => (count === 1 ? "1 wijziging" : `${count} wijzigingen`),
  reason: (file: string) => `ingelezen uit ${file}`,
  imported: (file: string) => `las het plan in uit ‘${file}’`,
  kinds: { phase: "Fase", gate: "Beslismoment", workstream: "Werkspoor", milestone: "Mijlpaal" },
  columns: { what: "Wat", name: "Naam", how: "Verandering" },
  link: "Afhankelijkheid",
  unknown: "onbekend",
  changes: {
    made: (days: string) => `nieuw, ${days}`,
    madeUnder: (days: string, above: string) => `nieuw, ${days}, onder ${above}`,
    undated: "dag onbekend",
    on: (day: string) => `op ${day}`,
    stretch: (from: string, until: string) => `van ${from} tot en met ${until}`,
    renamed: (name: string) => `heet voortaan ${name}`,
    moved: (was: string, becomes: string) => `${becomes} (was: ${was})`,
    achieved: (day: string) => `gehaald op ${day}`,
    baselined: (days: string) => `afgesproken: ${days}`,
    placed: (above: string) => `komt onder ${above}`,
    linked: (before: string) => `wacht op ${before}`,
    linkedLater: (before: string, days: number) =>
      `wacht op ${before}, ${Math.abs(days) === 1 ? `${days} werkdag` : `${days} werkdagen`}`,
    lagged: (before: string, was: number, becomes: number) =>
      `wacht op ${before}: ${becomes} werkdagen (was: ${was})`,
  },
  atTask: (key: string, name: string) => (name === "" ? `Taak ${key}` : `Taak ${key}, ${name}`),
  problems: {
    "too-large": () => "Het bestand is groter dan 1 MB.",
    "not-xml": (line: string) =>
      line === "" ? "Dit is geen XML-bestand." : `Dit is geen XML-bestand: regel ${line} is niet te lezen.`,
    "declares-entities": () =>
      "Het bestand heeft een documenttype of entiteiten. Zo'n bestand leest Koers uit veiligheid niet.",
    "not-a-plan": (element: string) =>
      `Dit is geen plan van MS Project: het begint met <${element}> en niet met <Project>.`,
    "too-many-tasks": (most: string) => `Er staan meer dan ${most} taken in het bestand.`,
    "no-tasks": () => "Er staan geen taken in het bestand.",
    "same-key-twice": () => "Dit nummer (UID) staat twee keer in het bestand.",
    "days-turned": () => "Het einde ligt vóór het begin.",
    "name-too-long": (most: string) => `De naam is langer dan ${most} tekens.`,
    "same-thing-twice": (thing: string) =>
      `‘${thing}’ staat twee keer in het bestand; Koers weet niet welke geldt.`,
    "several-of-that-name": () =>
      "In het plan staan er meer met deze naam; Koers weet niet welke wordt bedoeld. Geef ze verschillende namen.",
    "circle-of-links": (between: string) =>
      `De afhankelijkheden vormen een kring, zodat niets kan beginnen: ${between}.`,
    "circle-of-workstreams": (name: string) => `Werkspoor ‘${name}’ zou onder zichzelf komen te staan.`,
    "no-name": () => "De taak heeft geen naam en is overgeslagen.",
    "unreadable-day": (written: string) => `‘${written}’ is geen datum; de dag blijft onbekend.`,
    "task-as-workstream": () => "Een taak met een begin en een einde wordt een werkspoor.",
    "achieved-undated": () => "De mijlpaal is gehaald, maar niet bekend is wanneer; dat is niet overgenomen.",
    "gate-not-passed": () =>
      "Een beslismoment is pas genomen met een besluit; dat het in het bestand klaar is, telt niet.",
    "link-of-another-kind": (other: string) =>
      `De afhankelijkheid van ‘${other}’ is niet van einde naar begin, en is niet overgenomen.`,
    "link-elsewhere": (other: string) =>
      `De afhankelijkheid van ‘${other}’ in een ander project is niet overgenomen.`,
    "link-to-nothing": (other: string) =>
      `De afhankelijkheid van taak ${other} is niet overgenomen: die taak is er niet.`,
    "link-to-itself": () => "De taak wacht op zichzelf; dat is niet overgenomen.",
    "link-twice": (other: string) => `De afhankelijkheid van ‘${other}’ staat er twee keer; de eerste geldt.`,
    "lag-rounded": (other: string) => `De wachttijd na ‘${other}’ is afgerond op hele werkdagen.`,
    "lag-unreadable": (other: string) =>
      `De wachttijd na ‘${other}’ is een percentage of niet te lezen, en is op nul gezet.`,
    "baseline-kept": () =>
      "Wat is afgesproken, verandert alleen door een besluit; de afgesproken dagen uit het bestand zijn niet overgenomen.",
    "achieved-kept": () => "De mijlpaal is al gehaald; de dag daarvan blijft zoals vastgelegd.",
    "recess-not-taken": (count: string) =>
      `Vrije dagen in het bestand die hier niet als reces staan: ${count} keer. Ze zijn niet overgenomen; reces legt u vast in de kalender.`,
    "people-not-taken": (count: string) =>
      `Mensen en hun toewijzingen (${count}) zijn niet overgenomen: Koers plant geen uren.`,
    "elements-not-read": (names: string) => `Niet gelezen: ${names}.`,
  },
};
