/** Meetings, the calendar they stand in, their agendas and the decisions taken there. */
export const meetingPaths = {
  meetings: (slug: string) => `/programmes/${slug}/meetings`,
  meetingsOf: (
    slug: string,
    { body, page = 1 }: { readonly body: string | null; readonly page?: number },
  ) => {
    const search = new URLSearchParams({
      ...(body === null ? {} : { body }),
      ...(page === 1 ? {} : { page: String(page) }),
    });
    return `/programmes/${slug}/meetings${search.size === 0 ? "" : `?${search}`}`;
  },
  newMeeting: (slug: string, body?: string | null) =>
    `/programmes/${slug}/meetings/new${body ? `?body=${encodeURIComponent(body)}` : ""}`,
  rhythm: (slug: string, body?: string | null) =>
    `/programmes/${slug}/meetings/rhythm${body ? `?body=${encodeURIComponent(body)}` : ""}`,
  calendar: (slug: string) => `/programmes/${slug}/calendar`,
  newRecess: (slug: string) => `/programmes/${slug}/recesses/new`,
  recessEdit: (slug: string, recess: string) => `/programmes/${slug}/recesses/${recess}/edit`,
  recessRemoval: (slug: string, recess: string) => `/programmes/${slug}/recesses/${recess}/removal`,
  meeting: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}`,
  meetingIcs: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}.ics`,
  meetingsIcs: (slug: string, body?: string | null) =>
    `/programmes/${slug}/meetings.ics${body ? `?body=${encodeURIComponent(body)}` : ""}`,
  meetingEdit: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/edit`,
  meetingMove: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/move`,
  meetingCancellation: (slug: string, meeting: string) =>
    `/programmes/${slug}/meetings/${meeting}/cancellation`,
  preparation: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/preparation`,
  attendance: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/attendance`,
  takeOver: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/proposals`,
  dismissal: (slug: string, meeting: string, key?: string) =>
    `/programmes/${slug}/meetings/${meeting}/dismissal${key === undefined ? "" : `?key=${encodeURIComponent(key)}`}`,
  reconsideration: (slug: string, meeting: string) =>
    `/programmes/${slug}/meetings/${meeting}/reconsideration`,
  newItem: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/items/new`,
  item: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}`,
  itemPosition: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}/position`,
  itemRemoval: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/items/${item}/removal`,
  publication: (slug: string, meeting: string) => `/programmes/${slug}/meetings/${meeting}/publication`,
  agenda: (slug: string, meeting: string, version?: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda${version === undefined ? "" : `?version=${version}`}`,
  agendaDocx: (slug: string, meeting: string, version: number) =>
    `/programmes/${slug}/meetings/${meeting}/agenda.docx?version=${version}`,
  decision: (slug: string, meeting: string, item: string) =>
    `/programmes/${slug}/meetings/${meeting}/decisions/${item}`,
} as const;
