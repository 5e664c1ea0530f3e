CREATE TABLE `public_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	CONSTRAINT "public_version_single" CHECK("public_version"."id" = 1)
);
--> statement-breakpoint
INSERT INTO `public_version` (`id`, `version`) VALUES (1, 1);
--> statement-breakpoint
CREATE TRIGGER `revisions_not_updated` BEFORE UPDATE ON `revisions` BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_not_deleted` BEFORE DELETE ON `revisions` BEGIN SELECT RAISE(ABORT, 'revisions is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activity_types_not_updated` BEFORE UPDATE ON `activity_types` BEGIN SELECT RAISE(ABORT, 'activity_types is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activity_types_not_deleted` BEFORE DELETE ON `activity_types` BEGIN SELECT RAISE(ABORT, 'activity_types is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activity_organisations_not_updated` BEFORE UPDATE ON `activity_organisations` BEGIN SELECT RAISE(ABORT, 'activity_organisations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activity_organisations_not_deleted` BEFORE DELETE ON `activity_organisations` BEGIN SELECT RAISE(ABORT, 'activity_organisations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_not_updated` BEFORE UPDATE OF `version_id`, `id`, `version`, `recorded_at`, `origin`, `origin_hash`, `author`, `reason`, `title`, `region`, `city`, `campaign`, `section`, `starts_on`, `ends_on`, `date_literal`, `year_inferred`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note` ON `activities` BEGIN SELECT RAISE(ABORT, 'activities is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_ends_once` BEFORE UPDATE OF `superseded_at`, `withdrawn_by`, `withdrawn_reason` ON `activities` WHEN OLD.`superseded_at` IS NOT NULL OR NEW.`superseded_at` IS NULL BEGIN SELECT RAISE(ABORT, 'activities is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_not_deleted` BEFORE DELETE ON `activities` BEGIN SELECT RAISE(ABORT, 'activities is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `observations_not_updated` BEFORE UPDATE OF `version_id`, `id`, `version`, `recorded_at`, `origin`, `origin_hash`, `author`, `reason`, `region`, `indicator`, `period_start`, `period_end`, `completeness`, `start_inferred`, `end_inferred`, `basis`, `status`, `value`, `value_to`, `unit`, `qualifier`, `literal`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note` ON `observations` BEGIN SELECT RAISE(ABORT, 'observations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `observations_ends_once` BEFORE UPDATE OF `superseded_at`, `withdrawn_by`, `withdrawn_reason` ON `observations` WHEN OLD.`superseded_at` IS NOT NULL OR NEW.`superseded_at` IS NULL BEGIN SELECT RAISE(ABORT, 'observations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `observations_not_deleted` BEFORE DELETE ON `observations` BEGIN SELECT RAISE(ABORT, 'observations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_not_updated` BEFORE UPDATE OF `version_id`, `id`, `version`, `recorded_at`, `origin`, `origin_hash`, `author`, `reason`, `observation`, `kind`, `scope`, `rank`, `literal`, `source`, `page`, `paragraph`, `sentence`, `start`, `end`, `note` ON `claims` BEGIN SELECT RAISE(ABORT, 'claims is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_ends_once` BEFORE UPDATE OF `superseded_at`, `withdrawn_by`, `withdrawn_reason` ON `claims` WHEN OLD.`superseded_at` IS NOT NULL OR NEW.`superseded_at` IS NULL BEGIN SELECT RAISE(ABORT, 'claims is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `claims_not_deleted` BEFORE DELETE ON `claims` BEGIN SELECT RAISE(ABORT, 'claims is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `activities_public_insert` AFTER INSERT ON `activities` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activities_public_update` AFTER UPDATE ON `activities` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `observations_public_insert` AFTER INSERT ON `observations` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `observations_public_update` AFTER UPDATE ON `observations` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `claims_public_insert` AFTER INSERT ON `claims` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `claims_public_update` AFTER UPDATE ON `claims` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `regions_public_insert` AFTER INSERT ON `regions` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `regions_public_update` AFTER UPDATE ON `regions` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_public_insert` AFTER INSERT ON `campaigns` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `campaigns_public_update` AFTER UPDATE ON `campaigns` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `sources_public_insert` AFTER INSERT ON `sources` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `sources_public_update` AFTER UPDATE ON `sources` BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `documents_public` AFTER UPDATE ON `documents` WHEN OLD.`state` = 'published' OR NEW.`state` = 'published' BEGIN UPDATE `public_version` SET `version` = `version` + 1; END;
