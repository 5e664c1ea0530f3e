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
	FOREIGN KEY (`campaign`) REFERENCES `campaigns`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activities_withdrawn" CHECK(("activities"."withdrawn_by" is null) = ("activities"."withdrawn_reason" is null) and ("activities"."withdrawn_by" is null or "activities"."superseded_at" is not null)),
	CONSTRAINT "activities_origin" CHECK("activities"."origin" in ('data', 'import', 'desk')),
	CONSTRAINT "activities_span" CHECK(("activities"."start" is null) = ("activities"."end" is null) and ("activities"."start" is null or "activities"."start" < "activities"."end")),
	CONSTRAINT "activities_starts_on" CHECK("activities"."starts_on" is null or ("activities"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("activities"."starts_on") = "activities"."starts_on")),
	CONSTRAINT "activities_ends_on" CHECK("activities"."ends_on" is null or ("activities"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("activities"."ends_on") = "activities"."ends_on")),
	CONSTRAINT "activities_dates" CHECK(("activities"."starts_on" is null) = ("activities"."ends_on" is null) and ("activities"."starts_on" is null or "activities"."starts_on" <= "activities"."ends_on")),
	CONSTRAINT "activities_year_inferred" CHECK("activities"."year_inferred" in (0, 1)),
	CONSTRAINT "activities_title" CHECK(length("activities"."title") between 2 and 60)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activities_version` ON `activities` (`id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `activities_current` ON `activities` (`id`) WHERE "activities"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX `activities_source` ON `activities` (`source`);--> statement-breakpoint
CREATE INDEX `activities_region` ON `activities` (`region`,`starts_on`,`id`);--> statement-breakpoint
CREATE INDEX `activities_city` ON `activities` (`city`);--> statement-breakpoint
CREATE INDEX `activities_campaign` ON `activities` (`campaign`,`region`);--> statement-breakpoint
CREATE TABLE `activity_organisations` (
	`version_id` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`version_id`, `position`),
	FOREIGN KEY (`version_id`) REFERENCES `activities`(`version_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_organisations_role" CHECK("activity_organisations"."role" in ('host', 'organiser', 'co-host', 'participant', 'signatory', 'founder'))
);
--> statement-breakpoint
CREATE TABLE `activity_types` (
	`version_id` integer NOT NULL,
	`type` text NOT NULL,
	PRIMARY KEY(`version_id`, `type`),
	FOREIGN KEY (`version_id`) REFERENCES `activities`(`version_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_types_type" CHECK("activity_types"."type" in ('launch', 'signing', 'unveiling', 'matching', 'training', 'briefing', 'forum', 'exhibition', 'competition', 'enforcement', 'service', 'visit', 'publicity', 'award', 'platform', 'press', 'openday', 'other'))
);
--> statement-breakpoint
CREATE INDEX `activity_types_type` ON `activity_types` (`type`);--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`theme` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`publisher` text NOT NULL,
	CONSTRAINT "campaigns_starts_on" CHECK("campaigns"."starts_on" is null or ("campaigns"."starts_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("campaigns"."starts_on") = "campaigns"."starts_on")),
	CONSTRAINT "campaigns_ends_on" CHECK("campaigns"."ends_on" is null or ("campaigns"."ends_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("campaigns"."ends_on") = "campaigns"."ends_on")),
	CONSTRAINT "campaigns_window" CHECK("campaigns"."starts_on" <= "campaigns"."ends_on")
);
--> statement-breakpoint
CREATE TABLE `claims` (
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
	`observation` text NOT NULL,
	`kind` text NOT NULL,
	`scope` text,
	`rank` integer,
	`literal` text NOT NULL,
	`source` text NOT NULL,
	`page` integer,
	`paragraph` integer,
	`sentence` integer,
	`start` integer,
	`end` integer,
	`note` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observation`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_withdrawn" CHECK(("claims"."withdrawn_by" is null) = ("claims"."withdrawn_reason" is null) and ("claims"."withdrawn_by" is null or "claims"."superseded_at" is not null)),
	CONSTRAINT "claims_origin" CHECK("claims"."origin" in ('data', 'import', 'desk')),
	CONSTRAINT "claims_span" CHECK(("claims"."start" is null) = ("claims"."end" is null) and ("claims"."start" is null or "claims"."start" < "claims"."end")),
	CONSTRAINT "claims_kind" CHECK("claims"."kind" in ('rank', 'growth', 'share', 'superlative')),
	CONSTRAINT "claims_rank" CHECK("claims"."rank" is null or ("claims"."kind" = 'rank' and "claims"."rank" >= 1))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_version` ON `claims` (`id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `claims_current` ON `claims` (`id`) WHERE "claims"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX `claims_source` ON `claims` (`source`);--> statement-breakpoint
CREATE INDEX `claims_observation` ON `claims` (`observation`);--> statement-breakpoint
CREATE TABLE `observations` (
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
	`region` text NOT NULL,
	`indicator` text NOT NULL,
	`period_start` text,
	`period_end` text,
	`completeness` text NOT NULL,
	`start_inferred` integer NOT NULL,
	`end_inferred` integer NOT NULL,
	`basis` text NOT NULL,
	`status` text NOT NULL,
	`value` text,
	`value_to` text,
	`unit` text NOT NULL,
	`qualifier` text NOT NULL,
	`literal` text,
	`source` text NOT NULL,
	`page` integer,
	`paragraph` integer,
	`sentence` integer,
	`start` integer,
	`end` integer,
	`note` text,
	FOREIGN KEY (`id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `regions`(`adcode`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observations_withdrawn" CHECK(("observations"."withdrawn_by" is null) = ("observations"."withdrawn_reason" is null) and ("observations"."withdrawn_by" is null or "observations"."superseded_at" is not null)),
	CONSTRAINT "observations_origin" CHECK("observations"."origin" in ('data', 'import', 'desk')),
	CONSTRAINT "observations_span" CHECK(("observations"."start" is null) = ("observations"."end" is null) and ("observations"."start" is null or "observations"."start" < "observations"."end")),
	CONSTRAINT "observations_period_start" CHECK("observations"."period_start" is null or ("observations"."period_start" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("observations"."period_start") = "observations"."period_start")),
	CONSTRAINT "observations_period_end" CHECK("observations"."period_end" is null or ("observations"."period_end" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date("observations"."period_end") = "observations"."period_end")),
	CONSTRAINT "observations_period" CHECK("observations"."period_start" is null or "observations"."period_end" is null or "observations"."period_start" <= "observations"."period_end"),
	CONSTRAINT "observations_completeness" CHECK("observations"."completeness" in ('full', 'partial', 'cumulative', 'point', 'unstated')),
	CONSTRAINT "observations_full_year" CHECK("observations"."completeness" <> 'full' or (substr("observations"."period_start", 5) = '-01-01' and substr("observations"."period_end", 5) = '-12-31' and substr("observations"."period_start", 1, 4) = substr("observations"."period_end", 1, 4))),
	CONSTRAINT "observations_inferred" CHECK("observations"."start_inferred" in (0, 1) and "observations"."end_inferred" in (0, 1)),
	CONSTRAINT "observations_basis" CHECK("observations"."basis" in ('registered', 'loan', 'credit_line', 'balance', 'unspecified')),
	CONSTRAINT "observations_status" CHECK("observations"."status" in ('reported', 'stated-zero', 'mentioned-without-number', 'not-mentioned', 'pending-review', 'not-applicable', 'illegible')),
	CONSTRAINT "observations_value" CHECK(("observations"."value" is not null) = ("observations"."status" in ('reported', 'stated-zero'))),
	CONSTRAINT "observations_zero" CHECK(("observations"."status" = 'stated-zero') = ("observations"."value" is '0')),
	CONSTRAINT "observations_decimal" CHECK("observations"."value" is null or "observations"."value" not glob '*[^0-9.-]*'),
	CONSTRAINT "observations_range" CHECK(("observations"."value_to" is not null) = ("observations"."qualifier" = 'range')),
	CONSTRAINT "observations_qualifier" CHECK("observations"."qualifier" in ('exact', 'about', 'below', 'above', 'around', 'at-most', 'range', 'forecast'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `observations_version` ON `observations` (`id`,`version`);--> statement-breakpoint
CREATE UNIQUE INDEX `observations_current` ON `observations` (`id`) WHERE "observations"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX `observations_source` ON `observations` (`source`);--> statement-breakpoint
CREATE INDEX `observations_indicator` ON `observations` (`indicator`,`period_end`,`region`);--> statement-breakpoint
CREATE INDEX `observations_region` ON `observations` (`region`,`indicator`,`period_end`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	CONSTRAINT "records_kind" CHECK("records"."kind" in ('activity', 'observation', 'claim'))
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`adcode` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`short` text NOT NULL,
	`level` text NOT NULL,
	`kind` text NOT NULL,
	`parent` text,
	`pinyin` text NOT NULL,
	`initials` text NOT NULL,
	`lon` text,
	`lat` text,
	FOREIGN KEY (`parent`) REFERENCES `regions`(`adcode`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "regions_level" CHECK("regions"."level" in ('nation', 'province', 'prefecture', 'county', 'special')),
	CONSTRAINT "regions_adcode" CHECK("regions"."adcode" glob '[1-9][0-9][0-9][0-9][0-9][0-9]' or ("regions"."level" = 'special' and "regions"."adcode" glob '[1-9][0-9][0-9][0-9][0-9][0-9]-[a-z]*')),
	CONSTRAINT "regions_root" CHECK(("regions"."parent" is null) = ("regions"."level" = 'nation'))
);
--> statement-breakpoint
CREATE INDEX `regions_parent` ON `regions` (`parent`,`adcode`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`title_is_ours` integer NOT NULL,
	`publisher` text,
	`date` text,
	`url` text,
	`issue` text,
	`total_issue` text,
	`note` text,
	CONSTRAINT "sources_kind" CHECK("sources"."kind" in ('bulletin', 'official', 'media', 'repost')),
	CONSTRAINT "sources_url" CHECK("sources"."url" is null or "sources"."url" glob 'http*://*'),
	CONSTRAINT "sources_title_is_ours" CHECK("sources"."title_is_ours" in (0, 1))
);
