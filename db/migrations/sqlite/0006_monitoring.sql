CREATE TABLE `coupling` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`leading_id` text NOT NULL,
	`following_id` text NOT NULL,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`leading_id`) REFERENCES `indicator`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`following_id`) REFERENCES `indicator`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coupling_pair_uq` ON `coupling` (`programme_id`,`leading_id`,`following_id`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`measure` text NOT NULL,
	`scope` text NOT NULL,
	`owner_id` text,
	`workstream_id` text,
	`decimals` integer NOT NULL,
	`ended_on` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`owner_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicator_definition` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`definition` text,
	`unit` text,
	`direction` text,
	`source` text,
	`frequency` text,
	`unfavourable_green_percent` integer NOT NULL,
	`unfavourable_amber_percent` integer NOT NULL,
	`favourable_green_percent` integer NOT NULL,
	`favourable_amber_percent` integer NOT NULL,
	`baseline_on` text,
	`baseline_value` integer,
	`path` text NOT NULL,
	`set_on` text NOT NULL,
	`reason` text,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`indicator_id`) REFERENCES `indicator`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_definition_ix` ON `indicator_definition` (`programme_id`,`indicator_id`,`set_on`);--> statement-breakpoint
CREATE TABLE `indicator_party` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`party_id` text NOT NULL,
	`participant_id` text,
	`since` text,
	`until` text,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`indicator_id`) REFERENCES `indicator`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`party_id`) REFERENCES `party`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`participant_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicator_party_ix` ON `indicator_party` (`programme_id`,`indicator_id`);--> statement-breakpoint
CREATE INDEX `indicator_party_party_ix` ON `indicator_party` (`programme_id`,`party_id`);--> statement-breakpoint
CREATE TABLE `learning_point` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`corrects_id` text,
	`reason` text,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	`area` text,
	`theme` text,
	`round` text,
	`text` text NOT NULL,
	`recorded_on` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`indicator_id`) REFERENCES `indicator`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`corrects_id`) REFERENCES `learning_point`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `learning_point_correction_uq` ON `learning_point` (`programme_id`,`corrects_id`);--> statement-breakpoint
CREATE INDEX `learning_point_ix` ON `learning_point` (`programme_id`,`indicator_id`,`recorded_on`);--> statement-breakpoint
CREATE TABLE `measurement` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`corrects_id` text,
	`reason` text,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	`party_id` text,
	`period_from` text NOT NULL,
	`period_until` text NOT NULL,
	`value` integer,
	`source` text,
	`reported_on` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`indicator_id`) REFERENCES `indicator`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`party_id`) REFERENCES `party`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`corrects_id`) REFERENCES `measurement`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measurement_correction_uq` ON `measurement` (`programme_id`,`corrects_id`);--> statement-breakpoint
CREATE INDEX `measurement_ix` ON `measurement` (`programme_id`,`indicator_id`,`period_until`);--> statement-breakpoint
-- What an indicator meant, what was measured and what was learned is never edited and never deleted.
CREATE TRIGGER indicator_definition_no_update BEFORE UPDATE ON indicator_definition BEGIN
  SELECT RAISE(ABORT, 'indicator_definition is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER indicator_definition_no_delete BEFORE DELETE ON indicator_definition BEGIN
  SELECT RAISE(ABORT, 'indicator_definition is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER measurement_no_update BEFORE UPDATE ON measurement BEGIN
  SELECT RAISE(ABORT, 'measurement is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER measurement_no_delete BEFORE DELETE ON measurement BEGIN
  SELECT RAISE(ABORT, 'measurement is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER learning_point_no_update BEFORE UPDATE ON learning_point BEGIN
  SELECT RAISE(ABORT, 'learning_point is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER learning_point_no_delete BEFORE DELETE ON learning_point BEGIN
  SELECT RAISE(ABORT, 'learning_point is append-only');
END;
