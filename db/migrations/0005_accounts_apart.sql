DROP TABLE `accounts`;--> statement-breakpoint
DROP TABLE `rate_limits`;--> statement-breakpoint
DROP TABLE `sessions`;--> statement-breakpoint
DROP TABLE `users`;--> statement-breakpoint
DROP TABLE `verifications`;