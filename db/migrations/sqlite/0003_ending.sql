ALTER TABLE `participant` ADD `ended_on` text;--> statement-breakpoint
ALTER TABLE `participant` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `party` ADD `ended_on` text;--> statement-breakpoint
CREATE INDEX `audit_entity_ix` ON `audit` (`chain`,`entity`,`entity_id`);