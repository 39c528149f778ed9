import { z } from "zod";
import { requiredDay, requiredText, version } from "#http/fields.server.ts";
import { endAfterStart, meetingTimes } from "#http/meeting-fields.server.ts";

export const schema = z
  .strictObject({ on: requiredDay, ...meetingTimes, reason: requiredText(500), version })
  .check(endAfterStart);
