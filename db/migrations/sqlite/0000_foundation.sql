CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`demo_ordinal` integer,
	`disabled_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_email_uq` ON `account` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_person_uq` ON `account` (`person_id`);--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`minutes` integer NOT NULL,
	`presenter` text,
	`papers` text NOT NULL,
	`decision_point_id` text,
	`proposal_key` text,
	`annotation` text,
	`is_confidential` integer NOT NULL,
	`position` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`meeting_id`) REFERENCES `meeting`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`decision_point_id`) REFERENCES `decision_point`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_proposal_uq` ON `agenda_item` (`programme_id`,`meeting_id`,`proposal_key`);--> statement-breakpoint
CREATE TABLE `agenda_version` (
	`programme_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`number` integer NOT NULL,
	`published_at` integer NOT NULL,
	`published_by_id` text NOT NULL,
	`agenda` text NOT NULL,
	PRIMARY KEY(`programme_id`, `meeting_id`, `number`),
	FOREIGN KEY (`published_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`meeting_id`) REFERENCES `meeting`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `attendance` (
	`programme_id` text NOT NULL,
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`programme_id`, `meeting_id`, `participant_id`),
	FOREIGN KEY (`programme_id`,`meeting_id`) REFERENCES `meeting`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`participant_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`chain` text NOT NULL,
	`sequence` integer NOT NULL,
	`at` integer NOT NULL,
	`account_id` text,
	`actor_name` text NOT NULL,
	`verb` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`change` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`chain`, `sequence`)
);
--> statement-breakpoint
CREATE TABLE `audit_head` (
	`chain` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `authority` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`holder_id` text NOT NULL,
	`act` text NOT NULL,
	`domains` text NOT NULL,
	`ceiling_once_cents` integer,
	`ceiling_structural_cents` integer,
	`valid_from` text,
	`valid_until` text,
	`revoked_on` text,
	`basis` text NOT NULL,
	`reference` text,
	`chain` text NOT NULL,
	`provenance` text NOT NULL,
	`recorded_by_id` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`recorded_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`holder_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `body` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`function` text,
	`decision_rule` text,
	`quorum` integer,
	`rhythm_weeks` integer,
	`papers_lead_days` integer NOT NULL,
	`reports_to_id` text,
	`remit` text NOT NULL,
	`outlook` text,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`reports_to_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `commissioning` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`role` text NOT NULL,
	`party_id` text,
	`scope` text NOT NULL,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`party_id`) REFERENCES `party`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `conform_declaration` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`party_id` text NOT NULL,
	`body_id` text NOT NULL,
	`domains` text,
	`starts_on` text,
	`ends_on` text,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`party_id`) REFERENCES `party`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decision` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`meeting_id` text NOT NULL,
	`item_id` text NOT NULL,
	`decision_point_id` text NOT NULL,
	`decided_on` text NOT NULL,
	`outcome` text NOT NULL,
	`status` text NOT NULL,
	`text` text NOT NULL,
	`reservation` text,
	`is_confidential` integer NOT NULL,
	`corrects_id` text,
	`verdict` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`recorded_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`meeting_id`) REFERENCES `meeting`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`decision_point_id`) REFERENCES `decision_point`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_point_ix` ON `decision` (`programme_id`,`decision_point_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `decision_correction_uq` ON `decision` (`programme_id`,`corrects_id`);--> statement-breakpoint
CREATE TABLE `decision_point` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`requested_decision` text NOT NULL,
	`purpose` text NOT NULL,
	`background` text,
	`cover_note` text NOT NULL,
	`remark` text,
	`domains` text NOT NULL,
	`amount_kind` text NOT NULL,
	`once_cents` integer,
	`structural_cents` integer,
	`cover` text,
	`body_id` text NOT NULL,
	`needed_by` text,
	`level` text,
	`state` text NOT NULL,
	`confidential_ground` text,
	`provenance` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decision_point_number_uq` ON `decision_point` (`programme_id`,`number`);--> statement-breakpoint
CREATE TABLE `dismissal` (
	`programme_id` text NOT NULL,
	`body_id` text NOT NULL,
	`proposal_key` text NOT NULL,
	`facts` text NOT NULL,
	`reason` text NOT NULL,
	`dismissed_by_id` text NOT NULL,
	`dismissed_on` text NOT NULL,
	PRIMARY KEY(`programme_id`, `body_id`, `proposal_key`),
	FOREIGN KEY (`dismissed_by_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `fact` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`topic` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `gate` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`held_on` text,
	`body_id` text,
	`criteria` text NOT NULL,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`id` integer PRIMARY KEY NOT NULL,
	`is_demo` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`body_id` text NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text,
	`ends_at` text,
	`place` text,
	`state` text NOT NULL,
	`provenance` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `meeting_body_ix` ON `meeting` (`programme_id`,`body_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `membership` (
	`programme_id` text NOT NULL,
	`account_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`programme_id`, `account_id`, `role`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_account_ix` ON `membership` (`account_id`);--> statement-breakpoint
CREATE TABLE `open_question` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`question` text NOT NULL,
	`body_id` text,
	`raised_on` text NOT NULL,
	`answer` text,
	`answered_on` text,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `participant` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`party_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`party_id`) REFERENCES `party`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participant_person_ix` ON `participant` (`person_id`);--> statement-breakpoint
CREATE TABLE `party` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`grouping` text,
	`involvement` text NOT NULL,
	`constituency` text,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `person_organisation_ix` ON `person` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `phase` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`is_provisional` integer NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `programme` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`aim` text NOT NULL,
	`source_name` text,
	`story_on` text,
	`shifted_weeks` integer NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `programme_slug_uq` ON `programme` (`slug`);--> statement-breakpoint
CREATE TABLE `required_party` (
	`programme_id` text NOT NULL,
	`decision_point_id` text NOT NULL,
	`party_id` text NOT NULL,
	PRIMARY KEY(`programme_id`, `decision_point_id`, `party_id`),
	FOREIGN KEY (`programme_id`,`decision_point_id`) REFERENCES `decision_point`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`party_id`) REFERENCES `party`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `seat` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`body_id` text NOT NULL,
	`participant_id` text,
	`role` text NOT NULL,
	`hours_per_week` integer,
	`starts_on` text,
	`ends_on` text,
	`substitute_id` text,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`participant_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`substitute_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seat_body_ix` ON `seat` (`programme_id`,`body_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_account_ix` ON `session` (`account_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`failed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_subject_ix` ON `sign_in_failure` (`subject`,`failed_at`);