import { z } from "zod";
import { id, onceKey, requiredDay } from "#http/fields.server.ts";
import { endAfterStart, meetingPlace, meetingTimes } from "#http/meeting-fields.server.ts";

/** What is left empty is as the body usually meets. */
export const schema = z
  .strictObject({ once: onceKey, bodyId: id, on: requiredDay, ...meetingTimes, place: meetingPlace })
  .check(endAfterStart);
