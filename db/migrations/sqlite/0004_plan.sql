CREATE TABLE `action` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`owner_id` text,
	`due_on` text,
	`origin` text NOT NULL,
	`origin_id` text,
	`body_id` text,
	`workstream_id` text,
	`state` text NOT NULL,
	`closed_on` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`owner_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_number_uq` ON `action` (`programme_id`,`number`);--> statement-breakpoint
CREATE INDEX `action_owner_ix` ON `action` (`programme_id`,`owner_id`,`state`);--> statement-breakpoint
CREATE INDEX `action_due_ix` ON `action` (`programme_id`,`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `baseline` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`reason` text,
	`decision_id` text,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	`set_on` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`decision_id`) REFERENCES `decision`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `baseline_subject_ix` ON `baseline` (`programme_id`,`subject_id`,`set_on`);--> statement-breakpoint
CREATE TABLE `criterion` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`gate_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`weight` text NOT NULL,
	`kind` text NOT NULL,
	`deliverable_id` text,
	`decision_point_id` text,
	`route_step_id` text,
	`ended_on` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`gate_id`) REFERENCES `gate`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`deliverable_id`) REFERENCES `deliverable`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`decision_point_id`) REFERENCES `decision_point`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`route_step_id`) REFERENCES `route_step`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `criterion_gate_ix` ON `criterion` (`programme_id`,`gate_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `criterion_statement` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`is_met` integer,
	`evidence` text,
	`stated_on` text NOT NULL,
	`by_name` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`criterion_id`) REFERENCES `criterion`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `criterion_statement_ix` ON `criterion_statement` (`programme_id`,`criterion_id`,`stated_on`);--> statement-breakpoint
CREATE TABLE `deliverable` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`workstream_id` text,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`reviewer_id` text,
	`due_on` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`reviewer_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliverable_workstream_ix` ON `deliverable` (`programme_id`,`workstream_id`);--> statement-breakpoint
CREATE TABLE `deliverable_change` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`deliverable_id` text NOT NULL,
	`state` text NOT NULL,
	`changed_on` text NOT NULL,
	`reason` text,
	`by_name` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`deliverable_id`) REFERENCES `deliverable`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deliverable_change_ix` ON `deliverable_change` (`programme_id`,`deliverable_id`,`changed_on`);--> statement-breakpoint
CREATE TABLE `dependency` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`predecessor_kind` text NOT NULL,
	`predecessor_id` text NOT NULL,
	`successor_kind` text NOT NULL,
	`successor_id` text NOT NULL,
	`lag_days` integer NOT NULL,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dependency_pair_uq` ON `dependency` (`programme_id`,`predecessor_id`,`successor_id`);--> statement-breakpoint
CREATE TABLE `forecast` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`reason` text,
	`decision_id` text,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	`reported_on` text NOT NULL,
	`is_achieved` integer NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`decision_id`) REFERENCES `decision`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `forecast_subject_ix` ON `forecast` (`programme_id`,`subject_id`,`reported_on`);--> statement-breakpoint
CREATE TABLE `gate_outcome` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`gate_id` text NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text NOT NULL,
	`decision_id` text,
	`text` text NOT NULL,
	`open_criterion_ids` text NOT NULL,
	`score_percent` integer,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`gate_id`) REFERENCES `gate`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`decision_id`) REFERENCES `decision`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gate_outcome_ix` ON `gate_outcome` (`programme_id`,`gate_id`,`decided_on`);--> statement-breakpoint
CREATE TABLE `milestone` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`workstream_id` text,
	`name` text NOT NULL,
	`baseline_on` text,
	`forecast_on` text,
	`achieved_on` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `milestone_workstream_ix` ON `milestone` (`programme_id`,`workstream_id`);--> statement-breakpoint
CREATE TABLE `position_change` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`deliverable_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`change` text NOT NULL,
	`old_function` text,
	`old_fte_hundredths` integer,
	`new_function` text,
	`new_fte_hundredths` integer,
	`is_follower` integer,
	`remark` text,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`deliverable_id`) REFERENCES `deliverable`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `position_change_ix` ON `position_change` (`programme_id`,`deliverable_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `progress_report` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`workstream_id` text NOT NULL,
	`period_from` text NOT NULL,
	`period_until` text NOT NULL,
	`edition` integer NOT NULL,
	`done` text NOT NULL,
	`coming` text NOT NULL,
	`decision_wanted` text,
	`lights` text NOT NULL,
	`submitted_on` text NOT NULL,
	`submitted_at` integer NOT NULL,
	`by_name` text NOT NULL,
	`provenance` text NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `progress_report_uq` ON `progress_report` (`programme_id`,`workstream_id`,`period_from`,`edition`);--> statement-breakpoint
CREATE INDEX `progress_report_day_ix` ON `progress_report` (`programme_id`,`submitted_on`);--> statement-breakpoint
CREATE TABLE `report_draft` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`workstream_id` text NOT NULL,
	`period_from` text NOT NULL,
	`period_until` text NOT NULL,
	`account_id` text NOT NULL,
	`typed` text NOT NULL,
	`saved_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_draft_uq` ON `report_draft` (`programme_id`,`workstream_id`,`period_from`,`account_id`);--> statement-breakpoint
CREATE TABLE `workstream` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`theme` text,
	`nature` text,
	`lead_id` text,
	`parent_id` text,
	`body_id` text,
	`starts_on` text,
	`ends_on` text,
	`ended_on` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`) REFERENCES `programme`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`parent_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`body_id`) REFERENCES `body`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`lead_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workstream_member` (
	`programme_id` text NOT NULL,
	`id` text NOT NULL,
	`workstream_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`from` text,
	`until` text,
	`provenance` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`programme_id`, `id`),
	FOREIGN KEY (`programme_id`,`workstream_id`) REFERENCES `workstream`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme_id`,`participant_id`) REFERENCES `participant`(`programme_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `workstream_member_ix` ON `workstream_member` (`programme_id`,`workstream_id`);--> statement-breakpoint
ALTER TABLE `gate` ADD `decision_point_id` text;--> statement-breakpoint
ALTER TABLE `gate` ADD `opens_phase_id` text;--> statement-breakpoint
ALTER TABLE `gate` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `phase` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `programme` ADD `report_every_weeks` integer;--> statement-breakpoint
ALTER TABLE `programme` ADD `report_from` text;