ALTER TABLE "participant" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "party" ADD COLUMN "ended_on" date;--> statement-breakpoint
CREATE INDEX "audit_entity_ix" ON "audit" USING btree ("chain","entity","entity_id");