CREATE TABLE "action" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"number" integer NOT NULL,
	"text" text NOT NULL,
	"owner_id" text,
	"due_on" date,
	"origin" text NOT NULL,
	"origin_id" text,
	"body_id" text,
	"workstream_id" text,
	"state" text NOT NULL,
	"closed_on" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "baseline" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"reason" text,
	"decision_id" text,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	"set_on" date NOT NULL,
	CONSTRAINT "baseline_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "criterion" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"gate_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"weight" text NOT NULL,
	"kind" text NOT NULL,
	"deliverable_id" text,
	"decision_point_id" text,
	"route_step_id" text,
	"ended_on" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "criterion_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "criterion_statement" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"criterion_id" text NOT NULL,
	"is_met" boolean,
	"evidence" text,
	"stated_on" date NOT NULL,
	"by_name" text NOT NULL,
	CONSTRAINT "criterion_statement_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "deliverable" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"workstream_id" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"reviewer_id" text,
	"due_on" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deliverable_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "deliverable_change" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"deliverable_id" text NOT NULL,
	"state" text NOT NULL,
	"changed_on" date NOT NULL,
	"reason" text,
	"by_name" text NOT NULL,
	CONSTRAINT "deliverable_change_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "dependency" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"predecessor_kind" text NOT NULL,
	"predecessor_id" text NOT NULL,
	"successor_kind" text NOT NULL,
	"successor_id" text NOT NULL,
	"lag_days" integer NOT NULL,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dependency_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "forecast" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"reason" text,
	"decision_id" text,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	"reported_on" date NOT NULL,
	"is_achieved" boolean NOT NULL,
	CONSTRAINT "forecast_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "gate_outcome" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"gate_id" text NOT NULL,
	"outcome" text NOT NULL,
	"decided_on" date NOT NULL,
	"decision_id" text,
	"text" text NOT NULL,
	"open_criterion_ids" jsonb NOT NULL,
	"score_percent" integer,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "gate_outcome_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "milestone" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"workstream_id" text,
	"name" text NOT NULL,
	"baseline_on" date,
	"forecast_on" date,
	"achieved_on" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "milestone_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "position_change" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"deliverable_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"change" text NOT NULL,
	"old_function" text,
	"old_fte_hundredths" integer,
	"new_function" text,
	"new_fte_hundredths" integer,
	"is_follower" boolean,
	"remark" text,
	CONSTRAINT "position_change_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "progress_report" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"workstream_id" text NOT NULL,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"edition" integer NOT NULL,
	"done" text NOT NULL,
	"coming" text NOT NULL,
	"decision_wanted" text,
	"lights" jsonb NOT NULL,
	"submitted_on" date NOT NULL,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "progress_report_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "report_draft" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"workstream_id" text NOT NULL,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"account_id" text NOT NULL,
	"typed" jsonb NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "report_draft_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "workstream" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"theme" text,
	"nature" text,
	"lead_id" text,
	"parent_id" text,
	"body_id" text,
	"starts_on" date,
	"ends_on" date,
	"ended_on" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "workstream_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "workstream_member" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"workstream_id" text NOT NULL,
	"participant_id" text NOT NULL,
	"from" date,
	"until" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "workstream_member_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
ALTER TABLE "gate" ADD COLUMN "decision_point_id" text;--> statement-breakpoint
ALTER TABLE "gate" ADD COLUMN "opens_phase_id" text;--> statement-breakpoint
ALTER TABLE "gate" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "phase" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "programme" ADD COLUMN "report_every_weeks" integer;--> statement-breakpoint
ALTER TABLE "programme" ADD COLUMN "report_from" date;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_programme_id_owner_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","owner_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_programme_id_decision_id_decision_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_id") REFERENCES "public"."decision"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_programme_id_gate_id_gate_programme_id_id_fk" FOREIGN KEY ("programme_id","gate_id") REFERENCES "public"."gate"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_programme_id_deliverable_id_deliverable_programme_id_id_fk" FOREIGN KEY ("programme_id","deliverable_id") REFERENCES "public"."deliverable"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_programme_id_decision_point_id_decision_point_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_point_id") REFERENCES "public"."decision_point"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_programme_id_route_step_id_route_step_programme_id_id_fk" FOREIGN KEY ("programme_id","route_step_id") REFERENCES "public"."route_step"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion_statement" ADD CONSTRAINT "criterion_statement_programme_id_criterion_id_criterion_programme_id_id_fk" FOREIGN KEY ("programme_id","criterion_id") REFERENCES "public"."criterion"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliverable" ADD CONSTRAINT "deliverable_programme_id_reviewer_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","reviewer_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliverable_change" ADD CONSTRAINT "deliverable_change_programme_id_deliverable_id_deliverable_programme_id_id_fk" FOREIGN KEY ("programme_id","deliverable_id") REFERENCES "public"."deliverable"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependency" ADD CONSTRAINT "dependency_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecast" ADD CONSTRAINT "forecast_programme_id_decision_id_decision_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_id") REFERENCES "public"."decision"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_outcome" ADD CONSTRAINT "gate_outcome_programme_id_gate_id_gate_programme_id_id_fk" FOREIGN KEY ("programme_id","gate_id") REFERENCES "public"."gate"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gate_outcome" ADD CONSTRAINT "gate_outcome_programme_id_decision_id_decision_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_id") REFERENCES "public"."decision"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_change" ADD CONSTRAINT "position_change_programme_id_deliverable_id_deliverable_programme_id_id_fk" FOREIGN KEY ("programme_id","deliverable_id") REFERENCES "public"."deliverable"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_draft" ADD CONSTRAINT "report_draft_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_draft" ADD CONSTRAINT "report_draft_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream" ADD CONSTRAINT "workstream_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream" ADD CONSTRAINT "workstream_programme_id_parent_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","parent_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream" ADD CONSTRAINT "workstream_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream" ADD CONSTRAINT "workstream_programme_id_lead_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","lead_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream_member" ADD CONSTRAINT "workstream_member_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workstream_member" ADD CONSTRAINT "workstream_member_programme_id_participant_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","participant_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "action_number_uq" ON "action" USING btree ("programme_id","number");--> statement-breakpoint
CREATE INDEX "action_owner_ix" ON "action" USING btree ("programme_id","owner_id","state");--> statement-breakpoint
CREATE INDEX "action_due_ix" ON "action" USING btree ("programme_id","state","due_on");--> statement-breakpoint
CREATE INDEX "baseline_subject_ix" ON "baseline" USING btree ("programme_id","subject_id","set_on");--> statement-breakpoint
CREATE INDEX "criterion_gate_ix" ON "criterion" USING btree ("programme_id","gate_id","ordinal");--> statement-breakpoint
CREATE INDEX "criterion_statement_ix" ON "criterion_statement" USING btree ("programme_id","criterion_id","stated_on");--> statement-breakpoint
CREATE INDEX "deliverable_workstream_ix" ON "deliverable" USING btree ("programme_id","workstream_id");--> statement-breakpoint
CREATE INDEX "deliverable_change_ix" ON "deliverable_change" USING btree ("programme_id","deliverable_id","changed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "dependency_pair_uq" ON "dependency" USING btree ("programme_id","predecessor_id","successor_id");--> statement-breakpoint
CREATE INDEX "forecast_subject_ix" ON "forecast" USING btree ("programme_id","subject_id","reported_on");--> statement-breakpoint
CREATE INDEX "gate_outcome_ix" ON "gate_outcome" USING btree ("programme_id","gate_id","decided_on");--> statement-breakpoint
CREATE INDEX "milestone_workstream_ix" ON "milestone" USING btree ("programme_id","workstream_id");--> statement-breakpoint
CREATE INDEX "position_change_ix" ON "position_change" USING btree ("programme_id","deliverable_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "progress_report_uq" ON "progress_report" USING btree ("programme_id","workstream_id","period_from","edition");--> statement-breakpoint
CREATE INDEX "progress_report_day_ix" ON "progress_report" USING btree ("programme_id","submitted_on");--> statement-breakpoint
CREATE UNIQUE INDEX "report_draft_uq" ON "report_draft" USING btree ("programme_id","workstream_id","period_from","account_id");--> statement-breakpoint
CREATE INDEX "workstream_member_ix" ON "workstream_member" USING btree ("programme_id","workstream_id");