PRAGMA defer_foreign_keys=ON;
--> statement-breakpoint
CREATE TABLE `kept_records` AS SELECT * FROM `records`;
--> statement-breakpoint
CREATE TABLE `kept_campaigns` AS SELECT * FROM `campaigns`;
--> statement-breakpoint
CREATE TABLE `kept_activities` AS SELECT * FROM `activities`;
--> statement-breakpoint
CREATE TABLE `kept_proposals` AS SELECT * FROM `proposals`;
--> statement-breakpoint
DROP TABLE `activities`;
--> statement-breakpoint
DROP TABLE `proposals`;
--> statement-breakpoint
DROP TABLE `campaigns`;
--> statement-breakpoint
DROP TABLE `records`;
--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	CONSTRAINT "records_kind" CHECK("records"."kind" in ('activity', 'observation', 'claim', 'campaign'))
);
--> statement-breakpoint
INSERT INTO `records` (`id`, `kind`) SELECT `id`, `kind` FROM `kept_records` UNION ALL SELECT `id`, 'campaign' FROM `kept_campaigns`;
--> statement-breakpoint
CREATE TABLE `campaigns` (
	`version_id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	`origin` text NOT NULL,
	`origin_hash` text,
	`author` text NOT NULL,
	`reason` text NOT NULL,
	`series` text NOT NULL,
	`number` integer,
	`name` text NOT NULL,
	`theme` text,
	`theme_translated` integer NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`publisher` text,
	`source` text,
	`page` integer,
	`paragraph` integer,
	`sentence` integer,
	`start` integer,
	`end` integer,
	`note` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "campaigns_withdrawn" CHECK(("campaigns"."withdrawn_by" is null) = ("campaigns"."withdrawn_reason" is null) and ("campaigns"."withdrawn_by" is null or "campaigns"."superseded_at" is not null)),
	CONSTRAINT "campaigns_origin" CHECK("campaigns"."origin" in ('data', 'import', 'desk')),
	CONSTRAINT "campaigns_span" CHECK(("campaigns"."start" is null) = ("campaigns"."end" is null) and ("campaigns"."start" is null or "campaigns"."start" < "campaigns"."end")),
	CONSTRAINT "campaigns_series" CHECK("campaigns"."series" in ('patent-week', 'ip-week', 'service-tour', 'other')),
	CONSTRAINT "campaigns_number" CHECK("campaigns"."number" is null or "campaigns"."number" between 1 and 2999),
	CONSTRAINT "campaigns_name" CHECK(length("campaigns"."name") between 2 and 80),
	CONSTRAINT "campaigns_theme_translated" CHECK("campaigns"."theme_translated" in (0, 1)),
	CONSTRAINT "campaigns_starts_on" CHECK("campaigns"."starts_on" is null or ("campaigns"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("campaigns"."starts_on") = "campaigns"."starts_on")),
	CONSTRAINT "campaigns_ends_on" CHECK("campaigns"."ends_on" is null or ("campaigns"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("campaigns"."ends_on") = "campaigns"."ends_on")),
	CONSTRAINT "campaigns_window" CHECK("campaigns"."starts_on" is null or "campaigns"."ends_on" is null or "campaigns"."starts_on" <= "campaigns"."ends_on")
);
--> statement-breakpoint
INSERT INTO `campaigns` (`id`, `version`, `recorded_at`, `origin`, `author`, `reason`, `series`, `number`, `name`, `theme`, `theme_translated`, `starts_on`, `ends_on`, `publisher`)
SELECT `id`, 1, coalesce((SELECT min(`recorded_at`) FROM `kept_activities` WHERE `campaign` = `kept_campaigns`.`id`), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), 'data', 'db/data', 'load',
CASE WHEN `id` GLOB 'patent-week-[1-9]*' THEN 'patent-week' ELSE 'other' END,
CASE WHEN `id` GLOB 'patent-week-[1-9]*' THEN cast(substr(`id`, 13) AS integer) END,
`name`, `theme`, 0, `starts_on`, `ends_on`, `publisher` FROM `kept_campaigns`;
--> statement-breakpoint
CREATE TABLE `activities` (
	`version_id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`recorded_at` text NOT NULL,
	`superseded_at` text,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	`origin` text NOT NULL,
	`origin_hash` text,
	`author` text NOT NULL,
	`reason` text NOT NULL,
	`title` text NOT NULL,
	`region` text NOT NULL,
	`city` text,
	`campaign` text,
	`status` text NOT NULL,
	`section` text,
	`starts_on` text,
	`ends_on` text,
	`date_literal` text,
	`year_inferred` integer NOT NULL,
	`source` text NOT NULL,
	`page` integer,
	`paragraph` integer,
	`sentence` integer,
	`start` integer,
	`end` integer,
	`note` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `regions`(`adcode`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`city`) REFERENCES `regions`(`adcode`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`campaign`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activities_withdrawn" CHECK(("activities"."withdrawn_by" is null) = ("activities"."withdrawn_reason" is null) and ("activities"."withdrawn_by" is null or "activities"."superseded_at" is not null)),
	CONSTRAINT "activities_origin" CHECK("activities"."origin" in ('data', 'import', 'desk')),
	CONSTRAINT "activities_span" CHECK(("activities"."start" is null) = ("activities"."end" is null) and ("activities"."start" is null or "activities"."start" < "activities"."end")),
	CONSTRAINT "activities_starts_on" CHECK("activities"."starts_on" is null or ("activities"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("activities"."starts_on") = "activities"."starts_on")),
	CONSTRAINT "activities_ends_on" CHECK("activities"."ends_on" is null or ("activities"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("activities"."ends_on") = "activities"."ends_on")),
	CONSTRAINT "activities_dates" CHECK(("activities"."starts_on" is null) = ("activities"."ends_on" is null) and ("activities"."starts_on" is null or "activities"."starts_on" <= "activities"."ends_on")),
	CONSTRAINT "activities_status" CHECK("activities"."status" in ('held', 'planned')),
	CONSTRAINT "activities_year_inferred" CHECK("activities"."year_inferred" in (0, 1)),
	CONSTRAINT "activities_title" CHECK(length("activities"."title") between 2 and 60)
);
--> statement-breakpoint
INSERT INTO `activities` (`version_id`, `id`, `version`, `recorded_at`, `superseded_at`, `withdrawn_by`, `withdrawn_reason`, `origin`, `origin_hash`, `author`, `reason`, `title`, `region`, `city`, `campaign`, `status`, `section`, `starts_on`, `ends_on`, `date_literal`, `year_inferred`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note`) SELECT `version_id`, `id`, `version`, `recorded_at`, `superseded_at`, `withdrawn_by`, `withdrawn_reason`, `origin`, `origin_hash`, `author`, `reason`, `title`, `region`, `city`, `campaign`, 'held', `section`, `starts_on`, `ends_on`, `date_literal`, `year_inferred`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note` FROM `kept_activities`;
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`quote` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`rule` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`revision` integer NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`record` text,
	FOREIGN KEY (`document`) REFERENCES `documents`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_kind" CHECK("proposals"."kind" in ('activity', 'observation', 'campaign') and json_extract("proposals"."content", '$.kind') = "proposals"."kind"),
	CONSTRAINT "proposals_span" CHECK(0 <= "proposals"."start" and "proposals"."start" < "proposals"."end"),
	CONSTRAINT "proposals_quote" CHECK(length("proposals"."quote") between 1 and 200000),
	CONSTRAINT "proposals_content" CHECK(length("proposals"."content") <= 100000),
	CONSTRAINT "proposals_state" CHECK("proposals"."state" in ('open', 'accepted', 'dismissed')),
	CONSTRAINT "proposals_dismissed" CHECK("proposals"."state" <> 'dismissed' or "proposals"."reason" is not null),
	CONSTRAINT "proposals_revision" CHECK("proposals"."revision" >= 1),
	CONSTRAINT "proposals_decided" CHECK(("proposals"."decided_by" is null) = ("proposals"."decided_at" is null))
);
--> statement-breakpoint
INSERT INTO `proposals` (`id`, `document`, `kind`, `content`, `quote`, `start`, `end`, `rule`, `state`, `reason`, `revision`, `decided_by`, `decided_at`, `record`) SELECT `id`, `document`, `kind`, CASE `kind` WHEN 'activity' THEN json_insert(`content`, '$.status', 'held') ELSE `content` END, `quote`, `start`, `end`, `rule`, `state`, `reason`, `revision`, `decided_by`, `decided_at`, `record` FROM `kept_proposals`;
--> statement-breakpoint
DROP TABLE `kept_proposals`;
--> statement-breakpoint
DROP TABLE `kept_activities`;
--> statement-breakpoint
DROP TABLE `kept_campaigns`;
--> statement-breakpoint
DROP TABLE `kept_records`;
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_version` ON `activities` (`id`,`version`);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_current` ON `activities` (`id`) WHERE "activities"."superseded_at" is null;
--> statement-breakpoint
CREATE INDEX `activities_source` ON `activities` (`source`);
--> statement-breakpoint
CREATE INDEX `activities_region` ON `activities` (`region`,`starts_on`,`id`);
--> statement-breakpoint
CREATE INDEX `activities_city` ON `activities` (`city`);
--> statement-breakpoint
CREATE INDEX `activities_campaign` ON `activities` (`campaign`,`region`);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_version` ON `campaigns` (`id`,`version`);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_current` ON `campaigns` (`id`) WHERE "campaigns"."superseded_at" is null;
--> statement-breakpoint
CREATE INDEX `campaigns_source` ON `campaigns` (`source`);
--> statement-breakpoint
CREATE UNIQUE INDEX `campaigns_number` ON `campaigns` (`series`,`number`) WHERE "campaigns"."superseded_at" is null;
--> statement-breakpoint
CREATE INDEX `proposals_document` ON `proposals` (`document`,`start`,`id`);
--> statement-breakpoint
CREATE INDEX `proposals_record` ON `proposals` (`record`);
--> statement-breakpoint
CREATE TRIGGER `activities_not_updated` BEFORE UPDATE OF `version_id`, `id`, `version`, `recorded_at`, `origin`, `origin_hash`, `author`, `reason`, `title`, `region`, `city`, `campaign`, `status`, `section`, `starts_on`, `ends_on`, `date_literal`, `year_inferred`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note` ON `activities` BEGIN SELECT RAISE(ABORT, 'activities is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_ends_once` BEFORE UPDATE OF `superseded_at`, `withdrawn_by`, `withdrawn_reason` ON `activities` WHEN OLD.`superseded_at` IS NOT NULL OR NEW.`superseded_at` IS NULL BEGIN SELECT RAISE(ABORT, 'activities is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_not_deleted` BEFORE DELETE ON `activities` BEGIN SELECT RAISE(ABORT, 'activities is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_public_insert` AFTER INSERT ON `activities` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activities_public_update` AFTER UPDATE ON `activities` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_not_updated` BEFORE UPDATE OF `version_id`, `id`, `version`, `recorded_at`, `origin`, `origin_hash`, `author`, `reason`, `series`, `number`, `name`, `theme`, `theme_translated`, `starts_on`, `ends_on`, `publisher`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note` ON `campaigns` BEGIN SELECT RAISE(ABORT, 'campaigns is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_ends_once` BEFORE UPDATE OF `superseded_at`, `withdrawn_by`, `withdrawn_reason` ON `campaigns` WHEN OLD.`superseded_at` IS NOT NULL OR NEW.`superseded_at` IS NULL BEGIN SELECT RAISE(ABORT, 'campaigns is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_not_deleted` BEFORE DELETE ON `campaigns` BEGIN SELECT RAISE(ABORT, 'campaigns is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_public_insert` AFTER INSERT ON `campaigns` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_public_update` AFTER UPDATE ON `campaigns` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
