CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"demo_ordinal" integer,
	"disabled_at" timestamp (3) with time zone,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agenda_item" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"note" text,
	"minutes" integer NOT NULL,
	"presenter" text,
	"papers" jsonb NOT NULL,
	"decision_point_id" text,
	"proposal_key" text,
	"annotation" text,
	"is_confidential" boolean NOT NULL,
	"position" integer NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "agenda_item_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "agenda_version" (
	"programme_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by_id" text NOT NULL,
	"agenda" jsonb NOT NULL,
	CONSTRAINT "agenda_version_programme_id_meeting_id_number_pk" PRIMARY KEY("programme_id","meeting_id","number")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"programme_id" text NOT NULL,
	"meeting_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "attendance_programme_id_meeting_id_participant_id_pk" PRIMARY KEY("programme_id","meeting_id","participant_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"chain" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"account_id" text,
	"actor_name" text NOT NULL,
	"verb" text NOT NULL,
	"entity" text NOT NULL,
	"entity_id" text NOT NULL,
	"change" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_chain_sequence_pk" PRIMARY KEY("chain","sequence")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"chain" text PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authority" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"holder_id" text NOT NULL,
	"act" text NOT NULL,
	"domains" jsonb NOT NULL,
	"ceiling_once_cents" bigint,
	"ceiling_structural_cents" bigint,
	"valid_from" date,
	"valid_until" date,
	"revoked_on" date,
	"basis" text NOT NULL,
	"reference" text,
	"chain" jsonb NOT NULL,
	"provenance" text NOT NULL,
	"recorded_by_id" text,
	"version" integer NOT NULL,
	CONSTRAINT "authority_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "body" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"function" text,
	"decision_rule" text,
	"quorum" integer,
	"rhythm_weeks" integer,
	"papers_lead_days" integer NOT NULL,
	"reports_to_id" text,
	"remit" text NOT NULL,
	"outlook" text,
	"provenance" text NOT NULL,
	CONSTRAINT "body_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "commissioning" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"role" text NOT NULL,
	"party_id" text,
	"scope" text NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "commissioning_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "conform_declaration" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"party_id" text NOT NULL,
	"body_id" text NOT NULL,
	"domains" jsonb,
	"starts_on" date,
	"ends_on" date,
	"provenance" text NOT NULL,
	CONSTRAINT "conform_declaration_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"number" text NOT NULL,
	"meeting_id" text NOT NULL,
	"item_id" text NOT NULL,
	"decision_point_id" text NOT NULL,
	"decided_on" date NOT NULL,
	"outcome" text NOT NULL,
	"status" text NOT NULL,
	"text" text NOT NULL,
	"reservation" text,
	"is_confidential" boolean NOT NULL,
	"corrects_id" text,
	"verdict" jsonb NOT NULL,
	"recorded_by_id" text NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "decision_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "decision_point" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"requested_decision" jsonb NOT NULL,
	"purpose" text NOT NULL,
	"background" text,
	"cover_note" jsonb NOT NULL,
	"remark" text,
	"domains" jsonb NOT NULL,
	"amount_kind" text NOT NULL,
	"once_cents" bigint,
	"structural_cents" bigint,
	"cover" text,
	"body_id" text NOT NULL,
	"needed_by" date,
	"level" text,
	"state" text NOT NULL,
	"confidential_ground" text,
	"provenance" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "decision_point_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "dismissal" (
	"programme_id" text NOT NULL,
	"body_id" text NOT NULL,
	"proposal_key" text NOT NULL,
	"facts" text NOT NULL,
	"reason" text NOT NULL,
	"dismissed_by_id" text NOT NULL,
	"dismissed_on" date NOT NULL,
	CONSTRAINT "dismissal_programme_id_body_id_proposal_key_pk" PRIMARY KEY("programme_id","body_id","proposal_key")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"topic" text NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "fact_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "gate" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"held_on" date,
	"body_id" text,
	"criteria" jsonb NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "gate_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"id" integer PRIMARY KEY NOT NULL,
	"is_demo" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"body_id" text NOT NULL,
	"held_on" date NOT NULL,
	"starts_at" text,
	"ends_at" text,
	"place" text,
	"state" text NOT NULL,
	"provenance" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "meeting_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"programme_id" text NOT NULL,
	"account_id" text NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "membership_programme_id_account_id_role_pk" PRIMARY KEY("programme_id","account_id","role")
);
--> statement-breakpoint
CREATE TABLE "open_question" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"question" text NOT NULL,
	"body_id" text,
	"raised_on" date NOT NULL,
	"answer" text,
	"answered_on" date,
	"provenance" text NOT NULL,
	CONSTRAINT "open_question_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "participant" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"party_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "participant_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "party" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"grouping" text,
	"involvement" text NOT NULL,
	"constituency" text,
	"provenance" text NOT NULL,
	CONSTRAINT "party_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "phase" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"is_provisional" boolean NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"provenance" text NOT NULL,
	CONSTRAINT "phase_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"aim" text NOT NULL,
	"source_name" text,
	"story_on" date,
	"shifted_weeks" integer NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "required_party" (
	"programme_id" text NOT NULL,
	"decision_point_id" text NOT NULL,
	"party_id" text NOT NULL,
	CONSTRAINT "required_party_programme_id_decision_point_id_party_id_pk" PRIMARY KEY("programme_id","decision_point_id","party_id")
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"body_id" text NOT NULL,
	"participant_id" text,
	"role" text NOT NULL,
	"hours_per_week" integer,
	"starts_on" date,
	"ends_on" date,
	"substitute_id" text,
	"provenance" text NOT NULL,
	CONSTRAINT "seat_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" text PRIMARY KEY NOT NULL,
	"subject" text NOT NULL,
	"failed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_programme_id_meeting_id_meeting_programme_id_id_fk" FOREIGN KEY ("programme_id","meeting_id") REFERENCES "public"."meeting"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_programme_id_decision_point_id_decision_point_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_point_id") REFERENCES "public"."decision_point"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_published_by_id_account_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_version" ADD CONSTRAINT "agenda_version_programme_id_meeting_id_meeting_programme_id_id_fk" FOREIGN KEY ("programme_id","meeting_id") REFERENCES "public"."meeting"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_programme_id_meeting_id_meeting_programme_id_id_fk" FOREIGN KEY ("programme_id","meeting_id") REFERENCES "public"."meeting"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_programme_id_participant_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","participant_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority" ADD CONSTRAINT "authority_recorded_by_id_account_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority" ADD CONSTRAINT "authority_programme_id_holder_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","holder_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body" ADD CONSTRAINT "body_programme_id_reports_to_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","reports_to_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commissioning" ADD CONSTRAINT "commissioning_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commissioning" ADD CONSTRAINT "commissioning_programme_id_party_id_party_programme_id_id_fk" FOREIGN KEY ("programme_id","party_id") REFERENCES "public"."party"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conform_declaration" ADD CONSTRAINT "conform_declaration_programme_id_party_id_party_programme_id_id_fk" FOREIGN KEY ("programme_id","party_id") REFERENCES "public"."party"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conform_declaration" ADD CONSTRAINT "conform_declaration_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_recorded_by_id_account_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_programme_id_meeting_id_meeting_programme_id_id_fk" FOREIGN KEY ("programme_id","meeting_id") REFERENCES "public"."meeting"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_programme_id_decision_point_id_decision_point_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_point_id") REFERENCES "public"."decision_point"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_point" ADD CONSTRAINT "decision_point_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_point" ADD CONSTRAINT "decision_point_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_dismissed_by_id_account_id_fk" FOREIGN KEY ("dismissed_by_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissal" ADD CONSTRAINT "dismissal_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate" ADD CONSTRAINT "gate_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "open_question" ADD CONSTRAINT "open_question_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant" ADD CONSTRAINT "participant_programme_id_party_id_party_programme_id_id_fk" FOREIGN KEY ("programme_id","party_id") REFERENCES "public"."party"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "party" ADD CONSTRAINT "party_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phase" ADD CONSTRAINT "phase_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "required_party" ADD CONSTRAINT "required_party_programme_id_decision_point_id_decision_point_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_point_id") REFERENCES "public"."decision_point"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "required_party" ADD CONSTRAINT "required_party_programme_id_party_id_party_programme_id_id_fk" FOREIGN KEY ("programme_id","party_id") REFERENCES "public"."party"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_programme_id_participant_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","participant_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_programme_id_substitute_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","substitute_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_email_uq" ON "account" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "account_person_uq" ON "account" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_item_proposal_uq" ON "agenda_item" USING btree ("programme_id","meeting_id","proposal_key");--> statement-breakpoint
CREATE INDEX "decision_point_ix" ON "decision" USING btree ("programme_id","decision_point_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_correction_uq" ON "decision" USING btree ("programme_id","corrects_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_point_number_uq" ON "decision_point" USING btree ("programme_id","number");--> statement-breakpoint
CREATE INDEX "meeting_body_ix" ON "meeting" USING btree ("programme_id","body_id","held_on");--> statement-breakpoint
CREATE INDEX "membership_account_ix" ON "membership" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "participant_person_ix" ON "participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_organisation_ix" ON "person" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_slug_uq" ON "programme" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "seat_body_ix" ON "seat" USING btree ("programme_id","body_id");--> statement-breakpoint
CREATE INDEX "session_account_ix" ON "session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_in_failure_subject_ix" ON "sign_in_failure" USING btree ("subject","failed_at");