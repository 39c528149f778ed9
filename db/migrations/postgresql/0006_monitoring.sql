CREATE TABLE "coupling" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"leading_id" text NOT NULL,
	"following_id" text NOT NULL,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "coupling_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "indicator" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"measure" text NOT NULL,
	"scope" text NOT NULL,
	"owner_id" text,
	"workstream_id" text,
	"decimals" integer NOT NULL,
	"ended_on" date,
	"provenance" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicator_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_definition" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"definition" text,
	"unit" text,
	"direction" text,
	"source" text,
	"frequency" text,
	"unfavourable_green_percent" integer NOT NULL,
	"unfavourable_amber_percent" integer NOT NULL,
	"favourable_green_percent" integer NOT NULL,
	"favourable_amber_percent" integer NOT NULL,
	"baseline_on" date,
	"baseline_value" bigint,
	"path" jsonb NOT NULL,
	"set_on" date NOT NULL,
	"reason" text,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	CONSTRAINT "indicator_definition_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "indicator_party" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"party_id" text NOT NULL,
	"participant_id" text,
	"since" date,
	"until" date,
	CONSTRAINT "indicator_party_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "learning_point" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"corrects_id" text,
	"reason" text,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	"area" text,
	"theme" text,
	"round" text,
	"text" text NOT NULL,
	"recorded_on" date NOT NULL,
	CONSTRAINT "learning_point_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
CREATE TABLE "measurement" (
	"programme_id" text NOT NULL,
	"id" text NOT NULL,
	"indicator_id" text NOT NULL,
	"corrects_id" text,
	"reason" text,
	"by_name" text NOT NULL,
	"provenance" text NOT NULL,
	"party_id" text,
	"period_from" date NOT NULL,
	"period_until" date NOT NULL,
	"value" bigint,
	"source" text,
	"reported_on" date NOT NULL,
	CONSTRAINT "measurement_programme_id_id_pk" PRIMARY KEY("programme_id","id")
);
--> statement-breakpoint
ALTER TABLE "coupling" ADD CONSTRAINT "coupling_programme_id_leading_id_indicator_programme_id_id_fk" FOREIGN KEY ("programme_id","leading_id") REFERENCES "public"."indicator"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupling" ADD CONSTRAINT "coupling_programme_id_following_id_indicator_programme_id_id_fk" FOREIGN KEY ("programme_id","following_id") REFERENCES "public"."indicator"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_programme_id_owner_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","owner_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_programme_id_workstream_id_workstream_programme_id_id_fk" FOREIGN KEY ("programme_id","workstream_id") REFERENCES "public"."workstream"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_definition" ADD CONSTRAINT "indicator_definition_programme_id_indicator_id_indicator_programme_id_id_fk" FOREIGN KEY ("programme_id","indicator_id") REFERENCES "public"."indicator"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_party" ADD CONSTRAINT "indicator_party_programme_id_indicator_id_indicator_programme_id_id_fk" FOREIGN KEY ("programme_id","indicator_id") REFERENCES "public"."indicator"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_party" ADD CONSTRAINT "indicator_party_programme_id_party_id_party_programme_id_id_fk" FOREIGN KEY ("programme_id","party_id") REFERENCES "public"."party"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_party" ADD CONSTRAINT "indicator_party_programme_id_participant_id_participant_programme_id_id_fk" FOREIGN KEY ("programme_id","participant_id") REFERENCES "public"."participant"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_point" ADD CONSTRAINT "learning_point_programme_id_indicator_id_indicator_programme_id_id_fk" FOREIGN KEY ("programme_id","indicator_id") REFERENCES "public"."indicator"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_point" ADD CONSTRAINT "learning_point_programme_id_corrects_id_learning_point_programme_id_id_fk" FOREIGN KEY ("programme_id","corrects_id") REFERENCES "public"."learning_point"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_programme_id_indicator_id_indicator_programme_id_id_fk" FOREIGN KEY ("programme_id","indicator_id") REFERENCES "public"."indicator"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_programme_id_party_id_party_programme_id_id_fk" FOREIGN KEY ("programme_id","party_id") REFERENCES "public"."party"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_programme_id_corrects_id_measurement_programme_id_id_fk" FOREIGN KEY ("programme_id","corrects_id") REFERENCES "public"."measurement"("programme_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "coupling_pair_uq" ON "coupling" USING btree ("programme_id","leading_id","following_id");--> statement-breakpoint
CREATE INDEX "indicator_definition_ix" ON "indicator_definition" USING btree ("programme_id","indicator_id","set_on");--> statement-breakpoint
CREATE INDEX "indicator_party_ix" ON "indicator_party" USING btree ("programme_id","indicator_id");--> statement-breakpoint
CREATE INDEX "indicator_party_party_ix" ON "indicator_party" USING btree ("programme_id","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "learning_point_correction_uq" ON "learning_point" USING btree ("programme_id","corrects_id");--> statement-breakpoint
CREATE INDEX "learning_point_ix" ON "learning_point" USING btree ("programme_id","indicator_id","recorded_on");--> statement-breakpoint
CREATE UNIQUE INDEX "measurement_correction_uq" ON "measurement" USING btree ("programme_id","corrects_id");--> statement-breakpoint
CREATE INDEX "measurement_ix" ON "measurement" USING btree ("programme_id","indicator_id","period_until");--> statement-breakpoint
-- What an indicator meant, what was measured and what was learned is never edited and never deleted.
CREATE TRIGGER indicator_definition_append_only BEFORE UPDATE OR DELETE ON indicator_definition
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER indicator_definition_no_truncate BEFORE TRUNCATE ON indicator_definition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER measurement_append_only BEFORE UPDATE OR DELETE ON measurement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER measurement_no_truncate BEFORE TRUNCATE ON measurement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER learning_point_append_only BEFORE UPDATE OR DELETE ON learning_point
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER learning_point_no_truncate BEFORE TRUNCATE ON learning_point
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
