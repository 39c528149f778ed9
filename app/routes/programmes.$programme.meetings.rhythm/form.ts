import { z } from "zod";
import { id, onceKey, requiredDay } from "#http/fields.server.ts";
import { endAfterStart, meetingPlace, meetingTimes } from "#http/meeting-fields.server.ts";

/** The days that were ticked; no more than a weekly rhythm has in two years. */
export const schema = z
  .strictObject({
    once: onceKey,
    bodyId: id,
    days: z.array(requiredDay, { error: "days" }).min(1, { error: "days" }).max(106, { error: "unusable" }),
    ...meetingTimes,
    place: meetingPlace,
  })
  .check(endAfterStart);
