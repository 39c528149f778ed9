CREATE TABLE "invitation" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"account_id" text,
	"created_by_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "organisation_parent" (
	"organisation_id" text NOT NULL,
	"policy_field" text NOT NULL,
	"parent_id" text NOT NULL,
	CONSTRAINT "organisation_parent_organisation_id_policy_field_pk" PRIMARY KEY("organisation_id","policy_field")
);
--> statement-breakpoint
CREATE TABLE "portfolio" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "portfolio_director" (
	"portfolio_id" text NOT NULL,
	"account_id" text NOT NULL,
	CONSTRAINT "portfolio_director_portfolio_id_account_id_pk" PRIMARY KEY("portfolio_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "portfolio_programme" (
	"portfolio_id" text NOT NULL,
	"programme_id" text NOT NULL,
	CONSTRAINT "portfolio_programme_portfolio_id_programme_id_pk" PRIMARY KEY("portfolio_id","programme_id")
);
--> statement-breakpoint
CREATE TABLE "recess" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"provenance" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "recess_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "route_step" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"decision_point_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text,
	"body_id" text,
	"term_days" integer,
	"is_statutory" boolean NOT NULL,
	"done_on" date,
	"outcome" text,
	"provenance" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "route_step_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"key" text NOT NULL,
	"account_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"result" jsonb,
	CONSTRAINT "submission_account_id_key_pk" PRIMARY KEY("account_id","key")
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "is_administrator" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "rhythm_from" date;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "usual_start" text;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "usual_end" text;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "usual_place" text;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "dissolved_on" date;--> statement-breakpoint
ALTER TABLE "body" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "commissioning" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "commissioning" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "conform_declaration" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_point" ADD COLUMN "lifted_by_id" text;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "ordinal" integer;--> statement-breakpoint
ALTER TABLE "meeting" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "open_question" ADD COLUMN "party_id" text;--> statement-breakpoint
ALTER TABLE "open_question" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "open_question" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "party" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "seat" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_created_by_id_account_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_parent" ADD CONSTRAINT "organisation_parent_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_parent" ADD CONSTRAINT "organisation_parent_parent_id_organisation_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_director" ADD CONSTRAINT "portfolio_director_portfolio_id_portfolio_id_fk" FOREIGN KEY ("portfolio_id") REFERENCES "public"."portfolio"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_director" ADD CONSTRAINT "portfolio_director_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_programme" ADD CONSTRAINT "portfolio_programme_portfolio_id_portfolio_id_fk" FOREIGN KEY ("portfolio_id") REFERENCES "public"."portfolio"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_programme" ADD CONSTRAINT "portfolio_programme_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recess" ADD CONSTRAINT "recess_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "route_step" ADD CONSTRAINT "route_step_programme_id_decision_point_id_decision_point_programme_id_id_fk" FOREIGN KEY ("programme_id","decision_point_id") REFERENCES "public"."decision_point"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "route_step" ADD CONSTRAINT "route_step_programme_id_body_id_body_programme_id_id_fk" FOREIGN KEY ("programme_id","body_id") REFERENCES "public"."body"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invitation_account_ix" ON "invitation" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "portfolio_director_ix" ON "portfolio_director" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "portfolio_programme_ix" ON "portfolio_programme" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "route_step_point_ix" ON "route_step" USING btree ("programme_id","decision_point_id","ordinal");--> statement-breakpoint
CREATE INDEX "submission_at_ix" ON "submission" USING btree ("at");