import { QueryClient } from "@tanstack/react-query";

/** One cache for the whole page, shared by its leaves: what one has asked for, another has at hand. */
export const queryClient = new QueryClient();
