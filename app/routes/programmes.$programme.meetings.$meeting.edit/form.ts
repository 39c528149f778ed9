import { z } from "zod";
import { version } from "#http/fields.server.ts";
import { endAfterStart, meetingPlace, meetingTimes } from "#http/meeting-fields.server.ts";

/** What is left empty is unknown. */
export const schema = z.strictObject({ ...meetingTimes, place: meetingPlace, version }).check(endAfterStart);
