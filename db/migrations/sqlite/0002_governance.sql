CREATE TABLE `invitation` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`account_id` text,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitation_account_ix` ON `invitation` (`account_id`);--> statement-breakpoint
CREATE TABLE `organisation_parent` (
	`organisation_id` text NOT NULL,
	`policy_field` text NOT NULL,
	`parent_id` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `policy_field`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `portfolio` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `portfolio_director` (
	`portfolio_id` text NOT NULL,
	`account_id` text NOT NULL,
	PRIMARY KEY(`portfolio_id`, `account_id`),
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `portfolio_director_ix` ON `portfolio_director` (`account_id`);--> statement-breakpoint
CREATE TABLE `portfolio_programme` (
	`portfolio_id` text NOT NULL,
	`programme_id` text NOT NULL,
	PRIMARY KEY(`portfolio_id`, `programme_id`),
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `portfolio_programme_ix` ON `portfolio_programme` (`programme_id`);--> statement-breakpoint
CREATE TABLE `recess` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`provenance` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `route_step` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`decision_point_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text,
	`body_id` text,
	`term_days` integer,
	`is_statutory` integer NOT NULL,
	`done_on` text,
	`outcome` text,
	`provenance` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`decision_point_id`) REFERENCES `decision_point`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `route_step_point_ix` ON `route_step` (`programme_id`,`decision_point_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `submission` (
	`key` text NOT NULL,
	`account_id` text NOT NULL,
	`at` integer NOT NULL,
	`result` text,
	PRIMARY KEY(`account_id`, `key`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submission_at_ix` ON `submission` (`at`);--> statement-breakpoint
ALTER TABLE `account` ADD `is_administrator` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `body` ADD `rhythm_from` text;--> statement-breakpoint
ALTER TABLE `body` ADD `usual_start` text;--> statement-breakpoint
ALTER TABLE `body` ADD `usual_end` text;--> statement-breakpoint
ALTER TABLE `body` ADD `usual_place` text;--> statement-breakpoint
ALTER TABLE `body` ADD `dissolved_on` text;--> statement-breakpoint
ALTER TABLE `body` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `commissioning` ADD `ended_on` text;--> statement-breakpoint
ALTER TABLE `commissioning` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `conform_declaration` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `decision_point` ADD `lifted_by_id` text;--> statement-breakpoint
ALTER TABLE `meeting` ADD `ordinal` integer;--> statement-breakpoint
ALTER TABLE `meeting` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `open_question` ADD `party_id` text;--> statement-breakpoint
ALTER TABLE `open_question` ADD `source` text;--> statement-breakpoint
ALTER TABLE `open_question` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `party` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `seat` ADD `version` integer DEFAULT 1 NOT NULL;